import type { NumberMention, Point, YearMention } from '../nodes';
import type { FormDescription } from '../types';
import {
  Comma,
  Dash,
  Day,
  Dot,
  EarlyDay,
  Month,
  NumberWord,
  Of,
  Plural,
  Slash,
  SmallNumber,
  TimeOfDay,
  YearNumber,
} from '../words';
import type { PointForm } from './form';
import { cycleDayRule, cycleStarts } from './cycle-day';
import {
  dateAt,
  furtherMonthAt,
  namedMonthAt,
  sharesMonthAt,
  signedDateAt,
  signedMonthAt,
  signedYearAt,
} from './date-look';
import { dayPoint, type DayPoint } from './day-point';
import { pointList } from './point-list';

const descriptions: readonly FormDescription[] = [
  {
    kind: 'date',
    description: {
      vi: 'Một ngày, với dấu / - . hoặc bằng chữ, có hoặc không ghi năm.',
      en: 'One day, with / - . or in words, with or without its year.',
    },
    examples: [
      { text: 'Ngày 15/6/2025', days: ['2025-06-15..2025-06-15'] },
      { text: '15-6-2025', days: ['2025-06-15..2025-06-15'] },
      { text: '15.6.2025', days: ['2025-06-15..2025-06-15'] },
      { text: '15 / 6 / 2025', days: ['2025-06-15..2025-06-15'] },
      { text: 'ngày 15 tháng 6 năm 2025', days: ['2025-06-15..2025-06-15'] },
      { text: 'ngày mùng 5 tháng 3', days: ['2025-03-05..2025-03-05'] },
      { text: 'ngày mồng một tháng Giêng', days: ['2025-01-01..2025-01-01'] },
      { text: 'vào ngày 20/11', days: ['2025-11-20..2025-11-20'] },
    ],
  },
  {
    kind: 'dates',
    description: { vi: 'Nhiều ngày; tháng và năm ghi một lần thì dùng chung.', en: 'Several days.' },
    examples: [
      {
        text: 'ngày 15/3, 15/6 và 15/9/2025',
        days: ['2025-03-15..2025-03-15', '2025-06-15..2025-06-15', '2025-09-15..2025-09-15'],
      },
      { text: 'ngày 15, 16/6/2025', days: ['2025-06-15..2025-06-15', '2025-06-16..2025-06-16'] },
    ],
  },
  {
    kind: 'beforeDate',
    description: {
      vi: 'Trước một ngày: hạn là ngày liền trước, trừ khi có ghi giờ.',
      en: 'Before a day: the last day is the one before it, unless an hour is given.',
    },
    examples: [
      { text: 'Trước ngày 16/01/2025', days: ['..2025-01-15'] },
      { text: 'hoàn thành trước ngày 01/3/2025', days: ['..2025-02-28'] },
      { text: 'xong trước 15/6', days: ['..2025-06-14'] },
    ],
  },
  {
    kind: 'byDate',
    description: { vi: 'Chậm nhất, đến hết một ngày.', en: 'By a day, the day included.' },
    examples: [
      { text: 'chậm nhất ngày 15/6/2025', days: ['..2025-06-15'] },
      { text: 'chậm nhất là ngày 30 tháng 6', days: ['..2025-06-30'] },
      { text: 'đến hết ngày 31/12/2025', days: ['..2025-12-31'] },
      { text: 'trước 17 giờ 00 ngày 15/6/2025', days: ['..2025-06-15'] },
    ],
  },
  {
    kind: 'fromDate',
    description: { vi: 'Từ một ngày, không nói khi nào xong.', en: 'From a day on, without an end.' },
    examples: [
      { text: 'Từ ngày 01/7/2025', days: ['2025-07-01..'] },
      { text: 'sau ngày 30/6/2025', days: ['2025-07-01..'] },
    ],
  },
  {
    kind: 'dateRange',
    description: { vi: 'Từ ngày này đến ngày khác.', en: 'From one day to another.' },
    examples: [
      { text: 'từ ngày 01/3 đến ngày 30/6/2025', days: ['2025-03-01..2025-06-30'] },
      { text: '01-15/3/2025', days: ['2025-03-01..2025-03-15'] },
      { text: 'từ ngày 01 đến ngày 15 tháng 3', days: ['2025-03-01..2025-03-15'] },
      { text: '20/12/2024 - 15/01/2025', days: ['2024-12-20..2025-01-15'] },
    ],
  },
];

