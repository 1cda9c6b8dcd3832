import type { TokenType } from 'chevrotain';
import type { DeadlineGrammar } from '../grammar';
import type { Phrase, YearMention } from '../nodes';
import type { Cadence, CadenceName, FormDescription } from '../types';
import {
  NumberWord,
  SmallNumber,
  AdHoc,
  Annual,
  Continuous,
  Day,
  Every,
  Following,
  Half,
  Month,
  Periodic,
  Plural,
  Quarter,
  RoundTheClock,
  Week,
  Year,
  YearNumber,
} from '../words';
import { bareUnitAt, countedUnitAt, onceBehind, unitAt } from './cadence';
import type { PhraseForm } from './form';
import { isNumbered } from './point-list';

const descriptions: readonly FormDescription[] = [
  {
    kind: 'recurring',
    description: {
      vi: 'Lặp lại: hằng năm, hằng quý, định kỳ, thường xuyên, đột xuất; có thể kèm ngày hoặc năm.',
      en: 'What comes back: yearly, quarterly, periodic, continuous, ad hoc; with a day or a year where given.',
    },
    examples: [
      { text: 'Hàng năm', days: ['2025-01-01..2025-12-31'] },
      {
        text: 'Hằng quý',
        days: [
          '2025-01-01..2025-03-31',
          '2025-04-01..2025-06-30',
          '2025-07-01..2025-09-30',
          '2025-10-01..2025-12-31',
        ],
      },
      { text: 'Thường xuyên', days: [] },
      { text: 'Thường xuyên trong năm 2025', days: ['2025-01-01..2025-12-31'] },
      { text: 'Định kỳ trong năm', days: ['2025-01-01..2025-12-31'] },
      { text: 'Định kỳ 6 tháng, năm', days: ['2025-01-01..2025-06-30', '2025-01-01..2025-12-31'] },
      { text: '6 tháng một lần', days: ['2025-01-01..2025-06-30', '2025-07-01..2025-12-31'] },
      { text: 'Đột xuất', days: [] },
      { text: 'Định kỳ theo báo cáo CCHC', days: [] },
      { text: 'ngày 15/12 hằng năm', days: ['2025-12-15..2025-12-15'] },
      { text: 'Hằng năm, trước ngày 15/12', days: ['..2025-12-14'] },
      {
        text: 'trước ngày 25 của tháng cuối quý',
        days: ['..2025-03-24', '..2025-06-24', '..2025-09-24', '..2025-12-24'],
      },
    ],
  },
];

