import { EOF } from 'chevrotain';
import type { Span } from '../../text';
import type { DeadlineGrammar } from '../grammar';
import { isMistypedYear } from '../numbers';
import type { Point, YearMention } from '../nodes';
import { wrongYear } from '../problems';
import type { FormDescription } from '../types';
import {
  Dash,
  From,
  In,
  LastYear,
  NextYear,
  OtherNumber,
  Outlook,
  PeriodWord,
  PlainWord,
  SchoolYear,
  Slash,
  SmallNumber,
  ThisYear,
  Times,
  To,
  Until,
  Whole,
  Year,
  YearNumber,
} from '../words';
import type { PointForm } from './form';
import { isNumbered, pointList } from './point-list';

const descriptions: readonly FormDescription[] = [
  {
    kind: 'year',
    description: {
      vi: 'Cả một năm; «trong năm» là năm của kế hoạch.',
      en: 'A whole year; “trong năm” is that of the plan.',
    },
    examples: [
      { text: 'Năm 2025', days: ['2025-01-01..2025-12-31'] },
      { text: 'Trong năm 2025', days: ['2025-01-01..2025-12-31'] },
      { text: 'Cả năm 2025', days: ['2025-01-01..2025-12-31'] },
      { text: '2023', days: ['2023-01-01..2023-12-31'] },
      { text: 'trong năm', days: ['2025-01-01..2025-12-31'] },
      { text: 'đến hết năm 2026', days: ['..2026-12-31'] },
      { text: 'từ nay đến hết năm 2025', days: ['..2025-12-31'] },
      { text: 'trước năm 2026', days: ['..2025-12-31'] },
      { text: 'Năm sau', days: ['2026-01-01..2026-12-31'] },
    ],
  },
  {
    kind: 'years',
    description: { vi: 'Nhiều năm kể ra.', en: 'Several years, one by one.' },
    examples: [{ text: 'Năm 2025, 2026', days: ['2025-01-01..2025-12-31', '2026-01-01..2026-12-31'] }],
  },
  {
    kind: 'yearRange',
    description: { vi: 'Giai đoạn nhiều năm.', en: 'A stretch of years.' },
    examples: [
      { text: 'giai đoạn 2021 - 2025', days: ['2021-01-01..2025-12-31'] },
      { text: '2022-2025', days: ['2022-01-01..2025-12-31'] },
      { text: 'Năm 2022 - 2024', days: ['2022-01-01..2024-12-31'] },
      { text: 'từ năm 2021 đến năm 2025', days: ['2021-01-01..2025-12-31'] },
      { text: 'Nhiệm kỳ 2021-2026', days: ['2021-01-01..2026-12-31'] },
    ],
  },
  {
    kind: 'fromYear',
    description: { vi: 'Từ một năm trở đi, không nói khi nào xong.', en: 'From a year on, without an end.' },
    examples: [
      { text: 'Từ năm 2022', days: ['2022-01-01..'] },
      { text: 'Năm 2025 và những năm tiếp theo', days: ['2025-01-01..'] },
      { text: 'Từ năm 2025 trở đi', days: ['2025-01-01..'] },
    ],
  },
  {
    kind: 'schoolYear',
    description: {
      vi: 'Năm học, tính từ 01/9 đến 31/5 năm sau.',
      en: 'A school year, taken from 1 September to 31 May.',
    },
    examples: [{ text: 'Năm học 2024-2025', days: ['2024-09-01..2025-05-31'] }],
  },
];

