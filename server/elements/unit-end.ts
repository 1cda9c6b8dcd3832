import type { Unit } from '../../grammar/ast';

/**
 * Where the last word of a unit ends, relative to its start: blank lines and comments behind it are left out.
 * Its comments count when it has nothing else.
 */
export function endOfUnit(unit: Unit): number {
  const last = unit.fields[unit.fields.length - 1];
  if (last) return last.span.end;
  if (unit.head) return unit.head.span.end;
  if (unit.value && unit.value.text !== '') return unit.value.sourceSpan.end;
  return unit.number?.span.end ?? unit.comments[unit.comments.length - 1]?.span.end ?? 0;
}
