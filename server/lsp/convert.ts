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

export function toDiagnostic(
  finding: Finding,
  tree: PlanTree,
  uri: string,
  language: keyof Message,
  manual: (code: string) => string | null,
): Diagnostic {
  const href = manual(finding.code);
  return {
    range: rangeIn(tree, finding.unit, finding.span),
    severity: severities[finding.severity],
    code: finding.code,
    ...(href !== null && { codeDescription: { href } }),
    source: 'kehoach',
    message: finding.message[language],
    ...(finding.related.length > 0 && {
      relatedInformation: finding.related.map((it) => ({
        location: { uri, range: rangeIn(tree, it.unit, it.span) },
        message: it.message[language],
      })),
    }),
  };
}
