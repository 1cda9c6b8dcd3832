import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CheckResult } from '../../../server/protocol';
import { eventually, problemsOf, showFile, showSample } from './support';

const plan = `Kế hoạch: Cải cách hành chính năm 2025
  Ngày: 16/12/2024
  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long
  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ
Phụ lục: NHIỆM VỤ NĂM 2025
Nhiệm vụ 1: Công bố danh mục thủ tục hành chính
  Chủ trì: Sở Nội vụ
  Sản phẩm: Quyết định
  Thời hạn: Quý IV/2025
`;

/** What breaks the plan when it takes the place of `right`, and what is then shown, with the underlined text. */
const mistakes = [
  { what: 'an impossible quarter', right: 'Quý IV/2025', wrong: 'Quý V/2025', shown: 'Error: Quý V/2025' },
  { what: 'an owner not filled in', right: ' Sở Nội vụ\n', wrong: '\n', shown: 'Error: Chủ trì:' },
  { what: 'no line for the owner', right: '  Chủ trì: Sở Nội vụ\n', wrong: '', shown: 'Error: Nhiệm vụ 1:' },
  {
    what: 'a document that is not to be found',
    right: '76/NQ-CP',
    wrong: '9876/NQ-CP',
    shown: 'Warning: 9876/NQ-CP',
  },
];

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
    assert.ok(errors + warnings + information + hints > 0, 'issued plans have their flaws');
    const count = (severity: string) => problemsOf(document).filter((it) => it.startsWith(severity)).length;
    await eventually(() =>
      assert.deepEqual(
        [count('Error'), count('Warning'), count('Information'), count('Hint')],
        [errors, warnings, information, hints],
      ),
    );
  });

  for (const [index, { what, right, wrong, shown }] of mistakes.entries()) {
    it(`appear under exactly what is wrong, and go when it is put right: ${what}`, async () => {
      const editor = await showFile(`loi-${index}.kehoach`, plan);
      const { document } = editor;
      const replace = async (old: string, text: string): Promise<void> => {
        const start = document.getText().indexOf(old);
        const range = new vscode.Range(document.positionAt(start), document.positionAt(start + old.length));
        await editor.edit((edit) => edit.replace(range, text));
      };
      const weighty = () => problemsOf(document).filter(hasWeight);
      await replace(right, wrong);
      await eventually(() => assert.deepEqual(weighty(), [shown]));
      const { errors, warnings } = await check();
      assert.equal(errors + warnings, 1);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), plan);
      await eventually(() => assert.deepEqual(weighty(), []));
    });
  }

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
