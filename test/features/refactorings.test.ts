import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { PlanTree } from '../../grammar/parser';
import { applyEdits } from '../../grammar/text';
import { refactorings } from '../../server/refactorings';
import { marked, viewOfText } from './support';

/** Id of the refactoring and its choice, the text before (caret, or the selection in marks), the text after. */
const cases: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'number-anew annex',
    `Phụ lục: A
Phần I: X
Nhiệm vụ |3: a
Nhiệm vụ: b
Phần II: Y
Nhiệm vụ 7: c
  Sau: nhiệm vụ 3
`,
    `Phụ lục: A
Phần I: X
Nhiệm vụ 1: a
Nhiệm vụ 2: b
Phần II: Y
Nhiệm vụ 3: c
  Sau: nhiệm vụ 1
`,
  ],
  [
    'number-anew section',
    `Phụ lục: A
Phần I: X
Nhiệm vụ 01: a
Nhiệm vụ 02: b
Phần II: Y
Nhiệm vụ |05: c
Nhiệm vụ 06: d
  Sau: các nhiệm vụ 02, 05
Phần III: Z
Nhiệm vụ 09: e
`,
    `Phụ lục: A
Phần I: X
Nhiệm vụ 01: a
Nhiệm vụ 02: b
Phần II: Y
Nhiệm vụ 03: c
Nhiệm vụ 04: d
  Sau: các nhiệm vụ 02, 03
Phần III: Z
Nhiệm vụ 09: e
`,
  ],
  [
    'number-anew annex',
    `Phụ lục: A
Phần |I: X
Nhiệm vụ 1: a
Nhiệm vụ 3: b
Phần II: Y
Nhiệm vụ 1: c
Nhiệm vụ 1: d
`,
    `Phụ lục: A
Phần I: X
Nhiệm vụ 1: a
Nhiệm vụ 2: b
Phần II: Y
Nhiệm vụ 1: c
Nhiệm vụ 2: d
`,
  ],
  [
    'number-anew annex',
    `Phụ |lục: A
Mục tiêu 2: x
Nhiệm vụ 2.1: a
Nhiệm vụ 2.2: b
Mục tiêu 3: y
Nhiệm vụ 3.5: c
`,
    `Phụ lục: A
Mục tiêu 1: x
Nhiệm vụ 1.1: a
Nhiệm vụ 1.2: b
Mục tiêu 2: y
Nhiệm vụ 2.1: c
`,
  ],
  [
    'split-leads coordinate',
    'Phụ lục: A\nNhiệm vụ 1: a\n  Chủ trì: Sở Nội vụ;| Sở Tư pháp\n  Thời hạn: Quý I\n',
    'Phụ lục: A\nNhiệm vụ 1: a\n  Chủ trì: Sở Nội vụ\n  Phối hợp: Sở Tư pháp\n  Thời hạn: Quý I\n',
  ],
  [
    'split-leads coordinate',
    'Phụ lục: A\r\nNhiệm vụ |1: a\r\n  Phối hợp: Sở Y tế\r\n  Chủ trì: các Sở: Nội vụ, Tư pháp\r\n',
    'Phụ lục: A\r\nNhiệm vụ 1: a\r\n  Phối hợp: Sở Tư pháp; Sở Y tế\r\n  Chủ trì: Sở Nội vụ\r\n',
  ],
  [
    'split-leads coordinate',
    'Phụ lục: A\nNhiệm vụ |1: a\n  Phối hợp:\n  Chủ trì: Sở Nội vụ, Sở Tư pháp',
    'Phụ lục: A\nNhiệm vụ 1: a\n  Phối hợp: Sở Tư pháp\n  Chủ trì: Sở Nội vụ',
  ],
  [
    'split-leads tasks',
    `Phụ lục: A
Nhiệm vụ |1: a
  Chủ trì: Sở Nội vụ; Sở Tư pháp
  Thời hạn: Quý I

Nhiệm vụ 2: b
  Sau: nhiệm vụ 1
Nhiệm vụ 3: c
  Sau: nhiệm vụ 2
`,
    `Phụ lục: A
Nhiệm vụ 1: a
  Chủ trì: Sở Nội vụ
  Thời hạn: Quý I

Nhiệm vụ 2: a
  Chủ trì: Sở Tư pháp
  Thời hạn: Quý I

Nhiệm vụ 3: b
  Sau: nhiệm vụ 1
Nhiệm vụ 4: c
  Sau: nhiệm vụ 3
`,
  ],
  [
    'split-leads tasks',
    'Phụ lục: A\nNhiệm vụ: |a\n  Chủ trì: Sở Nội vụ; Sở Tư pháp',
    'Phụ lục: A\nNhiệm vụ: a\n  Chủ trì: Sở Nội vụ\nNhiệm vụ: a\n  Chủ trì: Sở Tư pháp',
  ],
  [
    'move-to-section 1',
    `Phụ lục: A
Phần I: X
Nhiệm vụ |1: a
  Chủ trì: Sở Nội vụ
# về nhiệm vụ 2
Nhiệm vụ 2: b
Phần II: Y
Nhiệm vụ 3: c
Phần III: Z
`,
    `Phụ lục: A
Phần I: X
# về nhiệm vụ 2
Nhiệm vụ 2: b
Phần II: Y
Nhiệm vụ 3: c
Nhiệm vụ 1: a
  Chủ trì: Sở Nội vụ
Phần III: Z
`,
  ],
  [
    'move-to-section 0',
    `Phụ lục: A

Phần I: X

Phần II: Y

Nhiệm vụ |3: c
Hoạt động: d`,
    `Phụ lục: A

Phần I: X

Nhiệm vụ 3: c
Hoạt động: d

Phần II: Y
`,
  ],
  [
    'define-agency Trung tâm Qwerty',
    `Kế hoạch: K
  Số: 1/KH-UBND

Phụ lục: A
Nhiệm vụ 1: a
  Chủ trì: Trung tâm |Qwerty
Nhiệm vụ 2: b
  Phối hợp: Trung tâm Qwerty
`,
    `Kế hoạch: K
  Số: 1/KH-UBND

Cơ quan: Trung tâm Qwerty

Phụ lục: A
Nhiệm vụ 1: a
  Chủ trì: Trung tâm Qwerty
Nhiệm vụ 2: b
  Phối hợp: Trung tâm Qwerty
`,
  ],
  [
    'expand-abbreviation here',
    'Kế hoạch: K\nViết tắt: CCHC = cải cách hành chính\nNội dung:\nCông tác C|CHC và CCHC.\n',
    'Kế hoạch: K\nViết tắt: CCHC = cải cách hành chính\nNội dung:\nCông tác cải cách hành chính và CCHC.\n',
  ],
  [
    'expand-abbreviation all',
    'Kế hoạch: K\nViết tắt: C|CHC = cải cách hành chính\nNội dung:\nCải cách hành chính (CCHC) là chính.\nCCHC tốt.\nCông tác CCHC.\n',
    'Kế hoạch: K\nNội dung:\nCải cách hành chính là chính.\nCải cách hành chính tốt.\nCông tác cải cách hành chính.\n',
  ],
  [
    'define-abbreviation ["CCHC","cải cách hành chính"]',
    'Kế hoạch: K\nNội dung:\nCông tác cải cách hành chính (CC|HC) và.\n',
    'Kế hoạch: K\n\nViết tắt: CCHC = cải cách hành chính\nNội dung:\nCông tác cải cách hành chính (CCHC) và.\n',
  ],
  [
    'define-abbreviation ["ĐTBD","đào tạo bồi dưỡng"]',
    'Kế hoạch: K\nViết tắt: X = y z\nNội dung:\nCông tác đào tạo bồi dưỡng.\nLớp ⟦đào tạo bồi dưỡng⟧ và đào tạo bồi dưỡng.\n',
    'Kế hoạch: K\nViết tắt: X = y z\nViết tắt: ĐTBD = đào tạo bồi dưỡng\nNội dung:\nCông tác đào tạo bồi dưỡng (ĐTBD).\nLớp ĐTBD và ĐTBD.\n',
  ],
  [
    'deadline-years =2025',
    'Kế hoạch: K năm 2025\nPhụ lục|: A\nNhiệm vụ 1: a năm 2024\n  Thời hạn: Quý I/2024\nNhiệm vụ 2: b\n  Thời hạn: Từ tháng 3 đến tháng 6 năm 2024; 15/7/2025\n',
    'Kế hoạch: K năm 2025\nPhụ lục: A\nNhiệm vụ 1: a năm 2024\n  Thời hạn: Quý I/2025\nNhiệm vụ 2: b\n  Thời hạn: Từ tháng 3 đến tháng 6 năm 2025; 15/7/2025\n',
  ],
  [
    'deadline-years +1',
    'Phụ lục: A\nNhiệm vụ 1: a\n  Thời hạn: Quý |I/2024\nNhiệm vụ 2: b\n  Thời hạn: 2025 - 2026\nNhiệm vụ 3: c\n  Thời hạn: Thường xuyên\n',
    'Phụ lục: A\nNhiệm vụ 1: a\n  Thời hạn: Quý I/2025\nNhiệm vụ 2: b\n  Thời hạn: 2026 - 2027\nNhiệm vụ 3: c\n  Thời hạn: Thường xuyên\n',
  ],
  [
    'deadline-years -1',
    'Phụ lục: A\nNhiệm vụ 1: a\n  Thời hạn: Quý |I/2024\n',
    'Phụ lục: A\nNhiệm vụ 1: a\n  Thời hạn: Quý I/2023\n',
  ],
];

