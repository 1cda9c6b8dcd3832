import type { Span } from '../../text';
import type { DeadlineGrammar } from '../grammar';
import type { NumberMention, Point, YearMention } from '../nodes';
import { incomplete, noSuchMonth } from '../problems';
import type { FormDescription } from '../types';
import {
  Colon,
  Comma,
  Dash,
  Dot,
  Every,
  First,
  Following,
  In,
  Last,
  Middle,
  Month,
  MonthName,
  NumberWord,
  Of,
  OtherNumber,
  Periodic,
  PlainWord,
  ShortMonth,
  Slash,
  SmallNumber,
  Times,
  Until,
  Whole,
  Year,
  YearNumber,
} from '../words';
import type { PointForm } from './form';
import { behindWord, isNumbered, pointList } from './point-list';

const descriptions: readonly FormDescription[] = [
  {
    kind: 'month',
    description: {
      vi: 'Một tháng, bằng số hoặc bằng chữ, có hoặc không ghi năm.',
      en: 'One month, in digits or in words, with or without its year.',
    },
    examples: [
      { text: 'Tháng 01/2025', days: ['2025-01-01..2025-01-31'] },
      { text: 'Tháng 2 năm 2024', days: ['2024-02-01..2024-02-29'] },
      { text: 'trong tháng 5', days: ['2025-05-01..2025-05-31'] },
      { text: 'tháng mười hai', days: ['2025-12-01..2025-12-31'] },
      { text: 'Tháng Giêng năm 2026', days: ['2026-01-01..2026-01-31'] },
      { text: 'tháng năm', days: ['2025-05-01..2025-05-31'] },
      { text: 'T6/2025', days: ['2025-06-01..2025-06-30'] },
      { text: '6/2025', days: ['2025-06-01..2025-06-30'] },
      { text: 'trước tháng 6/2025', days: ['..2025-05-31'] },
      { text: 'chậm nhất trong tháng 01/2026', days: ['..2026-01-31'] },
    ],
  },
  {
    kind: 'months',
    description: { vi: 'Nhiều tháng.', en: 'Several months.' },
    examples: [
      {
        text: 'Tháng 3, 6, 9, 12/2025',
        days: [
          '2025-03-01..2025-03-31',
          '2025-06-01..2025-06-30',
          '2025-09-01..2025-09-30',
          '2025-12-01..2025-12-31',
        ],
      },
      { text: 'tháng 6 và tháng 12', days: ['2025-06-01..2025-06-30', '2025-12-01..2025-12-31'] },
    ],
  },
  {
    kind: 'monthRange',
    description: { vi: 'Từ tháng này đến tháng khác.', en: 'From one month to another.' },
    examples: [
      { text: 'tháng 3 - 5/2025', days: ['2025-03-01..2025-05-31'] },
      { text: 'từ tháng 3 đến tháng 6/2025', days: ['2025-03-01..2025-06-30'] },
      { text: '11/2024 - 02/2025', days: ['2024-11-01..2025-02-28'] },
      { text: '03-06/2025', days: ['2025-03-01..2025-06-30'] },
    ],
  },
  {
    kind: 'fromMonth',
    description: {
      vi: 'Bắt đầu từ một tháng, không nói khi nào xong.',
      en: 'From a month on, without an end.',
    },
    examples: [{ text: 'Từ tháng 3/2025', days: ['2025-03-01..'] }],
  },
];

export const monthForm: PointForm = {
  descriptions,
  define($) {
    const named = (at: number): boolean => $.is(at, Month, ShortMonth) && monthNumberAt($, at + 1);

    const starts = (at: number): boolean => named(at) || lacksNumber($, at) || bareMonthAt($, at);

    const continues = (at: number): boolean =>
      named(at) ||
      ($.is(at, SmallNumber) && $.endsMemberAt(at + 1)) ||
      ($.is(at, NumberWord) && $.is(0, NumberWord) && $.endsMemberAt(at + 1));

    const month = $.rule('month', () => {
      const first = $.token(1);
      const led = $.is(0, In, Until, Whole);
      const number = $.choose<NumberMention | undefined>(0, [
        {
          GATE: () => $.is(1, Month, ShortMonth),
          ALT: () => {
            $.choose(1, [{ ALT: () => $.take(0, Month) }, { ALT: () => $.take(0, ShortMonth) }]);
            return $.maybe(
              0,
              () => monthNumberAt($, 1),
              () => $.call(0, $.number),
            );
          },
        },
        { ALT: () => $.call(1, $.number) },
      ]);
      const year = $.maybe(
        2,
        () => $.yearTailAt(1),
        () => $.call(0, $.yearTail),
      );
      return $.action(() => monthPoint(number ?? null, year ?? null, $.spanFrom(first), led));
    });

    return { starts, rule: pointList($, 'months', month, continues) };
  },
};

/** `năm` names the fifth month, unless a number makes it the word for year. */
export const monthNumberAt = ($: DeadlineGrammar, at: number): boolean =>
  ($.is(at, SmallNumber, OtherNumber, MonthName, NumberWord) && !$.is(at + 1, Times)) ||
  ($.is(at, Year) &&
    !$.is(at + 1, YearNumber, OtherNumber, SmallNumber, Comma, Slash) &&
    !$.is(at - 2, Every));

const lacksNumber = ($: DeadlineGrammar, at: number): boolean =>
  !$.prose &&
  $.is(at, Month) &&
  !$.is(at - 1, Every, SmallNumber, NumberWord, Of, PlainWord, First, Middle, Last, Following, Periodic) &&
  ($.atEnd(at + 1) || $.is(at + 1, YearNumber) || ($.is(at + 1, Slash, Year) && $.yearTailAt(at + 1)));

/**
 * `6/2025`, `03-06/2025`: a month without its word, only where nothing announces the number of a document
 * («Thông tư 6/2025») and the number can be a month («24/2025» is none).
 */
function bareMonthAt($: DeadlineGrammar, at: number): boolean {
  if (!isMonth($.valueAt(at)) || isNumbered($, at)) return false;
  if ($.prose || behindWord($, at)) return false;
  if ($.is(at + 1, Slash, Dash, Dot) && $.is(at + 2, YearNumber))
    return !$.is(at + 3, Slash, Dot, Colon, PlainWord);
  return (
    $.is(at + 1, Dash) &&
    isMonth($.valueAt(at + 2)) &&
    $.valueAt(at) < $.valueAt(at + 2) &&
    $.is(at + 3, Slash) &&
    $.is(at + 4, YearNumber)
  );
}

const isMonth = (value: number): boolean => value >= 1 && value <= 12;

function monthPoint(number: NumberMention | null, year: YearMention | null, span: Span, led: boolean): Point {
  return {
    unit: 'month',
    span,
    year,
    name: `tháng ${number?.text ?? ''}`,
    kinds: { one: 'month', many: 'months', range: 'monthRange' },
    read(_, report) {
      if (!number) {
        if (!led)
          report(incomplete(span, 'Tháng', 'số của tháng: 1 đến 12', 'the number of the month: 1 to 12'));
        return null;
      }
      const { value } = number;
      if (value === null || !isMonth(value)) {
        report(noSuchMonth(span, number));
        return null;
      }
      return {
        start: { year: null, yearOffset: 0, month: value, day: 1 },
        end: { year: null, yearOffset: 0, month: value, day: -1 },
      };
    },
  };
}
