import type { Fix, Problem, Span } from '../text';
import { nothing, type Draft, type DraftContext } from './draft';
import type { Lead, Point, PointsPhrase, Stretch } from './nodes';
import { runningBackwards, wrongYear } from './problems';
import type { Cadence, CalendarDay, Comparator, DeadlineKind, OpenKind, Window } from './types';
import { planYear } from './years';

interface ReadPoint {
  readonly point: Point;
  readonly stretch: Stretch | null;
  /** Something in it cannot be, and was reported. */
  readonly isInvalid: boolean;
}

/** What a row of points means together with the words around it. */
export function pointsDraft(phrase: PointsPhrase, context: DraftContext): Draft {
  const { lead, list, span } = phrase;
  const base = { ...nothing, span, type: 'points', startsNow: lead.startsNow } as const;
  if (!list)
    return {
      ...base,
      kind: 'fromDate',
      comparator: 'from',
      open: ['unspecified'],
      vague: true,
      opensWithFrom: true,
    };
  const read = list.points.map((point) => readPoint(point, context));
  const isRange = list.joins.some((it) => it.kind === 'range');
  const comparator = effectiveComparator(lead, isRange, phrase.onward);
  const { windows, runBackwards, isLoose } = windowsOf(phrase, read, comparator, context);
  const cycle = windows.find((it) => it.cycle)?.cycle ?? null;
  const recurs = phrase.everyYear || cycle !== null;
  const open = new Set<OpenKind>();
  if (isOpenEnded(comparator)) open.add('noEnd');
  if (runBackwards || read.some((it) => it.isInvalid)) open.add('invalid');
  else if (isLoose || read.some((it) => !it.stretch)) open.add('unspecified');
  return {
    ...base,
    kind: recurs ? 'recurring' : pointsKind(list.points, isRange, list.joins.length, comparator),
    comparator,
    windows,
    cadence: recurs ? [cadenceOfCycle(cycle?.unit ?? 'year')] : [],
    open: [...open],
    vague:
      lead.about ||
      open.has('unspecified') ||
      open.has('noEnd') ||
      read.some((it) => it.stretch?.vague === true),
    opensWithTo: lead.opensWithTo,
    finishes: lead.finishes,
    opensWithFrom: lead.hasFrom && !isRange && !phrase.onward,
    isPlain: !recurs && !phrase.onward,
    isBare: !lead.present,
    namesYears: yearsNamed(lead, list.points),
  };
}

/** A year without its word is four digits long. */
function yearsNamed(lead: Lead, points: readonly Point[]): Draft['namesYears'] {
  const { unit, span } = points[0]!;
  if (unit !== 'year') return null;
  return lead.plural ? 'plural' : !lead.present && span.end - span.start === 4 ? 'bare' : null;
}

const isOpenEnded = (it: Comparator): boolean => it === 'from' || it === 'after';

/** `từ … đến …` bounds both sides; `trở đi` takes the end away; before an hour of a day is on that day. */
function effectiveComparator(lead: Lead, isRange: boolean, onward: boolean): Comparator {
  if (onward) return 'from';
  if (isRange && isOpenEnded(lead.comparator)) return 'in';
  return lead.comparator === 'before' && lead.hasTime ? 'by' : lead.comparator;
}

const FROM_KINDS: Record<Window['unit'], DeadlineKind> = {
  day: 'fromDate',
  week: 'fromDate',
  part: 'fromDate',
  month: 'fromMonth',
  quarter: 'fromQuarter',
  year: 'fromYear',
};

export function pointsKind(
  points: readonly Pick<Point, 'unit' | 'kinds'>[],
  isRange: boolean,
  joins: number,
  comparator: Comparator,
): DeadlineKind {
  const { unit, kinds } = points[0]!;
  if (isOpenEnded(comparator)) return FROM_KINDS[unit];
  if (unit === 'day' && comparator === 'before') return 'beforeDate';
  if (unit === 'day' && comparator !== 'in') return 'byDate';
  if (joins === 0) return kinds.one;
  return isRange && joins === 1 ? kinds.range : kinds.many;
}

export function readPoint(
  point: Point,
  { years, report }: Pick<DraftContext, 'years' | 'report'>,
): ReadPoint {
  const yearOf = years.get(point) ?? planYear;
  let reported = false;
  const stretch = point.read(yearOf, (problem) => {
    reported = true;
    report(problem);
  });
  const { year } = point;
  // One problem for one piece: a wrong year is told only where the rest can be.
  if (!reported && year?.kind === 'number' && year.value === null) {
    report(wrongYear(year.span, year.text));
    return { point, stretch: null, isInvalid: true };
  }
  if (!stretch) return { point, stretch, isInvalid: reported };
  const inYear = (day: CalendarDay): CalendarDay =>
    day.year === null && day.yearOffset === 0
      ? { ...day, year: yearOf.year, yearOffset: yearOf.offset }
      : day;
  return {
    point,
    stretch: { ...stretch, start: inYear(stretch.start), end: inYear(stretch.end) },
    isInvalid: false,
  };
}

