import type { IToken } from 'chevrotain';
import type { Span } from '../text';
import type { NumberMention } from './nodes';
import * as words from './words';

export const spanOf = (token: IToken): Span => ({
  start: token.startOffset,
  end: token.startOffset + token.image.length,
});

/** A number as it was typed. */
export function numberOf(token: IToken): NumberMention {
  const text = token.image;
  const span = spanOf(token);
  switch (token.tokenType) {
    case words.Roman:
      return { text, span, style: 'roman', value: words.romanValues.get(text) ?? null };
    case words.NumberWord:
      return { text, span, style: 'word', value: words.numberWords.get(text) ?? null };
    case words.MonthName:
      return { text, span, style: 'word', value: words.monthNames.get(text) ?? null };
    case words.Year:
      return { text, span, style: 'word', value: 5 };
    case words.Weekday:
    case words.Ordinal: {
      const rank = text.slice('thứ '.length);
      return {
        text,
        span,
        style: 'word',
        value: words.numberWords.get(rank) ?? words.romanValues.get(rank) ?? digits(rank),
      };
    }
    default:
      return { text, span, style: 'arabic', value: Number(text) };
  }
}

/** `thứ năm` is the fifth; `chủ nhật` is no number. */
const digits = (rank: string): number | null =>
  rank === 'năm' ? 5 : /^\d$/.test(rank) ? Number(rank) : null;

/** 1900 to 2199 in four digits, or 2020 to 2049 in two. */
export function yearValue(token: IToken): number | null {
  if (token.tokenType === words.YearNumber) return Number(token.image);
  const value = Number(token.image);
  return token.tokenType === words.SmallNumber && value >= 20 && value <= 49 ? 2000 + value : null;
}

/** A year with a digit too many or too few: 20255, 025, 205. */
export const isMistypedYear = (digits: string): boolean => /^(?:(?:19|20)\d{3}|0\d\d|20\d)$/.test(digits);
