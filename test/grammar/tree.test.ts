import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { Lexer } from 'chevrotain';
import { PlanTree } from '../../grammar/parser';
import { PlanParser } from '../../grammar/parser/plan-parser';
import { lineModes } from '../../grammar/parser/tokens';
import type { Unit } from '../../grammar/ast';
import { mulberry } from '../support/random';

/** A unit as plain text, for comparing and for reading. */
function outline(unit: Unit): string {
  const entry = (it: Unit['fields'][number]): string =>
    `${it.keyword}${it.number ? `#${it.number.text}` : ''}=${JSON.stringify(it.value.text)}`;
  return [
    unit.kind + (unit.number ? `(${unit.number.style} ${unit.number.text})` : ''),
    ...(unit.head ? [entry(unit.head)] : []),
    ...(unit.value ? [JSON.stringify(unit.value.text)] : []),
    ...unit.fields.map(entry),
    ...unit.comments.map((it) => `#${it.text}`),
    ...unit.problems.map((it) => `!${it.code}@${it.span.start}-${it.span.end}`),
  ].join(' ');
}

const outlines = (tree: PlanTree): string[] => tree.units.map(outline);

function same(tree: PlanTree, text: string, note = ''): void {
  const fresh = PlanTree.parse(text);
  assert.equal(tree.text, text, `text ${note}`);
  assert.deepEqual(outlines(tree), outlines(fresh), note);
  let at = 0;
  tree.units.forEach((unit, index) => {
    assert.equal(tree.offsetOf(unit), at, `offset ${note}`);
    assert.equal(tree.indexOf(unit), index);
    at += unit.text.length;
  });
  assert.equal(at, text.length, `units tile the file ${note}`);
}

const sample = `Kế hoạch: Cải cách hành chính năm 2025
  Số: 2600/QĐ-UBND
  Ngày: 16/12/2024
  Căn cứ: Nghị quyết số 76/NQ-CP

# ghi chú riêng
Viết tắt: CCHC = cải cách hành chính
Cơ quan: Tổ công tác
  Viết tắt: TCT
  Là: Sở Nội vụ
Nội dung:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Tiếp tục triển khai thực hiện có hiệu quả Chương trình tổng thể cải cách hành chính (CCHC)
nhà nước giai đoạn 2021 - 2030.
Nhiệm vụ: đây là một đoạn văn.
a) Công tác CCHC
- Gạch đầu dòng
Phụ lục: NHIỆM VỤ
  Mẫu bảng: 6 cột
Phần I: CÔNG TÁC (16 nhiệm vụ)
Nhiệm vụ 1: Xây dựng
  và triển khai
  - một
  - hai
  Chủ trì: Sở Nội vụ
  Chủ trì: UBND cấp xã
  Thời hạn: Quý IV năm 2024
    Kế hoạch: Quý I
Nơi nhận:
  - Như trên;
  - Lưu: VT.
Người ký: Lữ Quang Ngời
`;

