import { createToken, Lexer, type CustomPatternMatcherFunc, type IToken, type TokenType } from 'chevrotain';
import { LETTER } from '../text';

/**
 * The words of the deadline language. Text is lexed in lower case and composed (NFC), so that one spelling
 * of each word is enough; which case was typed is read off the text itself.
 */

/** What a word is for, so that it can be coloured and explained. */
export type WordGroup = 'unit' | 'number' | 'relation' | 'part' | 'recurrence' | 'event' | 'rule' | 'joint';

export interface VocabularyEntry {
  readonly group: WordGroup;
  /** Lower case, NFC, the usual spelling first. */
  readonly words: readonly string[];
}

/** Filled as the words are made. */
export const entries: VocabularyEntry[] = [];

/** Every token is one of these, so that free text can be read as a run of anything. */
export const Anything = createToken({ name: 'Anything', label: 'chữ bất kỳ', pattern: Lexer.NA });

const NO_LETTER = `(?![${LETTER}])`;

interface WordOptions {
  /** Source of a lookahead behind the word; none of our words may go on with a letter. */
  readonly behind?: string;
  readonly label?: string;
}

function word(
  name: string,
  group: WordGroup,
  words: readonly string[],
  options: WordOptions = {},
): TokenType {
  entries.push({ group, words });
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return createToken({
    name,
    label: options.label ?? words[0]!,
    pattern: new RegExp(`(?:${longestFirst.join('|')})${options.behind ?? NO_LETTER}`),
    // Said aloud: finding them out of the patterns would take most of the time that the lexer takes to be made.
    start_chars_hint: [...new Set(words.map((it) => it[0]!))].sort(),
    line_breaks: false,
    categories: [Anything],
  });
}

function sign(name: string, label: string, pattern: RegExp, starts?: readonly string[]): TokenType {
  return createToken({
    name,
    label,
    pattern,
    ...(starts && { start_chars_hint: [...starts], line_breaks: false }),
    categories: [Anything],
  });
}

const DIGITS = [...'0123456789'];

// Units.
export const SchoolYear = word('SchoolYear', 'unit', ['năm học']);
export const ThisYear = word('ThisYear', 'unit', ['năm nay', 'năm kế hoạch']);
export const NextYear = word(
  'NextYear',
  'unit',
  ['năm sau', 'năm tới', 'năm kế tiếp', 'năm tiếp theo', 'năm sau liền kề'],
  { behind: `(?! ?(?:khi|ngày|tháng|quý|năm|đó|\\d))${NO_LETTER}` },
);
export const LastYear = word(
  'LastYear',
  'unit',
  ['năm trước', 'năm trước liền kề', 'năm liền trước', 'năm trước năm kế hoạch'],
  // «hằng năm trước ngày 15/12» says nothing of last year.
  { behind: `(?! ?(?:khi|ngày|tháng|quý|năm|mùng|mồng|tuần|hết|cuối|thời|đó|\\d))${NO_LETTER}` },
);
export const Year = word('Year', 'unit', ['năm']);
export const Quarter = word('Quarter', 'unit', ['quý', 'quí', 'qúy', 'qúi'], {
  behind: `(?:${NO_LETTER}|(?=[ivx]+${NO_LETTER}))`,
});
export const ShortQuarter = word('ShortQuarter', 'unit', ['q\\.', 'q'], {
  label: 'Q.',
  // In Arabic digits it may be a district (Q.1): a year must follow, a few quarters further on at most.
  behind: `(?= ?(?:[iv]{1,4}${NO_LETTER}|\\d{1,2}(?: ?[-–,+&] ?q?\\.?\\d{1,2}){0,4} ?[/.-] ?\\d{4}|\\d năm))`,
});
export const NextQuarter = word(
  'NextQuarter',
  'unit',
  ['quý sau', 'quý tới', 'quý kế tiếp', 'quý tiếp theo'],
  {
    behind: `(?! ?(?:khi|ngày|\\d))${NO_LETTER}`,
  },
);
export const NextMonth = word(
  'NextMonth',
  'unit',
  ['tháng sau', 'tháng tới', 'tháng kế tiếp', 'tháng tiếp theo', 'tháng liền kề', 'tháng sau liền kề'],
  { behind: `(?! ?(?:khi|ngày|\\d))${NO_LETTER}` },
);
export const Month = word('Month', 'unit', ['tháng']);
export const ShortMonth = word('ShortMonth', 'unit', ['t\\.', 't'], {
  label: 'T',
  // Bounded, so that a long row of numbers is not scanned again from each of them.
  behind: '(?=\\d{1,2}(?: ?(?:[-–,+]|đến|và) ?t?\\.?\\d{1,2}){0,4} ?[/.-] ?\\d{4})',
});
export const Week = word('Week', 'unit', ['tuần']);
export const Weekday = word('Weekday', 'unit', [
  'thứ hai',
  'thứ ba',
  'thứ tư',
  'thứ năm',
  'thứ sáu',
  'thứ bảy',
  'chủ nhật',
]);
export const Day = word('Day', 'unit', ['ngày']);
export const EarlyDay = word('EarlyDay', 'unit', ['mồng', 'mùng']);
export const ReportingPeriod = word('ReportingPeriod', 'unit', ['kỳ báo cáo', 'kì báo cáo']);
export const PeriodWord = word('PeriodWord', 'unit', [
  'giai đoạn',
  'giai đọan',
  'thời kỳ',
  'thời kì',
  'nhiệm kỳ',
  'nhiệm kì',
]);
export const FollowingYears = word('FollowingYears', 'unit', [
  'những năm tiếp theo',
  'các năm tiếp theo',
  'những năm sau',
  'các năm sau',
  'những năm tới',
  'các năm tới',
  'những năm kế tiếp',
  'các năm kế tiếp',
]);

