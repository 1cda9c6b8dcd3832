import type { Entry, Unit } from '../../grammar/ast';
import type { Finding, FindingFix } from './rule';

/** What no word in the file leaves out: the mistakes of such words, and a rule that crashed. */
const never = /^(?:suppression-|rule-failed$)/;

/**
 * Writes a word above the place of a finding that it is known and accepted; the reason is left to be typed, and
 * until it is, the word itself is reported. Null for what cannot be left out.
 *
 * @param reason put in instead of leaving it to be typed
 */
export function suppressionFix({ code, unit, span }: Finding, reason = ''): FindingFix | null {
  if (never.test(code)) return null;
  const at = lineStart(unit, placeOf(unit, span.start));
  const indent = /^[^\S\r\n]*/.exec(unit.text.slice(at))![0];
  // A byte order mark stays at the start of the file.
  const mark = indent.startsWith('\ufeff') ? 1 : 0;
  const start = at + mark;
  const lineEnd = /\r\n|\r|\n/.exec(unit.text)?.[0] ?? '\n';
  return {
    title: { vi: 'Bỏ qua ở đây, kèm lý do', en: 'Accept here, with a reason' },
    fixClass: 'suggest',
    edits: [
      {
        unit,
        span: { start, end: start },
        newText: `${indent.slice(mark)}# bỏ qua ${code}: ${reason}${lineEnd}`,
      },
    ],
  };
}

/** Where the field of an offset begins; the start of the unit when it stands in none. */
function placeOf({ head, fields }: Unit, offset: number): number {
  let field: Entry | null = null;
  for (const it of fields) if (it.span.start <= offset) field = it;
  if (!field || (head && offset <= head.span.end)) return 0;
  return field.span.start;
}

const lineStart = ({ text }: Unit, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
