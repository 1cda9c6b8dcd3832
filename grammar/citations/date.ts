import type { Span } from '../text';
import type { CitedDate } from './model';

/**
 * A date as written, from its digits: day, month and year (an empty string where one is still open), or the year
 * alone.
 */
export function citedDate(text: string, span: Span, digits: readonly string[]): CitedDate {
  const base = { text, span };
  if (digits.length === 1 && /^\d{4}$/.test(digits[0]!))
    return { ...base, iso: null, year: Number(digits[0]), precision: 'year', problem: null };
  if (digits.length < 3 || digits.includes('')) {
    const year = /^\d{4}$/.test(digits[digits.length - 1] ?? '') ? Number(digits[digits.length - 1]) : null;
    return { ...base, iso: null, year, precision: 'day', problem: 'blank' };
  }
  const [day, month, yearText] = digits as [string, string, string];
  if (yearText.length !== 4)
    return { ...base, iso: null, year: null, precision: 'day', problem: 'yearDigits' };
  const year = Number(yearText);
  const iso = `${yearText}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const exists = isDay(year, Number(month), Number(day));
  return { ...base, iso: exists ? iso : null, year, precision: 'day', problem: exists ? null : 'impossible' };
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= monthLengths[month - 1]! + (leap ? 1 : 0);
}
