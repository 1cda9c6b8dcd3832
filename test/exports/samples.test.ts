import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { PlanTree } from '../../grammar/parser';
import { exportFormats, exportSchema, findExportFormat } from '../../server/exports';
import { readPlan } from '../../server/plan';
import { differences } from '../support/compare-issued';
import { issuedAnnexNames, readIssuedAnnex } from '../support/issued-annexes';
import { schemaErrors } from '../support/ooxml-schema';
import { expectedTable, readDocx, readHtml, readPackage, readXlsx } from './read-back';
import { inputOf, write } from './support';

const folder = new URL('../../samples/', import.meta.url);

const planOf = (path: string) => readPlan(PlanTree.parse(readFileSync(new URL(path, folder), 'utf8')).units);

const pathsOf = (name: string): string[] =>
  readdirSync(new URL(`${name}/`, folder), { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.kehoach'))
    .sort()
    .map((it) => `${name}/${it}`);

describe('exports of the samples', () => {
  for (const name of issuedAnnexNames)
    it(`${name} gives the annex that was issued`, async () => {
      const input = inputOf(planOf(`plans/${name}.kehoach`));
      const exported = exportSchema.parse(JSON.parse(await write(findExportFormat('json')!, input)));
      assert.deepEqual(differences(readIssuedAnnex(name), exported), []);
    });

  for (const path of pathsOf('plans'))
    it(`${path} opened again gives the same cells in Word, Excel and HTML`, async () => {
      const input = inputOf(planOf(path));
      const expected = input.tables.map(expectedTable);
      for (const id of ['docx', 'docx-document']) {
        const seen = readDocx(await findExportFormat(id)!.write(input, {}));
        assert.deepEqual(seen.tables, expected, id);
        for (const [part, xml] of seen.parts) assert.deepEqual(schemaErrors(xml), [], part);
      }
      const workbook = await findExportFormat('xlsx')!.write(input, {});
      if (expected.length > 0)
        assert.deepEqual(
          readXlsx(workbook).map((it) => it.table),
          expected,
        );
      for (const [part, xml] of readPackage(workbook)) assert.deepEqual(schemaErrors(xml), [], part);
      assert.deepEqual(readHtml(await write(findExportFormat('html')!, input)).tables, expected);
    });

  for (const path of pathsOf('plans'))
    it(`${path} prints every paragraph of its body and every article`, async () => {
      const plan = planOf(path);
      const seen = readDocx(await findExportFormat('docx-document')!.write(inputOf(plan), {}));
      const printed = flat(seen.paragraphs.map((it) => it.text).join(' '));
      const typed = [
        ...plan.body.map((it) => it.text),
        ...(plan.decision?.articles.map((it) => it.text) ?? []),
      ];
      for (const { value } of typed)
        for (const line of value.text.split('\n')) assert.ok(printed.includes(flat(line)), line);
    });

  it('drafts export to every format, whatever is missing in them', async () => {
    const paths = pathsOf('drafts');
    assert.ok(paths.length > 0);
    for (const path of paths) {
      const input = inputOf(planOf(path));
      for (const format of exportFormats) {
        const bytes = await format.write(input, {});
        assert.ok(bytes.length > 0 || format.id === 'csv', `${path} ${format.id}`);
        if (format.extension !== 'docx') continue;
        for (const [part, xml] of readPackage(bytes))
          assert.deepEqual(schemaErrors(xml), [], `${path} ${part}`);
      }
    }
  });
});

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
