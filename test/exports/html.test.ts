import { strict as assert } from 'node:assert';
import { findExportFormat } from '../../server/exports';
import { issuedAnnexNames, planOfIssuedAnnex, readIssuedAnnex } from '../support/issued-annexes';
import { annex, plan, section, task } from '../support/hand-made-plan';
import { attacks } from './attacks';
import { expectedTable, readHtml } from './read-back';
import { inputOf, write } from './support';

const html = findExportFormat('html')!;

describe('export to HTML', () => {
  for (const name of issuedAnnexNames)
    it(`opened again gives the cells and merged ranges of ${name}`, async () => {
      const input = inputOf(planOfIssuedAnnex(readIssuedAnnex(name)));
      assert.deepEqual(readHtml(await write(html, input)).tables, input.tables.map(expectedTable));
    });

  it('is a page that a screen reader can read', async () => {
    const { page } = readHtml(
      await write(html, inputOf(planOfIssuedAnnex(readIssuedAnnex('vinh-phuc-2022-2025')))),
    );
    assert.equal(page.first('html')!.attributes['lang'], 'vi');
    assert.equal(page.all('main').length, 1);
    assert.match(page.first('title')!.text, /^PHÂN CÔNG NHIỆM VỤ/);
    const table = page.first('table')!;
    assert.deepEqual(
      new Set(
        table
          .first('thead')!
          .all('th')
          .map((it) => it.attributes['scope']),
      ),
      new Set(['col']),
    );
    const ids = new Set(
      page
        .all('h1')
        .concat(page.all('h2'))
        .map((it) => it.attributes['id']),
    );
    for (const id of table.attributes['aria-labelledby']!.split(' ')) assert.ok(ids.has(id), id);
    // Each part is a group of rows with a header of its own.
    for (const body of table.all('tbody')) {
      const [first, ...rest] = body.own('tr');
      assert.equal(first!.all('th').at(-1)!.attributes['scope'], 'rowgroup');
      assert.ok(rest.length > 0 && rest.every((it) => it.all('th').length === 0));
    }
  });

  it('needs nothing from outside and runs nothing', async () => {
    const source = await write(html, inputOf(planOfIssuedAnnex(readIssuedAnnex('hue-2025'))));
    const { page } = readHtml(source);
    const names = new Set(
      page
        .all('body')[0]!
        .elements.concat(page.all('head')[0]!.elements)
        .map((it) => it.name),
    );
    assert.deepEqual([...names].sort(), ['main', 'meta', 'style', 'title']);
    assert.doesNotMatch(source, /https?:|src=|href=|url\(|@import|\son\w+=/i);
  });

  it('prints on A4 landscape with the margins of the decree and the header on every page', async () => {
    const style = readHtml(await write(html, inputOf(plan({}, [annex([])])))).page.first('style')!.text;
    assert.match(style, /@page \{ size: A4 landscape; margin: 20mm 15mm 20mm 30mm;/);
    assert.match(style, /thead \{ display: table-header-group; \}/);
    assert.match(style, /@page :first \{ @top-center \{ content: none; \} \}/);
  });

  it('numbers the first page when asked to', async () => {
    const source = await write(html, inputOf(plan({}, [annex([])])), { numberFirstPage: true });
    assert.doesNotMatch(source, /:first/);
  });

  for (const attack of attacks)
    it(`shows ${JSON.stringify(attack)} as text, wherever it was typed`, async () => {
      const part = section(attack, [task(null, attack, { lead: attack })], { targets: [attack] });
      const input = inputOf(
        plan({ title: attack }, [
          annex([part], {
            title: attack,
            columns: [
              [attack, 'task'],
              ['x', 'lead'],
            ],
          }),
        ]),
      );
      const { page, tables } = readHtml(await write(html, input));
      const clean = attack.replaceAll('\0', '');
      assert.deepEqual(tables[0]!.headings[0], clean);
      const plainPage = readHtml(
        await write(
          html,
          inputOf(
            plan({ title: 'x' }, [
              annex([section('x', [task(null, 'x', { lead: 'x' })], { targets: ['x'] })], {
                title: 'x',
                columns: [
                  ['x', 'task'],
                  ['x', 'lead'],
                ],
              }),
            ]),
          ),
        ),
      ).page;
      const names = (it: typeof page): string[] =>
        it.elements.flatMap((child) => [child.name, ...names(child)]);
      assert.deepEqual(
        names(page).filter((it) => it !== 'br'),
        names(plainPage),
      );
    });

  it('can be written of a plan without an annex and of an annex without tasks', async () => {
    assert.deepEqual(readHtml(await write(html, inputOf(plan({}, [])))).tables, []);
    const input = inputOf(plan({}, [annex([])]));
    assert.deepEqual(readHtml(await write(html, input)).tables, input.tables.map(expectedTable));
  });
});
