import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fullPlan } from './plans';
import { eventually, showFile } from './support';

/** The plan as somebody types who does not care for spaces. */
const untidy = fullPlan
  .replace(/^ {2}(?=Chủ trì|Phối hợp)/gm, '')
  .replace(/: (?=Sở)/g, ':   ')
  .replace(/^(Phần .*)$/gm, '   $1  ');

describe('formatting', () => {
  it('sets the lines in order, and changes nothing the second time', async () => {
    const { document } = await showFile('dinh-dang.kehoach', untidy);
    assert.notEqual(document.getText(), fullPlan);
    await eventually(async () => {
      await vscode.commands.executeCommand('editor.action.formatDocument');
      assert.equal(document.getText(), fullPlan);
    });
    await document.save();
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.isDirty, false);
  });

  it('leaves alone what is not selected', async () => {
    const editor = await showFile('dinh-dang-mot-phan.kehoach', untidy);
    const { document } = editor;
    const line = untidy.split('\n').findIndex((it) => it.startsWith('   Phần II'));
    editor.selection = new vscode.Selection(line, 0, line, document.lineAt(line).text.length);
    await eventually(async () => {
      await vscode.commands.executeCommand('editor.action.formatSelection');
      assert.equal(document.lineAt(line).text, 'Phần II: CẢI CÁCH THỂ CHẾ (01 nhiệm vụ)');
    });
    assert.ok(document.getText().includes('   Phần I:'), 'a line outside the selection was changed');
    await document.save();
  });
});
