import type { FixClass, Message, Span, Value } from '../../grammar/text';
import { spanIn, type Reporter, type Rule } from './rule';
import type { Unit } from '../../grammar/ast';
import { oddSpacing } from './triggers';
import { proseOf } from './values';

export const punctuationSpacing: Rule = {
  code: 'punctuation-spacing',
  severity: 'information',
  title: { vi: 'Khoảng cách quanh dấu câu', en: 'Spaces around punctuation' },
  why: {
    vi: 'Dấu câu đứng sát chữ đứng trước và cách chữ đứng sau một khoảng trắng; viết khác thì dòng in bị ngắt sai chỗ.',
    en: 'Punctuation stands close to the word before and one space from the word behind, or lines break in wrong places.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Các sở⟦,⟧ban, ngành rà soát⟦ ;⟧ báo cáo.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Các sở, ban, ngành rà, soát 1,5 triệu hồ sơ lúc 7:30.\n',
  checkUnit(unit, report) {
    for (const wording of proseOf(unit)) {
      const { value, entry } = wording;
      if (!wording.may(oddSpacing)) continue;
      // Deadlines have a reader of their own, and what it cannot read it says.
      if (entry?.keyword === 'recipients' || entry?.keyword === 'deadline') continue;
      for (const { span, message, title, newText, fixClass } of slipsOf(value.text)) {
        const at = spanIn(value, span);
        const place = placeOfEdit(value, span);
        // A comment between two lines of the value stays.
        const canGo = unit.text.slice(place.start, at.start).trim() === '';
        const fixes = canGo ? [{ title, fixClass, edits: [{ span: place, newText }] }] : [];
        report({ unit, span: at, message, fixes });
      }
    }
    checkDash(unit, report);
  },
};

/** A space that is read where a line ends goes together with the line end. */
function placeOfEdit(value: Value, { start, end }: Span): Span {
  if (value.text[start] !== ' ' || start === 0) return spanIn(value, { start, end });
  return {
    start: spanIn(value, { start: start - 1, end: start }).end,
    end: spanIn(value, { start, end }).end,
  };
}

interface Slip {
  readonly span: Span;
  readonly message: Message;
  readonly title: Message;
  readonly newText: string;
  readonly fixClass: FixClass;
}

interface Form {
  readonly pattern: RegExp;
  readonly message: (mark: string) => Message;
  readonly newText: (found: string, next: string) => string;
  readonly title: Message;
  readonly fixClass: FixClass;
}

const removeSpace: Message = { vi: 'Bỏ khoảng trắng', en: 'Remove the space' };
const addSpace: Message = { vi: 'Thêm khoảng trắng', en: 'Add a space' };

const forms: readonly Form[] = [
  {
    pattern: / {1,9}(?:[,;:!?)\]”]|\.(?![.0-9])|%(?![0-9]))/g,
    message: (mark) => ({
      vi: `Trước «${mark.trim()}» không có khoảng trắng.`,
      en: `There is no space before «${mark.trim()}».`,
    }),
    // The space stands on the wrong side of the mark more often than it is one too many.
    newText: (found, next) => found.trim() + (/[,;:]$/.test(found) && /^\p{L}/u.test(next) ? ' ' : ''),
    title: removeSpace,
    fixClass: 'safe',
  },
  {
    pattern: /[([“] +/g,
    message: (mark) => ({
      vi: `Sau «${mark.trim()}» không có khoảng trắng.`,
      en: `There is no space behind «${mark.trim()}».`,
    }),
    newText: (found) => found.trim(),
    title: removeSpace,
    fixClass: 'safe',
  },
  {
    // Between letters alone: in numbers and times the marks mean something else.
    pattern: /(?<=\p{L}{2})(?:[,;]|\)|:(?!\/))(?=\p{L}{2})/gu,
    message: (mark) => ({
      vi: `Sau «${mark}» cần một khoảng trắng.`,
      en: `«${mark}» needs a space behind it.`,
    }),
    newText: (found) => `${found} `,
    title: addSpace,
    fixClass: 'safe',
  },
  {
    // A sentence ends in small letters and the next begins with a capital; "TP.HCM" and addresses do not.
    pattern: /(?<=\p{L}\p{Ll}{1,9})(?:\.{3}|…|\.)(?=\p{Lu}\p{Ll}+[ ,])/gu,
    message: (mark) => ({
      vi: `Sau «${mark}» cần một khoảng trắng.`,
      en: `«${mark}» needs a space behind it.`,
    }),
    newText: (found) => `${found} `,
    title: addSpace,
    fixClass: 'guarded',
  },
  {
    pattern: /(?<=\p{L}) \/(?=\p{L})/gu,
    message: () => ({ vi: 'Trước «/» không có khoảng trắng.', en: 'There is no space before «/».' }),
    newText: () => '/',
    title: removeSpace,
    fixClass: 'guarded',
  },
  {
    // These words go on; no clause ends with them.
    pattern: /(?<=(?:^|[ (])(?:[Cc]ác|[Nn]hững|của|[Mm]ọi|[Tt]ừng))[,;.](?= \p{Ll})/gu,
    message: (mark) => ({
      vi: `Dấu «${mark}» đứng sai chỗ: từ đứng trước nối với từ đứng sau.`,
      en: `«${mark}» stands in the wrong place: the word before it goes on.`,
    }),
    newText: () => '',
    title: { vi: 'Bỏ dấu này', en: 'Remove the mark' },
    fixClass: 'guarded',
  },
  {
    pattern: /,,+|;;+|:[,;.]|[,;]\.(?!\.)|\.{4,}|(?<![.])\.[,;]/g,
    message: (mark) => ({ vi: `Dấu «${mark}» gõ thừa.`, en: `«${mark}» has a mark too many.` }),
    newText: (found) => (/^\.{4,}$/.test(found) ? '...' : found.charAt(found.length - 1)),
    title: { vi: 'Bỏ dấu thừa', en: 'Remove the mark' },
    fixClass: 'guarded',
  },
];

const slipsOf = (text: string): readonly Slip[] =>
  forms.flatMap(({ pattern, message, newText, title, fixClass }) =>
    [...text.matchAll(pattern)].map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      message: message(match[0]),
      title,
      newText: newText(match[0], text.charAt(match.index + match[0].length)),
      fixClass,
    })),
  );

/** A dash that begins an item stands one space from it. */
function checkDash(unit: Unit, report: Reporter): void {
  const { number, text } = unit;
  if (unit.kind !== 'paragraph' || (number?.style !== 'dash' && number?.style !== 'plus')) return;
  const at = number.span.end;
  if (/[\s\u00a0]/.test(text.charAt(at)) || text.charAt(at) === '') return;
  report({
    unit,
    span: number.span,
    message: {
      vi: `Sau «${number.text}» đầu dòng cần một khoảng trắng.`,
      en: `The «${number.text}» that begins an item needs a space behind it.`,
    },
    fixes: [{ title: addSpace, fixClass: 'safe', edits: [{ span: { start: at, end: at }, newText: ' ' }] }],
  });
}
