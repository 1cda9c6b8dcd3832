import type { Span } from '../../text';
import type { DeadlineGrammar } from '../grammar';
import type { NumberMention, Point, YearMention } from '../nodes';
import { incomplete, noSuchQuarter } from '../problems';
import type { FormDescription } from '../types';
import {
  Dash,
  Dot,
  Every,
  First,
  Following,
  In,
  Last,
  Middle,
  NumberWord,
  Of,
  Ordinal,
  OtherNumber,
  Periodic,
  PlainWord,
  Quarter,
  Roman,
  ShortQuarter,
  Slash,
  SmallNumber,
  Until,
  Whole,
  Year,
  YearNumber,
} from '../words';
import type { PointForm } from './form';
import { isNumbered, pointList } from './point-list';

const descriptions: readonly FormDescription[] = [
  {
    kind: 'quarter',
    description: {
      vi: 'Một quý, số La Mã hoặc số Ả Rập, có hoặc không ghi năm.',
      en: 'One quarter, in Roman or Arabic digits, with or without its year.',
    },
    examples: [
      { text: 'Quý IV năm 2024', days: ['2024-10-01..2024-12-31'] },
      { text: 'Quý I/2025', days: ['2025-01-01..2025-03-31'] },
      { text: 'quý 1 năm 2025', days: ['2025-01-01..2025-03-31'] },
      { text: 'QUÝ IV-2024', days: ['2024-10-01..2024-12-31'] },
      { text: 'Q.IV/2025', days: ['2025-10-01..2025-12-31'] },
      { text: 'Quý tư', days: ['2025-10-01..2025-12-31'] },
      { text: 'trong quý II', days: ['2025-04-01..2025-06-30'] },
      { text: 'đến hết quý III/2025', days: ['..2025-09-30'] },
      { text: 'Trước quý II', days: ['..2025-03-31'] },
    ],
  },
  {
    kind: 'quarters',
    description: {
      vi: 'Nhiều quý; năm ghi một lần thì dùng chung.',
      en: 'Several quarters; a year written once holds for all.',
    },
    examples: [
      { text: 'Quý II, Quý IV/2025', days: ['2025-04-01..2025-06-30', '2025-10-01..2025-12-31'] },
      { text: 'Quý II, III', days: ['2025-04-01..2025-06-30', '2025-07-01..2025-09-30'] },
      { text: 'Quý I+II', days: ['2025-01-01..2025-03-31', '2025-04-01..2025-06-30'] },
    ],
  },
  {
    kind: 'quarterRange',
    description: { vi: 'Từ quý này đến quý khác.', en: 'From one quarter to another.' },
    examples: [
      { text: 'Quý IV/2024 - Quý I/2025', days: ['2024-10-01..2025-03-31'] },
      { text: 'từ quý II đến quý IV năm 2025', days: ['2025-04-01..2025-12-31'] },
      { text: 'Quý I-II/2025', days: ['2025-01-01..2025-06-30'] },
    ],
  },
  {
    kind: 'fromQuarter',
    description: {
      vi: 'Bắt đầu từ một quý, không nói khi nào xong.',
      en: 'From a quarter on, without an end.',
    },
    examples: [{ text: 'Từ quý II/2025', days: ['2025-04-01..'] }],
  },
];

export const quarterForm: PointForm = {
  descriptions,
  define($) {
    const starts = (at: number): boolean =>
      ($.is(at, Quarter, ShortQuarter) && numberStarts($, at + 1)) ||
      ($.is(at, Quarter) && lacksNumber($, at)) ||
      bareQuarterAt($, at);

    const continues = (at: number): boolean =>
      ($.is(at, Quarter, ShortQuarter) && numberStarts($, at + 1)) ||
      ($.is(at, Roman, SmallNumber) && $.endsMemberAt(at + 1)) ||
      ($.is(at, NumberWord) && $.is(0, NumberWord) && $.endsMemberAt(at + 1));

    const quarter = $.rule('quarter', () => {
      const first = $.token(1);
      const led = $.is(0, In, Until, Whole);
      const number = $.choose<NumberMention | undefined>(0, [
        {
          GATE: () => $.is(1, Quarter, ShortQuarter),
          ALT: () => {
            $.choose(1, [{ ALT: () => $.take(0, Quarter) }, { ALT: () => $.take(0, ShortQuarter) }]);
            return $.maybe(
              0,
              () => numberStarts($, 1),
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
      return $.action(() => quarterPoint(number ?? null, year ?? null, $.spanFrom(first), led));
    });

    return { starts, rule: pointList($, 'quarters', quarter, continues) };
  },
};

/** `IV/2025` in a cell of its own. */
const bareQuarterAt = ($: DeadlineGrammar, at: number): boolean =>
  !$.prose &&
  $.is(at, Roman) &&
  $.is(at + 1, Slash) &&
  $.is(at + 2, YearNumber) &&
  !$.is(at + 3, Slash, Dash, PlainWord) &&
  !$.is(at - 1, PlainWord, NumberWord, Dot, Slash, Dash) &&
  !isNumbered($, at);

const numberStarts = ($: DeadlineGrammar, at: number): boolean =>
  $.is(at, Roman, SmallNumber, OtherNumber, Ordinal) || ($.is(at, NumberWord) && !$.is(at + 1, PlainWord));

/** `Quý` with a year or nothing behind it: a number is missing. «quý cơ quan», «quý vị» are no quarters. */
const lacksNumber = ($: DeadlineGrammar, at: number): boolean =>
  !$.prose &&
  ($.atEnd(at + 1) || $.is(at + 1, YearNumber) || ($.is(at + 1, Slash, Year) && $.yearTailAt(at + 1))) &&
  !$.is(at - 1, Every, Of, PlainWord, First, Middle, Last, Following, Periodic);

/** A quarter as it was typed; `led`: behind `trong`, `hết`, where the bare word has a sense. */
function quarterPoint(
  number: NumberMention | null,
  year: YearMention | null,
  span: Span,
  led: boolean,
): Point {
  const name = number ? number.text.toUpperCase() : '';
  return {
    unit: 'quarter',
    span,
    year,
    name: `quý ${name}`,
    kinds: { one: 'quarter', many: 'quarters', range: 'quarterRange' },
    read(_, report) {
      if (!number) {
        if (!led)
          report(
            incomplete(span, 'Quý', 'số của quý: I, II, III hoặc IV', 'the number of the quarter: I to IV'),
          );
        return null;
      }
      const { value } = number;
      if (value === null || value < 1 || value > 4) {
        report(noSuchQuarter(span, number));
        return null;
      }
      return {
        start: { year: null, yearOffset: 0, month: value * 3 - 2, day: 1 },
        end: { year: null, yearOffset: 0, month: value * 3, day: -1 },
      };
    },
  };
}
