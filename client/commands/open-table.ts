import * as vscode from 'vscode';
import { say } from '../messages';
import { tableEditorType } from '../table-editor/provider';
import { activePlan, type Command } from './command';

/** Opens the annexes of a plan as a table to edit in. */
export const openTable: Command = {
  id: 'kehoach.openTable',
  async run(_server, argument) {
    const plan = argument instanceof vscode.Uri ? argument : activePlan();
    if (plan) await vscode.commands.executeCommand('vscode.openWith', plan, tableEditorType);
    else void vscode.window.showWarningMessage(say('Hãy mở kế hoạch (tệp .kehoach) cần xem.'));
  },
};
