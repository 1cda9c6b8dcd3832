import type { Unit } from '../../grammar/ast';
import type { PlanTree } from '../../grammar/parser';
import type { Span } from '../../grammar/text';

/** The units that a span of the file touches, in order; no others are looked at. */
export function* unitsIn(tree: PlanTree, span: Span): Iterable<Unit> {
  const first = tree.unitAt(Math.max(0, Math.min(span.start, tree.length)));
  if (!first) return;
  const { units } = tree;
  for (let at = tree.indexOf(first); at < units.length; at++) {
    const unit = units[at]!;
    if (unit !== first && tree.offsetOf(unit) > span.end) return;
    yield unit;
  }
}
