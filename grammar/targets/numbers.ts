/** How a number is written. Vietnamese writes a decimal comma and separates thousands with dots. */
export type Notation =
  | 'plain'
  | 'decimal-comma'
  | 'thousands-dot'
  /** "4,455": one comma and three digits, a decimal by the rule, thousands in a foreign hand. */
  | 'single-comma-three'
  /** "1,234,567" or "1,234.5". */
  | 'foreign'
  /** "1.5". */
  | 'decimal-point'
  | 'unreadable';

export interface ReadNumber {
  readonly value: number | null;
  readonly notation: Notation;
}

const whole = (digits: string): number => Number(digits.replace(/[.,]/g, ''));

/** The value of digits with dots and commas between them. */
export function readNumber(text: string): ReadNumber {
  if (/^\d+$/.test(text)) return { value: Number(text), notation: 'plain' };
  if (/^\d{1,3}(?:\.\d{3})+$/.test(text)) return { value: whole(text), notation: 'thousands-dot' };
  const decimal = /^(\d{1,3}(?:\.\d{3})+|\d+),(\d+)$/.exec(text);
  if (decimal) {
    const value = Number(`${decimal[1]!.replace(/\./g, '')}.${decimal[2]!}`);
    const threeAfterOne = /^[1-9]\d{0,2},\d{3}$/.test(text);
    return { value, notation: threeAfterOne ? 'single-comma-three' : 'decimal-comma' };
  }
  if (/^\d+\.\d+$/.test(text)) return { value: Number(text), notation: 'decimal-point' };
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return { value: whole(text), notation: 'foreign' };
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text))
    return { value: Number(text.replace(/,/g, '')), notation: 'foreign' };
  return { value: null, notation: 'unreadable' };
}

/** The number as Vietnamese writes it: 1234.5 gives "1.234,5". */
export function writeNumber(value: number): string {
  const [integer, fraction] = String(value).split('.');
  const grouped = integer!.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** Ten times what floating point leaves of a sum of decimals is no difference: 0.1 + 0.2 gives 0.3. */
export const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
