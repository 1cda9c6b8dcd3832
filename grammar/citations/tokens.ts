import { createToken, Lexer, type TokenType } from 'chevrotain';
import { LETTER, nfc, UPPER } from '../text';
import { lettersIn, PlainWords } from '../tokens';
import { documentTypes, LOOKALIKE_LOWER, LOOKALIKE_UPPER } from './codes';
import {
  centralBodies,
  futureWords,
  levels,
  localBodies,
  otherBodies,
  pointerWords,
  posts,
  titleStarters,
} from './vocabulary';

/**
 * The words of a citation. Text is clean (NFC, single spaces) when it comes here, so patterns have only to care
 * for case, for either place of the tone mark, and for a line break where a space may be.
 */

const LETTERS = `${LETTER}${LOOKALIKE_UPPER}${LOOKALIKE_LOWER}`;
const END = `(?![${LETTERS}0-9])`;

const bothTonePlaces: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['ủy', 'uỷ'],
  ['ụy', 'uỵ'],
  ['úy', 'uý'],
];

const anyCase = (text: string): string =>
  [...text]
    .map((letter) => {
      const lower = letter.toLowerCase();
      const upper = letter.toUpperCase();
      if (letter === ' ') return '[ \\n]';
      if (letter === '-') return '[-–]';
      return lower === upper ? letter.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&') : `[${upper}${lower}]`;
    })
    .join('');

function phrase(words: string): string {
  let pattern = '';
  let rest = nfc(words);
  while (rest.length > 0) {
    const pair = bothTonePlaces.find(([now]) => rest.toLowerCase().startsWith(now));
    pattern += pair ? `(?:${anyCase(pair[0])}|${anyCase(pair[1])})` : anyCase(rest[0]!);
    rest = rest.slice(pair ? 2 : 1);
  }
  return pattern;
}

