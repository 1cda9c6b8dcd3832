import { createToken, Lexer, type TokenType } from 'chevrotain';
import {
  above,
  below,
  decreases,
  direction,
  frequency,
  increases,
  levelNames,
  maximum,
  minimum,
  multiples,
  trajectory,
} from './forms';
import * as numbers from './number-tokens';
import { anyCase, BEFORE_NUMBER, bounded, oneOf, starts, WORD_END } from './patterns';
import * as skipped from './skipped-tokens';
import { comparator, Lead, mark, Measure, Sign, word } from './token-kinds';

export * from './number-tokens';
export { Lead, Measure, Sign };

// ——— Words before a number. ———

export const Minimum = comparator('Minimum', 'tối thiểu, ≥', minimum.words);
export const Maximum = comparator('Maximum', 'tối đa, ≤', maximum.words);
export const Above = comparator('Above', 'trên, >', above.words, BEFORE_NUMBER);
export const Below = comparator('Below', 'dưới, <', below.words, BEFORE_NUMBER);
export const About = comparator(
  'About',
  'khoảng',
  ['khoảng', 'xấp xỉ', 'gần', 'ước', 'trên dưới'],
  BEFORE_NUMBER,
);
export const Reach = comparator('Reach', 'đạt', [
  'đạt',
  'đạt tỷ lệ',
  'đạt tỉ lệ',
  'đạt mức',
  'đạt được',
  'đạt ít nhất là',
  'là',
  'bằng',
  '=',
]);
export const Linked = comparator(
  'Linked',
  'có, tại',
  ['có', 'tại', 'là', 'ở', 'cho', 'được', 'đúng', 'từng', 'tỷ lệ', 'tỉ lệ', 'mức', 'có tỷ lệ', 'được'],
  BEFORE_NUMBER,
);
export const InTurn = comparator('InTurn', 'tương ứng', [
  'tương ứng',
  'tương ứng là',
  'tương ứng đạt',
  'lần lượt',
  'lần lượt là',
]);
export const AllOf = comparator('AllOf', 'tất cả', ['tất cả', 'toàn bộ', 'cả'], BEFORE_NUMBER);
export const From = comparator('From', 'từ', ['từ', 'kể từ'], '(?= (?:[Nn]ăm )?\\d)');
export const Until = comparator(
  'Until',
  'đến, vào, trong',
  [
    ...['đến', 'tới', 'đến hết', 'đến cuối', 'hết', 'cuối', 'vào', 'vào cuối', 'trong', 'trong các'],
    ...['trước', 'ngay trong', 'riêng', 'muộn nhất', 'chậm nhất'],
  ],
  `(?= (?:${anyCase('các')} )?(?:${anyCase('năm')} |${anyCase('giai đoạn')} |${anyCase('ngày')} |${anyCase('tháng')} |${anyCase('quý')} |${anyCase('tốp')} |${anyCase('top')} |${anyCase('nhóm')} )?[\\dIVX])`,
);
export const UpTo = comparator('UpTo', 'lên, xuống còn', [
  ...trajectory.words,
  'lên đến',
  'lên tới',
  'xuống đến',
]);
export const Average = comparator('Average', 'bình quân', [
  'bình quân',
  'trung bình',
  'thêm',
  'dần',
  'mạnh',
  'nhanh',
  'giảm dần',
]);
export const Increase = comparator('Increase', 'tăng', increases);
export const Decrease = comparator('Decrease', 'giảm', decreases);
export const Times = comparator('Times', 'gấp', ['gấp', 'tăng gấp']);
export const TimesWord = word('TimesWord', {
  label: 'gấp đôi',
  words: Object.keys(multiples).flatMap((it) => [it, `tăng ${it}`]),
});

// ——— Ranks, groups, levels. ———

