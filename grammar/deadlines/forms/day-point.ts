import type { Fix, Problem, Span } from '../../text';
import { daysInMonth, isLeapYear } from '../calendar';
import type { NumberMention, Point, Report, Stretch, YearMention, YearOf } from '../nodes';
import { invalid, noSuchMonth } from '../problems';
import type { CycleMention } from './cycle-day';

export interface MonthMention {
  readonly month: NumberMention | null;
  readonly cycle: CycleMention | null;
}

export interface DayPoint extends Point {
  /** The month or cycle it was given, which earlier days of a list share. */
  readonly mention: MonthMention | null;
  withMention(mention: MonthMention): DayPoint;
  /** Null: a further month of the day before (`ngày 15 tháng 3, 6`). */
  readonly day: NumberMention | null;
  withDay(day: NumberMention): DayPoint;
}

/** A day as it was typed, with its month or cycle, if any. */
export function dayPoint(
  day: NumberMention | null,
  mention: MonthMention | null,
  year: YearMention | null,
  span: Span,
): DayPoint {
  return {
    day,
    withDay: (shared) => dayPoint(shared, mention, year, span),
    unit: 'day',
    span,
    year,
    name: 'ngày',
    kinds: { one: 'date', many: 'dates', range: 'dateRange' },
    mention,
    lacksMonth: !mention?.month,
    withMention: (shared) => ({ ...dayPoint(day, shared, year, span), lacksMonth: true }),
    read: (yearOf, report) => (day ? readDay(day, mention, year, yearOf, span, report) : null),
  };
}

function readDay(
  day: NumberMention,
  mention: MonthMention | null,
  year: YearMention | null,
  yearOf: YearOf,
  span: Span,
  report: Report,
): Stretch | null {
  const value = day.value ?? 0;
  if (mention?.cycle && value >= 1 && value <= 31) return mention.cycle.read(value, report);
  const month = mention?.month;
  if (!month) {
    if (value < 1 || value > 31) {
      report(noSuchDay({ start: span.start, end: day.span.end }, day, null));
      return null;
    }
    // Without a month it is a day of a cycle, if one stands beside it (hằng tháng, trước ngày 20).
    return {
      start: { year: null, yearOffset: 0, month: null, day: value },
      end: { year: null, yearOffset: 0, month: null, day: value },
    };
  }
  const problem = wrongDay(day, month, year, yearOf.year, span);
  if (problem) {
    report(problem);
    return null;
  }
  const at = { year: null, yearOffset: 0, month: month.value, day: value };
  return { start: at, end: at };
}

function wrongDay(
  day: NumberMention,
  month: NumberMention,
  year: YearMention | null,
  inYear: number | null,
  span: Span,
): Problem | null {
  const monthValue = month.value ?? 0;
  const dayValue = day.value ?? 0;
  const yearIsGood = year?.kind !== 'number' || year.value !== null;
  const yearPart = year?.kind === 'number' ? `/${year.text}` : '';
  if (monthValue < 1 || monthValue > 12) {
    const swapped =
      dayValue >= 1 && dayValue <= 12 && monthValue >= 1 && monthValue <= daysInMonth(dayValue, inYear);
    const canSwap = swapped && yearIsGood && day.style === 'arabic';
    return noSuchMonth(span, month, canSwap ? swap(day, month, yearPart) : undefined);
  }
  if (dayValue >= 1 && dayValue <= daysInMonth(monthValue, inYear)) return null;
  if (dayValue < 1 || dayValue > 31) return noSuchDay(span, day, monthValue);
  const last = daysInMonth(monthValue, inYear);
  // Of a year that is not known 28 is right in any case.
  const newDay = String(monthValue === 2 && inYear === null ? 28 : last);
  const [vi, en] = whyNot(monthValue, dayValue, inYear, last);
  const fix: Fix = {
    title: { vi: `Đổi ngày ${day.text} thành ngày ${newDay}`, en: `Change day ${day.text} to ${newDay}` },
    fixClass: 'guarded',
    edits: [{ span: day.span, newText: newDay }],
  };
  return invalid(span, vi, en, yearIsGood ? fix : undefined);
}

function whyNot(month: number, day: number, year: number | null, last: number): [string, string] {
  if (month !== 2)
    return [
      `Tháng ${month} chỉ có ${last} ngày, không có ngày ${day}.`,
      `Month ${month} has only ${last} days.`,
    ];
  if (year === null)
    return [
      `Tháng 2 có nhiều nhất 29 ngày, không có ngày ${day}.`,
      `February has 29 days at most; there is no day ${day}.`,
    ];
  const [kind, english] = isLeapYear(year) ? ['nhuận', 'is a leap year'] : ['không nhuận', 'is no leap year'];
  return [
    `Năm ${year} ${kind} nên tháng 2 có ${last} ngày, không có ngày ${day}.`,
    `${year} ${english}: February has ${last} days.`,
  ];
}

function noSuchDay(span: Span, day: NumberMention, month: number | null): Problem {
  const days = month === null ? 31 : daysInMonth(month, null);
  const vi =
    month === null
      ? 'Một tháng có nhiều nhất 31 ngày'
      : `Tháng ${month} có ${month === 2 ? 'nhiều nhất ' : ''}${days} ngày`;
  return invalid(span, `${vi}; không có ngày ${day.text}.`, `There is no day ${day.text} in a month.`);
}

const swap = (day: NumberMention, month: NumberMention, yearPart: string): Fix => ({
  title: {
    vi: `Đổi chỗ ngày và tháng: «${month.text}/${day.text}${yearPart}»`,
    en: `Swap day and month: “${month.text}/${day.text}${yearPart}”`,
  },
  fixClass: 'guarded',
  edits: [
    { span: day.span, newText: month.text },
    { span: month.span, newText: day.text },
  ],
});