export const dateForm: PointForm = {
  descriptions,
  define($) {
    const cycleDay = cycleDayRule($);

    /** The date just read has its month in words, so that further months may follow it. */
    let namesMonth = false;

    const plainDate = $.rule('plainDate', (): Point => {
      const first = $.token(1);
      namesMonth = false;
      $.repeat(
        0,
        () => $.is(1, TimeOfDay, Comma, Day) && !($.is(1, Comma) && !$.is(0, TimeOfDay)),
        () =>
          $.choose(0, [
            { ALT: () => $.take(0, TimeOfDay) },
            { ALT: () => $.take(0, Comma) },
            { ALT: () => $.take(0, Day) },
          ]),
      );
      $.maybe(
        1,
        () => $.is(1, EarlyDay),
        () => $.take(0, EarlyDay),
      );
      const start = $.token(1);
      const day = $.call(0, $.number);
      let month: NumberMention | null = null;
      let year: YearMention | null = null;
      $.maybe(
        2,
        () => signedMonthAt($, 1),
        () => {
          $.choose(1, [
            { ALT: () => $.take(1, Slash) },
            { ALT: () => $.take(0, Dash) },
            { ALT: () => $.take(0, Dot) },
          ]);
          month = $.call(1, $.number);
          $.maybe(
            3,
            () => signedYearAt($, 1),
            () => {
              $.choose(2, [
                { ALT: () => $.take(2, Slash) },
                { ALT: () => $.take(1, Dash) },
                { ALT: () => $.take(1, Dot) },
              ]);
              year = $.call(0, $.yearNumber);
            },
          );
        },
      );
      $.maybe(
        4,
        () => month === null && namedMonthAt($, 1) > 0,
        () => {
          $.maybe(
            7,
            () => $.is(1, Of),
            () => $.take(0, Of),
          );
          $.maybe(
            8,
            () => $.is(1, Plural),
            () => $.take(0, Plural),
          );
          $.take(0, Month);
          month = $.call(2, $.number);
          namesMonth = true;
        },
      );
      $.maybe(
        5,
        () => month !== null && year === null && $.yearTailAt(1),
        () => {
          year = $.call(0, $.yearTail);
        },
      );
      const cycle = $.maybe(
        6,
        () => month === null && cycleStarts($, 1),
        () => $.call(0, cycleDay),
      );
      return $.action(() => {
        const span = { start: start.startOffset, end: $.spanFrom(first).end };
        const mention = month || cycle ? { month, cycle: cycle ?? null } : null;
        return dayPoint(day, mention, year ?? cycle?.year ?? null, span);
      });
    });

    const isoDate = $.rule('isoDate', (): Point => {
      const first = $.token(1);
      namesMonth = false;
      const year = $.call(0, $.yearNumber);
      $.take(0, Dash);
      const month = $.call(0, $.number);
      $.take(1, Dash);
      const day = $.call(1, $.number);
      return $.action(() => dayPoint(day, { month, cycle: null }, year, $.spanFrom(first)));
    });

    /** `, 6` of `ngày 15 tháng 3, 6`; `và tháng 9` likewise. */
    const furtherMonth = $.rule('furtherMonth', (): Point => {
      const first = $.token(1);
      $.maybe(
        0,
        () => $.is(1, Month),
        () => $.take(0, Month),
      );
      const month = $.call(0, $.number);
      const year = $.maybe(
        1,
        () => $.yearTailAt(1),
        () => $.call(0, $.yearTail),
      );
      return $.action(() => dayPoint(null, { month, cycle: null }, year ?? null, $.spanFrom(first)));
    });

    const date = $.rule('date', (): Point =>
      $.choose(0, [
        { GATE: () => $.is(1, YearNumber), ALT: () => $.call(0, isoDate) },
        {
          GATE: () => namesMonth && !dateAt($, 1) && furtherMonthAt($, 1),
          ALT: () => $.call(0, furtherMonth),
        },
        { ALT: () => $.call(0, plainDate) },
      ]),
    );

    const starts = (at: number): boolean => dateAt($, at);
    const continues = (at: number): boolean =>
      dateAt($, at) ||
      signedDateAt($, at) ||
      (namesMonth && furtherMonthAt($, at)) ||
      ($.is(at, SmallNumber) && $.is(0, SmallNumber, NumberWord) && sharesMonthAt($, at));

    return { starts, rule: pointList($, 'dates', date, continues, shareDays) };
  },
};

/** In `ngày 15 tháng 3, 6` June has the day of March. */
function shareDays(points: readonly Point[]): readonly Point[] {
  let last: NumberMention | null = null;
  const dated = (points as readonly DayPoint[]).map((it) => {
    last = it.day ?? last;
    return it.day || !last ? it : it.withDay(last);
  });
  return shareMonths(dated);
}

/** In `ngày 15, 16/6` the 15th is of the month that stands behind the 16th. */
function shareMonths(points: readonly Point[]): readonly Point[] {
  const result = [...points] as DayPoint[];
  for (let at = result.length - 2; at >= 0; at--) {
    const next = result[at + 1]!.mention;
    if (!result[at]!.mention && next) result[at] = result[at]!.withMention(next);
  }
  return result;
}
