import type { Span } from '../../grammar/text';

export type ProposalKind =
  'agency' | 'group' | 'keyword' | 'deadline' | 'document' | 'snippet' | 'abbreviation' | 'template';

/** Something to put in the place of what was typed. */
export interface Proposal {
  readonly label: string;
  readonly kind: ProposalKind;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  readonly insertText: string;
  /** True when `insertText` has places to fill (`$1`, `${2:…}`, `$0`; LSP 3.17, Snippet Syntax). */
  readonly snippet?: boolean;
  /** What is replaced, in the file. */
  readonly replace: Span;
  /** What the editor compares with the typed text. */
  readonly filterText: string;
  readonly sortText: string;
  /** Shown struck through: no longer exists on the plan's date. */
  readonly outdated?: boolean;
  /** For `resolve`. */
  readonly data?: { readonly agency: string; readonly date: string | null };
}

export interface Proposals {
  readonly items: readonly Proposal[];
  /** True when typing on may bring others, so that the editor must ask again. */
  readonly isIncomplete: boolean;
}

export const nothing: Proposals = { items: [], isIncomplete: false };
