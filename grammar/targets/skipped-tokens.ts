import { createToken, Lexer } from 'chevrotain';
import { LETTER } from '../text';
import { anyCase, bounded, digits, list, oneOf, starts, WORD_END } from './patterns';

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
  start_chars_hint: ['I', 'T', 'Q'],
  line_breaks: false,
  group: Lexer.SKIPPED,
});

/** Document numbers, round-the-clock, ages, times of day. */
export const OtherNumber = createToken({
  name: 'OtherNumber',
  pattern: new RegExp(
    [
      `\\d+[a-zđ]?(?:/\\d{4})?(?:/|- ?)[A-ZĐ](?:[A-ZĐ]|Tr)[${LETTER}\\d/-]*`,
      `24 ?/ ?(?:24|7)(?:/7)?(?!\\d)`,
      `\\d+(?: ?(?:[-–]|${anyCase('đến')}|${anyCase('tới')}) ?\\d+)? ${anyCase('tuổi')}${WORD_END}`,
      `\\d{1,2}[hg]\\d{0,2}${WORD_END}`,
      `\\d{1,2} ${anyCase('giờ')} \\d{1,2}(?!\\d)`,
    ].join('|'),
  ),
  start_chars_hint: digits,
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
