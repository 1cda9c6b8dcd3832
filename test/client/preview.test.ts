import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { pageBody } from '../../client/preview/page-body';
import { changesOf, pageFonts, pageStyle, type SentPage } from '../../server/pages';
import type { PreviewResult } from '../../server/protocol';
import { attacks } from '../exports/attacks';
import { Typist } from '../pages/support';
import { startBrowser } from '../vscode/workbench/browser';
import { openWebView, type WebView } from './web-view';

const plan = `Kế hoạch: Thử
  Số: 1/KH-UBND

Nội dung:
I. MỤC ĐÍCH
Một đoạn.

Phụ lục: BẢNG
Phần I: PHẦN MỘT
Nhiệm vụ 1: Một
  Chủ trì: Sở A
Nhiệm vụ 2: Hai
  Chủ trì: Sở B
Nhiệm vụ 3: Ba
  Chủ trì: Sở C
`;

describe('the page of the preview in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let view: WebView;
  let sent: SentPage | null;

  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  const open = async (text: string): Promise<Typist> => {
    view = await openWebView(browser, {
      name: 'preview',
      title: 'Bản in',
      body: pageBody('Bản in', 'giữ trang'),
      data: { uri: 'file:///w/a.kehoach' },
    });
    sent = null;
    const typist = new Typist(text);
    await send(typist);
    return typist;
  };
  const send = async (typist: Typist): Promise<void> => {
    const changes = changesOf(sent, typist.page, typist.placer);
    const result: PreviewResult = {
      name: 'n',
      since: sent ? 'n' : null,
      isHeld: false,
      sheets: changes.sheets,
      style: sent ? null : pageStyle(),
      fonts: sent ? null : pageFonts(),
    };
    sent = changes.sent;
    await view.tell({ kind: 'page', result });
    await view.page.waitForSelector('section');
  };
  const goneTo = async (): Promise<number[]> =>
    (await view.told<{ line: number }>('goTo')).map((it) => it.line);
  const current = (): Promise<string[]> => view.page.locator('[aria-current]').allInnerTexts();

  afterEach(async () => {
    assert.deepEqual(view.complaints, []);
    await view.page.close();
  });

  it('is a table for those who hear it', async () => {
    await open(plan);
    assert.equal((await view.told('ready')).length, 1);
    const table = view.page.getByRole('table', { name: /BẢNG/ });
    assert.equal(await table.getByRole('columnheader').count(), 6);
    assert.equal(await table.getByRole('row').count(), 5);
    assert.equal(await table.getByRole('cell', { name: 'Sở B' }).count(), 1);
  });

  it('leads from a cell to its line and from the caret to its cell', async () => {
    await open(plan);
    await view.page.getByRole('cell', { name: 'Sở B' }).click();
    assert.deepEqual(await goneTo(), [12]);
    await view.tell({ kind: 'caret', line: 13, reveal: true });
    await view.page.waitForSelector('[aria-current]');
    assert.deepEqual(await current(), ['3.']);
    await view.tell({ kind: 'caret', line: 5, reveal: true });
    await view.page.waitForSelector('p[aria-current]');
    assert.deepEqual(await current(), ['Một đoạn.']);
  });

  it('is walked with the arrow keys', async () => {
    await open(plan);
    await view.tell({ kind: 'caret', line: 10, reveal: true });
    await view.page.waitForSelector('[aria-current]');
    await view.page.keyboard.press('Tab');
    await view.page.keyboard.press('ArrowDown');
    await view.page.keyboard.press('Enter');
    assert.deepEqual(await goneTo(), [12]);
  });

  it('draws again nothing but the block that changed', async () => {
    const typist = await open(plan);
    await view.page.evaluate(`for (const it of document.querySelectorAll('.block')) it.dataset.old = 'true'`);
    typist.replace('Sở B', 'Sở Bê');
    await send(typist);
    await view.page.waitForSelector('.block:not([data-old])');
    const fresh = await view.page.locator('.block:not([data-old])').allInnerTexts();
    assert.equal(fresh.length, 1);
    assert.match(fresh[0]!, /Sở Bê/);
    typist.replace('Một đoạn.', 'Một đoạn.\nHai đoạn.');
    await send(typist);
    await view.page.getByRole('cell', { name: 'Sở C' }).click();
    assert.deepEqual(await goneTo(), [15]);
  });

  it('is sheets of paper with their numbers and the headings of the table on each', async () => {
    await open(readFileSync('samples/plans/vinh-long-2025.kehoach', 'utf8'));
    await view.page.waitForFunction('document.fonts.size === 4');
    // What is out of sight is not laid out, and so cannot be measured.
    await view.page.evaluate(
      `for (const it of document.querySelectorAll('.chunk')) it.style.contentVisibility = 'visible'`,
    );
    const pages = (await view.page.evaluate(`[...document.querySelectorAll('section')].map((it) => {
      const gaps = [...it.querySelectorAll('.desk')].map((gap) => gap.getBoundingClientRect());
      const { top, bottom } = it.getBoundingClientRect();
      const ends = [...gaps.map((gap) => gap.top), bottom];
      const zoom = Number(getComputedStyle(it).zoom);
      return {
        heights: [top, ...gaps.map((gap) => gap.bottom)].map((from, at) => (ends[at] - from) / zoom / 96 * 25.4),
        numbers: [...it.querySelectorAll('.number')].map((number) => number.textContent),
        isTall: it.classList.contains('portrait'),
      };
    })`)) as { heights: number[]; numbers: string[]; isTall: boolean }[];
    assert.deepEqual(
      pages.map((it) => it.numbers.length),
      [1, 14, 12],
    );
    for (const { heights, numbers, isTall } of pages) {
      const paper = isTall ? 297 : 210;
      // A browser may break a line behind a slash, where the print does not.
      for (const it of heights) assert.ok(Math.abs(it - paper) < 8, `${it} mm`);
      assert.ok(
        heights.filter((it) => Math.abs(it - paper) < 1).length >= 0.8 * heights.length,
        heights.join(),
      );
      assert.deepEqual(
        numbers,
        numbers.map((_, at) => String(at + 2)),
      );
    }
    const table = view.page.getByRole('table');
    assert.equal(await table.getByRole('columnheader').count(), 6);
    assert.equal(await view.page.locator('.again th:text-is("Cơ quan chủ trì")').count(), 12);
  });

  it('moves the ends of pages and draws nothing else again', async () => {
    const typist = await open(readFileSync('samples/plans/vinh-long-2025.kehoach', 'utf8'));
    await view.page.evaluate(`for (const it of document.querySelectorAll('.block')) it.dataset.old = 'true'`);
    const before = await view.page.locator('.break').count();
    typist.replace('Nhiệm vụ 1: ', `Nhiệm vụ 1: ${'kế hoạch '.repeat(40)}`);
    await send(typist);
    await view.page.waitForSelector('.block:not([data-old])');
    assert.ok((await view.page.locator('.break').count()) >= before);
    const fresh = await view.page.locator('.block:not([data-old])').count();
    assert.ok(fresh > 1 && fresh < 40, `${fresh} blocks`);
    const rows = await view.page.locator('tbody [data-l]').count();
    const anew = new Typist(typist.tree.text);
    const html = anew.page.sheets
      .at(-1)!
      .table!.rows.map((it) => it.html)
      .join('');
    assert.equal(rows, html.match(/ data-l=/g)!.length);
  });

  it('says that it keeps the page of before', async () => {
    await open(plan);
    assert.equal(await view.page.getByText('giữ trang').isVisible(), false);
    await view.tell({
      kind: 'page',
      result: {
        name: 'n',
        since: 'n',
        isHeld: true,
        sheets: [],
        style: null,
        fonts: null,
      } satisfies PreviewResult,
    });
    await view.page.getByText('giữ trang').waitFor({ state: 'visible' });
    assert.equal(await view.page.getByRole('cell', { name: 'Sở B' }).count(), 1);
  });

  it('runs nothing that a plan says, and shows it as it was typed', async () => {
    const hostile = attacks.map((it, at) => `Nhiệm vụ ${at + 1}: ${it}\n  Chủ trì: ${it}\n`).join('');
    await open(`${plan}${hostile}`);
    assert.equal(await view.page.locator('#page script, #page img, #page style, #page a').count(), 0);
    assert.equal(await view.page.getByRole('cell', { name: '<script>alert(1)</script>' }).count(), 2);
  });
});
