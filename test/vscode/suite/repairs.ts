import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { screenshot } from './hands';
import { brokenPlan, fullPlan } from './plans';
import { eventually, moveBehind, problemsOf, showFile, tidyWindow } from './support';

const repaired = brokenPlan.replace('Chu tri', 'Chủ trì').replace('San pham', 'Sản phẩm');

async function actionsAt(editor: vscode.TextEditor, behind: string): Promise<vscode.CodeAction[]> {
  const place = moveBehind(editor, behind);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    new vscode.Range(place, place),
    undefined,
    50,
  );
}

describe('repairs', () => {
  it('are all made at once, and leave what needs a decision', async () => {
    const { document } = await showFile('sua-het.kehoach', brokenPlan);
    await eventually(() => assert.ok(problemsOf(document).length >= 3));
    await eventually(async () => {
      await vscode.commands.executeCommand('editor.action.fixAll');
      assert.equal(document.getText(), repaired);
    });
    await eventually(() => assert.deepEqual(problemsOf(document), ['Error: Quý V/2025']));
    await document.save();
  });

  it('are offered under the light bulb', async () => {
    await tidyWindow();
    const editor = await showFile('sua-nhanh.kehoach', brokenPlan);
    await eventually(() => assert.ok(problemsOf(editor.document).length >= 3));
    moveBehind(editor, 'Chu t');
    await vscode.commands.executeCommand('editor.action.quickFix');
    await screenshot('quick-fix', '.action-widget .monaco-list-row');
    await vscode.commands.executeCommand('hideCodeActionWidget');
  });

  it('include larger changes, worked out when they are chosen', async () => {
    const editor = await showFile('viet-lai.kehoach', fullPlan.replace('Nhiệm vụ 3', 'Nhiệm vụ 7'));
    const actions = await eventually(async () => {
      const found = (await actionsAt(editor, 'Nhiệm vụ 7')).filter((it) =>
        it.kind?.value.startsWith('refactor'),
      );
      assert.ok(found.length > 0);
      return found;
    });
    const anew = actions.find((it) => /[Đđ]ánh số/.test(it.title));
    assert.ok(anew?.edit, actions.map((it) => it.title).join(', '));
    await vscode.workspace.applyEdit(anew.edit);
    assert.equal(editor.document.getText(), fullPlan);
    await editor.document.save();
  });
});
