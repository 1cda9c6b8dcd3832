import type { Comment, Unit } from '../../grammar/ast';
import type { Message, Span } from '../../grammar/text';
import { readDate } from '../plan';
import type { UnitsContext } from './context';
import { gatherer } from './gatherer';
import type { Finding } from './rule';

/**
 * A reviewer's word in the file that a finding is known and accepted:
 *
 *     # bỏ qua missing-owner: chờ phân công lại (đến 31/3/2025)
 *
 * It stands on the line above what it is about: a field, or a whole item. `bỏ qua cả tệp` holds for the file.
 */
export interface Suppression {
  readonly unit: Unit;
  readonly span: Span;
  readonly codes: readonly string[];
  readonly reason: string;
  /** ISO; the last day it holds. Null: without end. */
  readonly until: string | null;
  readonly covers: 'file' | 'next-unit' | Span;
}

const form =
  /^bỏ qua(?<file> cả tệp)?:? +(?<codes>[a-z][a-z-]*(?:, ?[a-z][a-z-]*)*) *(?:[:–-] *(?<reason>[^]*))?$/i;
const end = /\(?(?:đến|hết) (?:ngày )?(?<day>[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4})\)?/i;

/** The suppressions written in a unit. */
export const suppressionsIn = (unit: Unit): readonly Suppression[] =>
  unit.comments.flatMap((it) => read(it, unit) ?? []);

const suppressions = gatherer((unit) => {
  const found = suppressionsIn(unit);
  return found.length > 0 ? found : null;
});

function read(comment: Comment, unit: Unit): Suppression | null {
  const match = form.exec(comment.text);
  if (!match?.groups) return null;
  const { codes, reason = '', file } = match.groups;
  const until = end.exec(reason)?.groups?.['day'];
  return {
    unit,
    span: comment.span,
    codes: codes!.split(',').map((it) => it.trim().toLowerCase()),
    reason: reason.replace(end, '').trim(),
    until: until === undefined ? null : readDate(until),
    covers: file ? 'file' : coveredBy(comment, unit),
  };
}

function coveredBy(comment: Comment, unit: Unit): Suppression['covers'] {
  const entries = unit.head ? [unit.head, ...unit.fields] : unit.fields;
  const behind = entries.find((it) => it.span.end > comment.span.end);
  if (behind) return { start: Math.min(behind.span.start, comment.span.start), end: behind.span.end };
  const { value } = unit;
  if (value && value.text !== '' && value.sourceSpan.end > comment.span.end) return value.sourceSpan;
  return 'next-unit';
}

export interface Sifted {
  readonly findings: Finding[];
  /** What was left out, and by which word. */
  readonly suppressed: readonly { readonly finding: Finding; readonly by: Suppression }[];
  /** Those that hold and left nothing out. */
  readonly unneeded: readonly Suppression[];
  /** Those whose last day is past; they leave nothing out any more. */
  readonly expired: readonly Suppression[];
}

/** Leaves out of the findings what the file says to leave out. */
export function sift(findings: Finding[], context: UnitsContext): Sifted {
  const written = suppressions.of(context);
  if (written.length === 0) return { findings, suppressed: [], unneeded: [], expired: [] };
  const { today } = context.around.world;
  const ofUnit = new Map<Unit, Suppression[]>();
  const ofFile: Suppression[] = [];
  const all: Suppression[] = [];
  const expired: Suppression[] = [];
  for (const { unit, fact } of written) {
    for (const it of fact) {
      if (it.until !== null && it.until < today) {
        expired.push(it);
        continue;
      }
      all.push(it);
      const target = it.covers === 'next-unit' ? context.units[context.units.indexOf(unit) + 1] : unit;
      if (it.covers === 'file') ofFile.push(it);
      else if (target) ofUnit.set(target, [...(ofUnit.get(target) ?? []), it]);
    }
  }
  if (all.length === 0) return { findings, suppressed: [], unneeded: [], expired };
  const used = new Set<Suppression>();
  const suppressed: { finding: Finding; by: Suppression }[] = [];
  const left = findings.filter((finding) => {
    const by = [...(ofUnit.get(finding.unit) ?? []), ...ofFile].find((it) => leavesOut(it, finding));
    if (!by) return true;
    used.add(by);
    suppressed.push({ finding, by });
    return false;
  });
  return { findings: left, suppressed, unneeded: all.filter((it) => !used.has(it)), expired };
}

function leavesOut(it: Suppression, finding: Finding): boolean {
  if (!it.codes.includes(finding.code)) return false;
  if (typeof it.covers === 'string') return true;
  return finding.span.start <= it.covers.end && it.covers.start <= finding.span.end;
}

export const suppressionForm: Message = {
  vi: '# bỏ qua <mã quy tắc>: <lý do> (đến <ngày>)',
  en: '# bỏ qua <rule code>: <reason> (đến <day>)',
};
