import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { isHalfTyped, pageStyle } from '../../server/pages';
import { planText } from '../bench/content/plan-text';
import { attacks } from '../exports/attacks';
import { mulberry } from '../support/random';
import { Shower, Typist } from './support';

const sample = (name: string): string => readFileSync(`samples/plans/${name}.kehoach`, 'utf8');

const small = `Kế hoạch: Thử
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

/** The lines of the file that the elements with `words` in them lead to. */
function linesOf(typist: Typist, words: string): number[] {
  const shower = new Shower();
  shower.take(typist.send(null).sheets);
  return shower.blocks.flatMap((block) => {
    const line = Number(/ (-?\d+)\+/.exec(block)![1]);
    return [...block.matchAll(/<\w+[^>]*? data-l="(\d+)"[^>]*>([^]*?)<\/(?:td|th|p)>/g)]
      .filter(([, , text]) => text!.includes(words))
      .map(([, own]) => line + Number(own));
  });
}

describe('pages of the preview', () => {
  it('are a decision, a plan and its annexes, each with its own kind of paper', () => {
    const { sheets } = new Typist(sample('vinh-long-2025')).page;
    assert.deepEqual(
      sheets.map((it) => [it.id, it.orientation, it.table !== null]),
      [
        ['decision', 'portrait', false],
        ['plan', 'portrait', false],
        ['annex-1', 'landscape', true],
      ],
    );
  });

  it('print every word of the annex', () => {
    const [sheet] = new Typist(small).page.sheets.slice(-1);
    const text = sheet!.table!.rows.map((it) =>
      it.html
        .replace(/<[^>]+>/g, ' ')
        .trim()
        .split(/ +/)
        .join(' '),
    );
    assert.deepEqual(text, ['I. PHẦN MỘT', '1. Một Sở A', '2. Hai Sở B', '3. Ba Sở C']);
  });

  for (const [words, expected] of [
    ['Số: 1/KH-UBND', [1]],
    ['MỤC ĐÍCH', [4]],
    ['Một đoạn', [5]],
    ['BẢNG', [7]],
    ['PHẦN MỘT', [8]],
    ['Sở B', [12]],
    ['Ba', [13]],
  ] as const) {
    it(`lead from «${words}» to its line`, () => {
      assert.deepEqual(linesOf(new Typist(small), words), expected);
    });
  }

  it('lead from merged cells and the cells beside them to their lines', () => {
    const text = sample('huong-dan');
    const typist = new Typist(text);
    const line = (words: string): number => text.slice(0, text.indexOf(words)).split('\n').length - 1;
    for (const words of ['Hồ sơ được số hóa đầy đủ', 'Lắp đặt, hướng dẫn sử dụng', 'Mở 03 lớp tập huấn'])
      assert.deepEqual(linesOf(typist, words), [line(words)], words);
  });

  it('let no text become markup', () => {
    for (const attack of attacks) {
      const one = attack.replace(/[\r\n]+/g, ' ');
      const text = [
        `Quyết định: ${one}`,
        `  Số: ${one}`,
        `Điều 1. ${one}`,
        `Kế hoạch: ${one}`,
        `  Cơ quan ban hành: ${one}`,
        `  Căn cứ: ${one}`,
        `  Nơi nhận: ${one}`,
        `  Người ký: ${one}`,
        'Nội dung:',
        `I. ${one}`,
        one,
        `Phụ lục: ${one}`,
        `  Cột: ${one} = nhiệm vụ`,
        `Phần I: ${one}`,
        `  Hiện trạng: ${one}`,
        `Nhiệm vụ 1: ${one}`,
        `  Chủ trì: ${one}`,
      ].join('\n');
      const { sheets } = new Typist(text).page;
      const html = sheets
        .flatMap((it) =>
          [...it.flow, ...(it.table?.rows ?? [])].map((block) => block.html).concat(it.table?.headHtml ?? ''),
        )
        .join('');
      for (const tag of html.match(/<[^>]*>/g) ?? [])
        assert.match(
          tag,
          /^<\/?(?:p|b|i|br|div|tr|td|th)(?: (?:class|role|scope|rowspan|colspan|data-[a-z]+)="[\w. -]*")*>$/,
          attack,
        );
      assert.doesNotMatch(html, /&(?!(?:amp|lt|gt|quot|#39);)/, attack);
      assert.doesNotMatch(html, /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/, attack);
    }
  });

  it('say how each style looks', () => {
    assert.match(pageStyle(), /\.p-motto\{font-size:13pt;text-align:center/);
  });
});

describe('changes of a page', () => {
  it('are the one block in which a letter was typed', () => {
    const typist = new Typist(small);
    const { sent, sheets: whole } = typist.send(null);
    assert.equal(whole.at(-1)!.table!.rows!.insert.length, 4);
    typist.replace('Sở B', 'Sở Bê');
    const [plan, annex] = typist.send(sent).sheets;
    assert.equal(plan!.flow, null);
    assert.equal(annex!.flow, null);
    const { at, remove, insert, shift, moved } = annex!.table!.rows!;
    assert.deepEqual([at, remove, insert.length, shift, moved], [2, 1, 1, 0, []]);
    assert.equal(insert[0]!.id, whole.at(-1)!.table!.rows!.insert[2]!.id);
  });

  it('are nothing when nothing on the page changed', () => {
    const typist = new Typist(small);
    const { sent } = typist.send(null);
    for (const sheet of typist.send(sent).sheets) {
      assert.equal(sheet.flow, null);
      assert.equal(sheet.table?.rows ?? null, null);
    }
  });

  it('move the lines behind a new line and send nothing of them', () => {
    const typist = new Typist(small);
    const { sent } = typist.send(null);
    typist.replace('Nhiệm vụ 2', '# ghi chú\nNhiệm vụ 2');
    const rows = typist.send(sent).sheets.at(-1)!.table!.rows!;
    // The comment belongs to the task above it.
    assert.ok(rows.insert.length <= 2);
    assert.ok(rows.at + rows.insert.length < 4);
    assert.equal(rows.shift, 1);
  });

  it('are a few blocks on a plan of thousands of tasks, whatever is typed', () => {
    const typist = new Typist(planText({ seed: 7, tasks: 2000 }));
    const { sent } = typist.send(null);
    typist.replace('Nhiệm vụ 1000:', 'Nhiệm vụ 1000: x');
    const sheets = typist.send(sent).sheets;
    assert.equal(
      sheets.reduce((sum, it) => sum + (it.flow?.insert.length ?? 0), 0),
      0,
    );
    assert.equal(sheets.at(-1)!.table!.rows!.insert.length, 1);
  });

  for (const name of ['huong-dan', 'vinh-long-2025', 'binh-duong-2022']) {
    it(`lead to the same page as laying it all out anew: ${name}`, () => {
      const typist = new Typist(sample(name));
      const random = mulberry(11);
      const shower = new Shower();
      let { sent, sheets } = typist.send(null);
      shower.take(sheets);
      const pieces = [
        'a',
        '\n',
        ':',
        'Nhiệm vụ: X\n',
        'Phần II: Y\n',
        '',
        '',
        '#',
        'Phụ lục: Z\n',
        'Hoạt động: H\n',
      ];
      for (let step = 0; step < 60; step++) {
        const start = Math.floor(random() * typist.tree.length);
        const end = Math.min(typist.tree.length, start + Math.floor(random() * random() * 60));
        typist.tree.edit({ start, end }, pieces[Math.floor(random() * pieces.length)]!);
        ({ sent, sheets } = typist.send(sent));
        shower.take(sheets);
        const anew = new Typist(typist.tree.text);
        const expected = new Shower();
        expected.take(anew.send(null).sheets);
        assert.deepEqual(shower.blocks, expected.blocks);
        assert.equal(new Set(shower.ids).size, shower.ids.length);
      }
    });
  }
});

describe('a half typed line', () => {
  const held = (words: string, by: string): boolean => {
    const typist = new Typist(small);
    const { sent } = typist.send(null);
    typist.replace(words, by);
    return isHalfTyped(sent, { page: typist.page, lineCount: typist.tree.lineCount });
  };
  for (const [words, by, expected] of [
    ['Nhiệm vụ 2:', 'Nhi', true],
    ['Phụ lục:', 'Ph', true],
    ['Phần I:', 'Phầ I:', true],
    ['Hai', 'Hai việc', false],
    ['Nhiệm vụ 2: Hai\n  Chủ trì: Sở B\n', '', false],
    ['Nhiệm vụ 3', 'Nhiệm vụ 2b: Mới\nNhiệm vụ 3', false],
  ] as const) {
    it(`${expected ? 'keeps' : 'redraws'} the page for «${words.trim()}» → «${by.trim()}»`, () => {
      assert.equal(held(words, by), expected);
    });
  }
});
