import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer, hasHands, screenshot, see } from './hands';
import { fullPlan } from './plans';
import { eventually, moveBehind, showFile, tidyWindow, workspaceFile } from './support';

const oldName = 'Tổ công tác cải cách hành chính';
const newName = 'Tổ giúp việc cải cách hành chính';

/** Two plans that name the same agency; the one called `name` is on show, the other only on the disk. */
async function twoPlans(name: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(workspaceFile(`${name}-khac.kehoach`), Buffer.from(fullPlan));
  return showFile(`${name}.kehoach`, fullPlan);
}

describe('rename of an agency', () => {
  it('changes its definition and every use, in both plans', async () => {
    const editor = await twoPlans('doi-ten');
    const place = moveBehind(editor, 'Chủ trì: Tổ công');
    const edit = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        editor.document.uri,
        place,
        newName,
      );
      assert.ok(found.size >= 2, 'the other plan is not among the files');
      return found;
    });
    // Without the marks that ask for a look at each: this test agrees to all.
    const agreed = new vscode.WorkspaceEdit();
    for (const [uri, edits] of edit.entries()) agreed.set(uri, edits);
    await vscode.workspace.applyEdit(agreed);
    for (const name of ['doi-ten.kehoach', 'doi-ten-khac.kehoach']) {
      const document = await vscode.workspace.openTextDocument(workspaceFile(name));
      assert.equal(document.getText(), fullPlan.replaceAll(oldName, newName), name);
    }
    await vscode.workspace.saveAll(false);
  });

  it('shows what will change before it changes another plan', async () => {
    await tidyWindow();
    const editor = await twoPlans('doi-ten-xem-truoc');
    moveBehind(editor, 'Chủ trì: Tổ công');
    if (!hasHands) return;
    const renamed = vscode.commands.executeCommand('editor.action.rename');
    await answer('.rename-box input', newName);
    await screenshot('rename-preview', '.bulk-edit-panel .monaco-list-row');
    await vscode.commands.executeCommand('refactorPreview.discard');
    await renamed;
    assert.equal(editor.document.getText(), fullPlan);
  });

  it('changes every plan when one agrees to all that is shown', async () => {
    await tidyWindow();
    const editor = await twoPlans('doi-ten-dong-y');
    moveBehind(editor, 'Chủ trì: Tổ công');
    if (!hasHands) return;
    const renamed = vscode.commands.executeCommand('editor.action.rename');
    await answer('.rename-box input', newName);
    await see('.bulk-edit-panel .monaco-list-row');
    await vscode.commands.executeCommand('refactorPreview.apply');
    await renamed;
    for (const name of ['doi-ten-dong-y.kehoach', 'doi-ten-dong-y-khac.kehoach']) {
      const document = await vscode.workspace.openTextDocument(workspaceFile(name));
      await eventually(() => assert.equal(document.getText(), fullPlan.replaceAll(oldName, newName), name));
    }
    await vscode.workspace.saveAll(false);
  });

  it('refuses what it cannot rename', async () => {
    const editor = await twoPlans('doi-ten-khong-duoc');
    const place = moveBehind(editor, 'Ban hành kế hoạch k');
    await assert.rejects(
      async () =>
        vscode.commands.executeCommand(
          'vscode.executeDocumentRenameProvider',
          editor.document.uri,
          place,
          newName,
        ),
      /\p{L}/u,
    );
  });
});
