import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { judgedRequest, type JudgedParams, type JudgedResult } from '../../server/protocol';
import { say } from '../messages';

/** Shows what is wrong with the active plan and the day it is judged on; a click asks for another day. */
export function createStatusBar(server: BaseLanguageClient): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('kehoach.state', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Kế hoạch';
  item.command = 'kehoach.judgeDate';
  let asked = 0;

  const show = async (): Promise<void> => {
    const mine = ++asked;
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== 'kehoach') {
      item.hide();
      return;
    }
    const params: JudgedParams = { uri: server.code2ProtocolConverter.asUri(document.uri) };
    const judged = await server.sendRequest<JudgedResult>(judgedRequest, params).then(
      (it) => it,
      (): JudgedResult => ({ date: null, isSet: false }),
    );
    if (mine !== asked) return;
    const count = (severity: vscode.DiagnosticSeverity): number =>
      vscode.languages.getDiagnostics(document.uri).filter((it) => it.severity === severity).length;
    const errors = count(vscode.DiagnosticSeverity.Error);
    const warnings = count(vscode.DiagnosticSeverity.Warning);
    const notes = count(vscode.DiagnosticSeverity.Information);
    const day = judged.date === null ? '…' : judged.date.split('-').reverse().join('/');
    item.text = `$(error) ${errors} $(warning) ${warnings} $(info) ${notes} $(calendar) ${day}`;
    item.tooltip = [
      say('{0}: {1} lỗi, {2} cảnh báo, {3} lưu ý.', say('Kế hoạch'), errors, warnings, notes),
      judged.date === null
        ? say('Chưa rõ ngày để xét hiệu lực: kế hoạch chưa có ngày ký.')
        : judged.isSet
          ? say('Xét tại ngày {0} (đã chọn).', day)
          : say('Xét tại ngày ký: {0}.', day),
      say('Bấm để chọn ngày khác.'),
    ].join('\n');
    item.accessibilityInformation = { label: item.tooltip };
    item.show();
  };

  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(() => void show()),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const active = vscode.window.activeTextEditor?.document.uri.toString();
      if (uris.some((it) => it.toString() === active)) void show();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('kehoach')) void show();
    }),
    server.onDidChangeState(() => void show()),
  );
}
