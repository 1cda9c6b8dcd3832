import * as vscode from 'vscode';
import { checkRequest, type CheckParams, type CheckResult } from '../../server/protocol';
import { say } from '../messages';
import { activePlan, type Command } from './command';

/** Checks the active plan, or all plans of the workspace when none is active, and says how many problems there are. */
export const checkPlan: Command = {
  id: 'kehoach.check',
  async run(server) {
    const plan = activePlan();
    const params: CheckParams = plan ? { uri: server.code2ProtocolConverter.asUri(plan) } : {};
    const result = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: say('Đang kiểm tra kế hoạch…') },
      () => server.sendRequest<CheckResult>(checkRequest, params),
    );
    if (countProblems(result) > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
    // Not awaited: the notification stays for as long as the user likes.
    void show(result);
    return result;
  },
};

const countProblems = (it: CheckResult) => it.errors + it.warnings + it.information + it.hints;

function show(result: CheckResult): Thenable<unknown> {
  if (result.files === 0)
    return vscode.window.showInformationMessage(say('Không có kế hoạch nào để kiểm tra.'));
  const subject = result.files === 1 ? say('Kế hoạch') : say('{0} kế hoạch', result.files);
  if (countProblems(result) === 0)
    return vscode.window.showInformationMessage(say('{0}: không có lỗi, không có cảnh báo.', subject));

  const counts = say(
    '{0}: {1} lỗi, {2} cảnh báo, {3} lưu ý.',
    subject,
    result.errors,
    result.warnings,
    result.information + result.hints,
  );
  return result.errors > 0
    ? vscode.window.showErrorMessage(counts)
    : vscode.window.showWarningMessage(counts);
}
