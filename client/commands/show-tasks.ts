import * as vscode from 'vscode';
import type { ShowTasksArgument } from '../../server/protocol';
import type { Command } from './command';

/** Shows the tasks that a count above a part has counted in a small window in the text; the count leads here. */
export const showTasks: Command = {
  id: 'kehoach.showTasks',
  async run(server, argument) {
    const wanted = readArgument(argument);
    if (!wanted) return;
    const uri = server.protocol2CodeConverter.asUri(wanted.uri);
    const document = await vscode.workspace.openTextDocument(uri);
    const places = [wanted.line, ...wanted.lines].map((line) =>
      document.validateRange(new vscode.Range(line, 0, line, Number.MAX_SAFE_INTEGER)),
    );
    const [origin, ...tasks] = places;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand(
      'editor.action.showReferences',
      uri,
      origin!.start,
      tasks.map((it) => new vscode.Location(uri, it)),
    );
  },
};

function readArgument(value: unknown): ShowTasksArgument | null {
  const { uri, line, lines } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const isLine = (it: unknown): it is number => typeof it === 'number' && Number.isInteger(it) && it >= 0;
  return typeof uri === 'string' && isLine(line) && Array.isArray(lines) && lines.every(isLine)
    ? { uri, line, lines }
    : null;
}
