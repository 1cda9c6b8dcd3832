import type { Span } from '../text';
import { hasCycles, isVagueCadence, type Draft } from './draft';
import type { Report, SeparatorName } from './nodes';
import { isAfter } from './points-draft';
import { runningBackwards } from './problems';
import type { Cadence, CycleUnit, DeadlineKind, Window } from './types';

/**
 * Joins two neighbours that mean one thing together (`từ tháng 3` `đến hết quý II`; `Hằng năm`, `trước ngày 15/12`),
 * or returns null when they are two parts. `between` are the separators that stand between them; no words do.
 */
export function merge(
  first: Draft,
  between: readonly SeparatorName[],
  second: Draft,
  report: Report,
): Draft | null {
  // A list of everything would be copied at each of its members.
  if (first.windows.length >= MOST_AT_ONCE) return null;
  for (const rule of rules) {
    const merged = rule(first, between, second, report);
    if (merged) return merged;
  }
  return null;
}

/** Ten years of months; what lists more is read as several parts. */
const MOST_AT_ONCE = 120;

type MergeRule = (
  first: Draft,
  between: readonly SeparatorName[],
  second: Draft,
  report: Report,
) => Draft | null;

const spanOver = (first: Draft, second: Draft): Span => ({ start: first.span.start, end: second.span.end });

const isList = (between: readonly SeparatorName[]): boolean =>
  between.length > 0 &&
  between.length <= 2 &&
  between.every((it) => it === 'comma' || it === 'and' || it === 'or' || it === 'plus');

const isClose = (between: readonly SeparatorName[]): boolean =>
  between.length === 0 || (between.length === 1 && (between[0] === 'comma' || between[0] === 'open'));

/** `từ tháng 3` + `đến hết quý II`; `từ nay` + `đến hết năm 2025`; `từ khi ban hành` + `đến hết ngày 30/6`. */
const rangeAcrossUnits: MergeRule = (first, between, second, report) => {
  if (between.length > 0 || !second.opensWithTo || second.type !== 'points') return null;
  // «Quý IV/2024 đến hết năm 2026»: a start needs no từ.
  if (!first.opensWithFrom && !(first.isPlain && first.comparator === 'in')) return null;
  const base = { ...second, span: spanOver(first, second), opensWithTo: false };
  if (first.type === 'event') return { ...base, event: first.event, startsNow: true, vague: second.vague };
  if (first.type !== 'points') return null;
  if (first.windows.length === 0) return first.startsNow ? { ...base, startsNow: true } : null;
  return rangeOf(first, second, report);
};

/** `Bắt đầu từ quý II/2025, hoàn thành trước 30/12/2025` */
const startAndFinish: MergeRule = (first, between, second, report) => {
  if (first.type !== 'points' || second.type !== 'points' || !isList(between)) return null;
  if (!first.opensWithFrom || !second.finishes || second.comparator === 'from') return null;
  return rangeOf(first, second, report);
};

/** `Tháng 3 - Quý II/2025` */
const dashAcrossUnits: MergeRule = (first, between, second, report) => {
  if (between.length !== 1 || between[0] !== 'dash') return null;
  if (first.type !== 'points' || second.type !== 'points' || !first.isPlain || !second.isPlain) return null;
  if (first.comparator !== 'in' || second.comparator !== 'in') return null;
  return rangeOf(first, second, report);
};

function rangeOf(first: Draft, second: Draft, report: Report): Draft | null {
  const [start, end] = [first.windows[0], second.windows[0]];
  if (first.windows.length !== 1 || second.windows.length !== 1 || !start?.start || !end?.end) return null;
  if (start.cycle || end.cycle) return null;
  const sameUnit = start.unit === end.unit;
  const isBackwards = isAfter(start.start, end.end);
  if (isBackwards) report(runningBackwards(spanOver(first, second)));
  return {
    ...second,
    span: spanOver(first, second),
    kind: sameUnit ? RANGES[start.unit] : 'mixedRange',
    comparator: 'in',
    windows: isBackwards
      ? []
      : [{ ...end, span: spanOver(first, second), start: start.start, startsAfter: start.startsAfter }],
    open: isBackwards ? ['invalid'] : [],
    vague: first.windows.length > 0 && second.vague,
    opensWithTo: false,
    opensWithFrom: false,
  };
}

const RANGES: Record<Window['unit'], DeadlineKind> = {
  day: 'dateRange',
  week: 'mixedRange',
  month: 'monthRange',
  quarter: 'quarterRange',
  part: 'mixedRange',
  year: 'yearRange',
};

