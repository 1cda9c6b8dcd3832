import { strict as assert } from 'node:assert';
import { PlanTree, type TreeChange } from '../../grammar/parser';
import { editKinds, typing, undoing } from './content/edits';
import { Folder, PlanAnalysis } from '../../server/analysis';
import { planText } from './content/plan-text';

const EDITS = 150;

/** The most work that any of some edits all over a file of this size took. */
function mostWork(lines: number): { lines: number; units: number } {
  const text = planText({ seed: 1, lines });
  const tree = PlanTree.parse(text);
  const most = { lines: 0, units: 0 };
  const note = ({ linesRead, added, removed }: TreeChange): void => {
    most.lines = Math.max(most.lines, linesRead);
    most.units = Math.max(most.units, added.length + removed.length);
  };
  for (const kind of editKinds) {
    let left = EDITS;
    for (const edit of typing(tree, kind, lines)) {
      note(tree.edit(edit, edit.text));
      note(tree.edit(undoing(edit), ''));
      if (--left === 0) break;
    }
  }
  assert.equal(tree.text, text);
  return most;
}

describe('work of an edit', () => {
  it('does not grow with the file', () => {
    const small = mostWork(1000);
    const large = mostWork(100_000);
    assert.ok(large.lines <= 60 && small.lines <= 60, JSON.stringify({ small, large }));
    assert.ok(large.units <= 12 && small.units <= 12, JSON.stringify({ small, large }));
  });
});

/** The most units that any of some edits all over the annex of a file of this size had the rules look at. */
function mostUnitsChecked(lines: number): number {
  const text = planText({ seed: 1, lines });
  // What stands in the particulars, such as the date or the issuer, every unit is judged by.
  const particularsEnd = text.indexOf('\nPhụ lục');
  const analysis = new PlanAnalysis(text);
  const { world, engine } = new Folder(null, [], [], '2025-01-02');
  let most = 0;
  for (const kind of editKinds) {
    let left = 10;
    for (const edit of typing(analysis.tree, kind, lines)) {
      if (edit.start <= particularsEnd) continue;
      for (const { start, end, text: added } of [edit, undoing(edit)]) {
        analysis.findings(world, engine);
        const before = engine.unitsChecked;
        analysis.edit({ start, end }, added);
        analysis.findings(world, engine);
        most = Math.max(most, engine.unitsChecked - before);
      }
      if (--left === 0) break;
    }
  }
  return most;
}

describe('checking after an edit', () => {
  it('looks at the units of the edit alone', () => {
    const [small, large] = [mostUnitsChecked(300), mostUnitsChecked(1500)];
    assert.ok(small <= 12 && large <= 12, JSON.stringify({ small, large }));
  });
});
