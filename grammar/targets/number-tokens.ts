import { createToken, type TokenType } from 'chevrotain';
import { LETTER } from '../text';
import { downwards, leading, upwards } from './forms';
import { anyCase, digits, oneOf, starts, WORD_END } from './patterns';
import { behind, Measure, Sign } from './token-kinds';
import { countUnits, moneyUnits, perUnits, scales, timeUnits } from './vocabulary';

/* Numbers, and what may stand right behind them. */

const NUMBER = '\\d+(?:[.,]\\d+)*';

/** The year is its last four digits. */
export const FullDate = createToken({
  name: 'FullDate',
  label: 'ngày/tháng/năm',
  pattern: new RegExp(
    [
      `(?:${anyCase('ngày')} )?\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}(?!\\d)`,
      `(?:${anyCase('ngày')} )\\d{1,2} ${anyCase('tháng')} \\d{1,2} ${anyCase('năm')} \\d{4}(?!\\d)`,
      `(?:${anyCase('tháng')} )?(?:0?[1-9]|1[0-2]) ?/ ?(?:19|20)\\d{2}(?![\\d/])`,
      `(?:${anyCase('tháng')}|${anyCase('quý')}) (?:\\d{1,2}|[IVX]{1,3})(?: ?[/-] ?| ${anyCase('năm')} )\\d{4}(?!\\d)`,
    ].join('|'),
  ),
  start_chars_hint: [...digits, ...starts(['ngày', 'tháng', 'quý'])],
  line_breaks: false,
  categories: [Sign],
});

export const NumberToken = createToken({
  name: 'Number',
  label: 'số',
  pattern: new RegExp(NUMBER),
  start_chars_hint: digits,
  line_breaks: false,
  categories: [Sign],
});

export const Year = createToken({
  name: 'Year',
  label: 'năm (4 chữ số)',
  pattern: /(?:19|20)\d{2}(?!\d|[.,]\d| ?%)/,
  start_chars_hint: ['1', '2'],
  line_breaks: false,
  categories: [Sign, NumberToken],
});

const numbers = (): readonly TokenType[] => [NumberToken, Year];
const numbersAndScales = (): readonly TokenType[] => [NumberToken, Year, Scale];

export const Percent = createToken({
  name: 'Percent',
  label: '%',
  pattern: new RegExp(`[%％]|${anyCase('phần trăm')}${WORD_END}`),
  start_chars_hint: ['%', '％', ...starts(['phần trăm'])],
  line_breaks: false,
  categories: [Sign, Measure],
});
export const Scale = behind(
  'Scale',
  'nghìn, triệu, tỷ',
  oneOf(Object.keys(scales)) + WORD_END,
  starts(Object.keys(scales)),
  numbers,
);
const SOME = `(?:${anyCase('các')} )?`;
export const CountUnit = behind(
  'CountUnit',
  'đơn vị đếm',
  SOME + oneOf(countUnits) + WORD_END,
  starts([...countUnits, 'các']),
  numbersAndScales,
  [Measure],
);
export const TimeUnit = behind(
  'TimeUnit',
  'đơn vị thời gian',
  oneOf(timeUnits) + WORD_END,
  starts(timeUnits),
  numbers,
  [Measure],
);
export const MoneyUnit = behind(
  'MoneyUnit',
  'đơn vị tiền',
  oneOf(moneyUnits) + WORD_END,
  starts(moneyUnits),
  numbersAndScales,
  [Measure],
);
const perSource = `(?:${oneOf(perUnits)}${WORD_END}|[${LETTER}]+)`;
export const Per = behind(
  'Per',
  'mỗi kỳ',
  `(?:/ ?(?:\\d[\\d.]* )?${perSource})+|${oneOf(['mỗi', 'một', '1', 'trong một', 'trong'])} ${oneOf(['năm', 'quý', 'tháng', 'tuần'])}${WORD_END}(?! \\d)`,
  ['/', '1', ...starts(['mỗi', 'một', 'trong'])],
  () => [Percent, CountUnit, MoneyUnit, TimeUnit],
);
export const ShareOf = behind('ShareOf', '/tổng số', `/ ?${anyCase('tổng số')}${WORD_END}`, ['/'], () => [
  Percent,
]);

export const Up = behind('Upwards', 'trở lên', oneOf(upwards) + WORD_END, starts(upwards), () => [
  NumberToken,
  Percent,
  CountUnit,
  MoneyUnit,
  Per,
  TimeUnit,
]);
export const Down = behind('Downwards', 'trở xuống', oneOf(downwards) + WORD_END, starts(downwards), () => [
  NumberToken,
  Percent,
  CountUnit,
  MoneyUnit,
  Per,
  TimeUnit,
]);
export const To = behind(
  'To',
  'đến',
  `(?:${anyCase('đến')}|${anyCase('tới')})(?= \\d)`,
  starts(['đến', 'tới']),
  () => [NumberToken, Year, Percent, CountUnit],
);
export const OutOf = behind('OutOf', 'trên', `${anyCase('trên')}(?= \\d)`, starts(['trên']), () => [
  NumberToken,
]);
export const Leading = behind('Leading', 'dẫn đầu', oneOf(leading) + WORD_END, starts(leading), () => [
  NumberToken,
  CountUnit,
]);
