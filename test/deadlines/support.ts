import { readDeadline, resolveDeadline, type DeadlineInterval, type Period } from '../../grammar/deadlines';
import { applyEdits } from '../../grammar/text';

export const year2025: Period = { from: '2025-01-01', to: '2025-12-31' };

/** `first..last` for each interval, an empty side where it is open. */
export const daysOf = (intervals: readonly DeadlineInterval[]): string[] =>
  intervals.map((it) => `${it.start ?? ''}..${it.end ?? ''}`);

/** Days as in the tables: more than four intervals are told by the first, the last and how many they are. */
export function shortDays(days: readonly string[]): string {
  if (days.length <= 4) return days.join(' ');
  return `${days[0]!} … ${days[days.length - 1]!} (${days.length})`;
}

/** The line of a table for a text: its kind, and its days in a plan of the period. */
export function lineFor(text: string, period: Period | null): string {
  const reading = readDeadline(text);
  const days = shortDays(daysOf(resolveDeadline(reading, period).intervals));
  return days === '' ? reading.kind : `${reading.kind}: ${days}`;
}

/** What is underlined, with the code: `invalid-deadline «Quý V»`. */
export const underlined = (text: string): string[] =>
  readDeadline(text).problems.map((it) => `${it.code} «${text.slice(it.span.start, it.span.end)}»`);

/** The text after the first fix of its first problem that has one, or null. */
export function fixed(text: string): string | null {
  const fix = readDeadline(text).problems.find((it) => it.fixes)?.fixes?.[0];
  return fix ? applyEdits(text, fix.edits) : null;
}

/** A generator of numbers that gives the same row every time (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let it = Math.imul(state ^ (state >>> 15), 1 | state);
    it = (it + Math.imul(it ^ (it >>> 7), 61 | it)) ^ it;
    return ((it ^ (it >>> 14)) >>> 0) % below;
  };
}