// Parts of a unit.
export const First = word('First', 'part', ['đầu', 'đầu tiên']);
export const Middle = word('Middle', 'part', ['giữa']);
export const Last = word('Last', 'part', ['cuối', 'cuối cùng']);
export const Half = word('Half', 'part', ['nửa']);
export const TenDays = word('TenDays', 'part', ['thượng tuần', 'trung tuần', 'hạ tuần']);
export const Whole = word('Whole', 'part', ['cả', 'suốt', 'trọn']);
export const Plural = word('Plural', 'part', ['các', 'những']);
export const Of = word('Of', 'part', ['của', 'thuộc']);
export const Working = word('Working', 'part', ['làm việc']);

// Relations.
export const Before = word('Before', 'relation', ['trước', 'trước thời điểm']);
export const NoLaterThan = word('NoLaterThan', 'relation', [
  'chậm nhất',
  'muộn nhất',
  'trễ nhất',
  'không quá',
  'không muộn hơn',
  'không chậm hơn',
  'không trễ hơn',
  'hạn chót',
  'hạn cuối',
  'hạn cuối cùng',
]);
export const To = word('To', 'relation', ['đến', 'tới']);
export const Until = word('Until', 'relation', ['hết']);
export const From = word('From', 'relation', ['từ', 'kể từ', 'tính từ', 'bắt đầu từ', 'bắt đầu']);
export const After = word('After', 'relation', ['sau']);
export const Within = word('Within', 'relation', [
  'trong vòng',
  'trong thời hạn',
  'trong thời gian',
  'trong khoảng thời gian',
]);
export const In = word('In', 'relation', ['trong', 'vào', 'dịp', 'nhân dịp', 'vào dịp']);
export const About = word('About', 'relation', ['khoảng', 'dự kiến', 'khoảng thời gian']);
export const Done = word('Done', 'relation', [
  'hoàn thành',
  'hoàn thành xong',
  'hòan thành',
  'hoàn tất',
  'kết thúc',
  'xong',
]);
export const Is = word('Is', 'relation', ['là']);
export const Outlook = word('Outlook', 'relation', ['định hướng', 'tầm nhìn']);
export const Now = word('Now', 'relation', ['nay', 'hiện nay']);
/** Words that only look like a relation. */
export const Adverb = word(
  'Adverb',
  'relation',
  [
    'trước mắt',
    'trước hết',
    'trước tiên',
    'trước đây',
    'trước đó',
    'trước nay',
    'sau đó',
    'sau đây',
    'sau này',
    'sau cùng',
  ],
  { behind: `(?! ?(?:quý|tháng|năm|ngày|\\d))${NO_LETTER}` },
);
export const Onward = word('Onward', 'relation', ['trở đi', 'trở về sau']);

