import { strict as assert } from 'node:assert';
import { PlanTree } from '../../grammar/parser';
import { applyEdits } from '../../grammar/text';
import { gridTables, pasteRows } from '../../server/grid';
import { readPlan } from '../../server/plan';
import { attacks } from '../exports/attacks';

const head = 'Kế hoạch: Thử\nPhụ lục: BẢNG\n  Mẫu bảng: 6 cột\n\n';
const plan = `${head}Nhiệm vụ 1: Một\n  Chủ trì: Sở A\n\n# ghi chú\nNhiệm vụ 2: Hai\n`;

/** What the text becomes when a table is pasted behind `words`; the refusal when it is not. */
function pasted(text: string, words: string, table: string): string {
  const tree = PlanTree.parse(text);
  const result = pasteRows(tree, text.indexOf(words) + words.length, table);
  return 'refusal' in result ? `! ${result.refusal.vi}` : applyEdits(text, [result.edit]);
}

/** Only what is new. */
const added = (table: string, own = `${head}Nhiệm vụ 1: Một`): string =>
  pasted(own, 'Một', table).replace(own, '').trim();

describe('a pasted table', () => {
  it('becomes tasks behind the item of the caret, and changes nothing else', () => {
    const table = '5\tRà soát\tSở Nội vụ\tSở Tư pháp\tBáo cáo\tQuý I/2025\n6.\tBan hành\tSở A\t\tKế hoạch\t';
    assert.equal(
      pasted(plan, 'Chủ trì: Sở', table),
      plan.replace(
        'Sở A\n',
        `Sở A

Nhiệm vụ 5: Rà soát
  Chủ trì: Sở Nội vụ
  Phối hợp: Sở Tư pháp
  Sản phẩm: Báo cáo
  Thời hạn: Quý I/2025

Nhiệm vụ 6: Ban hành
  Chủ trì: Sở A
  Sản phẩm: Kế hoạch
`,
      ),
    );
  });

  for (const [what, table, expected] of [
    [
      'is read by its headings, in whatever order',
      'Thời gian hoàn thành\tTT\tNội dung\tNhiệm vụ\tĐơn vị chủ trì\n(1)\t(2)\t(3)\t(4)\t(5)\nQuý I\t1\tbỏ\tMột\tSở A\n',
      'Nhiệm vụ 1: Một\n  Thời hạn: Quý I\n  Chủ trì: Sở A',
    ],
    ['may lack the column of numbers', 'Một\tSở A\tSở B\tBáo cáo\tQuý I', null],
    [
      'keeps the lines of a cell that Excel quotes',
      '1\t"Một\nhai\n- ba"\t"Sở ""A""\r\nSở B"\t\t\t',
      'Nhiệm vụ 1: Một hai\n    - ba\n  Chủ trì: Sở "A"\n  Chủ trì: Sở B',
    ],
    [
      'puts together the paragraphs of a cell that Word parts',
      '1\tMột\thai\tSở A\nSở B\t\tQuý I\n2\tHai\tx\tSở C\t\tQuý II',
      'Nhiệm vụ 1: Một\n  Chủ trì: hai\n  Phối hợp: Sở A\n  Phối hợp: Sở B\n  Thời hạn: Quý I\n\nNhiệm vụ 2: Hai\n  Chủ trì: x\n  Phối hợp: Sở C\n  Thời hạn: Quý II',
    ],
    [
      'has rows across it for the parts',
      'II. CẢI CÁCH THỂ CHẾ\t\t\t\t\t\n1\tMột\tSở A\t\t\t\nIII\tTÀI CHÍNH\t\t\t\t\n2\tHai\tSở B\t\t\t',
      'Phần II: CẢI CÁCH THỂ CHẾ\n\nNhiệm vụ 1: Một\n  Chủ trì: Sở A\n\nPhần III: TÀI CHÍNH\n\nNhiệm vụ 2: Hai\n  Chủ trì: Sở B',
    ],
  ] as const)
    it(what, () => {
      assert.equal(
        added(table),
        expected ??
          'Nhiệm vụ: Một\n  Chủ trì: Sở A\n  Phối hợp: Sở B\n  Sản phẩm: Báo cáo\n  Thời hạn: Quý I',
      );
    });

  it('fills the levels of an annex that has columns for them', () => {
    const own =
      'Kế hoạch: Thử\nPhụ lục: X\n  Cột: TT = số thứ tự\n  Cột: Mục tiêu = mục tiêu\n  Cột: Hoạt động = hoạt động\n  Cột: Chủ trì = chủ trì\nMục tiêu 1: Một';
    assert.equal(
      added('2\tHai\tA\tSở A\n\t\tB\tSở B', own),
      'Mục tiêu 2: Hai\n\nHoạt động: A\n  Chủ trì: Sở A\n\nHoạt động: B\n  Chủ trì: Sở B',
    );
  });

  for (const [what, own, words, table, refusal] of [
    ['outside every annex', plan, 'Kế hoạch', 'a\tb\tc\td\te\tf', /con trỏ trong một phụ lục/],
    ['that is no table', plan, 'Một', 'chỉ là chữ\nhai dòng', /không có bảng/],
    ['with columns that nobody can name', plan, 'Một', 'a\tb\tc', /3 cột, phụ lục có 6 cột/],
    ['without a task', plan, 'Một', '1\t\tSở A\tSở B\t\t', /Không hàng nào/],
  ] as const)
    it(`is refused ${what}`, () => {
      const said = pasted(own, words, table);
      assert.match(said, refusal);
    });

  it('gives well-formed tasks whatever its cells say, and loses no word', () => {
    const hostile = [
      ...attacks,
      'Nhiệm vụ 9: giả',
      'Phụ lục: giả',
      '# giả',
      '- giả',
      'a\u2028Nhiệm vụ: b',
      '\ud800',
    ];
    for (const words of hostile.map((it) => it.replaceAll(/[\r\n\t]+/g, ' '))) {
      const table = `7\t${words}\t${words}\tSở B\t${words}\tQuý I`;
      const text = pasted(plan, 'Sở A', table);
      const [annex, ...others] = gridTables(readPlan(PlanTree.parse(text).units));
      assert.deepEqual(others, [], words);
      const rows = annex!.rows.map((row) =>
        row.kind === 'task' ? row.cells.map((it) => it?.lines.join('\n')) : [],
      );
      assert.equal(rows.length, 3, words);
      const [, task, lead, , product] = rows[1]!;
      assert.ok(task === lead && lead === product && task !== '', words);
      assert.match(text, /# ghi chú\nNhiệm vụ 2: Hai\n$/, words);
    }
  });

  it('keeps the line ends of the file', () => {
    const text = pasted(plan.replaceAll('\n', '\r\n'), 'Sở A', '5\tA\tB\tC\tD\tE');
    assert.doesNotMatch(text, /[^\r]\n/);
  });
});
