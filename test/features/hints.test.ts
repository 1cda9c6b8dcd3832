import { strict as assert } from 'node:assert';
import { inlayHintsIn, lensesOf, sayLens } from '../../server/hints';
import { marked, viewOfText } from './support';

const head = 'Kế hoạch: Cải cách hành chính năm 2025\n';
const both = { deadlines: true, numbers: true };

/** The text with the hints written where they stand, between `«` and `»`. */
function drawn(text: string, wanted = both, span = { start: 0, end: text.length }): string {
  const view = viewOfText(text);
  let result = text;
  const hints = [...inlayHintsIn(view, span, wanted)].sort((a, b) => b.offset - a.offset);
  for (const { offset, label } of hints)
    result = `${result.slice(0, offset)} «${label.vi}»${result.slice(offset)}`;
  return result;
}

const cases: readonly (readonly [name: string, expected: string])[] = [
  [
    'the last day of deadlines that do not write it out',
    `${head}Phụ lục: A
Nhiệm vụ 1: B
  Thời hạn: Quý IV «→ 31/12/2025»
Nhiệm vụ 2: B
  Thời hạn: Tháng 2/2025   «→ 28/02/2025»
Nhiệm vụ 3: B
  Thời hạn: 6 tháng đầu năm
    2025 «→ 30/6/2025»
  Sản phẩm: C
Nhiệm vụ 4: B
  Thời hạn: Trước ngày 30/6/2025
Nhiệm vụ 5: B
  Thời hạn: 15/6/2025
Nhiệm vụ 6: B
  Thời hạn: Thường xuyên
Nhiệm vụ 7: B
  Thời hạn: abc
Nhiệm vụ 8: B
  Thời hạn:
`,
  ],
  [
    'numbers that are given in print',
    `${head}Phụ lục: A
Nhiệm vụ: Một «số 1»
câu dài
  Chủ trì: C
Nhiệm vụ 5: Hai
Nhiệm vụ: Ba «số 6»
`,
  ],
  ['nothing outside rows', `${head}  Thời kỳ: năm 2025\nNội dung:\n1. Quý IV năm 2025\n`],
];

describe('inlay hints', () => {
  for (const [name, expected] of cases) {
    it(`show ${name}`, () => {
      const text = expected.replace(/ «[^»]*»/g, '');
      assert.equal(drawn(text), expected);
    });
  }

  const text = `${head}Phụ lục: A\nNhiệm vụ: B\n  Thời hạn: Quý I\nNhiệm vụ: C\n  Thời hạn: Quý II\n`;
  it('stand at the ends of lines, whatever the line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const view = viewOfText(text.replaceAll('\n', end));
      const hints = inlayHintsIn(view, { start: 0, end: view.tree.length }, both);
      assert.equal(hints.length, 4);
      for (const { offset } of hints)
        assert.equal(view.tree.slice({ start: offset, end: offset + end.length }), end);
    }
  });
  it('can be left out by kind', () => {
    assert.ok(!drawn(text, { deadlines: false, numbers: true }).includes('→'));
    assert.ok(!drawn(text, { deadlines: true, numbers: false }).includes('số'));
    assert.equal(drawn(text, { deadlines: false, numbers: false }), text);
  });
  it('are those of the rows asked for', () => {
    const at = text.indexOf('Quý II');
    const result = drawn(text, both, { start: at, end: at + 2 });
    assert.ok(result.includes('«→ 30/6/2025»') && !result.includes('«→ 31/3/2025»'));
  });
});

describe('code lenses', () => {
  const { text } = marked(`${head}Cơ quan: Ban Z
  Viết tắt: BZ
Cơ quan: Ban Y
Phụ lục: NHIỆM VỤ
Phần I: MỘT (02 nhiệm vụ)
Nhiệm vụ 1: A
  Chủ trì: Ban Z
Nhiệm vụ 2: B
  Chủ trì: Sở Nội vụ
  Phối hợp: BZ; Sở Tư pháp
Phần II: HAI (5 nhiệm vụ)
Nhiệm vụ 3: C
  Chủ trì: Sở Nội vụ
Phần III: BA
`);
  const view = viewOfText(text);
  const lines = text.split('\n');

  it('say what sections, annexes and agencies of the plan hold', () => {
    const said = lensesOf(view, () => false).map(({ kind, unit }) => {
      const line = lines[view.tree.lineOf(unit)]!;
      return `${line} ← ${sayLens(view, kind, unit)!.title.vi}`;
    });
    assert.deepEqual(said, [
      'Cơ quan: Ban Z ← chủ trì 1 · phối hợp 1 nhiệm vụ',
      'Cơ quan: Ban Y ← chưa nhiệm vụ nào giao cho cơ quan này',
      'Phụ lục: NHIỆM VỤ ← 3 nhiệm vụ · 2 nơi chủ trì',
      'Phần I: MỘT (02 nhiệm vụ) ← 2 nhiệm vụ, đúng như tiêu đề · 2 nơi chủ trì',
      'Phần II: HAI (5 nhiệm vụ) ← 1 nhiệm vụ · 1 nơi chủ trì',
      'Phần III: BA ← 0 nhiệm vụ · 0 nơi chủ trì',
    ]);
  });

  it('leave out what a diagnostic says already', () => {
    const reported = view.tree.units.find((it) => it.head?.value.text.startsWith('HAI'));
    const units = lensesOf(view, (it) => it === reported).map((it) => it.unit);
    assert.ok(reported && !units.includes(reported) && units.length === 5);
  });

  it('say nothing of a unit that is gone', () => {
    const other = viewOfText(text).tree.units.find((it) => it.kind === 'section')!;
    assert.equal(sayLens(view, 'section', other), null);
  });
});
