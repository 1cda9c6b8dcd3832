import type { DeadlineGrammar } from '../grammar';
import type { NumberMention, Phrase } from '../nodes';
import type { Cadence, FormDescription } from '../types';
import {
  AtLeast,
  AtMost,
  Day,
  Event,
  Every,
  In,
  LessSign,
  Month,
  MoreSign,
  NumberWord,
  Quarter,
  Slash,
  SmallNumber,
  Times,
  Week,
  Year,
} from '../words';
import { bareUnitAt, onceBehind } from './cadence';
import type { PhraseForm, Piece, SharedRules } from './form';
import { isNumbered } from './point-list';

const descriptions: readonly FormDescription[] = [
  {
    kind: 'frequency',
    description: { vi: 'Số lần trong một kỳ.', en: 'So many times in a period.' },
    examples: [
      { text: '≥1 lần/năm', days: ['2025-01-01..2025-12-31'] },
      { text: '2 lần/năm', days: ['2025-01-01..2025-12-31'] },
      {
        text: 'ít nhất 01 lần/quý',
        days: [
          '2025-01-01..2025-03-31',
          '2025-04-01..2025-06-30',
          '2025-07-01..2025-09-30',
          '2025-10-01..2025-12-31',
        ],
      },
      { text: 'mỗi năm ít nhất hai lần', days: ['2025-01-01..2025-12-31'] },
      { text: 'một lần mỗi năm', days: ['2025-01-01..2025-12-31'] },
    ],
  },
];

const BOUNDS = [AtLeast, AtMost, MoreSign, LessSign] as const;

export const frequencyForm: PhraseForm = { descriptions, define };

function define($: DeadlineGrammar, { cadence }: SharedRules): Piece<Phrase> {
  const bound = $.rule('bound', $.oneOf(BOUNDS));
  const rule = $.rule('frequency', (): Phrase => {
    const first = $.token(1);
    let boundType: unknown = null;
    const times = (index: number): NumberMention => {
      $.maybe(
        index,
        () => $.is(1, ...BOUNDS),
        () => {
          const token = $.call(index, bound);
          boundType = token.tokenType;
        },
      );
      const count = $.call(index, $.number);
      $.choose(index + 10, [{ ALT: () => $.take(index, Times) }, { ALT: () => $.take(index, Event) }]);
      return count;
    };
    let count: NumberMention | undefined;
    let per: Cadence | undefined;
    $.choose(0, [
      {
        GATE: () => timesAt($, 1) > 0,
        ALT: () => {
          count = times(1);
          $.maybe(
            2,
            () => $.is(1, Slash, In),
            () => $.choose(1, [{ ALT: () => $.take(0, Slash) }, { ALT: () => $.take(0, In) }]),
          );
          per = $.call(3, cadence);
        },
      },
      {
        ALT: () => {
          per = $.call(4, cadence);
          count = times(5);
        },
      },
    ]);
    return $.action(() => ({
      type: 'frequency',
      span: $.spanFrom(first),
      frequency: {
        comparator: boundType === AtLeast || boundType === MoreSign ? '>=' : boundType === null ? '=' : '<=',
        times: count?.value ?? 1,
        per: per!,
      },
      strong: true,
    }));
  });

  const starts = (at: number): boolean => {
    const times = timesAt($, at);
    if (times > 0) return !isNumbered($, at) && perAt($, at + times);
    const unit = unitLength($, at);
    return unit > 0 && timesAt($, at + unit) > 0 && !(isCounted($, at) && onceBehind($, at + unit));
  };
  return { starts, rule };
}

/** `6 tháng`, `hằng 2 năm`: «một lần» behind them says how often, not how many times. */
const isCounted = ($: DeadlineGrammar, at: number): boolean =>
  $.is($.is(at, Every) ? at + 1 : at, SmallNumber, NumberWord);

/** `ít nhất 2 lần`: how many tokens, or 0. */
function timesAt($: DeadlineGrammar, at: number): number {
  const next = $.is(at, ...BOUNDS) ? at + 1 : at;
  return $.is(next, SmallNumber, NumberWord) && $.is(next + 1, Times, Event) ? next + 2 - at : 0;
}

/** Behind the times: `/năm`, `mỗi quý`, `trong 6 tháng`. */
function perAt($: DeadlineGrammar, at: number): boolean {
  const next = $.is(at, Slash, In) ? at + 1 : at;
  const opened = next > at || $.is(next, Every) || $.is(next, SmallNumber, NumberWord);
  return opened && unitLength($, next) > 0;
}

/** `năm`, `mỗi quý`, `6 tháng`: how many tokens, or 0. */
function unitLength($: DeadlineGrammar, at: number): number {
  let next = $.is(at, Every) ? at + 1 : at;
  if ($.is(next, SmallNumber, NumberWord) && $.is(next + 1, Year, Quarter, Month, Week, Day)) next++;
  const countsTimes = $.is(next + 1, SmallNumber, NumberWord) && $.is(next + 2, Times, Event);
  return $.is(next, Year, Quarter, Month, Week, Day) && (bareUnitAt($, next) || countsTimes)
    ? next + 1 - at
    : 0;
}
