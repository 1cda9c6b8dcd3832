import { createToken, Lexer, type CustomPatternMatcherFunc } from 'chevrotain';
import { LETTER, Remembered } from '../text';
import { lettersIn } from '../tokens';
import { anyCase, bounded, digits, firstWords, list, oneOf, starts, WORD_END } from './patterns';

/* What looks like a target and is none, and what says nothing. */

const numberedNames = [
  ...list('điều, khoản, chương, phần, phụ lục, mẫu, biểu, bảng, trang, số, mức, mức độ, cấp độ'),
  ...list('tháng, quý, ngày, thứ, lần thứ, kỳ, đợt, lớp, khóa, khoá, bước, chiều, nghị quyết'),
  ...list('nghị định, thông tư, quyết định, chỉ thị, kết luận, kế hoạch, công văn, tổng đài'),
  ...list('quốc lộ, tỉnh lộ, phiên bản, công nghiệp, công nghệ, web, đường dây nóng, thế kỷ, loại'),
  ...list('cấp, đề án, chương trình, văn kiện, luật, tổ, mục'),
];
const numberedItems = [...list('giai đoạn, mục tiêu, nhiệm vụ, nội dung, hoạt động, chỉ số, chỉ tiêu, nhóm')];
const otherMeanings = [
  ...['tăng cường', 'gia tăng', 'tăng tốc', 'giảm nghèo', 'giảm trừ', 'miễn giảm', 'miễn, giảm', 'nâng cấp'],
  ...['nâng ngạch', 'nâng lương', 'nâng bậc', 'tăng giảm', 'tăng, giảm'],
];

export const NumberedName = createToken({
  name: 'NumberedName',
  pattern: new RegExp(
    `${oneOf(numberedNames)}(?: ${anyCase('số')})? \\d+(?:[.,/]\\d+)*(?! ?%|\\d|[.,]\\d)` +
      `|${oneOf(numberedItems)} \\d{1,2}(?![^ .:,;)\\n])(?! ?%| [${LETTER}])`,
  ),
  start_chars_hint: starts([...numberedNames, ...numberedItems]),
  line_breaks: false,
  group: Lexer.SKIPPED,
});

export const OtherMeaning = createToken({
  name: 'OtherMeaning',
  pattern: new RegExp(bounded(otherMeanings)),
  start_chars_hint: starts(otherMeanings),
  line_breaks: false,
  group: Lexer.SKIPPED,
});

export const Standard = createToken({
  name: 'Standard',
  pattern: /(?:ISO|IEC|TCVN|QCVN|TCCS)(?:\/IEC)?[ :-]?\d+(?:[:.\/-]\d+)*/,
  start_chars_hint: starts(['ISO', 'IEC', 'TCVN', 'QCVN', 'TCCS']),
  line_breaks: false,
  group: Lexer.SKIPPED,
});

/** Document numbers, round-the-clock, ages, times of day. */
export const OtherNumber = createToken({
  name: 'OtherNumber',
  pattern: new RegExp(
    [
      `\\d{1,9}[a-zđ]?(?:/\\d{4})?(?:/|- ?)[A-ZĐ](?:[A-ZĐ]|Tr)[${LETTER}\\d/-]*`,
      `24 ?/ ?(?:24|7)(?:/7)?(?!\\d)`,
      `\\d{1,9}(?: ?(?:[-–]|${anyCase('đến')}|${anyCase('tới')}) ?\\d{1,9})? ${anyCase('tuổi')}${WORD_END}`,
      `\\d{1,2}[hg]\\d{0,2}${WORD_END}`,
      `\\d{1,2} ${anyCase('giờ')} \\d{1,2}(?!\\d)`,
    ].join('|'),
  ),
  start_chars_hint: digits,
  line_breaks: false,
  group: Lexer.SKIPPED,
});

const letters = lettersIn(`[${LETTER}]`);
const isLetter = new Set(letters.map((it) => it.charCodeAt(0)));
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const plain = new Remembered<boolean>();
const isPlain = (word: string): boolean => !firstWords.has(word.toLowerCase());

const runOfPlainWords: CustomPatternMatcherFunc = (text, offset) => {
  let end = offset;
  for (let from = offset; ; from = end + 1) {
    let at = from;
    while (isLetter.has(text.charCodeAt(at))) at++;
    if (at === from || isDigit(text.charCodeAt(at)) || !plain.of(text.slice(from, at), isPlain)) break;
    end = at;
    if (text.charCodeAt(end) !== SPACE) break;
  }
  return end === offset ? null : [text.slice(offset, end)];
};

const SPACE = 0x20;

/** Words with which nothing begins, as many as stand in a row: most of a text, and passed by in one step. */
export const PlainWords = createToken({
  name: 'PlainWords',
  pattern: runOfPlainWords,
  start_chars_hint: letters,
  line_breaks: false,
  group: Lexer.SKIPPED,
});

export const Blank = createToken({ name: 'Blank', pattern: / +/, group: Lexer.SKIPPED });
export const OtherWord = createToken({
  name: 'OtherWord',
  pattern: new RegExp(`[${LETTER}][${LETTER}\\d]*`),
  group: Lexer.SKIPPED,
});
export const OtherCharacter = createToken({
  name: 'OtherCharacter',
  pattern: /[\u0000-\uffff]/,
  group: Lexer.SKIPPED,
  line_breaks: true,
});
