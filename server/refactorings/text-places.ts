import type { Unit } from '../../grammar/ast';
import type { PlanTree } from '../../grammar/parser';
import type { Span } from '../../grammar/text';
import { endOfUnit, type PlanView } from '../elements';

/** The line end that the file uses. */
export const lineEndOf = (tree: PlanTree): string =>
  tree.textOfLines(0, 1).endsWith('\r\n') ? '\r\n' : '\n';

/** The offset in the file behind the last line of a unit that says something, before its line end. */
export function endOfLastLine(tree: PlanTree, unit: Unit): number {
  const { line } = tree.placeOf(tree.offsetOf(unit) + endOfUnit(unit));
  return tree.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
}

/** Where the line of an offset ends, its line end included. */
export function behindLine(tree: PlanTree, offset: number): number {
  return tree.offsetAt({ line: tree.placeOf(offset).line + 1, character: 0 });
}

/** The unit that a selection begins in. */
export const unitOf = ({ tree }: PlanView, { start }: Span): Unit | null => tree.unitAt(start) ?? null;

/**
 * Where a new `Viết tắt` or `Cơ quan` line goes: behind the last one of its kind or the other, else behind the
 * particulars of the plan. Null in a file without a plan line.
 */
export function placeForDefinition({ plan, tree }: PlanView, kind: 'abbreviation' | 'agency'): number | null {
  const abbreviations = plan.abbreviations.map((it) => it.unit);
  const agencies = plan.agencies.map((it) => it.unit);
  const [own, other] = kind === 'agency' ? [agencies, abbreviations] : [abbreviations, agencies];
  const unit = own[own.length - 1] ?? other[other.length - 1] ?? plan.unit;
  return unit ? endOfLastLine(tree, unit) : null;
}

/** The text of a definition line to insert at the place for it: on a line of its own, apart from the particulars. */
export function definitionLine({ plan, tree }: PlanView, line: string): string {
  const end = lineEndOf(tree);
  const first = plan.abbreviations.length + plan.agencies.length === 0;
  return `${end}${first ? end : ''}${line}`;
}
