import type { PeriodPart } from './parts';
import { isMark, type Segment } from './segments';
import type { Statement } from './statements';
import { partsIn, type Zone } from './zones';

/**
 * Which period holds for which statement of a segment, in order; null where the text names none.
 * `heading` holds for all that follows it, `before` was opened by the same sentence before a semicolon.
 */
export function periodsOf(
  segment: Segment,
  statements: readonly Statement[],
  zones: readonly Zone[],
  heading: PeriodPart | null,
  before: PeriodPart | null,
  text: string,
): readonly (PeriodPart | null)[] {
  let carried = before;
  return statements.map((statement, at) => {
    const zone = zones[at]!;
    // "… văn bản có hiệu lực tính đến hết ngày 31/5/2020" tells what is, not what is due.
    const told = partsIn(segment, zone.after).filter((it) => isMark(it, 'BaselineCue'));
    const behind = dueIn(zone.after, segment, text).filter(
      (it) => !told.some((cue) => cue.end <= it.start && it.start - cue.end <= 1),
    );
    const strong = behind.find((it) => it.introduced || /^ ?\(?$/.test(text.slice(statement.end, it.start)));
    if (strong) return strong;
    const own = dueIn(zone.before, segment, text).at(-1);
    if (own) {
      carried = own;
      return own;
    }
    // "100% cơ quan xây dựng Kế hoạch năm 2025": the year of a thing is taken when nothing better is written.
    // So is the period of a document whose targets are to be met.
    const weak = behind.find(
      (it) => statement.part.kind === 'reference' || (!it.range && it.years.length === 1),
    );
    return carried ?? heading ?? weak ?? null;
  });
}

/** The period that a heading gives to all that follows: "Mục tiêu đến năm 2025, …", "Phấn đấu đến năm 2025:". */
export function headingOf(segment: Segment, firstStart: number | undefined): PeriodPart | null {
  const ahead = partsIn(segment, { start: segment.start, end: firstStart ?? segment.end });
  const at = ahead.findIndex((it) => it.kind === 'period' && it.introduced);
  const period = ahead[at];
  if (period?.kind !== 'period') return null;
  const said = ahead.slice(0, at).some((it) => isMark(it, 'GoalCue') || isMark(it, 'Effort'));
  const colon = isMark(ahead[at + 1], 'Colon') && ahead[at + 1]!.start - period.end <= 1;
  return said || colon ? period : null;
}

/** Periods that can be a term: not "theo chương trình … năm 2018". */
function dueIn(range: { start: number; end: number }, segment: Segment, text: string): readonly PeriodPart[] {
  const within = partsIn(segment, range);
  let according = -1;
  const periods: PeriodPart[] = [];
  for (const part of within) {
    if (isMark(part, 'According')) according = part.end;
    if (part.kind !== 'period') continue;
    if (according >= 0 && !text.slice(according, part.start).includes(',')) continue;
    periods.push(part);
  }
  return periods;
}

/** Every year that a period names; the years between for a range. */
export function yearsOf(period: PeriodPart | null): readonly number[] {
  if (!period) return [];
  const first = period.years[0]!;
  const last = period.years[period.years.length - 1]!;
  if (!period.range || last < first || last - first > 100)
    return [...new Set(period.years)].sort((a, b) => a - b);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
