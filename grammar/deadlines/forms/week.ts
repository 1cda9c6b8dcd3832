import type { Span } from '../../text';
import { mondayOfWeek, addDays, readIsoDay, weeksInYear } from '../calendar';
import type { DeadlineGrammar } from '../grammar';
import type { NumberMention, Point, YearMention } from '../nodes';
import { invalid, noSuchMonth } from '../problems';
import type { CalendarDay, FormDescription } from '../types';
import { Month, NumberWord, Of, Ordinal, Roman, SmallNumber, Week, Weekday, Year } from '../words';
import type { PointForm } from './form';
import { monthNumberAt } from './month';
import { pointList } from './point-list';

const descriptions: readonly FormDescription[] = [
  {
    kind: 'week',
    description: {
      vi: 'Tuần của một tháng (ngày 1–7, 8–14, 15–21, 22–28, còn lại), hoặc tuần của một năm (thứ Hai đến Chủ nhật).',
      en: 'A week of a month (days 1–7, 8–14, 15–21, 22–28, the rest), or of a year (ISO 8601).',
    },
    examples: [
      { text: 'tuần 2 tháng 3/2025', days: ['2025-03-08..2025-03-14'] },
      { text: 'Tuần thứ tư của tháng 6/2025', days: ['2025-06-22..2025-06-28'] },
      { text: 'tuần 12 năm 2025', days: ['2025-03-17..2025-03-23'] },
    ],
  },
];

interface WeekContainer {
  readonly month: NumberMention | null;
  /** Where its `tháng` stands. */
  readonly monthStart: number;
  readonly year: YearMention | null;
}

interface WeekPoint extends Point {
  readonly container: WeekContainer | null;
  within(container: WeekContainer): WeekPoint;
}

export const weekForm: PointForm = {
  descriptions,
  define($) {
    const week = $.rule('week', (): Point => {
      const first = $.token(1);
      $.maybe(
        0,
        () => $.is(1, Week),
        () => $.take(0, Week),
      );
      const number = $.call(0, $.number);
      let month: NumberMention | undefined;
      let year: YearMention | undefined;
      let monthStart = 0;
      const inside = $.maybe(
        1,
        () => containerAt($, 1),
        () => {
          $.maybe(
            2,
            () => $.is(1, Of),
            () => $.take(0, Of),
          );
          $.choose(0, [
            {
              ALT: () => {
                monthStart = $.take(0, Month).startOffset;
                month = $.call(1, $.number);
                year = $.maybe(
                  3,
                  () => $.yearTailAt(1),
                  () => $.call(0, $.yearTail),
                );
              },
            },
            {
              ALT: () => {
                $.take(0, Year);
                year = $.call(0, $.yearNumber);
              },
            },
          ]);
          return true;
        },
      );
      return $.action(() =>
        weekPoint(
          number,
          inside ? { month: month ?? null, monthStart, year: year ?? null } : null,
          $.spanFrom(first),
        ),
      );
    });

    const starts = (at: number): boolean =>
      $.is(at, Week) && numberAt($, at + 1) && leadsToContainer($, at + 2);
    const continues = (at: number): boolean => {
      const next = $.is(at, Week) ? at + 1 : at;
      return numberAt($, next) && leadsToContainer($, next + 1);
    };
    return { starts, rule: pointList($, 'weeks', week, continues, shareContainers) };
  },
};

const numberAt = ($: DeadlineGrammar, at: number): boolean =>
  $.is(at, SmallNumber, Roman, NumberWord, Ordinal, Weekday);

function containerAt($: DeadlineGrammar, at: number): boolean {
  const next = $.is(at, Of) ? at + 1 : at;
  return (
    ($.is(next, Month) && monthNumberAt($, next + 1)) || ($.is(next, Year) && $.yearBehindWordAt(next + 1))
  );
}

/** `tuần 2, 3 và 4 tháng 5`: behind the last of at most five numbers stands the month or the year. */
function leadsToContainer($: DeadlineGrammar, at: number): boolean {
  let next = at;
  for (let members = 0; members < 5; members++) {
    if (containerAt($, next)) return true;
    const joint = $.jointAt(next);
    if (joint === 0) return false;
    next += joint;
    if ($.is(next, Week)) next++;
    if (!numberAt($, next)) return false;
    next++;
  }
  return false;
}

function shareContainers(points: readonly Point[]): readonly Point[] {
  const result = [...points] as WeekPoint[];
  for (let at = result.length - 2; at >= 0; at--) {
    const next = result[at + 1]!.container;
    if (!result[at]!.container && next) result[at] = result[at]!.within(next);
  }
  return result;
}

function weekPoint(number: NumberMention, container: WeekContainer | null, span: Span): WeekPoint {
  return {
    unit: 'week',
    span,
    year: container?.year ?? null,
    name: 'tuần',
    kinds: { one: 'week', many: 'week', range: 'week' },
    container,
    within: (shared) => weekPoint(number, shared, span),
    read({ year }, report) {
      const value = number.value ?? 0;
      const month = container?.month;
      if (month) {
        if (month.value === null || month.value < 1 || month.value > 12) {
          report(
            noSuchMonth({ start: container.monthStart, end: (container.year ?? month).span.end }, month),
          );
          return null;
        }
        if (value < 1 || value > 5) {
          report(
            invalid(
              span,
              `Một tháng có nhiều nhất năm tuần; không có tuần ${number.text}.`,
              'A month has at most five weeks.',
            ),
          );
          return null;
        }
        const day = (it: number): CalendarDay => ({ year: null, yearOffset: 0, month: month.value, day: it });
        // Where weeks of a month begin is custom, not law: a reviewer would ask.
        return { start: day(value * 7 - 6), end: day(value === 5 ? -1 : value * 7), vague: true };
      }
      const weeks = year === null ? 53 : weeksInYear(year);
      if (value < 1 || value > weeks) {
        report(
          invalid(span, `Năm có ${weeks} tuần; không có tuần ${number.text}.`, `A year has ${weeks} weeks.`),
        );
        return null;
      }
      if (year === null) return null;
      const monday = mondayOfWeek(year, value);
      return { start: dayOf(monday), end: dayOf(addDays(monday, 6)) };
    },
  };
}

function dayOf(iso: string): CalendarDay {
  const at = readIsoDay(iso)!;
  return { year: at.year, yearOffset: 0, month: at.month, day: at.day };
}
