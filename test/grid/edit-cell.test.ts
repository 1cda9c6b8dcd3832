import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { PlanTree } from '../../grammar/parser';
import { applyEdits } from '../../grammar/text';
import { cellAt, editCell, gridTables } from '../../server/grid';
import { readPlan } from '../../server/plan';
import { attacks } from '../exports/attacks';
import { mulberry } from '../support/random';

const plan = `Kế hoạch: Thử
Phụ lục: BẢNG
Phần I: PHẦN MỘT
Nhiệm vụ 1: Rà soát
  các văn bản
  # ghi chú một
  Chủ trì: Sở A
  # ghi chú hai
  Chủ trì: Sở B
  Sản phẩm: Báo cáo
    - Năm
    - Quý
  Thời hạn: Quý I/2025

# ghi chú ba
Nhiệm vụ 2: Hai
  Thời hạn: Quý II/2025
`;

/** The lines that differ: those gone with `-`, those new with `+`. */
function difference(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let behind = 0;
  while (
    behind < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - behind] === b[b.length - 1 - behind]
  )
    behind++;
  return [
    ...a.slice(start, a.length - behind).map((it) => `-${it}`),
    ...b.slice(start, b.length - behind).map((it) => `+${it}`),
  ];
}

/** The columns are STT, task, lead, coordinators, product, deadline. */
function edit(row: number, column: number, text: string, of = plan): string[] | string {
  const result = editCell(PlanTree.parse(of), { annex: 0, row, column }, text);
  return 'refusal' in result ? result.refusal.vi : difference(of, applyEdits(of, result.edits));
}

describe('a cell edited in the table view', () => {
  const changes: readonly [string, number, number, string, readonly string[]][] = [
    ['a deadline', 1, 5, 'Quý III/2025', ['-  Thời hạn: Quý I/2025', '+  Thời hạn: Quý III/2025']],
    ['a word of a hard wrapped text', 1, 1, 'Rà soát mọi văn bản', ['-  các văn bản', '+  mọi văn bản']],
    ['one of two fields in a cell', 1, 2, 'Sở A\nSở C', ['-  Chủ trì: Sở B', '+  Chủ trì: Sở C']],
    ['one of several lines', 1, 4, 'Báo cáo\n- Năm\n- Tháng', ['-    - Quý', '+    - Tháng']],
    ['an empty cell', 2, 2, 'Sở C', ['+  Chủ trì: Sở C']],
    ['an empty cell with two lines', 2, 2, 'Sở C\nSở D', ['+  Chủ trì: Sở C', '+  Chủ trì: Sở D']],
    ['a field that gets a second line', 2, 5, 'Quý II/2025\nQuý III/2025', ['+  Thời hạn: Quý III/2025']],
    ['a field that is cleared', 2, 5, '', ['-  Thời hạn: Quý II/2025']],
    ['the title of a part', 0, 0, 'PHẦN HAI', ['-Phần I: PHẦN MỘT', '+Phần I: PHẦN HAI']],
    ['nothing', 1, 5, ' Quý  I/2025 ', []],
  ];
  for (const [name, row, column, text, expected] of changes) {
    it(`changes its own lines and no other: ${name}`, () => {
      assert.deepEqual(edit(row, column, text), expected);
    });
  }

  for (const [name, row, column, text] of [
    ['a number', 1, 0, '7'],
    ['a cell that is not there', 9, 1, 'x'],
    ['another number of fields than there are', 1, 2, 'Sở A'],
    ['a task that would be empty', 1, 1, ''],
    ['a second line that would be lost', 2, 1, 'Hai\nBa'],
  ] as const) {
    it(`is refused in words: ${name}`, () => {
      assert.match(String(edit(row, column, text)), /bảng|văn bản/);
    });
  }

  it('keeps the line ends of the file', () => {
    const result = editCell(
      PlanTree.parse(plan.replaceAll('\n', '\r\n')),
      { annex: 0, row: 2, column: 2 },
      'Sở C',
    );
    assert.ok('edits' in result);
    assert.equal(result.edits[0]!.newText, '\r\n  Chủ trì: Sở C');
  });

  it('says what was typed or is refused, whatever is typed', () => {
    for (const text of [
      ...attacks,
      'Nhiệm vụ 3: Ba',
      'Chủ trì: Sở X',
      '# không phải ghi chú',
      'a\nPhụ lục: B',
      '- a',
    ]) {
      for (const column of [1, 2, 5]) {
        const result = editCell(PlanTree.parse(plan), { annex: 0, row: 2, column }, text);
        if ('refusal' in result) continue;
        const after = gridTables(readPlan(PlanTree.parse(applyEdits(plan, result.edits)).units));
        assert.equal(after[0]!.rows.length, 3, text);
        const clean = text.replace(/\0/g, '').split('\n');
        assert.equal(cellAt(after, { annex: 0, row: 2, column })!.lines.length, clean.length, text);
      }
    }
  });

  for (const name of ['vinh-long-2025', 'vinh-phuc-2022-2025', 'huong-dan']) {
    it(`gives back the file when it is changed back: ${name}`, () => {
      const text = readFileSync(`samples/plans/${name}.kehoach`, 'utf8');
      const tree = PlanTree.parse(text);
      const tables = gridTables(readPlan(tree.units));
      const random = mulberry(5);
      let tried = 0;
      for (let step = 0; step < 400 && tried < 25; step++) {
        const annex = Math.floor(random() * tables.length);
        const row = Math.floor(random() * tables[annex]!.rows.length);
        const place = { annex, row, column: Math.floor(random() * tables[annex]!.columns.length) };
        const cell = cellAt(tables, place);
        if (!cell || cell.lines.length === 0) continue;
        tried++;
        const there = editCell(tree, place, cell.lines.map((it) => `${it} mới`).join('\n'));
        assert.ok('edits' in there, JSON.stringify(place));
        const changed = applyEdits(text, there.edits);
        const back = editCell(PlanTree.parse(changed), place, cell.lines.join('\n'));
        assert.ok('edits' in back);
        assert.equal(applyEdits(changed, back.edits), text);
      }
      assert.equal(tried, 25);
    });
  }
});
