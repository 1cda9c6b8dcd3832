import type { Problem, Span } from '../../text';
import { daysInMonth } from '../calendar';
import type { NumberMention, Point, Report, Stretch, YearMention } from '../nodes';
import { invalid, noSuchMonth, noSuchQuarter } from '../problems';
import type { CycleUnit, DeadlineKind } from '../types';

/** Months `from` to `to` of a year, or of each cycle; null where the number of the unit cannot be. */
interface Base {
  readonly unit: 'year' | 'quarter' | 'month';
  readonly from: number | null;
  readonly to: number | null;
  readonly cycle: { readonly unit: CycleUnit; readonly later: number } | null;
}

export interface Container {
  readonly span: Span;
  /** tháng sau, quý sau: of the next cycle. */
  readonly later: number;
  readonly unit: 'year' | 'quarter' | 'month';
  readonly number: NumberMention | null;
  readonly year: YearMention | null;
}

export type Edge = 'first' | 'middle' | 'last' | 'half' | 'firstHalf' | 'lastHalf';

export interface PartMention {
  readonly edge: Edge;
  /** `6 tháng đầu …`: how many of what; null for a third or a half. */
  readonly count: number | null;
  readonly of: 'day' | 'week' | 'month' | 'quarter' | null;
}

/** A part of a year, quarter or month as it was typed. */
export function partPoint(
  mention: PartMention,
  container: Container,
  span: Span,
  sharesYearOfPoint: boolean,
): Point {
  const kind = kindOf(mention, container);
  return {
    unit: 'part',
    span,
    year: container.year,
    name: '',
    kinds: { one: kind, many: kind, range: 'mixedRange' },
    sharesYearOfPoint,
    read(_, report) {
      const base = baseOf(container, report);
      return base && stretchOf(mention, base, span, report);
    },
  };
}

function kindOf({ edge, count, of }: PartMention, { unit }: Container): DeadlineKind {
  if (unit !== 'year') return 'partOfPeriod';
  if (of === 'month') return count === 6 ? 'halfYear' : 'monthsOfYear';
  if (of === 'quarter') return count === 2 ? 'halfYear' : 'monthsOfYear';
  return of === null && (edge === 'firstHalf' || edge === 'lastHalf' || edge === 'half')
    ? 'halfYear'
    : 'partOfPeriod';
}

function baseOf({ span, unit, number, later }: Container, report: Report): Base | null {
  if (unit === 'year') return { unit, from: 1, to: 12, cycle: null };
  if (!number)
    return unit === 'quarter'
      ? { unit, from: 1, to: 3, cycle: { unit, later } }
      : { unit, from: null, to: null, cycle: { unit, later } };
  const { value } = number;
  const most = unit === 'quarter' ? 4 : 12;
  if (value === null || value < 1 || value > most) {
    report(unit === 'quarter' ? noSuchQuarter(span, number) : noSuchMonth(span, number));
    return null;
  }
  return unit === 'quarter'
    ? { unit, from: value * 3 - 2, to: value * 3, cycle: null }
    : { unit, from: value, to: value, cycle: null };
}

function stretchOf(mention: PartMention, base: Base, span: Span, report: Report): Stretch | null {
  const cycle = base.cycle ? { cycle: base.cycle } : {};
  const days = (
    fromMonth: number | null,
    fromDay: number,
    toMonth: number | null,
    toDay: number,
    vague: boolean,
  ): Stretch => ({
    start: { year: null, yearOffset: 0, month: fromMonth, day: fromDay },
    end: { year: null, yearOffset: 0, month: toMonth, day: toDay },
    vague,
    ...cycle,
  });
  const { from, to } = base;
  const months = from === null || to === null ? 1 : to - from + 1;
  const { edge, count, of } = mention;
  if (of !== null && count !== null) {
    const size = of === 'quarter' ? count * 3 : of === 'month' ? count : 0;
    if (size > months || count < 1) {
      report(tooMany(base, of, count, span));
      return null;
    }
    if (size > 0) {
      if (from === null || to === null) return days(null, 1, null, -1, false);
      return edge === 'last'
        ? days(to - size + 1, 1, to, -1, false)
        : days(from, 1, from + size - 1, -1, false);
    }
    const length = Math.min(of === 'week' ? count * 7 : count, 28);
    return edge === 'last' ? days(to, -length, to, -1, false) : days(from, 1, from, length, false);
  }
  if (from === null || to === null || months === 1) {
    if (edge === 'half' || edge === 'firstHalf') return days(from, 1, from, 15, true);
    if (edge === 'lastHalf') return days(to, 16, to, -1, true);
    if (edge === 'first') return days(from, 1, from, 10, true);
    return edge === 'middle' ? days(from, 11, from, 20, true) : days(to, 21, to, -1, true);
  }
  if (edge === 'half' || edge === 'firstHalf' || edge === 'lastHalf') {
    const whole = months % 2 === 0;
    const middle = from + Math.floor((months - 1) / 2);
    if (edge === 'lastHalf')
      return whole ? days(middle + 1, 1, to, -1, false) : days(middle, 16, to, -1, true);
    return whole ? days(from, 1, middle, -1, false) : days(from, 1, middle, 15, true);
  }
  const third = months / 3;
  const begin = edge === 'first' ? from : edge === 'middle' ? from + third : to - third + 1;
  return days(begin, 1, begin + third - 1, -1, true);
}

function tooMany(base: Base, of: 'day' | 'week' | 'month' | 'quarter', count: number, span: Span): Problem {
  const whole = base.unit === 'year' ? 'Một năm' : base.unit === 'quarter' ? 'Một quý' : 'Một tháng';
  const months = base.unit === 'year' ? 12 : base.unit === 'quarter' ? 3 : 1;
  const has =
    of === 'quarter'
      ? `${Math.floor(months / 3)} quý`
      : of === 'month'
        ? `${months} tháng`
        : `${daysInMonth(1, null) * months} ngày`;
  const unit = { day: 'ngày', week: 'tuần', month: 'tháng', quarter: 'quý' }[of];
  return invalid(
    span,
    `${whole} chỉ có ${has}, không có ${count} ${unit}.`,
    `There are not ${count} of these in it.`,
  );
}
