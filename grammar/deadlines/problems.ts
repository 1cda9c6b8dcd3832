import type { Fix, Problem, Span } from '../text';
import type { NumberMention } from './nodes';

/**
 * What is wrong with a deadline. What is underlined: the faulty expression whole, its own year included
 * (`Quý V/2025`, `Tháng 13/2025`, `31/4/2025`, `31 tháng 4`), without `ngày`, `trước` and the like; in a list
 * the member alone as it was typed (`V/2025` of `Quý II, V/2025`); the year alone when only the year is wrong
 * (`20255`); a range that runs backwards from its first word to its last.
 */

export const INVALID = 'invalid-deadline';
export const INCOMPLETE = 'deadline-incomplete';
export const UNREADABLE = 'deadline-unreadable';

export function invalid(span: Span, vi: string, en: string, fix?: Fix): Problem {
  return {
    code: INVALID,
    span,
    severity: 'error',
    message: { vi, en },
    ...(fix && { fixes: [fix] }),
  };
}

/** A fix that replaces one piece, shown before it is done. */
export function replacement(span: Span, newText: string, whole: string): Fix {
  return {
    title: { vi: `Sửa thành «${whole}»`, en: `Change to “${whole}”` },
    fixClass: 'guarded',
    edits: [{ span, newText }],
  };
}

export function incomplete(span: Span, after: string, vi: string, en: string): Problem {
  return {
    code: INCOMPLETE,
    span,
    severity: 'warning',
    message: { vi: `Sau «${after}» cần ${vi}.`, en: `“${after}” must be followed by ${en}.` },
  };
}

export function unreadable(span: Span): Problem {
  return {
    code: UNREADABLE,
    span,
    severity: 'hint',
    message: {
      vi: 'Chưa đọc được thời hạn này: vẫn in đúng như đã gõ, nhưng không kiểm tra được. Có thể ghi như «Quý II/2025», «Trước ngày 15/6/2025», «Hằng quý».',
      en: 'This deadline cannot be read: it prints as typed but cannot be checked. Write for instance “Quý II/2025”, “Trước ngày 15/6/2025”, “Hằng quý”.',
    },
  };
}

/** A year that cannot be: too many or too few digits, or no year that a plan can name. */
export function wrongYear(span: Span, text: string): Problem {
  const better = yearMeant(text);
  return invalid(
    span,
    `Năm phải có bốn chữ số và nằm trong khoảng 1900 đến 2199; «${text}» không phải là năm.`,
    `A year has four digits, from 1900 to 2199; “${text}” is not one.`,
    better === null ? undefined : replacement(span, better, better),
  );
}

/** The year that was meant when one digit was typed twice, or the first one left out. */
function yearMeant(text: string): string | null {
  const candidates = new Set<string>();
  if (/^\d{5}$/.test(text)) {
    for (let at = 1; at < text.length; at++)
      if (text[at] === text[at - 1]) candidates.add(text.slice(0, at) + text.slice(at + 1));
  }
  if (/^0\d\d$/.test(text)) candidates.add(`2${text}`);
  const sensible = [...candidates].filter((it) => /^20\d\d$/.test(it));
  return sensible.length === 1 ? sensible[0]! : null;
}

export function noSuchQuarter(span: Span, number: NumberMention): Problem {
  const name = number.text.toUpperCase();
  return invalid(
    span,
    `Một năm có bốn quý: I, II, III, IV; không có quý ${name}.`,
    `A year has four quarters, I to IV; there is no quarter ${name}.`,
    // Four strokes are an old way of writing IV; of the others nobody knows which quarter was meant.
    number.text === 'iiii' ? replacement(number.span, 'IV', 'Quý IV') : undefined,
  );
}

export const noSuchMonth = (span: Span, number: NumberMention, fix?: Fix): Problem =>
  invalid(
    span,
    `Một năm có 12 tháng; không có tháng ${number.text}.`,
    `A year has 12 months; there is no month ${number.text}.`,
    fix,
  );

export const runningBackwards = (span: Span, fix?: Fix): Problem =>
  invalid(
    span,
    'Khoảng thời gian này chạy ngược: mốc đầu đến sau mốc cuối. Nếu qua hai năm, hãy ghi năm cho cả hai mốc.',
    'This range runs backwards: it begins after it ends. If it spans two years, write the year of both.',
    fix,
  );
