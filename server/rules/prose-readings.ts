import type { Unit } from '../../grammar/ast';
import type { Sourced } from '../plan';
import type { UnitContext } from './context';
import { perUnit } from './per-unit';
import { proseOf } from './values';

/** A running text of a unit, and what a small language read in it. */
export interface ProseReading<R> {
  readonly source: Sourced;
  readonly reading: R;
}

/**
 * The running texts of a unit in which a small language found something, or something wrong.
 *
 * @param found what a reading holds beside its problems
 */
export const proseReadings = <R extends { readonly problems: readonly unknown[] }>(
  read: (text: string, around: UnitContext) => R,
  found: (reading: R) => readonly unknown[],
): ((unit: Unit, around: UnitContext) => readonly ProseReading<R>[]) =>
  perUnit((unit, around) => {
    let readings: ProseReading<R>[] | null = null;
    for (const source of proseOf(unit)) {
      const reading = read(source.value.text, around);
      if (found(reading).length > 0 || reading.problems.length > 0)
        (readings ??= []).push({ source, reading });
    }
    return readings ?? none;
  });

const none: readonly never[] = [];
