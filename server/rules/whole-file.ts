import type { Unit } from '../../grammar/ast';
import type { Message, Span, TextEdit } from '../../grammar/text';

import { gatherer, type Gatherer, type Gathered } from './gatherer';
import type { FindingFix, Related, UnitEdit } from './rule';

/** One place of many of the same kind, and what would stand there instead. */
export interface Place extends TextEdit {
  readonly span: Span;
}

/** The places of one kind in each unit. */
export const placesIn = (find: (unit: Unit) => readonly Place[]): Gatherer<readonly Place[]> =>
  gatherer((unit) => {
    const places = find(unit);
    return places.length > 0 ? places : null;
  });

/** Many places that are told as one finding: at the first, with a fix for all. */
export interface Together {
  readonly unit: Unit;
  readonly span: Span;
  readonly count: number;
  readonly edits: readonly UnitEdit[];
  readonly related: readonly Related[];
}

const SHOWN = 5;

/** Null when there is no place. */
export function together(found: readonly Gathered<readonly Place[]>[], others: Message): Together | null {
  const all = found.flatMap(({ unit, fact }) => fact.map((it) => ({ unit, ...it })));
  const first = all[0];
  if (!first) return null;
  return {
    unit: first.unit,
    span: first.span,
    count: all.length,
    edits: all.map(({ unit, span, newText }) => ({ unit, span, newText })),
    related: all.slice(1, 1 + SHOWN).map(({ unit, span }) => ({ unit, span, message: others })),
  };
}

/** " (và 3 chỗ khác)"; empty for one place. */
export const andOthers = (count: number): Message =>
  count > 1 ? { vi: ` (và ${count - 1} chỗ khác)`, en: ` (and ${count - 1} more)` } : { vi: '', en: '' };

export const fixAll = (
  title: Message,
  fixClass: FindingFix['fixClass'],
  { edits }: Together,
): FindingFix => ({
  title,
  fixClass,
  edits,
});