function windowsOf(
  phrase: PointsPhrase,
  read: readonly ReadPoint[],
  comparator: Comparator,
  context: DraftContext,
): { windows: Window[]; runBackwards: boolean; isLoose: boolean } {
  const joins = phrase.list!.joins;
  const windows: Window[] = [];
  let runBackwards = false;
  let isLoose = false;
  for (let at = 0; at < read.length; at++) {
    const first = read[at]!;
    let last = first;
    let endsBefore = false;
    while (at < joins.length && joins[at]!.kind === 'range') {
      endsBefore = joins[at]!.endsBefore;
      at++;
      last = read[at]!;
    }
    if (!first.stretch || !last.stretch) continue;
    // «từ giữa tháng đến cuối tháng 4»: of which month is not said.
    if (first.stretch.cycle?.unit !== last.stretch.cycle?.unit) {
      isLoose = true;
      continue;
    }
    const span = { start: first.point.span.start, end: last.point.span.end };
    if (first !== last && runsBackwards(first.stretch, last.stretch)) {
      const { from } = phrase.lead;
      const whole = from !== null && windows.length === 0 ? { start: from, end: span.end } : span;
      context.report(backwards(whole, first, last));
      runBackwards = true;
      continue;
    }
    windows.push(windowOf(first, last, comparator, endsBefore, span));
  }
  return { windows, runBackwards, isLoose };
}

function windowOf(
  { point, stretch: first }: ReadPoint,
  { stretch: last }: ReadPoint,
  comparator: Comparator,
  endsBefore: boolean,
  span: Span,
): Window {
  const { start } = first!;
  const { end } = last!;
  const base = { span, unit: point.unit, endsBefore, startsAfter: false, cycle: first!.cycle ?? null };
  switch (comparator) {
    case 'in':
      return { ...base, start, end: endsBefore ? last!.start : end };
    case 'by':
    case 'noLaterThan':
      return { ...base, start: null, end: endsBefore ? last!.start : end };
    case 'before':
      // «trước cuối tháng 6» means its end, since nobody knows where the end of a month begins.
      return first!.vague && point.unit === 'part'
        ? { ...base, start: null, end }
        : { ...base, start: null, end: start, endsBefore: true };
    case 'from':
      return { ...base, start, end: null };
    case 'after':
      return { ...base, start: end, end: null, startsAfter: true };
  }
}

/** Whether one range of points begins after it ends. */
const runsBackwards = (first: Stretch, last: Stretch): boolean =>
  (!first.cycle || first.cycle.unit === last.cycle?.unit) && isAfter(first.start, last.start);

/** Whether `a` comes after `b`; years that are missing on both sides are the same year, on one side nobody knows. */
export function isAfter(a: CalendarDay, b: CalendarDay): boolean {
  if ((a.year === null) !== (b.year === null)) return false;
  const [aYear, bYear] = [a.year ?? a.yearOffset, b.year ?? b.yearOffset];
  if (aYear !== bYear) return aYear > bYear;
  const key = ({ month, day }: CalendarDay): number => (month ?? 0) * 100 + (day < 0 ? 32 + day : day);
  return key(a) > key(b);
}

function backwards(span: Span, first: ReadPoint, last: ReadPoint): Problem {
  const [a, b] = [first.stretch!.start, last.stretch!.start];
  // Quý IV - Quý I/2025: most likely the first is of the year before.
  const canShift =
    !first.point.year &&
    b.year !== null &&
    a.year === b.year &&
    first.point.unit !== 'year' &&
    !first.point.lacksMonth;
  const at = first.point.span.end;
  const year = (b.year ?? 0) - 1;
  const fix: Fix = {
    title: { vi: `Thêm năm ${year} vào mốc đầu`, en: `Add the year ${year} to the start` },
    fixClass: 'guarded',
    edits: [{ span: { start: at, end: at }, newText: `/${year}` }],
  };
  return runningBackwards(span, canShift ? fix : undefined);
}

const cadenceOfCycle = (unit: string): Cadence => {
  switch (unit) {
    case 'week':
      return { name: 'weekly', every: 1, text: null };
    case 'month':
      return { name: 'monthly', every: 1, text: null };
    case 'quarter':
      return { name: 'quarterly', every: 1, text: null };
    case 'halfYear':
      return { name: 'halfYear', every: 1, text: null };
    case 'reportingPeriod':
      return { name: 'referenced', every: 1, text: 'kỳ báo cáo' };
    default:
      return { name: 'yearly', every: 1, text: null };
  }
};
