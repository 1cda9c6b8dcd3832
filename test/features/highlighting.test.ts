import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { tokensOf } from '../../server/highlighting';
import { viewOfText } from './support';

/** `type.modifier «text»` of each token of a text. */
function drawn(text: string): string[] {
  const view = viewOfText(text);
  return view.tree.units.flatMap((unit) =>
    tokensOf(unit, view).map(
      ({ span, type, modifiers }) =>
        `${[type, ...modifiers].join('.')} «${unit.text.slice(span.start, span.end)}»`,
    ),
  );
}

const cases: readonly (readonly [text: string, tokens: readonly string[]])[] = [
  ['# ghi chú\n', ['comment «# ghi chú»']],
  [
    'Nhiệm vụ 12: Họp\n  Sau: nhiệm vụ 9\n',
    ['keyword «Nhiệm vụ»', 'number.declaration «12»', 'property «Sau»', 'number «9»'],
  ],
  [
    'Kế hoạch: X\n  Ngày: 16/12/2024\nPhụ lục: A\nNhiệm vụ 1: B\n  Chủ trì: Sở Nội vụ; Trung tâm Qwerty; các sở, ban, ngành\n',
    [
      'keyword «Kế hoạch»',
      'property «Ngày»',
      'event «16/12/2024»',
      'keyword «Phụ lục»',
      'keyword «Nhiệm vụ»',
      'number.declaration «1»',
      'property «Chủ trì»',
      'class.defaultLibrary «Sở Nội vụ»',
      'variable «Trung tâm Qwerty»',
      'interface.defaultLibrary «các sở, ban, ngành»',
    ],
  ],
  [
    // Merged into another department on 01/3/2025.
    'Kế hoạch: X\n  Ngày: 16/12/2025\nPhụ lục: A\nNhiệm vụ 1: B\n  Chủ trì: Sở Thông tin và Truyền thông\n',
    [
      'keyword «Kế hoạch»',
      'property «Ngày»',
      'event «16/12/2025»',
      'keyword «Phụ lục»',
      'keyword «Nhiệm vụ»',
      'number.declaration «1»',
      'property «Chủ trì»',
      'class.defaultLibrary.deprecated «Sở Thông tin và Truyền thông»',
    ],
  ],
  [
    'Kế hoạch: X\nViết tắt: CCHC = cải cách hành chính\nNội dung:\n1. Công tác CCHC\n',
    [
      'keyword «Kế hoạch»',
      'keyword «Viết tắt»',
      'macro.declaration «CCHC»',
      'keyword «Nội dung»',
      'number «1.»',
      'macro «CCHC»',
    ],
  ],
  [
    'Kế hoạch: X\n  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành\n',
    [
      'keyword «Kế hoạch»',
      'property «Căn cứ»',
      'string.defaultLibrary «Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ»',
    ],
  ],
  [
    'Cơ quan: Ban Z\n  Viết tắt: BZ\n  Là: Sở Nội vụ\n',
    [
      'keyword «Cơ quan»',
      'class.declaration «Ban Z»',
      'property «Viết tắt»',
      'class.declaration «BZ»',
      'property «Là»',
      'class.defaultLibrary «Sở Nội vụ»',
    ],
  ],
  [
    'Nhiệm vụ 1: A\n  Thời hạn: trước ngày 30/6/2025\n',
    ['keyword «Nhiệm vụ»', 'number.declaration «1»', 'property «Thời hạn»', 'event «30/6/2025»'],
  ],
  [
    'Nhiệm vụ 1: A\n  Thời hạn: abc xyz\n',
    ['keyword «Nhiệm vụ»', 'number.declaration «1»', 'property «Thời hạn»'],
  ],
];

describe('semantic tokens', () => {
  for (const [text, tokens] of cases) it(JSON.stringify(text), () => assert.deepEqual(drawn(text), tokens));

  for (const folder of ['samples/plans', 'samples/drafts']) {
    for (const file of readdirSync(folder).filter((it) => it.endsWith('.kehoach'))) {
      it(`stand in order, apart and inside their units in ${file}`, () => {
        const view = viewOfText(readFileSync(`${folder}/${file}`, 'utf8'));
        for (const unit of view.tree.units) {
          let end = 0;
          for (const { span } of tokensOf(unit, view)) {
            assert.ok(end <= span.start && span.start < span.end && span.end <= unit.text.length);
            end = span.end;
          }
        }
      });
    }
  }
});