const oneOf = (phrases: readonly string[]): RegExp => {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${longestFirst.map(phrase).join('|')})${END}`);
};

const kind = (name: string, label: string): TokenType => createToken({ name, label, pattern: Lexer.NA });

/** Any token: the text between citations, and inside titles. */
export const AnyText = kind('AnyText', 'chữ khác');
/** What a part of a number may be made of; `number-shape.ts` says which. */
export const CodeWord = kind('CodeWord', 'ký hiệu');
export const Separator = kind('Separator', '/ hoặc -');
export const TypeWord = kind('TypeWord', 'tên loại văn bản');
export const PlaceWord = kind('PlaceWord', 'cấp, địa danh');
/** `2`, `IV`, `đ`, "thứ năm". */
export const Value = kind('Value', 'số thứ tự');
export const ListMark = kind('ListMark', ', hoặc và');

const mark = (
  name: string,
  label: string,
  pattern: RegExp,
  kinds: TokenType[] = [],
  start_chars_hint?: string[],
): TokenType =>
  createToken({
    name,
    label,
    pattern,
    categories: [AnyText, ...kinds],
    ...(start_chars_hint && { start_chars_hint }),
  });

/** First letters said aloud: finding them in a long alternation would cost more than the rest of the lexer. */
const firstLetters = (phrases: readonly string[]): string[] => {
  const firsts = phrases.flatMap((it) => {
    const first = nfc(it)[0]!.toLowerCase();
    return first === 'ủ' ? ['ủ', 'u'] : [first];
  });
  return [...new Set(firsts.flatMap((it) => [it, it.toUpperCase()]))];
};

const plainWords = new PlainWords();

const word = (name: string, label: string, phrases: readonly string[], ...kinds: TokenType[]): TokenType => {
  const pattern = oneOf(phrases);
  plainWords.add(phrases, pattern);
  return mark(name, label, pattern, kinds, firstLetters(phrases));
};

/** One word in several spellings, told by a pattern of its own. */
const spelled = (
  name: string,
  label: string,
  spellings: readonly string[],
  pattern: RegExp,
  ...kinds: TokenType[]
): TokenType => {
  plainWords.add(spellings, pattern);
  return mark(name, label, pattern, kinds, firstLetters(spellings));
};

const Space = createToken({ name: 'Space', pattern: ' ', group: Lexer.SKIPPED });
const Break = createToken({ name: 'Break', pattern: '\n', line_breaks: true, group: Lexer.SKIPPED });

/** `…`, `....`, `___`: left open in a draft. */
export const Dots = mark('Dots', '…', /[.…_]{2,}|…/, [Value]);
export const DateText = mark('DateText', '15/7/2021', /\d{1,2} ?[/.\-–] ?\d{1,2} ?[/.\-–] ?\d{2,5}(?![\d/])/);
/** `năm` alone would also be the digit five of "lần thứ năm"; the grammar tells them apart. */
export const Digits = mark('Digits', '76', /\d+/, [Value]);

const typeNames = documentTypes.map((it) => it.name);
const lawNames = ['Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp'];
/** Types that are also verbs of a title: "Quy định số 70-QĐ/TW", "… quy định chức năng". */
const typesAndStarters = ['Quy định', 'Hướng dẫn', 'Quyết định'];

export const LawType = word('LawType', 'Luật', lawNames, TypeWord);
export const TypeOrStarter = word('TypeOrStarter', 'Quyết định', typesAndStarters, TypeWord);
export const DocumentType = word(
  'DocumentType',
  'Nghị định',
  typeNames.filter((it) => !lawNames.includes(it) && !typesAndStarters.includes(it)),
  TypeWord,
);
export const StandardWord = word('StandardWord', 'quy chuẩn', ['quy chuẩn', 'tiêu chuẩn']);
export const StandardMark = mark(
  'StandardMark',
  'TCVN',
  new RegExp(`(?:TCVN|QCVN|TCCS|ISO|IEC|QCĐP)(?![${LETTERS}])`),
);

/** `s6`, `sb`, `sé`: what character recognition makes of "số"; they count only in front of a number. */
export const NumberWord = spelled(
  'NumberWord',
  'số',
  ['số', 's6', 'sb', 'sé', 'sô', 'so'],
  new RegExp(
    `[Ss][ốỐ](?: [Hh][iI][ệỆ][uU])?(?:,? [Kk][ýÝ] [Hh][iI][ệỆ][uU])?${END}|[Ss](?:6|[bBéôoÔO])(?=[ \\n]\\d)`,
  ),
);
export const Day = spelled('Day', 'ngày', ['ngày', 'ngay'], new RegExp(`[Nn][Gg][Ààa][Yy]${END}`));
export const Month = spelled('Month', 'tháng', ['tháng', 'thang'], new RegExp(`[Tt]h[áa]ng${END}`));
export const Year = spelled('Year', 'năm', ['năm'], new RegExp(`[Nn]ăm${END}`), Value);
export const Of = word('Of', 'của', ['của']);
export const And = word('And', 'và', ['và', 'hoặc'], ListMark);
export const At = word('At', 'tại', ['tại', 'trong', 'theo']);
export const Signed = word('Signed', 'ký', ['ký', 'được ban hành']);
export const Future = word('Future', 'sau khi được ban hành', futureWords);
export const TitleStart = word(
  'TitleStart',
  'về việc',
  titleStarters.filter((it) => !typesAndStarters.some((type) => type.toLowerCase() === it)),
);
export const PointerWord = word('PointerWord', 'Điều', Object.values(pointerWords).flat());
export const Post = word('Post', 'Bộ trưởng', posts);
export const CentralBody = word('CentralBody', 'Chính phủ', centralBodies);
export const LocalBody = word('LocalBody', 'Ủy ban nhân dân', localBodies, CodeWord);
export const Meeting = word('Meeting', 'Hội nghị', [
  'Hội nghị',
  'Đại hội đại biểu toàn quốc',
  'Đại hội đại biểu',
  'Đại hội',
]);
export const OtherBody = word('OtherBody', 'Sở', otherBodies, CodeWord);
export const Level = word('Level', 'tỉnh', levels, CodeWord, PlaceWord);
export const TermWord = word('TermWord', 'khóa', ['khóa', 'nhiệm kỳ']);
export const Ordinal = word('Ordinal', 'lần thứ', ['lần thứ']);
export const PeriodWord = word('PeriodWord', 'giai đoạn', ['giai đoạn', 'đến năm', 'đến hết năm', 'thời kỳ']);

const CODE_UPPER = `A-ZĐƯƠÂÊÔ${LOOKALIKE_UPPER}`;
const CODE_LOWER = `a-z0-9đươ${LOOKALIKE_LOWER}`;
const CODE = new RegExp(
  `[${CODE_UPPER}][${CODE_LOWER}]*[${CODE_UPPER}&][${CODE_UPPER}${CODE_LOWER}&]*(?![${LETTERS}])`,
);
/** At least two capitals: `CP`, `TTg`, `UBND`, `QH15`. */
export const Code = mark('Code', 'UBND', CODE, [CodeWord, PlaceWord, Value, TypeWord]);

const wordLetters = lettersIn(`[${LETTERS}0-9]`);
const CAPITALS = `[${UPPER}${LOOKALIKE_UPPER}]`;
const capitals = lettersIn(CAPITALS);
const smallLetters = lettersIn(`(?!${CAPITALS})[${LETTERS}]`);
/** No phrase and no code: it may be tried before them, so that most words need no comparing with them. */
export const Capital = createToken({
  name: 'Capital',
  label: 'Vĩnh',
  pattern: plainWords.pattern(capitals, wordLetters, CODE),
  start_chars_hint: capitals,
  line_breaks: false,
  categories: [AnyText, CodeWord, PlaceWord, Value],
});
export const Word = createToken({
  name: 'Word',
  label: 'chữ',
  pattern: plainWords.pattern(smallLetters, wordLetters),
  start_chars_hint: smallLetters,
  line_breaks: false,
  categories: [AnyText, CodeWord, Value],
});

export const Slash = mark('Slash', '/', /\//, [Separator]);
export const Hyphen = mark('Hyphen', '-', /[-\u2010-\u2015\u2212]/, [Separator, PlaceWord]);
export const Comma = mark('Comma', ',', /,/, [ListMark]);
export const Semicolon = mark('Semicolon', ';', /;/);
export const Dot = mark('Dot', '.', /\./, [PlaceWord]);
export const Colon = mark('Colon', ':', /:/);
export const Footnote = mark('Footnote', '[1]', /\[\d{1,3}\]/);
export const Open = mark('Open', '(', /[([]/);
export const Close = mark('Close', ')', /[)\]]/);
export const OpenQuote = mark('OpenQuote', '“', /[“«„]/);
export const CloseQuote = mark('CloseQuote', '”', /[”»]/);
export const PlainQuote = mark('PlainQuote', '"', /"/);
export const Other = mark('Other', 'dấu khác', /[\u0000-\uffff]/);

/** The first that matches wins, so phrases stand before the words they begin with. */
const inOrder: TokenType[] = [
  Space,
  Break,
  Word,
  Capital,
  Dots,
  DateText,
  Digits,
  StandardMark,
  Signed,
  Future,
  CentralBody,
  Post,
  LocalBody,
  Meeting,
  LawType,
  DocumentType,
  TypeOrStarter,
  StandardWord,
  NumberWord,
  PeriodWord,
  TitleStart,
  Day,
  Month,
  Year,
  Of,
  And,
  At,
  PointerWord,
  OtherBody,
  Level,
  TermWord,
  Ordinal,
  Code,
  Slash,
  Hyphen,
  Comma,
  Semicolon,
  Dot,
  Colon,
  Footnote,
  Open,
  Close,
  OpenQuote,
  CloseQuote,
  PlainQuote,
  Other,
];

const kinds = [AnyText, CodeWord, Separator, TypeWord, PlaceWord, Value, ListMark];

/** All token types, for the parser, the diagram of the grammar and the highlighting. */
export const citationVocabulary: readonly TokenType[] = [...kinds, ...inOrder];

let lexer: Lexer | undefined;

/** The one lexer of the process, made when the first text that may cite needs it. */
export const citationLexer = (): Lexer =>
  (lexer ??= new Lexer(inOrder, {
    positionTracking: 'onlyOffset',
    ensureOptimizations: true,
    skipValidations: true,
  }));
