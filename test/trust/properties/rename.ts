import { strict as assert } from 'node:assert';
import { applyEdits, type Span, type TextEdit } from '../../../grammar/text';
import { PlanAnalysis } from '../../../server/analysis';
import { viewOf, type PlanView } from '../../../server/elements';
import { isRenamable, problemOfName, renamableAt, renameEdits } from '../../../server/navigation';
import { testWorld } from '../../support/check-plan';
import { draft, type Random } from '../support/generators';
import { faultyPlan } from '../support/plan-edits';
import type { Case, Property } from '../support/property';

const newNames = { row: '97', abbreviation: 'QZX', agency: 'Trung tâm Kiểm thử Quang Trung' } as const;

/** Places to rename at are where edits would be made: an edit of nothing each. */
const generate = (random: Random): Case => ({
  text: (random() < 0.5 ? draft : faultyPlan)(random),
  edits: Array.from({ length: 30 }, () => ({ start: Math.floor(random() * 2 ** 30), length: 0, added: '' })),
});

function viewed(analysis: PlanAnalysis): PlanView {
  return viewOf(analysis.tree, analysis.particulars, () => analysis.plan, analysis.context(testWorld).around);
}

interface Renaming {
  readonly from: string;
  readonly edits: readonly TextEdit[];
}

function renaming(text: string, offset: number, newName: string | null): Renaming | null {
  const view = viewed(new PlanAnalysis(text));
  const found = renamableAt(view, offset);
  if (!isRenamable(found) || found.subject.kind === 'document') return null;
  const name = newName ?? newNames[found.subject.kind];
  if (problemOfName(view, found.subject, name)) return null;
  const edits = renameEdits(view, found.subject, name).map(({ unit, span, newText }) => ({
    span: view.tree.spanOf(unit, span),
    newText,
  }));
  return { from: found.placeholder, edits };
}

/** Where each edit put its text, and how the text that it took out is put back. */
function inverse(text: string, edits: readonly TextEdit[]): { span: Span; newText: string }[] {
  let moved = 0;
  return edits.map(({ span, newText }) => {
    const start = span.start + moved;
    moved += newText.length - (span.end - span.start);
    return { span: { start, end: start + newText.length }, newText: text.slice(span.start, span.end) };
  });
}

function renamedAndBack({ text, edits: places }: Case): void {
  for (const { start } of places) {
    const offset = start % (text.length + 1);
    const there = renaming(text, offset, null);
    if (!there || there.edits.length === 0) continue;
    let end = 0;
    for (const { span } of there.edits) {
      assert.ok(end <= span.start && span.start <= span.end && span.end <= text.length, 'edits in order');
      end = span.end;
    }
    const after = applyEdits(text, there.edits);
    const undo = inverse(text, there.edits);
    const newText = ({ start: from, end: to }: Span): string => after.slice(from, to);
    assert.equal(applyEdits(after, undo), text, 'undone');
    // What an editor does: the same edits in the analysis of the open file, and all of them undone.
    const analysis = new PlanAnalysis(text);
    for (const { span, newText } of [...there.edits].reverse()) analysis.edit(span, newText);
    assert.equal(analysis.tree.text, after);
    for (const { span, newText } of [...undo].reverse()) analysis.edit(span, newText);
    assert.equal(analysis.tree.text, text);
    // Where all were written alike, renaming back is undoing: wherever the new name, which nobody knows, is not
    // read together with the words behind it.
    const whole = undo.every(
      (it) =>
        it.newText === there.from && renaming(after, it.span.start, there.from)?.from === newText(it.span),
    );
    if (whole)
      assert.equal(applyEdits(after, renaming(after, undo[0]!.span.start, there.from)!.edits), text, 'back');
  }
}

export const renameProperties: readonly Property[] = [
  {
    name: 'a rename undone, and a rename back, give the text that was there',
    share: 2,
    generate,
    check: renamedAndBack,
  },
];
