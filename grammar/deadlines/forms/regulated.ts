import type { Span } from '../../text';
import type { DeadlineGrammar } from '../grammar';
import type { Phrase } from '../nodes';
import type { FormDescription } from '../types';
import { Depending, Following, In, Periodic, Properly, Regulation, ReportingPeriod, Within } from '../words';
import type { PhraseForm, Piece, SharedRules } from './form';

const descriptions: readonly FormDescription[] = [
  {
    kind: 'regulated',
    description: {
      vi: 'Theo quy định, yêu cầu, chỉ đạo, kế hoạch khác; không có ngày.',
      en: 'As another rule, request or plan says; no day.',
    },
    examples: [
      { text: 'Theo quy định của cơ quan có thẩm quyền', days: [] },
      { text: 'Theo yêu cầu', days: [] },
      { text: 'Định kỳ theo quy định', days: [] },
      { text: 'đúng thời gian quy định', days: [] },
      { text: 'Theo chỉ đạo của Chủ tịch UBND tỉnh', days: [] },
    ],
  },
];

const TIMES = new Set(['thời gian', 'thời hạn', 'hạn', 'tiến độ', 'lộ trình']);

export const regulatedForm: PhraseForm = { descriptions, define };

function define($: DeadlineGrammar, { freeText }: SharedRules): Piece<Phrase> {
  const opener = $.rule('regulationOpener', $.oneOf([Periodic, Following, Properly, Depending, Within, In]));

  const rule = $.rule('regulated', (): Phrase => {
    const first = $.token(1);
    let recurring = false;
    let reference: Span | null = null;
    $.call(0, opener);
    $.maybe(
      0,
      () => $.is(1, Following),
      () => $.take(0, Following),
    );
    const isRule = $.is(1, Regulation) && $.image(1) !== 'kế hoạch';
    const namesPeriod = $.is(1, ReportingPeriod) || ['kỳ', 'kì', 'đợt'].includes($.image(1));
    const text = $.maybe(
      1,
      () => !$.prose && freeText.starts(1),
      () => $.call(0, freeText.rule),
    );
    // In running text what follows belongs to the sentence.
    $.repeat(
      0,
      () => $.prose && $.is(1, Regulation),
      () => $.take(0, Regulation),
    );
    return $.action((): Phrase => {
      recurring = (first.tokenType === Periodic && !isRule) || (first.tokenType === Following && namesPeriod);
      reference = text ?? null;
      return {
        type: 'regulated',
        span: $.spanFrom(first),
        recurring,
        referenceSpan: reference,
        strong: first.tokenType === Properly,
      };
    });
  });

  const starts = (at: number): boolean => {
    if ($.is(at, Periodic)) return $.is(at + 1, Following) && freeText.starts(at + 2);
    // «đúng quy định» is how, «đúng thời gian quy định» is when.
    if ($.is(at, Properly)) return $.is(at + 1, Regulation) && (!$.prose || TIMES.has($.image(at + 1)));
    if ($.prose) return false;
    if ($.is(at, Within, In)) return $.is(at + 1, Regulation);
    return $.is(at, Following, Depending) && freeText.starts(at + 1);
  };
  return { starts, rule };
}
