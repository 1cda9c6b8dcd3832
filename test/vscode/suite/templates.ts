import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hasHands, screenshot } from './hands';
import { eventually, problemsOf, tidyWindow } from './support';

describe('a new plan', () => {
  it('begins with the choice of a province', async () => {
    await tidyWindow();
    if (!hasHands) return;
    const asked = vscode.commands.executeCommand('kehoach.new');
    await screenshot('new-plan', '.quick-input-widget:has-text("Kế hoạch mới (1/3)") .monaco-list-row');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await asked;
  });

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
    await vscode.commands.executeCommand('undo');
    await screenshot('template', '.view-line:has-text("Lạng Sơn")');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
