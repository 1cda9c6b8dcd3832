import { addDays, addMonths, daysInMonth, isoDay, readIsoDay, weekday } from './calendar';
import type {
  Cadence,
  CalendarDay,
  CycleUnit,
  DeadlinePart,
  DeadlineReading,
  OpenKind,
  Period,
  Window,
} from './types';

/** Where the year of an interval comes from. */
export type YearSource = 'stated' | 'plan';

/** Where the last day of an interval comes from: a day written out, the end of a month, quarter or year, or of a cycle. */
export type Basis = 'explicitDate' | 'periodEnd' | 'cycleEnd';

/** Days, ISO `YYYY-MM-DD`, both included; null where the side is open. */
export interface DeadlineInterval {
  readonly start: string | null;
  readonly end: string | null;
  /** The day printed behind `trước`, which is the day after `end`. */
  readonly printedDate?: string;
  readonly yearSource: YearSource;
  readonly basis: Basis | null;
}

export interface ResolvedPart {
  readonly intervals: readonly DeadlineInterval[];
  readonly open: readonly OpenKind[];
  /** Every time of the part has a last day. */
  readonly checkable: boolean;
}

export interface ResolvedDeadline {
  readonly intervals: readonly DeadlineInterval[];
  /** Why parts have no last day; each reason once. */
  readonly open: readonly OpenKind[];
  /** Every part has a last day. */
  readonly checkable: boolean;
  /** In the order of the parts of the reading. */
  readonly parts: readonly ResolvedPart[];
}

/** What is known besides the period. */
export interface Anchors {
  /** ISO day on which the plan was signed, for `kể từ ngày ký`. */
  readonly signedOn?: string;
  /** Whether an ISO day is worked on; without it working days stay open, since holidays are set each year. */
  readonly isWorkingDay?: (day: string) => boolean;
}

/**
 * The days that a reading means in a plan of the given period. Years that are not written are those of the
 * period: one interval for each, where it has several. Without a period such parts stay open (`noYear`).
 */
export function resolveDeadline(
  reading: DeadlineReading,
  period: Period | null,
  anchors: Anchors = {},
): ResolvedDeadline {
  const context: Context = { period: validPeriod(period), anchors };
  const parts = reading.parts.map((part) => resolvePart(part, context));
  return {
    intervals: parts.flatMap((it) => it.intervals),
    open: [...new Set(parts.flatMap((it) => it.open))],
    checkable: parts.length > 0 && parts.every((it) => it.checkable),
    parts,
  };
}

interface Context {
  readonly period: Period | null;
  readonly anchors: Anchors;
}

const validPeriod = (period: Period | null): Period | null =>
  period && readIsoDay(period.from) && readIsoDay(period.to) && period.from <= period.to ? period : null;

function resolvePart(part: DeadlinePart, context: Context): ResolvedPart {
  const open = new Set<OpenKind>(part.open);
  let intervals: DeadlineInterval[] = [];
  if (part.windows.length > 0)
    intervals = part.windows.flatMap((it) => windowIntervals(it, part, context, open));
  else if (open.has('invalid')) intervals = [];
  else if (part.kind === 'recurring' || part.kind === 'frequency')
    intervals = cycleIntervals(part, context, open);
  else if (part.duration || part.event) intervals = fromSigning(part, context, open);
  return {
    intervals,
    open: [...open],
    checkable: intervals.length > 0 && intervals.every((it) => it.end !== null) && open.size === 0,
  };
}

// Windows.

function windowIntervals(
  window: Window,
  part: DeadlinePart,
  context: Context,
  open: Set<OpenKind>,
): DeadlineInterval[] {
  if (window.cycle) return cycleDayIntervals(window, part, context, open);
  const basis = part.kind === 'recurring' ? 'cycleEnd' : window.unit === 'day' ? 'explicitDate' : 'periodEnd';
  const stated = window.end?.year ?? window.start?.year ?? null;
  if (stated !== null) return [interval(window, yearBeside(stated, window, context), 'stated', basis)];
  const years = yearsOf(part.within.length > 0 ? baseOf(part, context) : context.period);
  if (years.length === 0) open.add('noYear');
  return years.map((year) => interval(window, year, 'plan', basis));
}

function yearsOf(period: Period | null): number[] {
  if (!period) return [];
  const years: number[] = [];
  const last = Number(period.to.slice(0, 4));
  for (let year = Number(period.from.slice(0, 4)); year <= last; year++) years.push(year);
  return years;
}

