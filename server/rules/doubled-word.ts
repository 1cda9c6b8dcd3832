import type { Unit } from '../../grammar/ast';
import { LETTER, type Value } from '../../grammar/text';
import { proseOf } from './values';
import { spanIn, type Reporter, type Rule } from './rule';
import { twice } from './triggers';
import { isSeam } from './word-seams';

// One word twice or more, in the same case, with nothing but a space between.
const doubled = new RegExp(`(?<![${LETTER}0-9])([${LETTER}]{2,12})(?: \\1)+(?![${LETTER}0-9])`, 'g');

// Two words twice or more: "văn bản văn bản".
const doubledPair = new RegExp(
  `(?<![${LETTER}0-9])([${LETTER}]{2,12} [${LETTER}]{2,12})(?: \\1)+(?![${LETTER}0-9])`,
  'g',
);

/** Words that Vietnamese doubles on purpose (từ láy), and parts of names. */
const meant = new Set(
  'đời luôn ngày người nhà nơi từng dần xanh đều thường mãi hằng càng lần ai đâu nào gì xa rất chầm song ào kìa hay năm'.split(
    ' ',
  ),
);

export const doubledWord: Rule = {
  code: 'doubled-word',
  severity: 'warning',
  title: { vi: 'Chữ gõ lặp', en: 'Word typed twice' },
  why: {
    vi: 'Chữ lặp như «cấp cấp xã» là lỗi gõ hay lỗi chép, in ra văn bản đã ký thì không sửa được nữa.',
    en: 'A doubled word is a slip of typing or copying that a signed document would keep.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Sắp xếp đơn vị hành chính ⟦cấp cấp⟧ xã\n  Chủ trì: Sở Nội vụ\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Sắp xếp đơn vị hành chính cấp xã, luôn luôn đúng hạn, xử lý hành vi vi phạm\n  Chủ trì: Sở Nội vụ\n',
  checkUnit(unit, report) {
    for (const wording of proseOf(unit)) {
      if (!wording.may(twice)) continue;
      const { value } = wording;
      for (const match of value.text.matchAll(doubledPair)) {
        const [first, second] = match[1]!.split(' ');
        if (first === second || meant.has(first!.toLowerCase()) || meant.has(second!.toLowerCase())) continue;
        tell(match, value, unit, report);
      }
      for (const match of value.text.matchAll(doubled)) {
        const word = match[1]!;
        const start = match.index;
        if (
          meant.has(word.toLowerCase()) ||
          isSeam(word, ...around(value.text, start, start + match[0].length))
        )
          continue;
        tell(match, value, unit, report);
      }
    }
  },
};

function tell(match: RegExpMatchArray, value: Value, unit: Unit, report: Reporter): void {
  const word = match[1]!;
  const start = match.index!;
  const end = start + match[0].length;
  const times = (match[0].length + 1) / (word.length + 1);
  const number = times === 2 ? { vi: 'hai', en: 'twice' } : { vi: `${times}`, en: `${times} times` };
  report({
    unit,
    span: spanIn(value, { start, end }),
    message: {
      vi: `Chữ «${word}» gõ ${number.vi} lần liền nhau.`,
      en: `«${word}» stands ${number.en}.`,
    },
    fixes: [
      {
        title: {
          vi: times === 2 ? `Bỏ một chữ «${word}»` : `Chỉ để một chữ «${word}»`,
          en: times === 2 ? `Remove one «${word}»` : `Leave one «${word}»`,
        },
        fixClass: 'guarded',
        edits: [{ unit, span: spanIn(value, { start: start + word.length, end }), newText: '' }],
      },
    ],
  });
}

/** The words before and behind a stretch of text, empty where there is none. */
function around(text: string, start: number, end: number): [string, string] {
  const before =
    text
      .slice(Math.max(0, start - 16), start)
      .trimEnd()
      .split(/[^\p{L}]+/u)
      .pop() ?? '';
  const behind = /^ (\p{L}+)/u.exec(text.slice(end, end + 16))?.[1] ?? '';
  return [before, behind];
}
