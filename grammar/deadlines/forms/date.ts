import type { DeadlineGrammar } from '../grammar';
import type { NumberMention, Point, YearMention } from '../nodes';
import type { FormDescription } from '../types';
import {
  After,
  Before,
  Comma,
  And,
  Dash,
  Day,
  Dot,
  Done,
  EarlyDay,
  From,
  In,
  Is,
  Month,
  MonthName,
  NoLaterThan,
  NumberWord,
  Of,
  OtherNumber,
  PlainWord,
  Plural,
  Slash,
  SmallNumber,
  TimeOfDay,
  Times,
  To,
  Until,
  Year,
  YearNumber,
} from '../words';
import type { PointForm } from './form';
import { cycleDayRule, cycleStarts } from './cycle-day';
import { dayPoint, type DayPoint } from './day-point';
import { monthNumberAt } from './month';
import { isNumbered, pointList } from './point-list';

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

function dateAt($: DeadlineGrammar, at: number): boolean {
  if ($.is(at, TimeOfDay)) {
    const behind = $.is(at + 1, Comma) ? at + 2 : at + 1;
    return $.is(behind, Day, SmallNumber) && dateAt($, behind);
  }
  if ($.is(at, Day)) {
    if ($.is(at + 1, SmallNumber)) return !$.is(at + 2, Times);
    if ($.is(at + 1, OtherNumber)) return $.is(at + 2, Slash, Month);
    return earlyDayAt($, at + 1) || ($.is(at + 1, NumberWord) && $.is(at + 2, Month));
  }
  if ($.is(at, EarlyDay)) return earlyDayAt($, at);
  if ($.is(at, YearNumber)) return isoAt($, at);
  if ($.is(at, NumberWord)) return $.is(at + 1, Month) && $.is(at + 2, MonthName) && !$.is(at - 1, PlainWord);
  return $.is(at, SmallNumber) && !isNumbered($, at) && bareDateAt($, at);
}

/** `tháng 6`, `các tháng 3`, `của các tháng 3`: how many tokens, or 0. */
function namedMonthAt($: DeadlineGrammar, at: number): number {
  let next = $.is(at, Of) ? at + 1 : at;
  if ($.is(next, Plural)) next++;
  else next = at;
  return $.is(next, Month) && monthNumberAt($, next + 1) ? next + 2 - at : 0;
}

/** A month that is a member of a list of months, and no day, count or date. */
function furtherMonthAt($: DeadlineGrammar, at: number): boolean {
  const number = $.is(at, Month) ? at + 1 : at;
  return $.is(number, SmallNumber) && $.endsMemberAt(number + 1);
}

/** `mùng 5`, `mồng một` */
const earlyDayAt = ($: DeadlineGrammar, at: number): boolean =>
  $.is(at, EarlyDay) && $.is(at + 1, SmallNumber, NumberWord, Year);

const isoAt = ($: DeadlineGrammar, at: number): boolean =>
  $.is(at + 1, Dash) && $.is(at + 2, SmallNumber) && $.is(at + 3, Dash) && $.is(at + 4, SmallNumber);

/** Words that say a time is coming, so that two numbers are a day and a month. */
const isLed = ($: DeadlineGrammar, at: number): boolean =>
  $.is(at - 1, Before, To, Until, From, After, NoLaterThan, In, Is, Done, TimeOfDay);

/** A date without `ngày`. Two numbers alone are a date only in a cell of their own: «tốp 10/63» is none. */
function bareDateAt($: DeadlineGrammar, at: number): boolean {
  if ($.is(at + 1, Month)) {
    const counts = $.is(at + 3, Times) || $.is(at + 2, Year);
    return !counts && monthNumberAt($, at + 2) && !(isWord($, at - 1) && $.prose);
  }
  if (fullDateAt($, at)) return true;
  const sharesMonth =
    ($.is(at + 3, Slash) && $.is(at + 4, SmallNumber)) || ($.is(at + 3, Month) && monthNumberAt($, at + 4));
  // 01-15/3; the wrong way round only where a year leaves no doubt: 20-10/3/2025.
  if ($.is(at + 1, Dash) && $.is(at + 2, SmallNumber) && sharesMonth)
    return !$.prose && ($.valueAt(at) < $.valueAt(at + 2) || fullDateAt($, at + 2));
  if ($.prose) return false;
  if ($.is(at + 1, Comma, And) && isLed($, at)) return sharesMonthAt($, at);
  if ($.is(at + 1, Dash) && $.is(at + 2, SmallNumber) && isLed($, at)) return sharesMonthAt($, at);
  if ($.is(at + 1, Dot) && isLed($, at)) return $.is(at + 2, SmallNumber) && $.valueAt(at + 2) <= 12;
  if (!$.is(at + 1, Slash) || !$.is(at + 2, SmallNumber)) return false;
  if (isLed($, at)) return true;
  const [day, month] = [$.valueAt(at), $.valueAt(at + 2)];
  if ($.is(at + 3, PlainWord)) return false;
  // Behind other words only what is a day beyond doubt: «Báo cáo 15/6», not «tốp 10/63».
  if ($.is(at - 1, PlainWord))
    return !NO_DAYS.has($.image(at - 1)) && day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return couldBeDay(day, month);
}