export const Top = word('Top', { label: 'tốp', words: ['tốp', 'top'] });
export const GroupWord = word('GroupWord', { label: 'nhóm', words: ['nhóm'], before: BEFORE_NUMBER });
const rankWords = [
  ...['xếp thứ', 'đứng thứ', 'xếp hạng thứ', 'xếp hạng', 'xếp vị thứ', 'xếp vị trí thứ', 'vị trí thứ'],
  ...['đứng vị trí thứ', 'thứ hạng', 'hạng thứ', 'hạng', 'xếp', 'vị thứ', 'đứng hạng', 'xếp thứ hạng'],
];
export const RankWord = word('RankWord', { label: 'xếp thứ', words: rankWords, before: BEFORE_NUMBER });
export const ScoreGroup = createToken({
  name: 'ScoreGroup',
  label: 'nhóm có điểm số …',
  pattern: new RegExp(
    `(?:${anyCase('thuộc')} |${anyCase('vào')} )?${anyCase('nhóm')} (?:${anyCase('có')} )?(?:${anyCase('điểm số')}|${anyCase('điểm')}|${anyCase('số điểm')}) (?:${anyCase('trung bình')} )?(?:${oneOf(['cao', 'thấp', 'khá'])}(?: ${anyCase('nhất')})?|${anyCase('trung bình')})${WORD_END}`,
  ),
  start_chars_hint: starts(['thuộc', 'vào', 'nhóm']),
  line_breaks: false,
  categories: [Sign],
});
export const LevelName = createToken({
  name: 'LevelName',
  label: 'xếp loại …',
  pattern: new RegExp(
    `(?:${oneOf(['xếp hạng', 'xếp loại', 'đạt loại', 'đạt hạng', 'đạt mức'])}(?: ${anyCase('mức')}| ${anyCase('loại')})?:? (?:[A-E]\\+?|[IV]{1,3}|${oneOf(levelNames)})` +
      `|${oneOf(['hạng', 'loại'])} (?:[A-E]\\+?|[IV]{1,3}))${WORD_END}`,
  ),
  start_chars_hint: starts(['xếp', 'đạt', 'hạng', 'loại']),
  line_breaks: false,
  categories: [Sign],
});
export const OtherTargets = createToken({
  name: 'OtherTargets',
  label: 'đạt, vượt các chỉ tiêu',
  pattern: new RegExp(
    `${oneOf(['hoàn thành', 'đạt', 'vượt', 'đạt, vượt', 'đạt vượt', 'đạt và vượt', 'hoàn thành và vượt', 'hoàn thành vượt mức', 'hoàn thành, vượt'])}` +
      `(?: ${oneOf(['đầy đủ', 'toàn bộ', 'tốt'])})?(?: ${oneOf(['các', 'những', 'tất cả các'])})? ${oneOf(['chỉ tiêu', 'mục tiêu'])}${WORD_END}`,
  ),
  start_chars_hint: starts(['hoàn', 'đạt', 'vượt']),
  line_breaks: false,
  categories: [Sign],
});

// ——— What stands around a target. ———

export const YearWord = word('YearWord', {
  label: 'năm, giai đoạn',
  words: ['năm', 'các năm', 'năm học', 'giai đoạn', 'nhiệm kỳ', 'thời kỳ', 'niên độ'],
  before: '(?= (?:19|20)\\d{2})',
});
export const Each = word('Each', { label: 'mỗi năm', words: frequency.words });
export const Compared = word('Compared', {
  label: 'so với',
  words: ['so với', 'so cùng kỳ', 'so với cùng kỳ'],
});
export const MeasureNoun = word('MeasureNoun', { label: 'tỷ lệ, số lượng', words: direction.words });
export const Effort = word('Effort', { label: 'phấn đấu', words: ['phấn đấu'] });
export const Maintain = word('Maintain', {
  label: 'duy trì',
  words: ['duy trì', 'giữ vững', 'tiếp tục duy trì'],
});
export const GoalCue = word('GoalCue', {
  label: 'mục tiêu',
  words: ['mục tiêu', 'chỉ tiêu', 'mục tiêu cụ thể'],
});
const baselineWords = ['hiện trạng', 'thực trạng', 'hiện nay', 'hiện tại', 'đến nay', 'tính đến', 'đã đạt'];
export const BaselineCue = createToken({
  name: 'BaselineCue',
  label: 'kết quả, hiện trạng',
  pattern: new RegExp(
    `${bounded(baselineWords)}|${oneOf(['kết quả', 'kết quả thực hiện'])}(?= ${anyCase('năm')} \\d{4})`,
  ),
  start_chars_hint: starts([...baselineWords, 'kết quả']),
  line_breaks: false,
  categories: [Sign],
});
export const Within = word('Within', { label: 'trong đó', words: ['trong đó', 'trong số đó'] });
export const According = word('According', { label: 'theo', words: ['theo', 'căn cứ'] });
export const Except = word('Except', {
  label: 'trừ',
  words: ['trừ', 'không bao gồm', 'ngoại trừ', 'không kể'],
});
export const BudgetCue = word('BudgetCue', {
  label: 'kinh phí',
  words: [
    'kinh phí',
    'dự toán',
    'ngân sách',
    'tổng mức đầu tư',
    'vốn đầu tư',
    'định mức',
    'mức chi',
    'phí',
    'lệ phí',
  ],
});
export const DeadlineCue = word('DeadlineCue', {
  label: 'thời hạn',
  words: ['thời hạn', 'kể từ ngày', 'trong vòng', 'chậm nhất', 'sau khi', 'trước khi', 'tính từ'],
});

