import * as vscode from 'vscode';
import { commands } from './commands';
import { createLanguageClient } from './language-client';
import { say } from './messages';
import { restorePreviews } from './preview';
import { registerTableEditor } from './table-editor/provider';
import { createStatusBar } from './views/status-bar';

/** Starts the language server and offers the commands; called by VS Code once. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const server = createLanguageClient(context);
  context.subscriptions.push(server);
  for (const command of commands)
    context.subscriptions.push(
      vscode.commands.registerCommand(command.id, (argument?: unknown) =>
        command.run(server, argument, context),
      ),
    );

  context.subscriptions.push(
    restorePreviews(context, server),
    registerTableEditor(context, server),
    createStatusBar(server),
  );

  try {
    await server.start();
  } catch (error) {
    void vscode.window.showErrorMessage(
      say(
        'Không khởi động được bộ kiểm tra kế hoạch: {0}',
        error instanceof Error ? error.message : String(error),
      ),
    );
  }
}