// What comes back.
export const Every = word('Every', 'recurrence', ['hằng', 'hàng', 'mỗi', 'từng']);
export const Periodic = word('Periodic', 'recurrence', ['định kỳ', 'định kì', 'thường kỳ', 'thường kì']);
export const Continuous = word('Continuous', 'recurrence', ['thường xuyên', 'liên tục', 'quanh năm']);
export const Annual = word('Annual', 'recurrence', ['thường niên', 'hằng niên', 'hàng niên']);
export const AdHoc = word('AdHoc', 'recurrence', ['đột xuất']);
export const Times = word('Times', 'recurrence', ['lần']);
/** Counts what is held rather than times: `2 cuộc/năm`. */
export const Event = word('Event', 'recurrence', ['cuộc', 'đợt', 'buổi', 'lượt']);
export const AtLeast = word('AtLeast', 'recurrence', ['ít nhất', 'tối thiểu', 'không ít hơn', 'không dưới']);
export const AtMost = word('AtMost', 'recurrence', ['tối đa', 'nhiều nhất']);
export const MoreSign = sign('MoreSign', '≥', /[≥>]=?/);
export const LessSign = sign('LessSign', '≤', /[≤<]=?/);

// Events and rules.
export const Upon = word('Upon', 'event', ['khi']);
export const Immediately = word('Immediately', 'event', ['ngay']);
export const Following = word('Following', 'rule', ['theo']);
export const Properly = word('Properly', 'rule', ['đúng']);
export const Depending = word('Depending', 'rule', ['tùy theo', 'tuỳ theo', 'tùy', 'tuỳ', 'căn cứ']);
export const Regulation = word('Regulation', 'rule', [
  'quy định',
  'qui định',
  'yêu cầu',
  'chỉ đạo',
  'hướng dẫn',
  'kế hoạch',
  'tiến độ',
  'lộ trình',
  'thời hạn',
  'thời gian',
  'hạn',
]);

// Joints.
export const And = word('And', 'joint', ['và', 'cùng với']);
export const Or = word('Or', 'joint', ['hoặc', 'hay']);
export const NewLine = sign('NewLine', 'xuống dòng', /\n/);
export const Comma = sign('Comma', ',', /,/);
export const Semicolon = sign('Semicolon', ';', /;/);
export const Colon = sign('Colon', ':', /[:：]/);
export const Slash = sign('Slash', '/', /\//);
export const Dash = sign('Dash', '-', /->|[-‐‑‒–—―−~÷→]/);
export const Dot = sign('Dot', '.', /\./);
export const Plus = sign('Plus', '+', /[+&]/);
export const Open = sign('Open', '(', /[([]/);
export const Close = sign('Close', ')', /[)\]]/);

/** The numbers 1 to 31 in words; `năm` (5) alone is left out, since it is first of all the word for year. */
export const numberWords: ReadonlyMap<string, number> = (() => {
  const units = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
  const words = new Map<string, number>([
    ['tư', 4],
    ['bẩy', 7],
    ['nhất', 1],
    ['mười', 10],
  ]);
  units.forEach((it, at) => {
    if (it !== 'năm') words.set(it, at + 1);
    words.set(`mười ${it === 'năm' ? 'lăm' : it}`, at + 11);
    const last = it === 'năm' ? 'lăm' : it === 'một' ? 'mốt' : it;
    words.set(`hai mươi ${last}`, at + 21);
    if (it === 'bốn') words.set('hai mươi tư', 24);
  });
  words.set('hai mươi', 20).set('ba mươi', 30).set('ba mươi mốt', 31);
  return words;
})();

/** Months that have names: Giêng is the first, Chạp the twelfth. */
export const monthNames: ReadonlyMap<string, number> = new Map([
  ['giêng', 1],
  ['chạp', 12],
]);

export const MonthName = word('MonthName', 'number', [...monthNames.keys()]);
export const NumberWord = word('NumberWord', 'number', [...numberWords.keys()], { label: 'số bằng chữ' });
export const Ordinal = sign(
  'Ordinal',
  'thứ …',
  new RegExp(`thứ (?:nhất|[1-9]|i{1,3}|iv)${NO_LETTER}(?!\\d)`),
  ['t'],
);

/** Values of roman numerals as far as quarters may be mistyped with them; others have no entry. */
export const romanValues: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['ⅰ', 1],
  ['ⅱ', 2],
  ['ⅲ', 3],
  ['ⅳ', 4],
]);
export const Roman = sign('Roman', 'số La Mã', new RegExp(`(?:[ivx]+|[ⅰ-ⅻ])${NO_LETTER}(?!\\d)`));

