import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type } from './hands';
import { eventually, moveBehind, showFile } from './support';

/** What is typed behind `Chủ trì: `, and the name that is taken when the first proposal is accepted. */
const cases = [
  { typed: 'snv', taken: 'Sở Nội vụ' },
  { typed: 'so noi vu', taken: 'Sở Nội vụ' },
  { typed: 'sở nv', taken: 'Sở Nội vụ' },
];

describe('completion of agencies', () => {
  for (const [index, { typed, taken }] of cases.entries()) {
    it(`takes «${taken}» for «${typed}»`, async () => {
      const editor = await showFile(
        `co-quan-${index}.kehoach`,
        'Kế hoạch: Thử\nPhụ lục: Thử\nNhiệm vụ 1: Thử\n  Chủ trì: \n',
      );
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