/** Words that count or rank what follows them. */
const NO_DAYS = new Set([
  'tốp',
  'top',
  'đạt',
  'thứ',
  'hạng',
  'xếp',
  'trí',
  'lệ',
  'trên',
  'điểm',
  'phiếu',
  'tổng',
  'phố',
  'km',
]);

/** Day and month, a slip included (32/1, 6/15), but no share of a hundred (57/60). */
const couldBeDay = (day: number, month: number): boolean =>
  month <= 12 ? day <= 39 : month <= 31 && day <= 12;

const isWord = ($: DeadlineGrammar, at: number): boolean => $.is(at, PlainWord);

/** `15/6/2025` with any of the three signs, twice the same. */
function fullDateAt($: DeadlineGrammar, at: number): boolean {
  const sign = $.look(at + 1);
  if ((sign !== Slash && sign !== Dash && sign !== Dot) || $.look(at + 3) !== sign) return false;
  if (!$.is(at + 2, SmallNumber)) return false;
  if ($.is(at + 4, YearNumber)) return true;
  return sign === Slash && $.is(at + 4, OtherNumber, SmallNumber) && !$.prose;
}

/** `15/6`, as a further member of a list of dates. */
const signedDateAt = ($: DeadlineGrammar, at: number): boolean =>
  $.is(at, SmallNumber) && signedMonthAt($, at + 1) && couldBeDay($.valueAt(at), $.valueAt(at + 2));

/** The month behind a day, with its sign. A dash may as well lead to the last day of a range. */
function signedMonthAt($: DeadlineGrammar, at: number): boolean {
  if (!$.is(at + 1, SmallNumber)) return $.is(at, Slash) && $.is(at + 1, OtherNumber) && $.is(at + 2, Slash);
  if ($.is(at, Slash)) return true;
  if ($.is(at, Dot))
    return signedYearAt($, at + 2) || ($.valueAt(at + 1) <= 12 && !$.is(at + 2, Dot, PlainWord));
  if (!$.is(at, Dash)) return false;
  if ($.is(at + 2, Dash) && $.is(at + 3, YearNumber, OtherNumber)) return true;
  if ($.is(at + 2, Slash) && $.is(at + 3, YearNumber)) return $.valueAt(at + 1) <= 12;
  if ($.valueAt(at + 1) > 12 || $.is(at + 2, Slash, Month, Dot)) return false;
  // «ngày 2-9» is a day and a month, «ngày 2-9 hằng tháng» two days.
  return $.valueAt(at - 1) > $.valueAt(at + 1) || !cycleStarts($, at + 2);
}

const signedYearAt = ($: DeadlineGrammar, at: number): boolean =>
  ($.is(at, Slash) && $.is(at + 1, YearNumber, OtherNumber, SmallNumber) && !$.is(at + 2, Times)) ||
  ($.is(at, Dash, Dot) && $.is(at + 1, YearNumber, OtherNumber) && $.look(at - 2) === $.look(at));

/** Whether a row of days (`15, 16/6`; `10 và 20 hằng tháng`) ends in a month or a cycle; looks at six of them. */
function sharesMonthAt($: DeadlineGrammar, at: number): boolean {
  let next = at;
  for (let members = 0; members < 6; members++) {
    if (!$.is(next, SmallNumber)) return false;
    if (signedMonthAt($, next + 1)) return couldBeDay($.valueAt(next), $.valueAt(next + 2));
    if (namedMonthAt($, next + 1) > 0) return true;
    if (cycleStarts($, next + 1)) return true;
    const joint = $.jointAt(next + 1);
    if (joint === 0) return false;
    next += 1 + joint;
    if ($.is(next, Day)) next++;
  }
  return false;
}
