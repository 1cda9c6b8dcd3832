import type { DeadlineGrammar } from '../grammar';
import type { NumberMention, Point, YearMention } from '../nodes';
import type { FormDescription } from '../types';
import {
  After,
  AtLeast,
  AtMost,
  Day,
  Every,
  First,
  From,
  Half,
  In,
  Last,
  LastYear,
  Middle,
  Month,
  MonthName,
  NextMonth,
  NextQuarter,
  NextYear,
  NoLaterThan,
  NumberWord,
  Of,
  OtherNumber,
  Plural,
  Quarter,
  Roman,
  Slash,
  SmallNumber,
  TenDays,
  ThisYear,
  Times,
  Week,
  Within,
  Working,
  Year,
} from '../words';
import type { PointForm } from './form';
import { partPoint, type Container, type Edge, type PartMention } from './part-point';
import { isNumbered, pointList } from './point-list';

const descriptions: readonly FormDescription[] = [
  {
    kind: 'halfYear',
    description: { vi: 'Sáu tháng đầu hoặc cuối năm, nửa năm.', en: 'Half a year.' },
    examples: [
      { text: '6 tháng đầu năm 2025', days: ['2025-01-01..2025-06-30'] },
      { text: '06 tháng cuối năm', days: ['2025-07-01..2025-12-31'] },
      { text: 'nửa đầu năm 2026', days: ['2026-01-01..2026-06-30'] },
      { text: '6 tháng năm 2025', days: ['2025-01-01..2025-06-30'] },
    ],
  },
  {
    kind: 'monthsOfYear',
    description: { vi: 'Mấy tháng đầu hoặc cuối năm.', en: 'The first or last months of a year.' },
    examples: [
      { text: '9 tháng đầu năm 2025', days: ['2025-01-01..2025-09-30'] },
      { text: '03 tháng cuối năm', days: ['2025-10-01..2025-12-31'] },
      { text: 'tháng cuối năm', days: ['2025-12-01..2025-12-31'] },
    ],
  },
  {
    kind: 'partOfPeriod',
    description: {
      vi: 'Đầu, giữa, cuối năm, quý, tháng (đọc là một phần ba); thượng, trung, hạ tuần; mấy ngày đầu hoặc cuối.',
      en: 'Beginning, middle, end of a year, quarter, month (taken as a third); ten-day spells; first or last days.',
    },
    examples: [
      { text: 'đầu năm 2025', days: ['2025-01-01..2025-04-30'] },
      { text: 'giữa tháng 5', days: ['2025-05-11..2025-05-20'] },
      { text: 'cuối quý II', days: ['2025-06-01..2025-06-30'] },
      { text: 'Cuối năm 2025', days: ['2025-09-01..2025-12-31'] },
      { text: 'thượng tuần tháng 3/2025', days: ['2025-03-01..2025-03-10'] },
      { text: '10 ngày đầu tháng 6/2025', days: ['2025-06-01..2025-06-10'] },
      { text: 'tuần cuối tháng 9/2025', days: ['2025-09-24..2025-09-30'] },
    ],
  },
];

