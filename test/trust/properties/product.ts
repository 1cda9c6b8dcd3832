import { strict as assert } from 'node:assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../../../grammar/text';
import { exportInput, PlanAnalysis } from '../../../server/analysis';
import { exportSchema, findExportFormat } from '../../../server/exports';
import { OpenFiles } from '../../../server/lsp/open-files';
import { cellText, sectionText } from '../../../server/tables';
import {
  expectedTable,
  readCsv,
  readDocx,
  readHtml,
  readXlsx,
  type SeenTable,
} from '../../exports/read-back';
import { checkPlan, testWorld } from '../../support/check-plan';
import { apply, draft, edits, planText } from '../support/generators';
import { faultyPlan } from '../support/plan-edits';
import { ofText, type Property } from '../support/property';

const rank = { error: 3, warning: 2, information: 1, hint: 0 } as const;

/** Fixes that let more of the plan be read; what was wrong there all along is found then. */
const laysOpen: ReadonlySet<string> = new Set([
  'tasks-outside-annex',
  'agency-unknown',
  // Letters that no keyword or name was read in.
  'legacy-encoding',
  'decomposed-letters',
  'stray-character',
  // An amount that could be read in two ways was in no sum, a deadline that could not be read was not over.
  'ambiguous-amount',
  'deadline-unreadable',
  // The full stop may be the mark behind a keyword that was not read as one («THỜI HẠN. Quý I»).
  'agency-list-form',
]);

/** Every fix can be applied, removes what it fixes, and brings nothing as severe. */
function fixesFix(text: string): void {
  const { found, analysis } = checkPlan(text);
  for (const { finding, code, start } of found) {
    assert.notEqual(code, 'rule-failed', finding.message.vi);
    for (const fix of finding.fixes) {
      const changes = fix.edits.map((edit) => ({
        span: analysis.tree.spanOf(edit.unit, edit.span),
        newText: edit.newText,
      }));
      const after = checkPlan(applyEdits(text, changes)).found;
      const label = `«${fix.title.vi}» for ${code}`;
      // What opens a line to fill in leaves the officer to fill it in.
      if (changes.some((it) => /: ?$/.test(it.newText))) continue;
      const ofCode = (list: typeof found): typeof found => list.filter((it) => it.code === code);
      const same = (list: typeof found): typeof found =>
        ofCode(list).filter((it) => it.finding.message.vi === finding.message.vi);
      // Where one is corrected, another may show itself: in other words, or elsewhere.
      const moved = applyEdits(
        text.slice(0, start),
        changes.filter((it) => it.span.end <= start),
      ).length;
      assert.ok(
        ofCode(after).length < ofCode(found).length ||
          (ofCode(after).length === ofCode(found).length &&
            (same(after).length < same(found).length || same(after).every((it) => it.start !== moved))),
        `${label} leaves it`,
      );
      if (laysOpen.has(code)) continue;
      const severe = (list: typeof found): typeof found =>
        list.filter((it) => rank[it.severity] >= Math.max(rank[finding.severity], rank.warning));
      assert.ok(
        severe(after).length <= severe(found).length,
        `${label} brings one of ${severe(after).map((it) => `${it.code} «${it.text}»`)}`,
      );
    }
  }
}

async function opensAgain(text: string): Promise<void> {
  const input = exportInput(new PlanAnalysis(text).context(testWorld));
  const write = (id: string): Promise<Uint8Array> => findExportFormat(id)!.write(input, {});
  const asText = async (id: string): Promise<string> =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await write(id));
  const expected = input.tables.map(expectedTable).map(printable);

  const json = exportSchema.parse(JSON.parse(await asText('json')));
  assert.deepEqual(
    json.annexes.map((it) => it.rows),
    input.tables.map((table) =>
      table.rows.map((row) =>
        row.kind === 'section'
          ? { kind: 'section', text: sectionText(row) }
          : {
              kind: 'task',
              cells: row.cells.map(cellText),
              rowSpans: [...row.rowSpans],
            },
      ),
    ),
  );
  assert.deepEqual(readHtml(await asText('html')).tables.map(printable), expected, 'html');
  for (const id of ['docx', 'docx-document'])
    assert.deepEqual(readDocx(await write(id)).tables.map(printable), expected, id);
  if (expected.length > 0)
    assert.deepEqual(
      readXlsx(await write('xlsx')).map((it) => printable(it.table)),
      expected,
      'xlsx',
    );
  const records = readCsv((await asText('csv')).slice(1));
  const only = input.tables[0];
  if (input.tables.length === 1 && only) {
    assert.deepEqual(records.length, only.rows.length + 1);
    for (const record of records) assert.equal(record.length, only.columns.length);
  }
}

/** What XML can hold of a text, and what a reader of it sees: line ends are one kind there. */
function xmlText(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '').replace(/\r\n?/g, '\n');
}

/** Over a single column a row of a part looks like any other: how it is shown tells it, not its cells. */
const printable = ({ headings, rows }: SeenTable): SeenTable => ({
  headings: headings.map(xmlText),
  rows: rows.map((row) => {
    if ('part' in row) return { part: row.part.map(xmlText) };
    const cells = row.cells.map((it) => (it === null ? null : xmlText(it)));
    return headings.length === 1 ? { part: cells.map(String) } : { ...row, cells };
  }),
});

export const productProperties: readonly Property[] = [
  {
    name: 'every fix applies, removes its finding and brings none as severe',
    share: 3,
    generate: ofText((random) => (random() < 0.5 ? draft : faultyPlan)(random)),
    check: ({ text }) => fixesFix(text),
  },
  {
    name: 'every export opened again gives the same cells',
    share: 1,
    generate: ofText(draft),
    check: ({ text }) => opensAgain(text),
  },
  {
    name: 'the server holds the text that the editor shows',
    share: 5,
    generate: (random) => ({ text: planText(random), edits: edits(random, 12) }),
    check(it) {
      const uri = 'file:///a.kehoach';
      const files = new OpenFiles();
      files.opened({ textDocument: { uri, languageId: 'kehoach', version: 1, text: it.text } });
      const document = TextDocument.create(uri, 'kehoach', 1, it.text);
      for (const [index, edit] of it.edits.entries()) {
        const { from, to } = apply(document.getText(), edit);
        const range = { start: document.positionAt(from), end: document.positionAt(to) };
        const version = index + 2;
        const contentChanges = [index % 9 === 8 ? { text: edit.added } : { range, text: edit.added }];
        files.changed({ textDocument: { uri, version }, contentChanges });
        TextDocument.update(document, contentChanges, version);
        assert.equal(files.plans.get(uri)!.analysis.tree.text, document.getText());
        assert.equal(files.plans.get(uri)!.version, version);
      }
    },
  },
];