/** `Quý IV các năm 2024, 2025`; `Quý I/2025 và 2026`: each point in each of the years. */
const eachYear: MergeRule = (first, between, second) => {
  if (first.type !== 'points' || !first.isPlain || first.windows.some((it) => it.unit === 'year'))
    return null;
  const named =
    second.namesYears === 'plural' ? between.length === 0 : second.namesYears === 'bare' && isList(between);
  if (!named || first.windows.length === 0) return null;
  const years = second.windows.flatMap(({ start, end }) => yearsFrom(start?.year, end?.year));
  const isDated = first.windows.some((it) => (it.end ?? it.start)!.year !== null);
  const more = years.flatMap((year) => first.windows.map((it) => inYear(it, year)));
  return { ...first, span: spanOver(first, second), windows: isDated ? [...first.windows, ...more] : more };
};

function yearsFrom(first: number | null | undefined, last: number | null | undefined): number[] {
  if (first == null || last == null || last - first > MOST_YEARS) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** A plan looks no further ahead. */
const MOST_YEARS = 30;

const inYear = (window: Window, year: number): Window => ({
  ...window,
  start: window.start && { ...window.start, year },
  end: window.end && { ...window.end, year },
});

/** `trước ngày 15/6 và trước ngày 15/12/2025` */
const sameKindAgain: MergeRule = (first, between, next) => {
  // «Trước ngày 15/3; 15/6; 15/9»: what has no relation of its own has that of the first.
  const goesOn = between.length === 1 && between[0] === 'semicolon' && next.isBare;
  const second = goesOn ? related(next, first.comparator) : next;
  if ((!goesOn && !isList(between)) || first.type !== 'points' || second.type !== 'points') return null;
  if (!first.isPlain || !second.isPlain || first.comparator !== second.comparator) return null;
  const unit = first.windows[0]?.unit;
  const sameUnit = [...first.windows, ...second.windows].every((it) => it.unit === unit);
  const several = unit === undefined || !sameUnit ? undefined : SEVERAL[unit];
  if (!several || first.opensWithFrom || second.opensWithTo || first.comparator === 'from') return null;
  const hasRange = [first.kind, second.kind].some((it) => it.endsWith('Range'));
  return {
    ...first,
    span: spanOver(first, second),
    kind:
      unit === 'day' && first.comparator !== 'in'
        ? first.kind
        : hasRange && unit === 'year'
          ? first.kind
          : several,
    windows: [...first.windows, ...second.windows],
    vague: first.vague || second.vague,
  };
};

/** `Trước ngày 20/6, trước ngày 20/12 hằng năm`: every year goes for both. */
const everyYearForBoth: MergeRule = (first, between, second) => {
  if (!isList(between) || first.type !== 'points' || second.type !== 'points' || !first.isPlain) return null;
  if (second.kind !== 'recurring' || first.comparator !== second.comparator || first.windows.length === 0)
    return null;
  const alike = [...first.windows, ...second.windows].every(
    (it) => it.unit === second.windows[0]?.unit && !it.cycle && (it.end ?? it.start)!.year === null,
  );
  return alike
    ? { ...second, span: spanOver(first, second), windows: [...first.windows, ...second.windows] }
    : null;
};

/** The draft under a relation that was said before; only `trước` and `chậm nhất` are handed on. */
function related(draft: Draft, comparator: Draft['comparator']): Draft {
  if (comparator !== 'before' && comparator !== 'by' && comparator !== 'noLaterThan') return draft;
  const before = comparator === 'before';
  const windows = draft.windows.map((it) => ({
    ...it,
    start: null,
    end: before ? it.start : it.end,
    endsBefore: before || it.endsBefore,
  }));
  return { ...draft, comparator, windows };
}

/** Years are left out: `năm 2025 và giai đoạn 2021 - 2025` are two things. */
const SEVERAL: Partial<Record<Window['unit'], DeadlineKind>> = {
  day: 'dates',
  month: 'months',
  quarter: 'quarters',
};

/** `Thường xuyên` + `hàng năm`; `hàng quý` + `và đột xuất`. */
const cadences: MergeRule = (first, between, second) => {
  if (first.type !== 'recurring' || second.type !== 'recurring') return null;
  if (!isClose(between) && !isList(between)) return null;
  const names = new Set(first.cadence.map((it) => it.name));
  const cadence = [...first.cadence, ...second.cadence.filter((it) => !names.has(it.name))];
  return {
    ...first,
    span: spanOver(first, second),
    cadence,
    within: [...first.within, ...second.within],
    open: hasCycles(cadence) ? [] : ['recurring'],
    vague: isVagueCadence(cadence),
    opensWithPeriodic: false,
  };
};

/** `Hằng năm, trước ngày 15/12`; `Thường xuyên trong năm 2025`; `2 lần/năm, giai đoạn 2021-2025`. */
const cadenceWithTime: MergeRule = (first, between, second) => {
  if (first.type !== 'recurring' && first.type !== 'frequency') return null;
  if (second.type !== 'points' || !isClose(between) || first.windows.length > 0) return null;
  return withTime(first, second, spanOver(first, second));
};

/** `trong năm 2025 hằng quý`, `15/12 định kỳ hằng năm`: the time stands first. */
const timeWithCadence: MergeRule = (first, between, second) => {
  if (first.type !== 'points' || (second.type !== 'recurring' && second.type !== 'frequency')) return null;
  const opened = between.length === 1 && between[0] === 'open';
  if ((between.length > 0 && !opened) || second.windows.length > 0 || !first.isPlain) return null;
  return withTime(second, first, spanOver(first, second));
};

/** `Trong 2 năm (2025, 2026)`: the years say which. */
const lengthExplained: MergeRule = (first, between, second) => {
  if (first.type !== 'duration' || first.event || second.type !== 'points' || !isClose(between)) return null;
  const isYears = second.windows.length > 0 && second.windows.every((it) => it.unit === 'year');
  return isYears && first.duration?.unit === 'year' ? { ...second, span: spanOver(first, second) } : null;
};

function withTime(recurring: Draft, time: Draft, span: Span): Draft | null {
  const base = { ...recurring, span, comparator: time.comparator, opensWithPeriodic: false };
  if (time.open.includes('invalid')) return { ...base, windows: time.windows, open: ['invalid'] };
  if (time.windows.length === 0) return null;
  if (!isOccurrence(recurring, time))
    return {
      ...base,
      comparator: 'in',
      within: [...recurring.within, ...time.windows],
      open: [],
      vague: recurring.vague || time.windows.some((it) => it.end === null),
    };
  const cycle = cycleOf(recurring.cadence);
  const windows = time.windows.map((it) => intoCycle(it, cycle));
  return {
    ...base,
    windows,
    cadence: recurring.cadence[0]?.name === 'unspecified' ? [] : recurring.cadence,
    open: [],
    vague: recurring.opensWithPeriodic ? time.vague : recurring.vague || time.vague,
  };
}

/** Whether the time says when it comes back, rather than how long it keeps coming back. */
function isOccurrence(recurring: Draft, time: Draft): boolean {
  if (time.comparator === 'from' || time.comparator === 'after') return false;
  const isRange = time.windows.some((it) => it.start !== null && it.end !== null && isLong(it));
  if (time.windows.some((it) => it.unit === 'year') || isRange) return false;
  if (recurring.opensWithPeriodic) return true;
  const statesYear = time.windows.some((it) => (it.end ?? it.start)?.year !== null);
  if (time.windows.some((it) => it.unit === 'day'))
    return !statesYear || recurring.cadence.every((it) => it.name === 'yearly');
  return !statesYear && recurring.cadence.some((it) => it.name === 'yearly') && !recurring.vague;
}

/** A range from one point to another. */
const isLong = (it: Window): boolean =>
  it.unit === 'day'
    ? it.start!.month !== it.end!.month || it.start!.day !== it.end!.day
    : it.unit === 'month'
      ? it.start!.month !== it.end!.month
      : false;

const CYCLES: Partial<Record<Cadence['name'], CycleUnit>> = {
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
};

const cycleOf = (cadence: readonly Cadence[]): CycleUnit | null =>
  CYCLES[cadence[0]?.name ?? 'yearly'] ?? null;

/** `Hằng tháng, trước ngày 20`: a day without a month is a day of the cycle, in a quarter of its last month. */
function intoCycle(window: Window, cycle: CycleUnit | null): Window {
  const at = window.end ?? window.start;
  if (window.cycle || cycle === null || at?.month !== null) return window;
  const month = cycle === 'quarter' ? 3 : null;
  return {
    ...window,
    cycle: { unit: cycle, later: 0 },
    start: window.start && { ...window.start, month },
    end: window.end && { ...window.end, month },
  };
}

const rules: readonly MergeRule[] = [
  rangeAcrossUnits,
  startAndFinish,
  dashAcrossUnits,
  eachYear,
  sameKindAgain,
  everyYearForBoth,
  cadences,
  cadenceWithTime,
  timeWithCadence,
  lengthExplained,
];
