import type { PlanTree } from '../../grammar/parser';
import { rankOf } from './ranks';
import { linesOfUnit } from './unit-lines';

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
  let line = 0;
  for (const unit of tree.units) {
    const { first, last, count, comments } = linesOfUnit(unit);
    const rank = rankOf(unit);
    if (rank !== null) {
      close(rank);
      open.push({ rank, firstLine: line + first });
    }
    if (unit.kind !== 'preamble') lastLine = line + last;
    for (const it of comments)
      folds.push({ firstLine: line + it.first, lastLine: line + it.last, kind: 'comment' });
    line += count;
  }
  close(-1);
  return folds.sort((a, b) => a.firstLine - b.firstLine || b.lastLine - a.lastLine);
}
