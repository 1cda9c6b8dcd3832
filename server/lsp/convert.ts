import {
  DiagnosticSeverity,
  type Diagnostic,
  type Position,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { PlanTree } from '../../grammar/parser';
import type { Message, Severity, Span } from '../../grammar/text';
import type { Finding, UnitEdit } from '../rules';
import type { Unit } from '../../grammar/ast';

/** Between what the core says (units, spans) and what the protocol says (lines, characters; LSP 3.17). */

export const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function rangeIn(tree: PlanTree, unit: Unit, it: Span): Range {
  const file = tree.spanOf(unit, it);
  return { start: tree.placeOf(file.start), end: tree.placeOf(file.end) };
}

export const rangeOf = (tree: PlanTree, it: Span): Range => ({
  start: tree.placeOf(it.start),
  end: tree.placeOf(it.end),
});

/** A position of a client as an offset; whatever is outside the file is taken for its nearest place. */
export function offsetAt(tree: PlanTree, position: Position): number {
  const line = Number.isFinite(position?.line) ? Math.trunc(position.line) : 0;
  const character = Number.isFinite(position?.character) ? Math.trunc(position.character) : 0;
  return tree.offsetAt({ line, character });
}

export const toTextEdit = (tree: PlanTree, edit: UnitEdit): TextEdit => ({
  range: rangeIn(tree, edit.unit, edit.span),
  newText: edit.newText,
});

/** A place as so many lines below the first of its unit, which an edit elsewhere does not change. */
interface UnitPlace {
  readonly line: number;
  readonly character: number;
}

interface UnitRange {
  readonly start: UnitPlace;
  readonly end: UnitPlace;
}

const rangesOf = new WeakMap<Finding, { readonly own: UnitRange; readonly related: readonly UnitRange[] }>();

/** Worked out once for each finding, since all those of a file are sent again after each edit. */
function unitRangesOf(finding: Finding): { readonly own: UnitRange; readonly related: readonly UnitRange[] } {
  let ranges = rangesOf.get(finding);
  if (!ranges) {
    ranges = {
      own: unitRange(finding.unit, finding.span),
      related: finding.related.map((it) => unitRange(it.unit, it.span)),
    };
    rangesOf.set(finding, ranges);
  }
  return ranges;
}

const unitRange = ({ text }: Unit, { start, end }: Span): UnitRange => ({
  start: placeIn(text, start),
  end: placeIn(text, end),
});

function placeIn(text: string, offset: number): UnitPlace {
  let line = 0;
  let start = 0;
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at);
    // The two characters of one line end are one.
    if (code !== 0x0a && (code !== 0x0d || text.charCodeAt(at + 1) === 0x0a)) continue;
    line++;
    start = at + 1;
  }
  return { line, character: offset - start };
}

function rangeFrom(line: number, { start, end }: UnitRange): Range {
  return {
    start: { line: line + start.line, character: start.character },
    end: { line: line + end.line, character: end.character },
  };
}

export function toDiagnostic(
  finding: Finding,
  tree: PlanTree,
  uri: string,
  language: keyof Message,
  manual: (code: string) => string | null,
): Diagnostic {
  const href = manual(finding.code);
  const ranges = unitRangesOf(finding);
  return {
    range: rangeFrom(tree.lineOf(finding.unit), ranges.own),
    severity: severities[finding.severity],
    code: finding.code,
    ...(href !== null && { codeDescription: { href } }),
    source: 'kehoach',
    message: finding.message[language],
    ...(finding.related.length > 0 && {
      relatedInformation: finding.related.map((it, at) => ({
        location: { uri, range: rangeFrom(tree.lineOf(it.unit), ranges.related[at]!) },
        message: it.message[language],
      })),
    }),
  };
}

/** Editors show no more of one file (VS Code: 1,000), and more would cost every keystroke. */
export const SHOWN = 1000;

/** As many findings as are shown, the gravest first to be chosen, and a word on how many there are beside them. */
export function diagnosticsOf(
  findings: readonly Finding[],
  tree: PlanTree,
  uri: string,
  language: keyof Message,
  manual: (code: string) => string | null,
): Diagnostic[] {
  const chosen = findings.length > SHOWN ? gravest(findings) : findings;
  const diagnostics = chosen.map((it) => toDiagnostic(it, tree, uri, language, manual));
  if (chosen !== findings) {
    const start = { line: 0, character: 0 };
    diagnostics.push({
      range: { start, end: start },
      severity: DiagnosticSeverity.Information,
      code: 'more-findings',
      source: 'kehoach',
      message: moreMessage(findings.length)[language],
    });
  }
  return diagnostics;
}

const moreMessage = (count: number): Message => ({
  vi: `Tệp này có ${count} phát hiện, ở đây chỉ hiện ${SHOWN} phát hiện nặng nhất; sửa bớt thì các phát hiện khác hiện ra, hoặc xem hết bằng lệnh «kehoach check».`,
  en: `This file has ${count} findings, of which the gravest ${SHOWN} are shown; others appear as these are mended, or see all with «kehoach check».`,
});

function gravest(findings: readonly Finding[]): readonly Finding[] {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  let left = SHOWN;
  const room: Record<Severity, number> = { ...counts };
  for (const severity of ['error', 'warning', 'information', 'hint'] as const) {
    room[severity] = Math.min(counts[severity], left);
    left -= room[severity];
  }
  return findings.filter(({ severity }) => room[severity]-- > 0);
}
