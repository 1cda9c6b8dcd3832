import type { Annex, Numbering } from '../plan/model';
import { templateOr6Columns } from './templates';

/** How the rows of an annex are numbered: as it says (`Đánh số`), else by the habit of its template. */
export function numberingOf(annex: Annex): Numbering {
  const says = annex.unit?.fields.some((it) => it.keyword === 'numbering') ?? false;
  return says || annex.columns.length > 0 ? annex.numbering : templateOr6Columns(annex.template).numbering;
}

/** A number as the annex prints it: `1`, `1.` or `01`. */
export function printedNumber(number: string, style: Numbering['style']): string {
  if (style === 'dot') return `${number}.`;
  return style === 'twoDigits' && /^\d$/.test(number) ? `0${number}` : number;
}

/**
 * Gives the number of each row: the one typed, else the one after the row before. A number typed in another way
 * (`2.1`, `IV`) is kept and counts as one row.
 */
export class RowCounter {
  /** The number of the row before; 0 before the first. */
  last = 0;

  next(typed: string | null): string {
    this.last = typed !== null && /^\d{1,9}$/.test(typed) ? Number(typed) : this.last + 1;
    return typed ?? String(this.last);
  }

  restart(): void {
    this.last = 0;
  }
}

/** The ordinal behind `previous` in its own series (`II` after `I`, `B` after `A`, `2` after `1`); `I` for the first. */
export function ordinalAfter(previous: string | null): string {
  if (previous === null) return 'I';
  if (/^\d{1,9}$/.test(previous)) return String(Number(previous) + 1);
  const value = fromRoman(previous);
  // C and D are Roman numerals too, but no annex has a hundred parts: there they follow A and B.
  if (value !== null && value < 100) return toRoman(value + 1);
  if (/^[A-Y]$/.test(previous)) return String.fromCharCode(previous.charCodeAt(0) + 1);
  return 'I';
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `IV` for 4; the digits themselves outside 1 to 3999. */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return String(value);
  let rest = value;
  let result = '';
  for (const [worth, digits] of romanDigits) {
    while (rest >= worth) {
      result += digits;
      rest -= worth;
    }
  }
  return result;
}

/** 4 for `IV`; null for what is no Roman numeral in its regular form. */
export function fromRoman(text: string): number | null {
  let value = 0;
  let at = 0;
  for (const [worth, digits] of romanDigits) {
    while (text.startsWith(digits, at)) {
      value += worth;
      at += digits.length;
    }
  }
  return value > 0 && at === text.length && toRoman(value) === text ? value : null;
}
