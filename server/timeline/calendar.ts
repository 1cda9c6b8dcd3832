import { daysInMonth, isoDay, readIsoDay } from '../../grammar/deadlines';
import type { Period } from '../plan';

/** A month or a quarter of the plan's period; ISO days, both included. */
export interface Slice {
  readonly from: string;
  readonly to: string;
  readonly year: number;
  /** 1 to 12, or 1 to 4. */
  readonly number: number;
}

/** More years than that do not fit into a picture; later ones are left out of it. */
const MOST_YEARS = 15;

export const monthsOf = (period: Period): Slice[] => slices(period, 1);
export const quartersOf = (period: Period): Slice[] => slices(period, 3);

function slices(period: Period, months: 1 | 3): Slice[] {
  const first = readIsoDay(period.from);
  const last = readIsoDay(period.to);
  if (!first || !last) return [];
  const result: Slice[] = [];
  for (let year = first.year; year <= Math.min(last.year, first.year + MOST_YEARS - 1); year++) {
    for (let month = 1; month <= 12; month += months) {
      const end = month + months - 1;
      const from = isoDay(year, month, 1);
      const to = isoDay(year, end, daysInMonth(end, year));
      if (to >= period.from && from <= period.to)
        result.push({ from, to, year, number: (month - 1) / months + 1 });
    }
  }
  return result;
}

/** Where a day is among slices that follow each other: whole slices before it and the share of its own; clamped. */
export function placeIn(list: readonly Slice[], day: string, atEnd: boolean): number {
  const at = list.findIndex((it) => day <= it.to);
  if (at < 0) return list.length;
  const slice = list[at]!;
  if (day < slice.from) return at;
  const [from, to, it] = [slice.from, slice.to, day].map(dayCount) as [number, number, number];
  return at + (it - from + (atEnd ? 1 : 0)) / (to - from + 1);
}

/** Grows by one a day within a quarter of a year, which is all that is asked of it. */
function dayCount(iso: string): number {
  const { year, month, day } = readIsoDay(iso)!;
  let days = day;
  for (let it = 1; it < month; it++) days += daysInMonth(it, year);
  return days;
}