export const recurringForm: PhraseForm = {
  descriptions,
  define($, { cadence }) {
    const simple = SIMPLE.map(([type, name]) => ({
      ALT: (): Cadence => {
        $.take(0, type);
        return { name, every: 1, text: null };
      },
    }));
    const marker = $.rule('recurrence', (): Cadence =>
      $.choose(0, [
        ...simple,
        {
          ALT: () => {
            $.take(0, Following);
            return $.choose<Cadence>(1, [
              {
                ALT: () => {
                  $.take(1, Periodic);
                  return { name: 'unspecified', every: 1, text: null };
                },
              },
              { ALT: () => $.call(0, cadence) },
            ]);
          },
        },
        { ALT: () => $.call(1, cadence) },
      ]),
    );

    const rule = $.rule('recurring', (): Phrase => {
      const first = $.token(1);
      const cadences: Cadence[] = [$.call(0, marker)];
      let year: YearMention | undefined;
      $.repeat(
        0,
        () => continues(),
        () => {
          $.maybe(
            0,
            () => $.jointAt(1) > 0,
            () => $.call(0, $.joint),
          );
          cadences.push($.call(1, marker));
          // hàng quý, năm 2025: yearly as well, and in that year.
          const ends = $.maybe(
            1,
            () => $.is(0, Year) && $.is(1, YearNumber),
            () => $.call(0, $.yearNumber),
          );
          year = ends ?? year;
        },
      );
      return $.action(() => ({
        type: 'recurring',
        span: $.spanFrom(first),
        cadence: withoutBarePeriodic(
          cadences.filter((it, at) => at === cadences.findIndex((other) => isSame(it, other))),
        ),
        opensWithPeriodic: cadences.length === 1 && cadences[0]!.name === 'unspecified',
        year: year ?? null,
        strong: isCertain(first.tokenType === Every || first.tokenType === Periodic, cadences),
      }));
    });

    const continues = (): boolean => {
      const joint = $.jointAt(1);
      const at = 1 + joint;
      if ($.is(at, Continuous, AdHoc, Annual, RoundTheClock)) return true;
      if ($.is(at, Periodic)) return !$.is(at + 1, Following);
      if ($.is(at, Every) && unitAt($, at + 1)) return true;
      if (joint === 0 && !$.is(0, Periodic)) return false;
      if ($.is(at, Half)) return $.is(at + 1, Year) && !$.is(at + 2, YearNumber);
      if (countedUnitAt($, at)) return true;
      return (
        bareUnitAt($, at) ||
        (joint > 0 && $.is(at, Year) && $.is(at + 1, YearNumber) && $.is(0, Month, Quarter, Week))
      );
    };

    const starts = (at: number): boolean => {
      if ($.is(at, Continuous, AdHoc, Annual, RoundTheClock)) return true;
      if ($.is(at, Periodic)) return !$.is(at + 1, Following);
      if ($.is(at, Following))
        return $.is(at + 1, Periodic) || bareUnitAt($, at + 1) || ($.is(at + 1, Every) && unitAt($, at + 2));
      if ($.is(at, Every)) return unitAt($, at + 1) && !($.is(at + 1, Year) && $.is(at + 2, YearNumber));
      if ($.is(at, Plural)) return $.is(at + 1, Month, Quarter) && bareUnitAt($, at + 1);
      // Quý, 6 tháng, năm
      if ($.prose || isNumbered($, at)) return false;
      if ($.is(at, SmallNumber, NumberWord) && $.is(at + 1, Day)) return onceBehind($, at + 2);
      if (countedUnitAt($, at))
        return onceBehind($, at + 2) || (listBehind($, at + 2) && !yearNamedBehind($, at + 2));
      return $.is(at, Quarter, Month, Week, Day) && bareUnitAt($, at) && listBehind($, at + 1);
    };

    return { starts, rule };
  },
};

const SIMPLE: readonly (readonly [TokenType, CadenceName])[] = [
  [Continuous, 'continuous'],
  [RoundTheClock, 'continuous'],
  [AdHoc, 'adhoc'],
  [Annual, 'yearly'],
  [Periodic, 'unspecified'],
];

const isSame = (a: Cadence, b: Cadence): boolean => a.name === b.name && a.every === b.every;

/** In `định kỳ hàng quý` the quarter says how often. */
function withoutBarePeriodic(cadences: readonly Cadence[]): readonly Cadence[] {
  const said = cadences.filter((it) => it.name !== 'unspecified');
  const tells = said.some((it) => it.name !== 'adhoc' && it.name !== 'continuous');
  return tells || cadences.length === 1 ? (said.length > 0 ? said : cadences) : cadences;
}

/** Running text is full of `thường xuyên` as an adverb; a unit makes it a deadline. */
const isCertain = (opensRight: boolean, cadences: readonly Cadence[]): boolean =>
  opensRight && cadences.some((it) => !['continuous', 'unspecified', 'adhoc'].includes(it.name));

const listBehind = ($: DeadlineGrammar, at: number): boolean => {
  const joint = $.jointAt(at);
  if (joint === 0) return false;
  const next = at + joint;
  return bareUnitAt($, next) || countedUnitAt($, next) || $.is(next, AdHoc);
};

/** `6 tháng, 9 tháng và năm 2025` names a year: its months are no cadence. Looks at five members. */
const yearNamedBehind = ($: DeadlineGrammar, at: number): boolean => {
  let next = at;
  for (let members = 0; members < 5; members++) {
    const joint = $.jointAt(next);
    if (joint === 0) return false;
    next += joint;
    if ($.is(next, Year)) return $.is(next + 1, YearNumber);
    if (!countedUnitAt($, next)) return false;
    next += 2;
  }
  return false;
};