const selectionOf = ({ caret, spans }: { caret: number; spans: readonly { start: number; end: number }[] }) =>
  spans[0] ?? { start: caret, end: caret };

const offersAt = (text: string, selection: { start: number; end: number }, view = viewOfText(text)) => {
  return refactorings.flatMap((it) =>
    it.offer(view, selection).map((offer) => ({ ...offer, it, view, what: `${it.id} ${offer.choice}` })),
  );
};

describe('refactorings', () => {
  for (const [what, before, after] of cases) {
    it(`${what}: ${JSON.stringify(before.slice(0, 90))}…`, () => {
      const source = marked(before);
      const selection = selectionOf(source);
      const offers = offersAt(source.text, selection);
      const offer = offers.find((it) => it.what === what);
      assert.ok(offer, `offered: ${offers.map((it) => it.what).join(', ')}`);
      assert.ok(offer.title.vi !== '' && offer.title.en !== '');
      const edits = offer.it.edits(offer.view, selection, offer.choice);
      assert.equal(applyEdits(source.text, edits!), after);
    });
  }

  const notOffered: readonly (readonly [id: string, source: string])[] = [
    ['number-anew', 'Phụ lục: A\nNhiệm vụ |1: a\nNhiệm vụ 2: b\n'],
    ['number-anew', 'Kế hoạch: K|\n'],
    ['split-leads', 'Phụ lục: A\nNhiệm vụ |1: a\n  Chủ trì: Sở Nội vụ\n'],
    ['split-leads', 'Phụ lục: A\nNhiệm vụ |1: a\n  Chủ trì: các sở, ban, ngành; UBND cấp xã\n'],
    ['move-to-section', 'Phụ lục: A\nPhần I: X\nNhiệm vụ |1: a\n'],
    ['move-to-section', 'Phụ lục: A\nPhần I: X\nNhiệm vụ 1: a\nHoạt động|: b\nPhần II: Y\n'],
    ['define-agency', 'Kế hoạch: K\nPhụ lục: A\nNhiệm vụ 1: a\n  Chủ trì: Trung tâm |Qwerty\n'],
    [
      'define-agency',
      'Kế hoạch: K\nPhụ lục: A\nNhiệm vụ 1: a\n  Chủ trì: Sở |Nội vụ\nNhiệm vụ 2: a\n  Chủ trì: Sở Nội vụ\n',
    ],
    ['expand-abbreviation', 'Kế hoạch: K\nNội dung:\nCông tác C|CHC.\n'],
    ['define-abbreviation', 'Kế hoạch: K\nViết tắt: CCHC = a\nNội dung:\ncải cách hành chính (C|CHC).\n'],
    ['define-abbreviation', 'Kế hoạch: K\nNội dung:\nmột câu khác hẳn (C|CHC).\n'],
    ['deadline-years', 'Phụ lục|: A\nNhiệm vụ 1: a\n  Thời hạn: Thường xuyên\n'],
    ['deadline-years', 'Phụ lục: A\nNhiệm vụ 1|: a\n  Thời hạn: Quý I/2025\n'],
  ];
  for (const [id, source] of notOffered) {
    it(`${id} is not offered in ${JSON.stringify(source)}`, () => {
      const { text, ...rest } = marked(source);
      const offers = offersAt(text, selectionOf(rest)).filter((it) => it.it.id === id);
      assert.deepEqual(
        offers.map((it) => it.what),
        [],
      );
    });
  }

  for (const file of readdirSync('samples/drafts').filter((it) => it.endsWith('.kehoach'))) {
    it(`fit together and lose no letter of ${file} that is not theirs`, () => {
      const text = readFileSync(`samples/drafts/${file}`, 'utf8');
      const view = viewOfText(text);
      const step = Math.max(1, Math.floor(text.length / 25));
      for (let offset = 0; offset <= text.length; offset += step) {
        const selection = { start: offset, end: offset };
        for (const { it, choice, what } of offersAt(text, selection, view)) {
          const edits = it.edits(view, selection, choice);
          assert.ok(edits, what);
          // Overlapping edits would throw.
          const after = applyEdits(text, edits);
          assert.equal(PlanTree.parse(after).text, after);
          for (const { span } of edits)
            assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        }
      }
    });
  }
});
