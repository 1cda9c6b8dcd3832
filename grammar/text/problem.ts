import type { Span, TextEdit } from './span';

/** A sentence for the user in the two languages of the product; Vietnamese is shown unless English was asked for. */
export interface Message {
  readonly vi: string;
  readonly en: string;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/**
 * What a fix may do without being asked: SAFE may run in fix-all; GUARDED shows what changes first;
 * SUGGEST never edits by itself (legal basis, authority, signatory).
 */
export type FixClass = 'safe' | 'guarded' | 'suggest';

export interface Fix {
  readonly title: Message;
  readonly fixClass: FixClass;
  /** Spans relative to the same text as the span of the problem that carries the fix. */
  readonly edits: readonly TextEdit[];
}

/** Something wrong with a text, found by a parser. `code` is stable and kebab-case. */
export interface Problem {
  readonly code: string;
  readonly span: Span;
  readonly message: Message;
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
}