/**
 * The year for the side of a range that has none beside one that has: in a plan of one year that plan's
 * (`từ tháng 3 đến hết năm 2026`), else the same year.
 */
function yearBeside(stated: number, { start, end }: Window, { period }: Context): number {
  if (!start || !end || start.year !== null || end.year === null) return stated;
  const years = yearsOf(period);
  return years.length === 1 && years[0]! < stated ? years[0]! : stated;
}

function interval(window: Window, planYear: number, yearSource: YearSource, basis: Basis): DeadlineInterval {
  let start = window.start && dayIn(window.start, planYear);
  let end = window.end && dayIn(window.end, planYear);
  // A range that ends earlier in the year than it began passes a new year, on the side that is not written.
  if (start && end && end < start) {
    if (window.end!.year === null) end = dayIn(window.end!, planYear + 1);
    else start = dayIn(window.start!, planYear - 1);
  }
  return bounded(window, start, end, yearSource, basis);
}

function bounded(
  window: Window,
  start: string | null,
  end: string | null,
  yearSource: YearSource,
  basis: Basis,
): DeadlineInterval {
  return {
    start: start && window.startsAfter ? addDays(start, 1) : start,
    end: end && window.endsBefore ? addDays(end, -1) : end,
    ...(end && window.endsBefore && window.unit === 'day' && { printedDate: end }),
    yearSource,
    basis: end ? basis : null,
  };
}

/** 29 February of a year that has none is its 28th: the text itself was right. */
function dayIn(day: CalendarDay, planYear: number): string {
  const year = day.year ?? planYear + day.yearOffset;
  return dayOfMonth(year, day.month ?? 1, day.day);
}

function dayOfMonth(year: number, month: number, day: number): string {
  const last = daysInMonth(month, year);
  return isoDay(year, month, day < 0 ? Math.max(1, last + 1 + day) : Math.min(day, last));
}

// Cycles.

/** The stretch in which something comes back: what was written, else the plan's period. */
function baseOf(part: DeadlinePart, { period }: Context): Period | null {
  const windows = part.within;
  if (windows.length === 0) return period;
  const years = yearsOf(period);
  const starts: string[] = [];
  const ends: string[] = [];
  for (const window of windows) {
    const stated = (window.end ?? window.start)!.year;
    const [firstYear, lastYear] = stated === null ? [years[0], years[years.length - 1]] : [stated, stated];
    if (firstYear === undefined || lastYear === undefined) return null;
    const first = interval(window, firstYear, 'stated', 'cycleEnd');
    const last = interval(window, lastYear, 'stated', 'cycleEnd');
    const end = last.end ?? period?.to;
    if (end === undefined) return null;
    starts.push(first.start ?? period?.from ?? `${end.slice(0, 4)}-01-01`);
    ends.push(end);
  }
  const [from, to] = [starts.sort()[0]!, ends.sort()[ends.length - 1]!];
  return from <= to ? { from, to } : null;
}

function cycleIntervals(part: DeadlinePart, context: Context, open: Set<OpenKind>): DeadlineInterval[] {
  const base = baseOf(part, context);
  const yearSource: YearSource = part.within.some((it) => (it.end ?? it.start)!.year !== null)
    ? 'stated'
    : 'plan';
  const cycles = part.cadence.map(cycleLength).filter((it) => it !== null);
  if (cycles.length === 0) {
    // Continuous or without a cycle: the stretch itself, if one was written; a missing year stands for each of the plan's.
    if (part.within.length === 0) return [];
    const plain = part.within.flatMap((it) => windowIntervals(it, { ...part, within: [] }, context, open));
    return plain.map((it) => ({ ...it, basis: it.end ? 'periodEnd' : null }));
  }
  if (!base) {
    open.add(part.within.length > 0 && part.within.every((it) => it.end === null) ? 'noEnd' : 'noYear');
    return [];
  }
  const hasYearly = part.cadence.some((it) => it.name === 'yearly');
  return cycles.flatMap((cycle) =>
    cyclesIn(base, cycle)
      // Beside a yearly report that of the second half year is the yearly one.
      .filter(
        ({ from }) => !(cycle === 6 && hasYearly && part.kind === 'recurring' && from.slice(5) === '07-01'),
      )
      .map(({ from, to }) => ({ start: from, end: to, yearSource, basis: 'cycleEnd' as const })),
  );
}