// Things made of digits that are no dates. Each must stand before the plain numbers.

/** `24/7`, `24/24 giờ`: around the clock, unless it is announced as a day. */
const ROUND_THE_CLOCK =
  /24 ?(?:h|giờ)? ?\/ ?(?:7|24)(?! ?[/.-]? ?\d| ?(?:hằng|hàng) năm)(?: ?(?:h|giờ)(?![a-zà-ỹ]))?/y;
const announcesDay = new Set(['Day', 'Before', 'To', 'Until', 'From', 'After', 'NoLaterThan', 'Is', 'Dash']);

const matchRoundTheClock: CustomPatternMatcherFunc = (text: string, offset: number, tokens: IToken[]) => {
  ROUND_THE_CLOCK.lastIndex = offset;
  const match = ROUND_THE_CLOCK.exec(text);
  if (!match) return null;
  const last = tokens[tokens.length - 1];
  return last && announcesDay.has(last.tokenType.name) ? null : (match as RegExpExecArray);
};
export const RoundTheClock = createToken({
  name: 'RoundTheClock',
  label: '24/7',
  pattern: matchRoundTheClock,
  start_chars_hint: ['2'],
  line_breaks: false,
  categories: [Anything],
});

/** `17h30`, `16 giờ 00 phút`. */
export const TimeOfDay = sign(
  'TimeOfDay',
  'giờ',
  new RegExp(
    `\\d{1,2} ?(?:giờ|h|g)(?:${NO_LETTER}|(?=\\d))(?: ?\\d{1,2}(?: ?(?:phút|ph|p)${NO_LETTER}|'|(?![\\d/.-])))?`,
  ),
  DIGITS,
);
/** `2600/QĐ-UBND`, `04/2021/TT-BTP`, `26-CT/TTg`: letters without Vietnamese vowels behind a number; `ISO 9001:2015`. */
export const DocumentNumber = sign(
  'DocumentNumber',
  'số, ký hiệu văn bản',
  new RegExp(
    `\\d{3,6}:\\d{4}(?!\\d)|\\d{1,6} ?[/-] ?(?:\\d{4} ?[/-] ?)?(?!t\\d|q[iv\\d])[a-zđ]+\\d*${NO_LETTER}(?:[-/][a-zđ]+\\d*${NO_LETTER}){0,6}`,
  ),
  DIGITS,
);
export const PhoneNumber = sign(
  'PhoneNumber',
  'số điện thoại',
  /0(?:\d{2,3}(?:[ .-]\d{3,4}){2,3}|\d{8,10})(?![\d/])/,
  ['0'],
);

/** A year that a plan may name: 1900 to 2199. */
export const YearNumber = sign('YearNumber', 'năm (bốn chữ số)', /(?:19|20|21)\d\d(?!\d)/);
export const SmallNumber = sign('SmallNumber', 'số', /\d{1,2}(?!\d)/);
export const OtherNumber = sign('OtherNumber', 'số khác', /\d+/);

export const PlainWord = sign('PlainWord', 'chữ', new RegExp(`[${LETTER}]+`));
export const Blank = createToken({ name: 'Blank', pattern: / +/, group: Lexer.SKIPPED });
/** Whatever is left, so that lexing never fails and loses nothing. */
export const OtherSign = sign('OtherSign', 'dấu khác', /[\u0000-\uffff]/);
