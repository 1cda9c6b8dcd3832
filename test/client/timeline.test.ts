import { strict as assert } from 'node:assert';
import type { Browser } from 'playwright-core';
import { timelineBody } from '../../client/timeline/body';
import type { Choice } from '../../client/timeline/messages';
import type { TimelineResult } from '../../server/protocol';
import { startClient, type TestClient } from '../support/lsp-client';
import { startBrowser } from '../vscode/workbench/browser';
import { openWebView, type WebView } from './web-view';

const uri = 'file:///w/a.kehoach';
const plan = `Kế hoạch: Cải cách hành chính năm 2025
  Thời kỳ: năm 2025
Phụ lục: NHIỆM VỤ
Phần I: MỘT
Nhiệm vụ 1: Rà soát
  Chủ trì: Sở Nội vụ
  Thời hạn: Quý I/2025
Nhiệm vụ 2: Ban hành <b>
  Chủ trì: Sở Tư pháp
  Thời hạn: Quý II/2025
`;

describe('the timeline in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let client: TestClient;
  let view: WebView;

  before(async () => {
    browser = await startBrowser();
    client = await startClient();
    await client.open(uri, plan);
  });
  after(async () => {
    client.close();
    await browser.close();
  });
  beforeEach(async () => {
    view = await openWebView(browser, {
      name: 'timeline',
      title: 'Tiến độ',
      drawsPictures: true,
      data: { uri },
      body: timelineBody({
        chart: 'Xem',
        timeline: 'Tiến độ',
        workload: 'Khối lượng',
        section: 'Phần',
        agency: 'Cơ quan',
        all: 'Tất cả',
        picture: 'Hình',
      }),
    });
  });
  afterEach(async () => {
    assert.deepEqual(view.complaints, []);
    await view.page.close();
  });

  const show = async (choice: Choice): Promise<TimelineResult> => {
    const result = await client.request<TimelineResult>('kehoach/timeline', { uri, ...choice });
    await view.tell({ kind: 'picture', choice, result });
    await view.page.waitForSelector('svg');
    return result;
  };
  const all = { chart: 'timeline', section: null, agency: null } as const;

  it('leads from a bar to its line, by mouse and by keys', async () => {
    await show(all);
    await view.page.getByRole('button', { name: /^1\. Rà soát · Sở Nội vụ/ }).click();
    await view.page.focus('#picture');
    await view.page.keyboard.press('End');
    await view.page.keyboard.press('Enter');
    assert.deepEqual(
      (await view.told<{ line: number }>('goTo')).map((it) => it.line),
      [4, 7],
    );
  });

  it('asks for another picture when a filter is chosen', async () => {
    await show(all);
    await view.page.getByLabel('Cơ quan').selectOption('Sở Tư pháp');
    await view.page.getByLabel('Xem').selectOption('workload');
    assert.deepEqual(
      (await view.told<{ choice: Choice }>('choose')).map((it) => it.choice),
      [
        { chart: 'timeline', section: null, agency: 'Sở Tư pháp' },
        { chart: 'workload', section: null, agency: 'Sở Tư pháp' },
      ],
    );
    const { found } = await show({ ...all, agency: 'Sở Tư pháp' });
    assert.equal(found, 1);
    assert.equal(await view.page.locator('[data-l]').count(), 1);
  });

  it('leads from an agency of the workload to its tasks', async () => {
    await show({ ...all, chart: 'workload' });
    await view.page.locator('[data-agency="Sở Tư pháp"] text').first().click();
    assert.deepEqual((await view.told<{ choice: Choice }>('choose'))[0]!.choice, {
      ...all,
      agency: 'Sở Tư pháp',
    });
  });

  it('draws a PNG of the picture', async () => {
    await show(all);
    await view.tell({ kind: 'draw' });
    await view.page.waitForFunction(`window.sent.some((it) => it.kind === 'drawn')`);
    const [drawn] = await view.told<{ png: string }>('drawn');
    const png = Buffer.from(drawn!.png, 'base64');
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.ok(png.readUInt32BE(16) > 1000);
  });
});
