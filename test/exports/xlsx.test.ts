import { strict as assert } from 'node:assert';
import { findExportFormat } from '../../server/exports';
import { issuedAnnexNames, planOfIssuedAnnex, readIssuedAnnex } from '../support/issued-annexes';
import { annex, plan, section, task } from '../support/hand-made-plan';
import { schemaErrors } from '../support/ooxml-schema';
import { attacks, formulas } from './attacks';
import { expectedTable, readPackage, readXlsx } from './read-back';
import { inputOf } from './support';

const xlsx = findExportFormat('xlsx')!;

const one = (text: string) =>
  plan({ title: text }, [
    annex([section(text, [task(null, text)], { targets: [text] })], {
      title: text,
      columns: [
        [text, 'task'],
        ['x', 'note'],
      ],
    }),
  ]);

describe('export to Excel', () => {
  for (const name of issuedAnnexNames)
    it(`opened again gives the cells and merged ranges of ${name}`, async () => {
      const issued = readIssuedAnnex(name);
      const input = inputOf(planOfIssuedAnnex(issued));
      const [sheet] = readXlsx(await xlsx.write(input, {}));
      assert.deepEqual(sheet!.table, expectedTable(input.tables[0]!));
      assert.deepEqual(sheet!.above, ['Phụ lục', issued.annexTitle, issued.attachedTo]);
    });

  it('obeys the schema', async () => {
    for (const name of issuedAnnexNames) {
      const parts = readPackage(await xlsx.write(inputOf(planOfIssuedAnnex(readIssuedAnnex(name))), {}));
      for (const [path, part] of parts) assert.deepEqual(schemaErrors(part), [], path);
    }
  });

  it('has the page of the decree, one page wide (phần I, mục I.1-I.3)', async () => {
    const { sheet } = readXlsx(await xlsx.write(inputOf(one('x')), {}))[0]!;
    const setup = sheet.first('pageSetup')!.attributes;
    assert.deepEqual(
      [setup['paperSize'], setup['orientation'], setup['fitToWidth'], setup['fitToHeight']],
      ['9', 'landscape', '1', '0'],
    );
    assert.equal(sheet.first('pageSetUpPr')!.attributes['fitToPage'], '1');
    const margins = sheet.first('pageMargins')!.attributes;
    const inMm = (name: string) => Math.round(Number(margins[name]) * 25.4 * 10) / 10;
    assert.deepEqual(['left', 'right', 'top', 'bottom'].map(inMm), [30, 15, 20, 20]);
  });

  it('keeps the header row in sight and repeats it on paper', async () => {
    const bytes = await xlsx.write(inputOf(one('x')), {});
    const pane = readXlsx(bytes)[0]!.sheet.first('pane')!.attributes;
    assert.deepEqual([pane['ySplit'], pane['topLeftCell'], pane['state']], ['4', 'A5', 'frozen']);
    const name = readPackage(bytes).get('xl/workbook.xml')!.first('definedName')!;
    assert.equal(name.attributes['name'], '_xlnm.Print_Titles');
    assert.equal(name.text, "'Phụ lục'!$4:$4");
  });

  it('numbers pages in the top margin, from the second on unless asked (mục I.7)', async () => {
    const header = async (numberFirstPage: boolean) =>
      readXlsx(await xlsx.write(inputOf(one('x')), { numberFirstPage }))[0]!.sheet.first('headerFooter')!;
    assert.equal((await header(false)).attributes['differentFirst'], '1');
    assert.equal((await header(false)).first('firstHeader')!.text, '');
    assert.equal((await header(true)).attributes['differentFirst'], undefined);
    assert.match((await header(true)).first('oddHeader')!.text, /^&C&"Times New Roman,Regular"&14&P$/);
  });

  it('is set in Times New Roman and wraps (mục I.4)', async () => {
    const styles = readPackage(
      await xlsx.write(inputOf(planOfIssuedAnnex(readIssuedAnnex('hue-2025'))), {}),
    ).get('xl/styles.xml')!;
    assert.deepEqual(
      new Set(styles.all('name').map((it) => it.attributes['val'])),
      new Set(['Times New Roman']),
    );
    assert.ok(
      styles
        .first('cellXfs')!
        .all('alignment')
        .every((it) => it.attributes['wrapText'] === '1'),
    );
  });

  it('gives each annex a sheet with a name of its own', async () => {
    const of = (ordinal: string) => annex([], { ordinal });
    const long = 'x'.repeat(40);
    const bytes = await xlsx.write(
      inputOf(plan({}, [of('I'), of('I'), of('[a]:*?/\\'), of(long), of(long)])),
      {},
    );
    const names = readPackage(bytes)
      .get('xl/workbook.xml')!
      .all('sheet')
      .map((it) => it.attributes['name']!);
    assert.equal(new Set(names.map((it) => it.toLowerCase())).size, 5);
    for (const name of names) assert.match(name, /^[^[\]:*?/\\']{1,31}$/);
    assert.equal(readXlsx(bytes).length, 5);
  });

  for (const text of [...attacks, ...formulas])
    it(`holds ${JSON.stringify(text)} as text, wherever it was typed`, async () => {
      const input = inputOf(one(text));
      const bytes = await xlsx.write(input, {});
      const [sheet] = readXlsx(bytes);
      const clean = input.tables
        .map(expectedTable)
        .map((it) => JSON.parse(JSON.stringify(it).replaceAll('\\u0000', '')) as unknown);
      assert.deepEqual(JSON.parse(JSON.stringify(sheet!.table)), clean[0]);
      assert.equal(sheet!.sheet.all('f').length, 0);
    });

  it('keeps text that looks like a formula a text when it is edited', async () => {
    const input = inputOf(
      plan({}, [annex([section(null, [task('1', 'x', { lead: '- Sở A', product: 'B' })])])]),
    );
    const bytes = await xlsx.write(input, {});
    const looks = readPackage(bytes).get('xl/styles.xml')!.first('cellXfs')!.all('xf');
    const styleOf = (reference: string) =>
      looks[
        Number(
          readXlsx(bytes)[0]!
            .sheet.all('c')
            .find((it) => it.attributes['r'] === reference)!.attributes['s'],
        )
      ]!;
    assert.equal(styleOf('C5').attributes['quotePrefix'], '1');
    assert.equal(styleOf('E5').attributes['quotePrefix'], undefined);
  });

  it('keeps a cell of thirty thousand letters', async () => {
    const long = 'Rà soát văn bản. '.repeat(1900).trim();
    const input = inputOf(one(long));
    assert.deepEqual(readXlsx(await xlsx.write(input, {}))[0]!.table, expectedTable(input.tables[0]!));
  });

  it('cuts a text that is too long for Excel, and shows that it did', async () => {
    const seen = readXlsx(await xlsx.write(inputOf(one('a'.repeat(40_000))), {}))[0]!.table.headings[0]!;
    assert.equal(seen.length, 32_767);
    assert.ok(seen.endsWith('a…'));
  });

  it('can be written of a plan without an annex and of an annex without tasks', async () => {
    assert.equal(readXlsx(await xlsx.write(inputOf(plan({}, [])), {})).length, 1);
    const input = inputOf(plan({}, [annex([])]));
    assert.deepEqual(readXlsx(await xlsx.write(input, {}))[0]!.table, expectedTable(input.tables[0]!));
  });
});
