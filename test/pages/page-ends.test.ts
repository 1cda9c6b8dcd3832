import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { PlanTree } from '../../grammar/parser';
import { composeDocument } from '../../server/exports/document/compose-document';
import { flowSection } from '../../server/exports/pdf/flow';
import { StructureNode } from '../../server/exports/pdf/structure';
import { pageOf } from '../../server/pages';
import { readPlan } from '../../server/plan';
import { layOutAnnexes } from '../../server/tables';
import { planText } from '../bench/content/plan-text';
import { mulberry } from '../support/random';
import { Typist } from './support';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The letters of some texts, whatever their order: what stands on a page. */
const letters = (texts: readonly string[]): string =>
  [...texts.join('').normalize('NFC').toUpperCase().replaceAll(/\s/g, '')].sort().join('');

const textOf = (html: string): string =>
  html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&([^;]+);/g, (_, name: string) => entities[name] ?? '?');

/** The letters on each page, sheet by sheet. */
function shownPages(text: string): string[][] {
  return pageOf(readPlan(PlanTree.parse(text).units)).sheets.map(({ flow, table }) => {
    const heads = table ? [table.headHtml] : [];
    const html = [...flow.map((it) => it.html), ...heads, ...(table?.rows ?? []).map((it) => it.html)].join(
      '\n',
    );
    return html.split(/<(?:div|tr) class="break"[^>]*>/).map((it) => letters([textOf(it)]));
  });
}

/** The same of the PDF export. What stands there only because a page begins is no part of what is read. */
function printedPages(text: string): string[][] {
  const plan = readPlan(PlanTree.parse(text).units);
  const sections = composeDocument({ plan, tables: layOutAnnexes(plan), tasks: [] });
  return sections.map((section) =>
    flowSection(section, new StructureNode('Document'), 0, []).map(({ marks }) =>
      letters(
        marks.flatMap((it) => (it.kind === 'text' && it.node ? it.line.segments.map((of) => of.text) : [])),
      ),
    ),
  );
}

const sample = (name: string): string => readFileSync(`samples/plans/${name}`, 'utf8');

describe('the ends of pages', () => {
  for (const name of readdirSync('samples/plans').filter((it) => it.endsWith('.kehoach')))
    it(`are those of the PDF: ${name}`, () => {
      assert.deepEqual(shownPages(sample(name)), printedPages(sample(name)));
    });

  for (const seed of [1, 2, 3])
    it(`are those of the PDF: 300 tasks, seed ${seed}`, () => {
      const text = planText({ seed, tasks: 300 });
      assert.deepEqual(shownPages(text), printedPages(text));
    });

  for (let seed = 1; seed <= 12; seed++)
    it(`are those of the PDF where cells are merged and rows are tall, seed ${seed}`, () => {
      const text = tallPlan(seed);
      const shown = shownPages(text);
      assert.deepEqual(shown, printedPages(text));
      assert.ok(shown.every((it) => it.length > 1));
    });

  it('move where something grew, and few of them', () => {
    const typist = new Typist(planText({ seed: 7, tasks: 2000 }));
    let { sent } = typist.send(null);
    const random = mulberry(5);
    const counts: number[] = [];
    for (let step = 0; step < 60; step++) {
      const at = Math.floor(random() * typist.tree.length);
      typist.tree.edit({ start: at, end: at }, 'kế hoạch hành động '.slice(0, 1 + Math.floor(random() * 19)));
      const result = typist.send(sent);
      sent = result.sent;
      counts.push(result.sheets.reduce((all, it) => all + (it.table?.rows?.redrawn.length ?? 0), 0));
    }
    counts.sort((a, b) => a - b);
    assert.ok(counts[30]! <= 2, counts.join());
    // A page may push its last row to the next, and so on until one has room for it.
    assert.ok(counts[56]! <= 80, counts.join());
  });

  it('come to an end when the headings of the table fill the page', () => {
    const text = `Kế hoạch: Thử\nPhụ lục: X\n  Cột: ${'dài '.repeat(3000)} = nhiệm vụ\n  Cột: Y = thời hạn\nNhiệm vụ 1: Một\nNhiệm vụ 2: Hai\n`;
    assert.deepEqual(shownPages(text), printedPages(text));
  });
});

/** Three levels in columns of their own, cells of one word and of a thousand, long and short paragraphs. */
function tallPlan(seed: number): string {
  const random = mulberry(seed);
  const words = (most: number): string =>
    Array.from(
      { length: 1 + Math.floor(random() ** 4 * most) },
      () => 'kế hoạch đã được thông qua'.split(' ')[Math.floor(random() * 6)],
    ).join(' ');
  const few = (): number => 1 + Math.floor(random() * 4);
  const lines = ['Kế hoạch: Thử', 'Nội dung:'];
  for (let at = 0; at < 25; at++) lines.push(random() < 0.3 ? `${at + 1}. ${words(12)}` : `${words(400)}.`);
  lines.push('Người ký: Nguyễn Văn A', 'Phụ lục: BẢNG');
  for (const it of [
    'STT = số thứ tự',
    'Mục tiêu = mục tiêu',
    'Nhiệm vụ = nhiệm vụ',
    'Hoạt động = hoạt động',
    'Chủ trì = chủ trì',
  ])
    lines.push(`  Cột: ${it}`);
  for (let section = 0; section < 4; section++) {
    lines.push(`Phần: ${words(20)}`);
    if (random() < 0.5) lines.push(`  Hiện trạng: ${words(60)}`);
    for (let left = few(); left > 0; left--) {
      lines.push(`Mục tiêu: ${words(300)}`);
      for (let tasks = few(); tasks > 0; tasks--) {
        lines.push(`Nhiệm vụ: ${words(300)}`);
        for (let activities = few(); activities > 0; activities--)
          lines.push(`Hoạt động: ${words(250)}`, `  Chủ trì: ${words(9)}`, `  Chủ trì: ${words(9)}`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
