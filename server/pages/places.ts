import type { Unit } from '../../grammar/ast';
import type { Sourced } from '../plan';

/** Line ends as the parser counts them. */
const lineEnds = /\r\n|\r|\n/g;

const counts = new WeakMap<Unit, number>();

/** How many lines of the file a unit takes. */
export function linesOf(unit: Unit): number {
  let count = counts.get(unit);
  if (count === undefined) {
    count = lineOfOffset(unit, unit.text.length);
    if (!/[\r\n]$/.test(unit.text)) count++;
    counts.set(unit, count);
  }
  return count;
}

/** The line of an offset of a unit, counted from the unit's first. */
function lineOfOffset(unit: Unit, offset: number): number {
  const before = unit.text.slice(0, offset);
  // Most values begin on the first line or a few lines behind it.
  return before.match(lineEnds)?.length ?? 0;
}

/** The lines of what was typed, counted from the first line of its unit. */
export function linesOfSource({ entry, unit, value }: Sourced): { first: number; count: number } {
  const span = entry
    ? entry.span
    : { start: 0, end: value.spanToSource({ start: 0, end: value.text.length }).end };
  const first = lineOfOffset(unit, span.start);
  return { first, count: lineOfOffset(unit, span.end) - first + 1 };
}

/** The attributes that lead from an element to the line it was typed on; `above` lines stand before the unit. */
export function placed(source: Sourced | null | undefined, above = 0): string {
  if (!source) return '';
  const { first, count } = linesOfSource(source);
  return ` data-l="${above + first}" data-n="${count}"`;
}
