import { strict as assert } from 'node:assert';
import { findExportFormat } from '../../server/exports';
import { field } from '../../server/exports/csv';
import { cellText, layOutAnnexes, sectionText, type AnnexTable } from '../../server/tables';
import { issuedAnnexNames, planOfIssuedAnnex, readIssuedAnnex } from '../support/issued-annexes';
import { annex, plan, section, task } from '../support/hand-made-plan';
import { formulas } from './attacks';
import { readCsv } from './read-back';
import { inputOf, write } from './support';

const csv = findExportFormat('csv')!;

const expected = ({ columns, rows, sectionOrdinal }: AnnexTable): string[][] => [
  columns.map((it) => it.heading),
  ...rows.map((row) => {
    if (row.kind === 'task') return row.cells.map((it) => cellText(it) ?? '');
    const cells = columns.map(() => '');
    cells[0] = sectionOrdinal === 'in-title' ? sectionText(row) : row.ordinal!;
    if (sectionOrdinal === 'in-column') cells[1] = [row.title, ...row.statement].join('\n');
    return cells;
  }),
];

/** The text behind the mark that says "this is text". */
const unmarked = (records: string[][]): string[][] =>
  records.map((fields) => fields.map((it) => (it.startsWith("'") ? it.slice(1) : it)));

describe('export to CSV', () => {
  for (const name of issuedAnnexNames)
    it(`opened again gives the cells of ${name}`, async () => {
      const input = inputOf(planOfIssuedAnnex(readIssuedAnnex(name)));
      const source = await write(csv, input);
      assert.equal(source[0], '\ufeff');
      assert.deepEqual(unmarked(readCsv(source.slice(1))), expected(input.tables[0]!));
    });

  for (const formula of formulas)
    it(`marks ${JSON.stringify(formula)} as text`, () => {
      const [[seen]] = readCsv(field(formula)) as [[string]];
      if (/^[\s]*[=+\-@＝]/.test(formula)) assert.equal(seen, `'${formula}`);
      else assert.equal(seen, formula);
    });

  it('leaves other texts as they are', () => {
    for (const text of ['Sở Nội vụ', '100%', 'a = b', 'Quý I - Quý II', '', '4,455'])
      assert.equal(field(text), text);
    assert.equal(field('a;b'), '"a;b"');
    assert.equal(field('Mô hình "một cửa"'), '"Mô hình ""một cửa"""');
    assert.equal(field('hai\ndòng'), '"hai\ndòng"');
  });

  it('heads each annex of several with its name', async () => {
    const one = (title: string) =>
      annex([section(null, [task('1', title)])], { title, columns: [['Nhiệm vụ', 'task']] });
    const source = await write(csv, inputOf(plan({}, [one('Đào tạo'), one('Tuyên truyền')])));
    assert.equal(
      source,
      '\ufeffPhụ lục I\r\nĐào tạo\r\nNhiệm vụ\r\nĐào tạo\r\n\r\nPhụ lục II\r\nTuyên truyền\r\nNhiệm vụ\r\nTuyên truyền\r\n',
    );
  });

  it('can be written of a plan without an annex and of an annex without tasks', async () => {
    assert.equal(await write(csv, inputOf(plan({}, []))), '\ufeff');
    const empty = plan({}, [annex([])]);
    assert.deepEqual(
      readCsv((await write(csv, inputOf(empty))).slice(1)),
      expected(layOutAnnexes(empty)[0]!),
    );
  });
});
