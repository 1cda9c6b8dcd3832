import { strict as assert } from 'node:assert';
import type { Browser } from 'playwright-core';
import { tableBody } from '../../client/table-editor/body';
import type { FromTable } from '../../client/table-editor/messages';
import type { CellProposalsResult, EditCellResult, GridResult } from '../../server/protocol';
import { startClient, type TestClient } from '../support/lsp-client';
import { startBrowser } from '../vscode/workbench/browser';
import { openWebView, type WebView } from './web-view';

const uri = 'file:///w/a.kehoach';
const plan = `Kế hoạch: Cải cách hành chính năm 2025 trên địa bàn tỉnh Vĩnh Long
  Thời kỳ: năm 2025
Phụ lục: NHIỆM VỤ
Phần I: MỘT
Nhiệm vụ 1: Rà soát <b>
  # ghi chú
  Chủ trì: Sở Nội vụ
  Thời hạn: Quý I/2025
Nhiệm vụ 2: Ban hành
  Chủ trì: Sở Tư pháp
`;

type Edit = Extract<FromTable, { kind: 'edit' }>;
type Question = Extract<FromTable, { kind: 'propose' }>;

describe('the table view in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let client: TestClient;
  let view: WebView;

  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    client = await startClient();
    await client.open(uri, plan);
    view = await openWebView(browser, {
      name: 'table',
      title: 'Bảng',
      data: {},
      body: tableBody('Bảng', 'Enter để sửa'),
    });
    await show();
  });
  afterEach(async () => {
    assert.deepEqual(view.complaints, []);
    assert.equal(client.failures.count, 0);
    await view.page.close();
    client.close();
  });

  const show = async (): Promise<void> => {
    const grid = await client.request<GridResult>('kehoach/grid', { uri });
    await view.tell({ kind: 'grid', grid });
    await view.page.waitForSelector('[role="gridcell"]');
  };
  const cell = (name: string) => view.page.getByRole('gridcell', { name, exact: true });
  const edited = (): Promise<Edit[]> => view.told<Edit>('edit');

  it('is a grid for those who hear it, with text as text', async () => {
    assert.equal(await view.page.getByRole('grid', { name: /NHIỆM VỤ/ }).count(), 1);
    assert.equal(await view.page.getByRole('columnheader').count(), 6);
    assert.equal(await cell('Rà soát <b>').count(), 1);
    assert.equal(await cell('1.').getAttribute('aria-readonly'), 'true');
  });

  it('sends the one cell that was typed in, and the server changes its line alone', async () => {
    await cell('Quý I/2025').dblclick();
    await view.page.keyboard.type('Quý III/2025');
    await view.page.keyboard.press('Enter');
    const [edit] = await edited();
    assert.deepEqual([edit!.annex, edit!.row, edit!.column, edit!.text], [0, 1, 5, 'Quý III/2025']);
    const { edits, refusal } = await client.request<EditCellResult>('kehoach/editCell', { uri, ...edit });
    assert.equal(refusal, null);
    await client.change(
      uri,
      2,
      edits.map((it) => ({ range: it.range, text: it.newText })),
    );
    await show();
    await cell('Quý III/2025').waitFor();
    const stale = await client.request<EditCellResult>('kehoach/editCell', { uri, ...edit });
    assert.match(stale.refusal!, /vừa thay đổi/);
  });

  it('is walked and edited with keys alone, and Escape gives up', async () => {
    await cell('MỘT').focus();
    for (const key of ['ArrowDown', 'Home', 'ArrowRight', 'ArrowRight', 'F2'])
      await view.page.keyboard.press(key);
    await view.page.keyboard.type('Sở Khác');
    await view.page.keyboard.press('Escape');
    if (await view.page.locator('textarea').count()) await view.page.keyboard.press('Escape');
    assert.deepEqual(await edited(), []);
    assert.equal(await view.page.evaluate('document.activeElement.textContent'), 'Sở Nội vụ');
  });

  it('offers agencies by their initials and puts in the one that is picked', async () => {
    await cell('Sở Tư pháp').dblclick();
    await view.page.keyboard.type('snv');
    const question = (await view.told<Question>('propose')).at(-1)!;
    const result = await client.request<CellProposalsResult>('kehoach/cellProposals', {
      uri,
      version: 1,
      ...question,
    });
    await view.tell({ kind: 'proposals', question: question.question, result });
    await view.page
      .getByRole('option', { name: /^Sở Nội vụ/ })
      .first()
      .waitFor();
    await view.page.keyboard.press('ArrowDown');
    await view.page.keyboard.press('Enter');
    await view.page.keyboard.press('Enter');
    assert.equal((await edited())[0]!.text, 'Sở Nội vụ');
  });

  it('offers deadlines of the period', async () => {
    const result = await client.request<CellProposalsResult>('kehoach/cellProposals', {
      ...{ uri, version: 1, annex: 0, row: 2, column: 5, text: 'quy 2', offset: 5 },
    });
    assert.ok(result.proposals.every((it) => it.text === it.label));
    const all = await client.request<CellProposalsResult>('kehoach/cellProposals', {
      ...{ uri, version: 1, annex: 0, row: 2, column: 5, text: '', offset: 0 },
    });
    assert.ok(all.proposals.some((it) => it.label === 'Quý II/2025'));
  });

  it('says why a cell was not changed', async () => {
    await view.tell({ kind: 'refused', reason: 'Không được' });
    await view.page.getByRole('alert').filter({ hasText: 'Không được' }).waitFor();
  });
});
