import type { DeadlineGrammar } from '../grammar';
import type { EventPhrase, NumberMention, Phrase } from '../nodes';
import type { FormDescription } from '../types';
import {
  After,
  Before,
  Comma,
  Day,
  Dot,
  From,
  Immediately,
  Regulation,
  NumberWord,
  PlainWord,
  Plural,
  To,
  Upon,
  Week,
  Working,
} from '../words';
import type { PhraseForm, Piece, SharedRules } from './form';
import { countedDaysAt } from './free-text';

const descriptions: readonly FormDescription[] = [
  {
    kind: 'afterEvent',
    description: {
      vi: 'Sau, khi hoặc kể từ khi có một việc; không có ngày.',
      en: 'After, upon or since an event; no day.',
    },
    examples: [
      { text: 'Ngay sau khi Kế hoạch được ban hành', days: [] },
      { text: 'Khi có yêu cầu', days: [] },
      { text: 'Từ khi thực hiện Nghị quyết', days: [] },
      { text: 'Sau khi Chỉ số PAPI công bố 10 ngày', days: [] },
      { text: 'Sau Hội nghị tổng kết', days: [] },
    ],
  },
  {
    kind: 'beforeEvent',
    description: { vi: 'Trước một việc; không có ngày.', en: 'Before an event; no day.' },
    examples: [
      { text: 'Trước kỳ họp thường lệ cuối năm của HĐND tỉnh', days: [] },
      { text: 'trước khi trình UBND tỉnh', days: [] },
    ],
  },
];

export const eventForm: PhraseForm = { descriptions, define };

function define($: DeadlineGrammar, { freeText }: SharedRules): Piece<Phrase> {
  const opener = $.rule('eventOpener', $.oneOf([Immediately, After, Before, From, To, Upon]));

  const rule = $.rule('event', (): Phrase => {
    const first = $.token(1);
    // ngay? (sau | trước | từ | đến)? khi?, of which one is there.
    const opened = [$.call(0, opener)];
    $.maybe(
      2,
      () => $.is(0, Immediately) && $.is(1, After, Before, From, To),
      () => opened.push($.call(1, opener)),
    );
    $.maybe(
      3,
      () => !$.is(0, Upon) && $.is(1, Upon),
      () => opened.push($.take(0, Upon)),
    );
    const eventSpan = $.call(0, freeText.rule);
    let count: NumberMention | undefined;
    let unit: 'day' | 'week' | 'workingDay' = 'day';
    $.maybe(
      0,
      () => countedDaysAt($, 1),
      () => {
        count = $.call(0, $.number);
        const token = $.choose(0, [{ ALT: () => $.take(0, Day) }, { ALT: () => $.take(0, Week) }]);
        if (token.tokenType === Week) unit = 'week';
        $.maybe(
          1,
          () => $.is(1, Working),
          () => {
            $.take(0, Working);
            unit = 'workingDay';
          },
        );
      },
    );
    return $.action((): EventPhrase => ({
      type: 'event',
      span: $.spanFrom(first),
      kind: opened.some((it) => it.tokenType === Before || it.tokenType === To)
        ? 'beforeEvent'
        : 'afterEvent',
      eventSpan,
      opensWithFrom: first.tokenType === From,
      after: count ? { count, unit } : null,
      strong: first.tokenType !== To && first.tokenType !== Before,
    }));
  });

  const starts = (at: number): boolean => {
    const open = $.is(at, Immediately) ? at + 1 : at;
    if ($.is(open, Upon))
      return freeText.starts(open + 1) && ($.prose ? uponInProse($, open) : !$.is(open + 1, Comma, Dot));
    if ($.is(open, After, Before, From, To) && $.is(open + 1, Upon))
      return freeText.starts(open + 2) && (!$.prose || $.is(open, After, From));
    if ($.is(open, From) && $.is(open + 1, Day))
      return freeText.starts(open + 1) && !$.atEnd(open + 2) && (!$.prose || isSince($, open));
    if ($.prose || !freeText.starts(open + 1)) return false;
    if ($.is(open, From)) return isSince($, open);
    if (!$.is(open, After, Before) || ($.is(open + 1, Day) && $.atEnd(open + 2))) return false;
    return $.is(open + 1, PlainWord, Regulation, Day, Plural, NumberWord);
  };
  return { starts, rule };
}

/** `kể từ ngày ký`, not the `từ` of a place or a sum. */
const isSince = ($: DeadlineGrammar, at: number): boolean => $.image(at) !== 'từ';

/** In running text `khi` counts only where something is to come: `khi được phê duyệt`, `khi có yêu cầu`. */
const uponInProse = ($: DeadlineGrammar, at: number): boolean => ['có', 'được'].includes($.image(at + 1));
