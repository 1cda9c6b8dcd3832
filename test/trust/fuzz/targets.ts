import { PassThrough } from 'node:stream';
import { PlanTree } from '../../../grammar/parser';
import { exportInput, Folder, PlanAnalysis } from '../../../server/analysis';
import { findExportFormat } from '../../../server/exports';
import { documentsOfTable, readTable, readWorkspaceRegistry } from '../../../server/law';
import { FrameReader } from '../../../server/lsp/frames';
import { RuleEngine, rules } from '../../../server/rules';
import { readSettings } from '../../../server/settings';
import { decode } from '../../../server/workspace';
import { readers } from '../properties/grammar';
import { testWorld } from '../../support/check-plan';
import { spansLieIn } from '../support/property';

/** What is fuzzed: a reader of text from outside, which throws here when it did wrong. */
export const targets: Readonly<Record<string, (text: string) => void>> = {
  plan(text) {
    const tree = PlanTree.parse(text);
    if (tree.units.map((it) => it.text).join('') !== text) throw new Error('text was lost');
    for (const unit of tree.units) {
      spansLieIn([unit.problems, unit.fields.map((it) => it.headSpan)], unit.text.length);
      unit.value?.text.normalize();
    }
  },
  ...Object.fromEntries(
    Object.entries(readers).map(([name, read]) => [
      name,
      (text: string) => spansLieIn(read(text), text.length),
    ]),
  ),
  checks(text) {
    const analysis = new PlanAnalysis(text);
    const failed = analysis
      .findings(testWorld, new RuleEngine(rules))
      .find((it) => it.code === 'rule-failed');
    if (failed) throw new Error(failed.message.vi);
    void findExportFormat('html')!.write(exportInput(analysis.context(testWorld)), {});
  },
  registry(text) {
    spansLieIn(readWorkspaceRegistry(text).problems, text.length + 1);
    new Folder('file:///w', [], [{ uri: 'file:///w/.kehoach/x.json', text }], '2026-01-15');
  },
  tables(text) {
    const { documents, problems } = documentsOfTable(text);
    const rows = Math.max(1, readTable(text).length);
    for (const { row } of problems) if (row < 1 || row > rows) throw new Error(`row ${row} of ${rows}`);
    const made = JSON.stringify({ documents });
    spansLieIn(readWorkspaceRegistry(made).problems, made.length);
  },
  settings(text) {
    let value: unknown = text;
    try {
      value = JSON.parse(text);
    } catch {
      // Text that is no JSON is a setting too, and a wrong one.
    }
    new Folder('file:///w', [value, value], [], '2026-01-15');
    readSettings([value], { ruleCodes: [] });
  },
  frames(text) {
    const input = new PassThrough();
    const reader = new FrameReader(input, () => {});
    reader.listen(() => {});
    // Synchronously, in three pieces, one of which ends in the middle of a letter.
    const bytes = Buffer.from(text);
    const cut = Math.floor(bytes.length / 3);
    for (const piece of [bytes.subarray(0, cut), bytes.subarray(cut, cut + 1), bytes.subarray(cut + 1)])
      input.emit('data', piece);
  },
  encodings(text) {
    decode(Buffer.from(text, 'latin1'));
    new PlanAnalysis(decode(Buffer.from(text, 'utf16le')));
  },
};
