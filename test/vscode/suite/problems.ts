import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CheckResult } from '../../../server/protocol';
import { eventually, moveBehind, problemsOf, showFile, showSample } from './support';

const plan = `Kế hoạch: Cải cách hành chính năm 2025
Phụ lục: NHIỆM VỤ NĂM 2025
Nhiệm vụ 1: Công bố danh mục thủ tục hành chính
  Chủ trì: Sở Nội vụ
  Sản phẩm: Quyết định
  Thời hạn: Quý IV/2025
`;

const check = () => vscode.commands.executeCommand<CheckResult>('kehoach.check');

const hasWeight = (problem: string) => /^(Error|Warning): /.test(problem);

describe('problems', () => {
  it('are none of weight in a plan that is in order', async () => {
    const { document } = await showSample('huong-dan.kehoach');
    const { files, errors, warnings } = await check();
    assert.deepEqual({ files, errors, warnings }, { files: 1, errors: 0, warnings: 0 });
    assert.deepEqual(problemsOf(document).filter(hasWeight), []);
  });

  it('are the same in the window as in the check, which opens the list of them', async () => {
    const { document } = await showSample('vinh-long-2025.kehoach');
    const { errors, warnings, information, hints } = await check();
    assert.equal(errors, 0);
    await eventually(() => assert.equal(problemsOf(document).length, warnings + information + hints));
  });

  it('appear while typing, under exactly what is wrong, and go when it is put right', async () => {
    const editor = await showFile('thoi-han.kehoach', plan);
    const { document } = editor;
    const end = moveBehind(editor, 'Quý IV');
    const letter = new vscode.Range(end.translate(0, -2), end.translate(0, -1));
    await editor.edit((edit) => edit.delete(letter));
    await eventually(() => assert.deepEqual(problemsOf(document), ['Error: Quý V/2025']));
    assert.equal((await check()).errors, 1);
    await editor.edit((edit) => edit.insert(letter.start, 'I'));
    await eventually(() => assert.deepEqual(problemsOf(document), []));
  });

  it('are repaired by their quick fix', async () => {
    const { document } = await showFile('tu-khoa.kehoach', plan.replace('Chủ trì', 'Chu tri'));
    const underlined = await eventually(() => {
      const problem = vscode.languages
        .getDiagnostics(document.uri)
        .find((it) => /Chu tri/.test(document.getText(it.range)));
      assert.ok(problem);
      return problem.range;
    });
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      underlined,
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.ok(actions[0]?.edit);
    await vscode.workspace.applyEdit(actions[0].edit);
    assert.equal(document.getText(), plan);
    await eventually(() => assert.deepEqual(problemsOf(document), []));
  });
});
