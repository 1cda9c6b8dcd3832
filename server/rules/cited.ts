import type { Unit } from '../../grammar/ast';
import type { Citation } from '../../grammar/citations';
import type { Span } from '../../grammar/text';
import type { Sourced } from '../plan';
import type { UnitContext } from './context';
import { gatherer } from './gatherer';
import { proseReadings } from './prose-readings';
import { spanIn } from './rule';
import { proseOf } from './values';

/** A citation and the value it stands in. */
export interface Cited {
  readonly citation: Citation;
  readonly source: Sourced;
}

/** The running texts of a unit that hold citations, or what went wrong in one. */
export const citingIn = proseReadings(
  (text, { read }) => read.citations(text),
  ({ citations }) => citations,
);

/** Every citation of a plan, those in its own particulars left out. */
export const citedIn = gatherer((unit, around): readonly Cited[] | null => {
  let found: Cited[] | null = null;
  for (const { source, reading } of citingIn(unit, around)) {
    if (source.entry?.keyword === 'attachedTo') continue;
    for (const citation of reading.citations) if (!citation.own) (found ??= []).push({ citation, source });
  }
  return found;
});

/** Where the numbers of cited documents stand in a unit, relative to it. */
export const numbersCitedIn = (unit: Unit, { read }: Pick<UnitContext, 'read'>): readonly Span[] =>
  proseOf(unit).flatMap(({ value }) =>
    read
      .citations(value.text)
      .citations.flatMap(({ number }) => (number ? [spanIn(value, number.span)] : [])),
  );

/** The citation whose number stands at a span of a unit; null when none does. */
export function citationAt(unit: Unit, span: Span, { read }: Pick<UnitContext, 'read'>): Citation | null {
  for (const { value } of proseOf(unit)) {
    for (const citation of read.citations(value.text).citations) {
      const at = citation.number && spanIn(value, citation.number.span);
      if (at && at.start === span.start && at.end === span.end) return citation;
    }
  }
  return null;
}