/** In months; `days` stands for weeks and days, whose cycles are too many to tell apart. */
function cycleLength({ name, every }: Cadence): number | 'days' | null {
  switch (name) {
    case 'monthly':
      return 1;
    case 'quarterly':
      return 3;
    case 'halfYear':
      return 6;
    case 'yearly':
      return 12;
    case 'everyMonths':
      return every;
    case 'everyYears':
      return every * 12;
    case 'daily':
    case 'weekly':
    case 'everyDays':
    case 'everyWeeks':
      return 'days';
    default:
      return null;
  }
}

/** The cycles that touch a stretch, whole; they are counted from January of its first year. */
function cyclesIn(base: Period, cycle: number | 'days'): Period[] {
  if (cycle === 'days') return [base];
  const cycles: Period[] = [];
  // Nine months do not come round within a year: they are its first nine.
  const step = cycle < 12 && 12 % cycle !== 0 ? 12 : cycle;
  for (let from = `${base.from.slice(0, 4)}-01-01`; from <= base.to;) {
    const to = addDays(addMonths(from, cycle), -1);
    if (to >= base.from) cycles.push({ from, to });
    from = addMonths(from, step);
  }
  return cycles;
}

const CYCLE_MONTHS: Record<Exclude<CycleUnit, 'week' | 'reportingPeriod'>, number> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
};

function cycleDayIntervals(
  window: Window,
  part: DeadlinePart,
  context: Context,
  open: Set<OpenKind>,
): DeadlineInterval[] {
  const base = baseOf(part, context);
  const { unit, later } = window.cycle!;
  if (unit === 'reportingPeriod') {
    open.add('recurring');
    return [];
  }
  if (!base) {
    open.add('noYear');
    return [];
  }
  const yearSource: YearSource = part.within.length > 0 ? 'stated' : 'plan';
  if (unit === 'week') return weekDays(window, base, yearSource);
  const months = CYCLE_MONTHS[unit];
  return cyclesIn(base, months).map(({ from }) => {
    const cycle = readIsoDay(addMonths(from, later * months))!;
    const at = (day: CalendarDay): string =>
      dayOfMonth(cycle.year, cycle.month + (day.month ?? 1) - 1, day.day);
    return bounded(
      window,
      window.start && at(window.start),
      window.end && at(window.end),
      yearSource,
      'cycleEnd',
    );
  });
}

function weekDays(window: Window, base: Period, yearSource: YearSource): DeadlineInterval[] {
  const intervals: DeadlineInterval[] = [];
  for (
    let monday = addDays(base.from, 1 - weekday(base.from));
    monday <= base.to;
    monday = addDays(monday, 7)
  ) {
    const at = (day: CalendarDay | null): string | null => day && addDays(monday, day.day - 1);
    const [start, end] = [at(window.start), at(window.end)];
    const printed = end ?? start;
    // The first and the last week may reach out of the stretch.
    if (printed !== null && printed >= base.from && printed <= base.to)
      intervals.push(bounded(window, start, end, yearSource, 'cycleEnd'));
  }
  return intervals;
}

// What counts from the signing.

function fromSigning(part: DeadlinePart, { anchors }: Context, open: Set<OpenKind>): DeadlineInterval[] {
  const { signedOn } = anchors;
  if (!signedOn || !part.event?.isSigning || !readIsoDay(signedOn) || part.kind === 'beforeEvent') return [];
  if (!part.duration) {
    open.delete('afterEvent');
    open.add('noEnd');
    return [{ start: signedOn, end: null, yearSource: 'stated', basis: null }];
  }
  const end = later(signedOn, part.duration, anchors.isWorkingDay);
  if (end === null) return [];
  open.clear();
  return [{ start: signedOn, end, yearSource: 'stated', basis: 'explicitDate' }];
}

/** The day a duration ends when the day it counts from is not counted (Bộ luật Dân sự 2015, Điều 147). */
function later(
  from: string,
  { count, unit }: NonNullable<DeadlinePart['duration']>,
  isWorkingDay: Anchors['isWorkingDay'],
): string | null {
  switch (unit) {
    case 'hour':
      return addDays(from, Math.ceil(count / 24));
    case 'day':
      return addDays(from, count);
    case 'week':
      return addDays(from, count * 7);
    case 'month':
      return addMonths(from, count);
    case 'quarter':
      return addMonths(from, count * 3);
    case 'year':
      return addMonths(from, count * 12);
    case 'workingDay': {
      if (!isWorkingDay) return null;
      let day = from;
      // Ten days for each working day is more than any row of holidays is long.
      for (let left = count, tries = count * 10; left > 0 && tries > 0; tries--) {
        day = addDays(day, 1);
        if (isWorkingDay(day)) left--;
      }
      return day;
    }
  }
}
