import {
  resolveDeadline,
  type DeadlinePart,
  type DeadlineReading,
  type ResolvedPart,
} from '../../grammar/deadlines';
import type { Sourced } from '../plan';
import { perUnit } from './per-unit';
import { sourcedFields } from './values';

export interface DeadlineOf {
  readonly source: Sourced;
  readonly reading: DeadlineReading;
  readonly parts: readonly { readonly part: DeadlinePart; readonly days: ResolvedPart }[];
}

/** The deadlines of a unit with the days they mean in the plan's period; none that hold an impossible date. */
export const deadlinesOf = perUnit((unit, { read, period, signed }): readonly DeadlineOf[] =>
  sourcedFields(unit, 'deadline').flatMap((source) => {
    if (source.value.text === '') return [];
    const reading = read.deadline(source.value.text);
    if (reading.problems.length > 0) return [];
    const resolved = resolveDeadline(reading, period, signed === null ? {} : { signedOn: signed });
    return [
      { source, reading, parts: reading.parts.map((part, at) => ({ part, days: resolved.parts[at]! })) },
    ];
  }),
);