describe('outer grammar', () => {
  it('reads a whole plan', () => {
    const units = outlines(PlanTree.parse(sample));
    assert.deepEqual(units, [
      'plan plan="Cải cách hành chính năm 2025" number="2600/QĐ-UBND" date="16/12/2024" basis="Nghị quyết số 76/NQ-CP" #ghi chú riêng',
      'abbreviation abbreviation="CCHC = cải cách hành chính"',
      'agency agency="Tổ công tác" agencyShort="TCT" is="Sở Nội vụ"',
      'body body=""',
      'paragraph(roman I) "MỤC ĐÍCH, YÊU CẦU"',
      'paragraph(arabic 1) "Mục đích"',
      'paragraph "Tiếp tục triển khai thực hiện có hiệu quả Chương trình tổng thể cải cách hành chính (CCHC) nhà nước giai đoạn 2021 - 2030."',
      'paragraph "Nhiệm vụ: đây là một đoạn văn."',
      'paragraph(letter a) "Công tác CCHC"',
      'paragraph(dash -) "Gạch đầu dòng"',
      'annex annex="NHIỆM VỤ" template="6 cột"',
      'section section#I="CÔNG TÁC (16 nhiệm vụ)"',
      'task task#1="Xây dựng và triển khai\\n- một\\n- hai" lead="Sở Nội vụ" lead="UBND cấp xã" deadline="Quý IV năm 2024 Kế hoạch: Quý I"',
      'closing recipients="- Như trên;\\n- Lưu: VT." signer="Lữ Quang Ngời"',
    ]);
  });

  const lines: readonly (readonly [string, string])[] = [
    ['NHIỆM VỤ 12 : x', 'task task#12="x"'],
    ['\u00a0 nhiệm  vụ 01.: x', 'task task#01="x"'],
    ['Nhiệm vụ: x'.normalize('NFD'), 'task task="x"'],
    ['Phần I: x', 'section section#I="x"'],
    ['Phụ lục II: x', 'annex annex#II="x"'],
    ['Điều 2. x', 'article article#2="x"'],
    ['Sau khi có kết quả', 'preamble "Sau khi có kết quả" !stray-text@0-18'],
    ['Nhiem vu 3: x', 'task task#3="x" !keyword-misspelt@0-11'],
    ['Nhiệm vụ 3 Xây dựng', 'task task#3="Xây dựng" !keyword-misspelt@0-10'],
    ['Phần II. CÔNG TÁC', 'section section#II="CÔNG TÁC" !keyword-misspelt@0-8'],
    ['Nhiệm vụ: x\nChu tri: Sở Nội vụ', 'task task="x" lead="Sở Nội vụ" !keyword-misspelt@12-20'],
    ['Nhiệm vụ: x\nChủ trì Sở Nội vụ', 'task task="x" lead="Sở Nội vụ" !keyword-misspelt@12-19'],
    ['Nhiệm vụ: x\nChủ tri - Sở Nội vụ', 'task task="x" lead="Sở Nội vụ" !keyword-misspelt@12-21'],
    ['Nhiệm vụ: x\nChủ trìi: Sở Nội vụ', 'task task="x" lead="Sở Nội vụ" !keyword-misspelt@12-21'],
    ['Nhiệm vụ: x\nThời hạn Quý I', 'task task="x" deadline="Quý I" !keyword-misspelt@12-20'],
    ['Nhiệm vụ: x\nPhối hợp với các sở', 'task task="x Phối hợp với các sở"'],
    ['Nhiệm vụ: x\nNhiệm vụ 9 của bảng', 'task task="x Nhiệm vụ 9 của bảng"'],
    ['Nhiệm vụ: x\nThời hạn:', 'task task="x" deadline="" !missing-value@12-21'],
    ['Phần: x\nChủ trì: y', 'section section="x" lead="y" !misplaced-field@8-16'],
    ['Viết tắt: CCHC', 'preamble "" agencyShort="CCHC" !abbreviation-unexplained@0-14'],
  ];
  for (const [text, expected] of lines) {
    it(`reads ${JSON.stringify(text)}`, () =>
      assert.deepEqual(outlines(PlanTree.parse(text)).join(' / '), expected));
  }

  it('keeps the keyword rules of the body', () => {
    const units = outlines(PlanTree.parse('Nội dung:\nChủ trì: x\nphu luc: y\nNơi nhận: z'));
    assert.deepEqual(units, [
      'body body=""',
      'paragraph "Chủ trì: x"',
      'annex annex="y" !keyword-misspelt@0-8',
      'closing recipients="z"',
    ]);
  });

  it('reads thousands of misspelt keywords that change which keywords count', () => {
    const tree = PlanTree.parse('Noi dung:\nphu luc: y\nNguoi ky: x\n'.repeat(3000));
    assert.equal(tree.units.length, 9000);
    assert.ok(tree.units.every((it) => it.problems.length > 0));
  });

  it('finds places on every kind of line end', () => {
    const tree = PlanTree.parse('a\r\nbb\rccc\nd\n');
    for (const [offset, line, character] of [
      [0, 0, 0],
      [1, 0, 1],
      [3, 1, 0],
      [6, 2, 0],
      [10, 3, 0],
      [12, 4, 0],
    ] as const) {
      assert.deepEqual(tree.placeOf(offset), { line, character });
      assert.equal(tree.offsetAt({ line, character }), offset);
    }
    assert.equal(tree.offsetAt({ line: 0, character: 99 }), 1);
    assert.equal(tree.offsetAt({ line: 99, character: 0 }), 12);
  });
});

describe('incremental reading', () => {
  const random = mulberry(20250101);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const pieces = [
    ...sample.split('\n').map((it) => `${it}\n`),
    'Nội dung:\n',
    'Noi dung:\n',
    'Phụ lục: x\n',
    'Nơi nhận:\n',
    'Người ký: x\n',
    '\n',
    '\r',
    '\r\n',
    ' ',
    ':',
    'x',
    'Nhiệm vụ',
    '# ',
    '',
    'Ngày',
    '1. ',
    'Một câu dài hơn sáu mươi chữ để dòng này được coi là một dòng bị ngắt cứng ở cuối trang\n',
  ];

  it('gives the tree that a full reading gives, after every edit of a random sequence', () => {
    for (let run = 0; run < 60; run++) {
      let text = run % 3 === 0 ? '' : sample;
      const tree = PlanTree.parse(text);
      for (let step = 0; step < 40; step++) {
        const start = Math.floor(random() * (text.length + 1));
        const end = random() < 0.5 ? start : Math.min(text.length, start + Math.floor(random() * 60));
        const added = random() < 0.3 ? '' : pick(pieces);
        tree.edit({ start, end }, added);
        const before = text;
        text = text.slice(0, start) + added + text.slice(end);
        same(
          tree,
          text,
          `run ${run} step ${step}: ${JSON.stringify(before)} [${start},${end}) ${JSON.stringify(added)}`,
        );
      }
    }
  });

  it('reads only the lines around an edit of a large plan', () => {
    const task = sample.slice(sample.indexOf('Nhiệm vụ 1:'), sample.indexOf('Nơi nhận'));
    const head = sample.slice(0, sample.indexOf('Nhiệm vụ 1:'));
    const text = head + task.repeat(5000);
    const tree = PlanTree.parse(text);
    const at = text.length - 20;
    const change = tree.edit({ start: at, end: at }, 'x');
    assert.ok(change.linesRead < 20, `${change.linesRead} lines`);
    assert.equal(change.added.length, 1);
    assert.equal(tree.text, text.slice(0, at) + 'x' + text.slice(at));
  });

  it('reads every prefix of the samples and drafts', () => {
    for (const folder of ['samples/plans', 'samples/drafts']) {
      for (const file of readdirSync(folder).filter((it) => it.endsWith('.kehoach'))) {
        const text = readFileSync(`${folder}/${file}`, 'utf8');
        const step = Math.max(1, Math.floor(text.length / 40));
        for (let end = 0; end <= text.length; end += step)
          same(PlanTree.parse(text.slice(0, end)), text.slice(0, end));
      }
    }
  });
});

describe('the outer grammar itself', () => {
  it('passes the checks of Chevrotain', () => {
    new Lexer(lineModes, { ensureOptimizations: true });
    new PlanParser(true);
  });
});