// ——— Marks. ———

export const Dash = mark('Dash', '-', /[-–—](?= ?(?:[Nn]ăm )?\d)/, ['-', '–', '—']);
export const Slash = mark('Slash', '/', /\/(?= ?\d)/, ['/']);
export const Comma = mark('Comma', ', và', new RegExp(`(?:,|${anyCase('và')})(?= ?\\d)`), [
  ',',
  ...starts(['và']),
]);
export const Stop = mark('Stop', '.', /\.{2,}|…|[.?!](?![^\s)”"])/, ['.', '…', '?', '!']);
export const Semicolon = mark('Semicolon', ';', /;/, [';']);
export const NewLine = createToken({
  name: 'NewLine',
  label: 'xuống dòng',
  pattern: /\n/,
  line_breaks: true,
  categories: [Sign],
});
export const Colon = mark('Colon', ':', /:/, [':']);
export const Open = mark('Open', '(', /\(/, ['(']);
export const Close = mark('Close', ')', /\)/, [')']);

export const targetTokens: TokenType[] = [
  skipped.Blank,
  skipped.PlainWords,
  skipped.OtherMeaning,
  skipped.Standard,
  numbers.FullDate,
  skipped.OtherNumber,
  numbers.Year,
  numbers.NumberToken,
  numbers.Percent,
  numbers.ShareOf,
  numbers.Per,
  numbers.Scale,
  numbers.MoneyUnit,
  numbers.OutOf,
  numbers.Leading,
  numbers.CountUnit,
  numbers.TimeUnit,
  numbers.Up,
  numbers.Down,
  numbers.To,
  ScoreGroup,
  LevelName,
  OtherTargets,
  skipped.NumberedName,
  BaselineCue,
  Each,
  Compared,
  TimesWord,
  Times,
  Within,
  DeadlineCue,
  BudgetCue,
  RankWord,
  Top,
  GroupWord,
  YearWord,
  From,
  Until,
  Minimum,
  Maximum,
  Above,
  Below,
  About,
  InTurn,
  AllOf,
  Linked,
  Reach,
  UpTo,
  Increase,
  Decrease,
  Average,
  MeasureNoun,
  Effort,
  Maintain,
  GoalCue,
  According,
  Except,
  Dash,
  Slash,
  Comma,
  Stop,
  Semicolon,
  NewLine,
  Colon,
  Open,
  Close,
  skipped.OtherWord,
  skipped.OtherCharacter,
  Sign,
  Lead,
  Measure,
];

let lexer: Lexer | undefined;

/** The one lexer of the process, made when the first text that may hold a target needs it. */
export const targetLexer = (): Lexer =>
  (lexer ??= new Lexer(targetTokens, {
    positionTracking: 'onlyOffset',
    ensureOptimizations: true,
    // Tests build it once with all checks; here they would only delay the start.
    skipValidations: true,
  }));
