import type { Unit } from '../../grammar/ast';
import type { PlanTree } from '../../grammar/parser';
import { endOfUnit } from '../elements';
import { rankOf } from './ranks';

/** Lines of a file that may be hidden behind the first of them; numbers from 0, both included. */
export interface Fold {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly kind: 'region' | 'comment';
}

/**
 * What can be folded: the decision, the plan's particulars, the body and its numbered headings, annexes, sections,
 * rows, and runs of comment lines. Blank lines behind stay out, so that folded items keep their distance.
 */
export function foldsOf(tree: PlanTree): Fold[] {
  const folds: Fold[] = [];
  const open: { rank: number; firstLine: number }[] = [];
  let lastLine = 0;
  const close = (rank: number): void => {
    while (open.length > 0 && open[open.length - 1]!.rank >= rank) {
      const { firstLine } = open.pop()!;
      if (lastLine > firstLine) folds.push({ firstLine, lastLine, kind: 'region' });
    }
  };
  for (const unit of tree.units) {
    const offset = tree.offsetOf(unit);
    const rank = rankOf(unit);
    if (rank !== null) {
      close(rank);
      open.push({ rank, firstLine: firstLineOf(tree, unit, offset) });
    }
    if (unit.kind !== 'preamble') lastLine = tree.placeOf(offset + endOfUnit(unit)).line;
    if (unit.comments.length > 1) addComments(tree, unit, offset, folds);
  }
  close(-1);
  return folds.sort((a, b) => a.firstLine - b.firstLine || b.lastLine - a.lastLine);
}

/** A unit begins with its head, or with its first word. */
function firstLineOf(tree: PlanTree, unit: Unit, offset: number): number {
  const start = unit.head?.span.start ?? unit.number?.span.start ?? unit.fields[0]?.span.start ?? 0;
  return tree.placeOf(offset + start).line;
}

function addComments(tree: PlanTree, { comments }: Unit, offset: number, folds: Fold[]): void {
  let firstLine = -1;
  let lastLine = -2;
  const close = (): void => {
    if (lastLine > firstLine) folds.push({ firstLine, lastLine, kind: 'comment' });
  };
  for (const { span } of comments) {
    const { line } = tree.placeOf(offset + span.start);
    if (line !== lastLine + 1) {
      if (firstLine >= 0) close();
      firstLine = line;
    }
    lastLine = line;
  }
  close();
}
