import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { pressBackspace, type } from './hands';
import { eventually, moveBehind, showFile } from './support';

const plan = 'Kế hoạch: Thử\nPhụ lục: Thử\nNhiệm vụ 1: Thử\n  Chủ trì: \n';

/** What is typed behind `Chủ trì: `, and the name that is taken when the first proposal is accepted. */
const cases = [
  { typed: 'snv', taken: 'Sở Nội vụ' },
  { typed: 'so noi vu', taken: 'Sở Nội vụ' },
  { typed: 'sở nv', taken: 'Sở Nội vụ' },
];

describe('completion of agencies', () => {
  for (const [index, { typed, taken }] of cases.entries()) {
    it(`takes «${taken}» for «${typed}»`, async () => {
      const editor = await showFile(`co-quan-${index}.kehoach`, plan);
      moveBehind(editor, 'Chủ trì: ');
      await type(typed);
      const line = () => editor.document.lineAt(3).text;
      await eventually(() => assert.equal(line(), `  Chủ trì: ${typed}`));
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      // Nothing tells when the list is shown; accepting does nothing before.
      await eventually(async () => {
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        assert.equal(line(), `  Chủ trì: ${taken}`);
      });
      await editor.document.save();
    });
  }
});

describe('completion of keywords', () => {
  it('puts down the keyword with its colon, from its first letters without marks', async () => {
    const editor = await showFile('tu-khoa-goi-y.kehoach', `${plan.trimEnd()} Sở Nội vụ\n  \n`);
    const end = new vscode.Position(4, 2);
    editor.selection = new vscode.Selection(end, end);
    await type('th');
    const line = () => editor.document.lineAt(4).text;
    await eventually(() => assert.equal(line(), '  th'));
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await eventually(async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      assert.equal(line(), '  Thời hạn: ');
    });
    await editor.document.save();
  });
});

/**
 * What Unikey, EVKey and their like send while «Sở Nội vụ» is typed in Telex: the letters as they are typed, and
 * at each mark as many backspaces as letters change (`<`), then the letters anew.
 */
const telex = ['S', 'o', '<ơ', '<ở', ' ', 'N', 'o', '<ô', 'i', '<<ội', ' ', 'v', 'u', '<ụ'];

describe('typing through a Vietnamese input method', () => {
  it('puts down exactly what was typed, with proposals open all the time', async () => {
    const editor = await showFile('telex.kehoach', plan);
    moveBehind(editor, 'Chủ trì: ');
    for (const sent of telex) {
      for (const key of sent) await (key === '<' ? pressBackspace() : type(key));
    }
    await eventually(() => assert.equal(editor.document.lineAt(3).text, '  Chủ trì: Sở Nội vụ'));
    await editor.document.save();
  });
});
