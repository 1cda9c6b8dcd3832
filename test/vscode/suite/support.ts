import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** How long anything may take to appear, in milliseconds: generous, since only a failure waits this long. */
const patience = 20_000;

/** Tries `attempt` until it throws no more, and gives its result; throws its last error when the time is up. */
export async function eventually<Result>(attempt: () => Result | Promise<Result>): Promise<Result> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((settle) => setTimeout(settle, 50));
    }
  }
}

/** A file of the workspace, which holds a copy of the sample plans. */
export function workspaceFile(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Writes a file into the workspace, unless it is open with this very text, and shows it. */
export async function showFile(name: string, text: string): Promise<vscode.TextEditor> {
  const file = workspaceFile(name);
  const open = vscode.workspace.textDocuments.find((it) => it.uri.toString() === file.toString());
  if (open?.getText() !== text) await vscode.workspace.fs.writeFile(file, Buffer.from(text));
  const editor = await vscode.window.showTextDocument(file);
  // A file that was open already is read again when its change is noticed.
  await eventually(() => assert.equal(editor.document.getText(), text));
  return editor;
}

/** Closes editors, panels and messages, so that a picture shows one thing. */
export async function tidyWindow(): Promise<void> {
  await vscode.workspace.saveAll(false);
  for (const command of [
    'workbench.action.closeAllEditors',
    'workbench.action.closeSidebar',
    'workbench.action.closePanel',
    'notifications.clearAll',
  ])
    await vscode.commands.executeCommand(command);
}

/** Shows a sample plan. */
export async function showSample(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(workspaceFile(name));
}

/** Puts the cursor behind the first occurrence of `words`. */
export function moveBehind(editor: vscode.TextEditor, words: string): vscode.Position {
  const offset = editor.document.getText().indexOf(words);
  assert.ok(offset >= 0, `«${words}» is not in the document`);
  const position = editor.document.positionAt(offset + words.length);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(editor.selection);
  return position;
}

/** Each problem as `word of the severity: text that is underlined`, in the order of the document. */
export function problemsOf(document: vscode.TextDocument): string[] {
  return [...vscode.languages.getDiagnostics(document.uri)]
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map((it) => `${vscode.DiagnosticSeverity[it.severity]}: ${document.getText(it.range)}`);
}

export async function exists(file: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}