export const yearForm: PointForm = {
  descriptions,
  define($) {
    const starts = (at: number): boolean => {
      if ($.is(at, Year)) return $.yearBehindWordAt(at + 1) || bareYearAt($, at);
      if ($.is(at, SchoolYear, PeriodWord))
        return $.is(at + 1, YearNumber) || ($.is(at + 1, OtherNumber) && !$.prose);
      if ($.is(at, ThisYear, NextYear, LastYear)) return true;
      return yearAloneAt($, at);
    };
    const continues = (at: number): boolean =>
      ($.is(at, Year) && $.yearBehindWordAt(at + 1)) ||
      $.is(at, YearNumber) ||
      ($.is(at, OtherNumber) && $.is(at - 1, Dash) && $.is(0, YearNumber)) ||
      ($.is(at, SmallNumber) && $.is(at - 1, Dash) && $.is(0, YearNumber) && isShortEnd($, at));

    const year = $.rule('year', () => {
      const first = $.token(1);
      const schoolYear = $.is(1, SchoolYear);
      let end: YearMention | undefined;
      const mention = $.choose<YearMention | null>(0, [
        {
          GATE: () => $.is(1, ThisYear, NextYear, LastYear),
          ALT: () => $.call(0, $.relativeYear),
        },
        {
          GATE: () => $.is(1, SchoolYear),
          ALT: () => {
            $.take(0, SchoolYear);
            const start = $.call(0, $.yearNumber);
            $.maybe(
              0,
              () => $.is(1, Dash, Slash) && $.is(2, YearNumber),
              () => {
                $.choose(1, [{ ALT: () => $.take(0, Dash) }, { ALT: () => $.take(0, Slash) }]);
                end = $.call(1, $.yearNumber);
              },
            );
            return start;
          },
        },
        {
          GATE: () => $.is(1, PeriodWord),
          ALT: () => {
            $.take(0, PeriodWord);
            return $.call(2, $.yearNumber);
          },
        },
        {
          GATE: () => $.is(1, Year),
          ALT: () => {
            $.take(0, Year);
            return (
              $.maybe(
                1,
                () => $.yearBehindWordAt(1),
                () => $.call(3, $.yearNumber),
              ) ?? null
            );
          },
        },
        { ALT: () => $.call(4, $.yearNumber) },
      ]);
      return $.action(() => {
        const whole = $.spanFrom(first);
        // «giai đoạn» is no part of the first year.
        const span =
          first.tokenType === PeriodWord && mention ? { start: mention.span.start, end: whole.end } : whole;
        return schoolYear ? schoolYearPoint(mention, end ?? null, span) : yearPoint(mention, span);
      });
    });

    return { starts, rule: pointList($, 'years', year, continues) };
  },
};

/** `trong năm`, `đến hết năm`, `cả năm`: the plan's year. */
const bareYearAt = ($: DeadlineGrammar, at: number): boolean =>
  $.is(at - 1, In, Until, Whole) && !$.is(at + 1, SmallNumber, OtherNumber, PlainWord);

/** A year without its word: a cell of its own, or behind «từ», «đến», «tầm nhìn». */
function yearAloneAt($: DeadlineGrammar, at: number): boolean {
  // A year with a digit too many, with nothing beside it.
  if ($.is(at, OtherNumber))
    return !$.prose && $.is(at - 1, EOF) && $.atEnd(at + 1) && isMistypedYear($.image(at));
  if (!$.is(at, YearNumber) || $.is(at + 1, Times) || isNumbered($, at)) return false;
  if ($.is(at - 1, From, To, Outlook)) return !$.is(at + 1, PlainWord);
  if ($.prose) return false;
  return (
    !$.is(at - 1, Slash, Dash, PlainWord) && !($.is(at + 1, Slash) && $.is(at + 2, PlainWord, SmallNumber))
  );
}

/** `2021-25` */
const isShortEnd = ($: DeadlineGrammar, at: number): boolean =>
  $.valueAt(at) > $.valueAt(0) % 100 && $.valueAt(at) <= 49 && $.endsMemberAt(at + 1) && !$.is(at + 1, Slash);

function yearPoint(mention: YearMention | null, span: Span): Point {
  return {
    unit: 'year',
    span,
    year: mention,
    name: 'năm',
    kinds: { one: 'year', many: 'years', range: 'yearRange' },
    read: () => ({
      start: { year: null, yearOffset: 0, month: 1, day: 1 },
      end: { year: null, yearOffset: 0, month: 12, day: -1 },
    }),
  };
}

function schoolYearPoint(mention: YearMention | null, end: YearMention | null, span: Span): Point {
  return {
    unit: 'year',
    span,
    year: mention,
    name: 'năm học',
    kinds: { one: 'schoolYear', many: 'schoolYear', range: 'schoolYear' },
    read({ year, offset }, report) {
      if (end?.kind === 'number' && end.value === null) {
        report(wrongYear(end.span, end.text));
        return null;
      }
      const endYear = end?.kind === 'number' ? end.value : year === null ? null : year + 1;
      return {
        start: { year: null, yearOffset: 0, month: 9, day: 1 },
        end: { year: endYear, yearOffset: endYear === null ? offset + 1 : 0, month: 5, day: 31 },
      };
    },
  };
}
