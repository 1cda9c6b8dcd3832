import * as vscode from 'vscode';
import { say } from '../messages';
import { activePlan, type Command } from './command';

/** Sets the day on which documents and agencies are judged: the plan's own, today, or another. */
export const chooseDate: Command = {
  id: 'kehoach.judgeDate',
  async run(_server, argument) {
    const date = typeof argument === 'string' && isDay(argument) ? argument : await ask();
    if (date === undefined) return;
    const plan = activePlan();
    const folder = plan && vscode.workspace.getWorkspaceFolder(plan);
    const target = folder
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : vscode.workspace.workspaceFolders
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
    await vscode.workspace.getConfiguration('kehoach', folder?.uri ?? null).update('date', date, target);
  },
};

/** Empty stands for the plan's own day. */
const isDay = (text: string): boolean => /^(?:\d{4}-\d{2}-\d{2})?$/.test(text);

async function ask(): Promise<string | undefined> {
  const own = say('Ngày ký của kế hoạch');
  const today = say('Hôm nay');
  const other = say('Ngày khác…');
  const picked = await vscode.window.showQuickPick([own, today, other], {
    placeHolder: say('Xét hiệu lực của văn bản và cơ quan tại ngày nào?'),
  });
  if (picked === own) return '';
  if (picked === today) return isoDay(new Date());
  if (picked === undefined) return undefined;
  return vscode.window.showInputBox({
    prompt: say('Ngày theo dạng năm-tháng-ngày, ví dụ 2025-01-31'),
    value: isoDay(new Date()),
    validateInput: (text) =>
      isDay(text) ? undefined : say('Ngày theo dạng năm-tháng-ngày, ví dụ 2025-01-31'),
  });
}

function isoDay(day: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
