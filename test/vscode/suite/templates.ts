import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, problemsOf } from './support';

describe('a new plan', () => {
  it('is opened for a province, a year and a layout, and checks clean', async () => {
    const document = await vscode.commands.executeCommand<vscode.TextDocument>('kehoach.new', {
      province: 'lang-son',
      year: 2027,
      template: '6 cột',
    });
    assert.equal(document.languageId, 'kehoach');
    assert.match(document.getText(), /^Kế hoạch: .* năm 2027 trên địa bàn tỉnh Lạng Sơn$/m);
    // The mistake shows that the checker has looked at all of it.
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      document.positionAt(document.getText().length),
      'Nhiệm vụ: X\n  Thời hạn: Quý V/2027\n',
    );
    await vscode.workspace.applyEdit(edit);
    await eventually(() => {
      const serious = problemsOf(document).filter((it) => /^(?:Error|Warning)/.test(it));
      assert.ok(serious.some((it) => it.includes('Quý V/2027')));
      assert.equal(serious.filter((it) => !/Quý V|Nhiệm vụ|X/.test(it)).length, 0);
    });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
