import { strict as assert } from 'node:assert';
import { Neovim } from './neovim';
import { makeDesk, plan, type Desk } from './support';

interface Finding {
  readonly code: string;
  readonly line: number;
  readonly page: string;
}

describe('Neovim, with the settings of the manual', function () {
  this.timeout(60_000);
  let desk: Desk;
  let editor: Neovim;
  before(async () => {
    desk = makeDesk();
    editor = await Neovim.open(desk);
  });
  after(async () => {
    await editor.close();
    desk.clear();
  });

  const findings = (isWanted: (codes: readonly string[]) => boolean) =>
    editor.ask<Finding[]>('findings', (found) => isWanted(found.map((it) => it.code)));
  const lineOf = (words: string): number => plan.split('\n').findIndex((it) => it.includes(words));

  it('shows what is wrong, where it is wrong, with the page of the manual', async () => {
    const found = await findings((codes) => codes.includes('keyword-misspelt'));
    const at = (code: string) => found.find((it) => it.code === code);
    assert.equal(at('keyword-misspelt')?.line, lineOf('Chu tri'));
    assert.equal(at('invalid-deadline')?.line, lineOf('Quý V'));
    assert.match(at('invalid-deadline')!.page, /^file:.*\/docs\/quy-tac\/invalid-deadline\.md$/);
  });

  it('shows what a document is', async () => {
    await editor.send('/76<CR>K');
    const shown = await editor.ask<string>('hover', (it) => it !== '');
    assert.match(shown, /76\/NQ-CP/);
    assert.match(shown, /Chương trình tổng thể/);
    await editor.send('<Esc>gg');
  });

  it('proposes and takes an agency', async () => {
    await editor.send('/Phối hợp<CR>Astp<C-x><C-o>');
    const proposals = await editor.ask<string[]>('proposals', (it) => it.includes('Sở Tư pháp'));
    const down = proposals.indexOf('Sở Tư pháp');
    await editor.send(`${'<C-n>'.repeat(down)}<C-y><Esc>`);
    await editor.ask<string>('text', (it) => it.includes('  Phối hợp: Sở Tư pháp\n'));
  });

  it('repairs what is wrong', async () => {
    await editor.send(":let g:wanted_choice = 'Sửa'<CR>/Chu tri<CR>:lua vim.lsp.buf.code_action()<CR>");
    await editor.ask<string>('text', (it) => it.includes('  Chủ trì: Sở Nội vụ\n'));
    const left = await findings((codes) => !codes.includes('keyword-misspelt'));
    assert.ok(left.some((it) => it.code === 'invalid-deadline'));
  });

  it('keeps every letter of an input method that deletes and types anew', async () => {
    await editor.send(
      '/Sản phẩm<CR>0C  San<BS><BS>ản phaam<BS><BS><BS>ẩm: Quyết điịnh<BS><BS><BS><BS>ịnh<Esc>',
    );
    await editor.ask<string>('text', (it) => it.includes('  Sản phẩm: Quyết định\n'));
  });
});
