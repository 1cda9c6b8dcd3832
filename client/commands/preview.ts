import * as vscode from 'vscode';
import { say } from '../messages';
import { PreviewPanel } from '../preview';
import { activePlan, type Command } from './command';

/** Shows the active plan, or the one that a menu hands over, as it will print. */
export const showPreview: Command = {
  id: 'kehoach.preview',
  async run(server, argument, context) {
    const plan = argument instanceof vscode.Uri ? argument : activePlan();
    if (!plan) {
      void vscode.window.showWarningMessage(say('Hãy mở kế hoạch (tệp .kehoach) cần xem.'));
      return;
    }
    PreviewPanel.show(await vscode.workspace.openTextDocument(plan), server, context.extensionUri);
  },
};
