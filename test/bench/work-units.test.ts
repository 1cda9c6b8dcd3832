import { strict as assert } from 'node:assert';
import { PlanTree, type TreeChange } from '../../grammar/parser';
import { editKinds, typing, undoing } from './content/edits';
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
