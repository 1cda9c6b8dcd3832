import type { IToken } from 'chevrotain';
import type { Span } from '../../text';
import type { DeadlineGrammar } from '../grammar';
import { spanOf } from '../numbers';
import type { DurationPhrase, Phrase } from '../nodes';
import type { FormDescription } from '../types';
import {
  About,
  After,
  AtMost,
  Before,
  Comma,
  Day,
  From,
  In,
  Is,
  Month,
  NoLaterThan,
  NumberWord,
  OtherNumber,
  Quarter,
  SmallNumber,
  TimeOfDay,
  Times,
  Slash,
  To,
  Until,
  Week,
  Within,
  Working,
  Year,
  YearNumber,
} from '../words';
import type { PhraseForm, Piece, SharedRules } from './form';

const descriptions: readonly FormDescription[] = [
  {
    kind: 'duration',
    description: {
      vi: 'Một khoảng thời gian, thường tính từ một sự kiện. Biết ngày ký thì tính được «kể từ ngày ký».',
      en: 'A length of time, mostly counted from an event.',
    },
    examples: [
      { text: 'trong vòng 30 ngày kể từ ngày ký', days: [] },
      { text: 'trong vòng 15 ngày làm việc kể từ ngày nhận được hồ sơ', days: [] },
      { text: 'Sau 30 ngày kể từ ngày Kế hoạch được ban hành', days: [] },
      { text: 'chậm nhất 05 ngày sau khi kết thúc hội nghị', days: [] },
      { text: '30 ngày', days: [] },
    ],
  },
];

const OPENERS = [Within, In, NoLaterThan, After, AtMost, Before, About, Is, To, Until] as const;
const MOST_OPENERS = 3;

export const durationForm: PhraseForm = { descriptions, define };

function define($: DeadlineGrammar, { freeText }: SharedRules): Piece<Phrase> {
  const opener = $.rule('durationOpener', $.oneOf(OPENERS));
  const unit = $.rule('durationUnit', $.oneOf([Day, Week, Month, Quarter, Year]));
  const counter = $.rule('countFrom', $.oneOf([From, After, Before]));

  const counted = $.rule('countedUnit', (): Length => {
    const count = $.call(0, $.number);
    const unitToken = $.call(0, unit);
    const working = $.maybe(
      0,
      () => $.is(1, Working),
      () => $.take(0, Working),
    );
    return $.action(() => ({ count, unit: working ? 'workingDay' : unitOf(unitToken.tokenType) }));
  });

  const rule = $.rule('duration', (): Phrase => {
    const first = $.token(1);
    let opensWithWithin = false;
    $.repeat(
      0,
      () => $.is(1, ...OPENERS),
      () => {
        const token = $.call(0, opener);
        opensWithWithin ||= token.tokenType === Within;
      },
    );
    const length = $.choose<Length>(0, [
      {
        ALT: () => {
          const token = $.take(0, TimeOfDay);
          return $.action(() => hoursOf(token));
        },
      },
      { ALT: () => $.call(0, counted) },
    ]);
    let eventSpan: Span | null = null;
    let before = false;
    $.maybe(
      1,
      () => eventAt(1),
      () => {
        $.maybe(
          2,
          () => $.is(1, Comma),
          () => $.take(0, Comma),
        );
        const token = $.call(0, counter);
        eventSpan = $.call(0, freeText.rule);
        before = token.tokenType === Before;
      },
    );
    return $.action(() => ({
      type: 'duration',
      span: $.spanFrom(first),
      ...length,
      eventSpan,
      beforeEvent: before,
      strong: opensWithWithin || eventSpan !== null,
    }));
  });

  const eventAt = (at: number): boolean => {
    const from = $.is(at, Comma) && $.is(at + 1, From) ? at + 1 : at;
    return countsFromAt($, from) && freeText.starts(from + 1);
  };

  /** «trong 24 giờ», «48 giờ kể từ khi …», not «trước 16 giờ» or «17 giờ ngày 15/6». */
  const hoursAt = (at: number, hours: number): boolean => {
    if ($.is(hours + 1, Day, Comma)) return false;
    return (
      countsFromAt($, hours + 1) ||
      $.is(at, Within, In, After, AtMost) ||
      (at === hours && $.atEnd(hours + 1))
    );
  };

  const starts = (at: number): boolean => {
    let next = at;
    while (next < at + MOST_OPENERS && $.is(next, ...OPENERS)) next++;
    if ($.is(next, TimeOfDay)) return isHours($.image(next)) && hoursAt(at, next);
    if (!$.is(next, SmallNumber, NumberWord, OtherNumber) || !$.is(next + 1, Day, Week, Month, Quarter, Year))
      return false;
    const behind = $.is(next + 2, Working) ? next + 3 : next + 2;
    if ($.is(behind, Slash, Times) || ($.is(behind, SmallNumber, NumberWord) && $.is(behind + 1, Times)))
      return false;
    if ($.is(behind, YearNumber)) return false;
    // «Báo cáo 6 tháng trước ngày 15/6»: the months name the report.
    if ($.is(behind, Before, After) && !$.is(at, Within) && freeText.pointsAt(behind)) return false;
    if (countsFromAt($, behind)) return true;
    const certain = $.is(at, Within, After, NoLaterThan, AtMost);
    if ($.prose) return $.is(at, Within);
    return certain || $.is(at, In) || $.atEnd(behind);
  };
  return { starts, rule };
}

const countsFromAt = ($: DeadlineGrammar, at: number): boolean => $.is(at, From, After, Before);

type Length = Pick<DurationPhrase, 'count' | 'unit'>;

/** `24 giờ`, `48h`, not the time `16h30`. */
const isHours = (image: string): boolean => /^\d+ ?(?:giờ|h)$/.test(image);

function hoursOf(token: IToken): Length {
  const text = /^\d+/.exec(token.image)![0];
  const { start } = spanOf(token);
  return {
    count: { text, span: { start, end: start + text.length }, value: Number(text), style: 'arabic' },
    unit: 'hour',
  };
}

function unitOf(type: unknown): DurationPhrase['unit'] {
  switch (type) {
    case Week:
      return 'week';
    case Month:
      return 'month';
    case Quarter:
      return 'quarter';
    case Year:
      return 'year';
    default:
      return 'day';
  }
}
