import * as vscode from 'vscode';
import type { ShowTimelineArgument } from '../../server/protocol';
import { say } from '../messages';
import { TimelinePanel } from '../timeline/panel';
import { activePlan, type Command } from './command';

/** Shows when the tasks of a plan are due and who leads how many. */
export const showTimeline: Command = {
  id: 'kehoach.timeline',
  async run(server, argument, context) {
    const asked = readArgument(argument);
    const plan = asked
      ? server.protocol2CodeConverter.asUri(asked.uri)
      : argument instanceof vscode.Uri
        ? argument
        : activePlan();
    if (!plan) {
      void vscode.window.showWarningMessage(say('Hãy mở kế hoạch (tệp .kehoach) cần xem.'));
      return;
    }
    const document = await vscode.workspace.openTextDocument(plan);
    const panel = TimelinePanel.show(document, server, context.extensionUri);
    if (asked) panel.showAgency(asked.agency);
  },
};

/** What a count above an agency hands over. */
function readArgument(value: unknown): ShowTimelineArgument | null {
  if (typeof value !== 'object' || value === null || value instanceof vscode.Uri) return null;
  const { uri, agency } = value as Record<string, unknown>;
  return typeof uri === 'string' && typeof agency === 'string' ? { uri, agency } : null;
}
