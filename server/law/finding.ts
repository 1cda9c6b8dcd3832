import type { Citation } from '../../grammar/citations';
import type { Fix, Message, Problem, Severity, Span } from '../../grammar/text';

/** What is to be said of a citation; spans are relative to the text that was read. */
export interface LawFinding extends Problem {
  readonly severity: Severity;
  readonly fixes: readonly Fix[];
}

/** What of the plan matters when its citations are judged. */
export interface JudgeContext {
  /** The day on which law is judged, as a rule that of signing; null when it is not known. */
  readonly planDate: string | null;
  /** Numbers of the plan and of the decision that issues it: a document may name itself. */
  readonly ownNumbers: readonly string[];
  /** `Vĩnh Long`; null when not known. */
  readonly province: string | null;
  /** First and last day that the plan is for. */
  readonly period: { readonly from: string; readonly to: string } | null;
}

export const finding = (
  code: string,
  severity: Severity,
  span: Span,
  message: Message,
  fixes: readonly Fix[] = [],
): LawFinding => ({ code, severity, span, message, fixes });

/** `05/3/2020`: days below ten and January and February take a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4.b). */
export function printedDay(iso: string): string {
  const [year, month, day] = iso.split('-') as [string, string, string];
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

/** The number as it is cited, without line breaks. */
export const written = (citation: Citation): string =>
  (citation.number?.text ?? citation.title?.text ?? '').replace(/\s+/g, ' ');

/** Puts another text in the place of a part; it only proposes, since it changes a legal basis. */
export const replaceWith = (span: Span, newText: string, why?: Message): Fix => ({
  title: why ?? { vi: `Đổi thành «${newText}»`, en: `Change to “${newText}”` },
  fixClass: 'suggest',
  edits: [{ span, newText }],
});