export const partForm: PointForm = {
  descriptions,
  define($) {
    const container = $.rule('partContainer', (): Container => {
      let unit: Container['unit'] = 'year';
      let later = 0;
      $.maybe(
        0,
        () => $.is(1, Of),
        () => $.take(0, Of),
      );
      $.maybe(
        1,
        () => $.is(1, Every, Plural),
        () => $.choose(1, [{ ALT: () => $.take(0, Every) }, { ALT: () => $.take(0, Plural) }]),
      );
      let year: YearMention | undefined;
      const first = $.token(1);
      const number = $.choose<NumberMention | undefined>(0, [
        {
          ALT: () => {
            $.take(0, Year);
            year = $.maybe(
              2,
              () => $.yearBehindWordAt(1),
              () => $.call(0, $.yearNumber),
            );
            return undefined;
          },
        },
        {
          GATE: () => $.is(1, ThisYear, NextYear, LastYear),
          ALT: () => {
            year = $.call(0, $.relativeYear);
            return undefined;
          },
        },
        {
          ALT: () => {
            $.take(0, NextQuarter);
            [unit, later] = ['quarter', 1];
            return undefined;
          },
        },
        {
          ALT: () => {
            $.take(0, NextMonth);
            [unit, later] = ['month', 1];
            return undefined;
          },
        },
        {
          ALT: () => {
            $.take(0, Quarter);
            unit = 'quarter';
            return $.maybe(
              3,
              () => numbersUnitAt($, 1),
              () => $.call(0, $.number),
            );
          },
        },
        {
          ALT: () => {
            $.take(0, Month);
            unit = 'month';
            return $.maybe(
              4,
              () => numbersUnitAt($, 1),
              () => $.call(1, $.number),
            );
          },
        },
      ]);
      const tail = $.maybe(
        5,
        () => unit !== 'year' && $.yearTailAt(1),
        () => $.call(0, $.yearTail),
      );
      return $.action(() => ({
        span: $.spanFrom(first),
        later,
        unit,
        number: number ?? null,
        year: year ?? tail ?? null,
      }));
    });

    const edge = $.rule('partEdge', (): Edge => {
      const first = $.token(1);
      $.choose(0, [
        { ALT: () => $.take(0, First) },
        { ALT: () => $.take(0, Middle) },
        { ALT: () => $.take(0, Last) },
        { ALT: () => $.take(0, TenDays) },
        {
          ALT: () => {
            $.take(0, Half);
            $.maybe(
              0,
              () => $.is(1, First, Last),
              () => $.choose(1, [{ ALT: () => $.take(1, First) }, { ALT: () => $.take(1, Last) }]),
            );
          },
        },
      ]);
      return $.action(() => edgeOf(first.tokenType === Half, $.token(0).tokenType, $.token(0).image));
    });

    const unitRule = $.rule('partUnit', (): NonNullable<PartMention['of']> => {
      const unit = $.choose(0, [
        { ALT: () => $.take(0, Day) },
        { ALT: () => $.take(0, Week) },
        { ALT: () => $.take(0, Month) },
        { ALT: () => $.take(0, Quarter) },
      ]);
      $.maybe(
        0,
        () => $.is(1, Working),
        () => $.take(0, Working),
      );
      return $.action(() => unitNames.get(unit.tokenType) ?? 'month');
    });

    const part = $.rule('part', (): Point => {
      const first = $.token(1);
      let count: NumberMention | undefined;
      let of: PartMention['of'] | undefined;
      const which = $.choose<Edge | undefined>(0, [
        {
          GATE: () => edgeAt($, 1),
          ALT: () => $.call(0, edge),
        },
        {
          ALT: () => {
            count = $.maybe(
              0,
              () => $.is(1, SmallNumber, NumberWord),
              () => $.call(0, $.number),
            );
            of = $.call(0, unitRule);
            return $.maybe(
              1,
              () => edgeAt($, 1),
              () => $.call(1, edge),
            );
          },
        },
      ]);
      const inside = $.maybe(
        2,
        () => which !== undefined && containerAt($, 1),
        () => $.call(0, container),
      );
      // 6 tháng/2025, 6 tháng năm 2025
      const tail = $.maybe(
        3,
        () => inside === undefined && $.yearTailAt(1),
        () => $.call(0, $.yearTail),
      );
      return $.action(() =>
        partPoint(
          { edge: which ?? 'first', count: of ? (count?.value ?? 1) : null, of: of ?? null },
          inside ?? { span: $.spanFrom(first), later: 0, unit: 'year', number: null, year: tail ?? null },
          $.spanFrom(first),
          which === undefined,
        ),
      );
    });

    const starts = (at: number): boolean => {
      if ($.is(at, SmallNumber, NumberWord)) {
        if (isNumbered($, at) || !$.is(at + 1, Month, Day, Week, Quarter)) return false;
        const behind = $.is(at + 2, Working) ? at + 3 : at + 2;
        if ($.is(behind, First, Last)) return containerAt($, behind + 1) || $.is(at + 1, Month);
        return $.is(at + 1, Month) && bareMonthsAt($, at);
      }
      if ($.is(at, Day, Week, Month, Quarter)) {
        const behind = $.is(at + 1, Working) ? at + 2 : at + 1;
        return $.is(behind, First, Last) && containerAt($, behind + 1);
      }
      if ($.is(at, Half)) return containerAt($, $.is(at + 1, First, Last) ? at + 2 : at + 1);
      if ($.is(at, TenDays)) return $.is(at + 1, Month) && numbersUnitAt($, at + 2);
      return (
        $.is(at, First, Middle, Last) &&
        containerAt($, at + 1) &&
        ($.prose ? namedContainerAt($, at + 1) : true)
      );
    };

    return { starts, rule: pointList($, 'parts', part, starts) };
  },
};

const unitNames = new Map<unknown, NonNullable<PartMention['of']>>([
  [Day, 'day'],
  [Week, 'week'],
  [Month, 'month'],
  [Quarter, 'quarter'],
]);

const edgeAt = ($: DeadlineGrammar, at: number): boolean => $.is(at, First, Middle, Last, Half, TenDays);

const numbersUnitAt = ($: DeadlineGrammar, at: number): boolean =>
  $.is(at, Roman, SmallNumber, OtherNumber) || ($.is(at, NumberWord, MonthName) && $.endsMemberAt(at + 1));

function containerAt($: DeadlineGrammar, at: number): boolean {
  let next = $.is(at, Of) ? at + 1 : at;
  if ($.is(next, Every, Plural)) next++;
  return $.is(next, Year, Quarter, Month, ThisYear, NextYear, LastYear, NextMonth, NextQuarter);
}

/** A unit with its number or year: what running text must have to name a time. */
const namedContainerAt = ($: DeadlineGrammar, at: number): boolean => {
  const next = $.is(at, Of) ? at + 1 : at;
  return $.is(next, Year) ? $.yearBehindWordAt(next + 1) : numbersUnitAt($, next + 1);
};

/**
 * `6 tháng`, `9 tháng`: reports of the months since January. What counts from an event (`trong 6 tháng`) or
 * comes back (`6 tháng một lần`) is for other forms.
 */
function bareMonthsAt($: DeadlineGrammar, at: number): boolean {
  if (![3, 6, 9, 12].includes($.valueAt(at)) || $.prose) return false;
  if ($.is(at - 1, Within, After, NoLaterThan, AtLeast, AtMost, Every)) return false;
  const named = $.yearTailAt(at + 2);
  if (named) return !$.is(at + 3, Times);
  if ($.is(at - 1, In, From)) return false;
  return $.atEnd(at + 2) || ($.jointAt(at + 2) > 0 && !$.is(at + 2, Slash));
}

function edgeOf(isHalf: boolean, type: unknown, image: string): Edge {
  if (type === TenDays)
    return image.startsWith('thượng') ? 'first' : image.startsWith('trung') ? 'middle' : 'last';
  if (type === Half) return 'half';
  if (type === Middle) return 'middle';
  if (isHalf) return type === First ? 'firstHalf' : 'lastHalf';
  return type === First ? 'first' : 'last';
}
