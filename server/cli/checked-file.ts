import type { PlanTree } from '../../grammar/parser';
import type { Message, Severity, Span } from '../../grammar/text';
import type { Unit } from '../../grammar/ast';
import type { Finding } from '../rules';

export interface Position {
  /** Both from 0; characters are UTF-16 code units. */
  readonly line: number;
  readonly character: number;
}

export interface CheckedRange {
  readonly start: Position;
  readonly end: Position;
}

export interface CheckedDiagnostic {
  readonly file: string;
  readonly range: CheckedRange;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly {
    readonly title: string;
    readonly class: string;
    readonly edits: readonly { readonly range: CheckedRange; readonly newText: string }[];
  }[];
  readonly related: readonly { readonly range: CheckedRange; readonly message: string }[];
}

/** What of a call decides how plans are judged. Plain data, so that it can be sent to another thread. */
export interface CheckOptions {
  /** ISO day to judge on; null: that of each plan. */
  readonly date: string | null;
  /** Of messages; null: that of the settings. */
  readonly language: 'vi' | 'en' | null;
}

export interface CheckedFile {
  readonly file: string;
  readonly diagnostics: readonly CheckedDiagnostic[];
}

/** The findings of one file with places in it, for every output format. */
export function checkedFile(
  file: string,
  tree: PlanTree,
  findings: readonly Finding[],
  language: keyof Message,
): CheckedFile {
  const range = (unit: Unit, it: Span): CheckedRange => {
    const { start, end } = tree.spanOf(unit, it);
    return { start: tree.placeOf(start), end: tree.placeOf(end) };
  };
  return {
    file,
    diagnostics: findings.map((it) => ({
      file,
      range: range(it.unit, it.span),
      code: it.code,
      severity: it.severity,
      message: it.message[language],
      fixes: it.fixes.map((fix) => ({
        title: fix.title[language],
        class: fix.fixClass,
        edits: fix.edits.map((edit) => ({ range: range(edit.unit, edit.span), newText: edit.newText })),
      })),
      related: it.related.map((other) => ({
        range: range(other.unit, other.span),
        message: other.message[language],
      })),
    })),
  };
}
