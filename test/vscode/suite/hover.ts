import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { screenshot } from './hands';
import { fullPlan } from './plans';
import { eventually, moveBehind, showFile, tidyWindow } from './support';

/** Behind which words the mouse rests, and what is then told. */
const cases = [
  { what: 'an agency', behind: 'Chủ trì: Sở Nội', told: [/Sở Nội vụ/, /SNV/] },
  {
    what: 'an agency of the plan itself',
    behind: 'Phối hợp: Tổ công',
    told: [/Tổ công tác/, /Văn phòng UBND tỉnh/],
  },
  {
    what: 'a cited document',
    behind: 'số 76/NQ',
    told: [/76\/NQ-CP/, /Chương trình tổng thể/, /còn hiệu lực/],
  },
  { what: 'a deadline', behind: 'Quý III', told: [/01\/7\/2025/, /30\/9\/2025/] },
  { what: 'a keyword', behind: 'Sản ph', told: [/Sản phẩm/] },
] as const;

describe('hover', () => {
  for (const { what, behind, told } of cases) {
    it(`tells what is known of ${what}`, async () => {
      const editor = await showFile('giai-thich.kehoach', fullPlan);
      const place = moveBehind(editor, behind);
      await eventually(async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          editor.document.uri,
          place,
        );
        const text = hovers
          .flatMap((it) => it.contents)
          .map((it) => (typeof it === 'string' ? it : it.value))
          .join('\n');
        for (const words of told) assert.match(text, words);
      });
    });
  }

  it('is on show above a cited document', async () => {
    await tidyWindow();
    moveBehind(await showFile('giai-thich.kehoach', fullPlan), 'số 76/NQ');
    await vscode.commands.executeCommand('editor.action.showHover');
    await screenshot('hover', '.monaco-hover:has-text("Chương trình tổng thể")');
    await vscode.commands.executeCommand('editor.action.hideHover');
  });
});
