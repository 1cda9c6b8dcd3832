import * as vscode from 'vscode';
import { say } from '../messages';
import { TimelinePanel } from '../timeline/panel';
import { activePlan, type Command } from './command';

/** Shows when the tasks of a plan are due and who leads how many. */
export const showTimeline: Command = {
  id: 'kehoach.timeline',
  async run(server, argument, context) {
    const plan = argument instanceof vscode.Uri ? argument : activePlan();
    if (!plan) {
      void vscode.window.showWarningMessage(say('Hãy mở kế hoạch (tệp .kehoach) cần xem.'));
      return;
    }
    TimelinePanel.show(await vscode.workspace.openTextDocument(plan), server, context.extensionUri);
  },
};
