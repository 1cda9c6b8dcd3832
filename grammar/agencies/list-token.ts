import type { IToken } from 'chevrotain';
import type { AgencyKind, AgencyMatch, MatchQuality } from './lexicon';
import type { Tail } from './tails';

/** A token of the parser, with what was found for it. Offsets are in the clean text; `to` is exclusive. */
export interface ListToken extends IToken {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark[];
  readonly owner: Owner | null;
}

export type MarkKind =
  | 'semicolon'
  | 'comma'
  | 'and'
  | 'slash'
  | 'line'
  | 'dash'
  | 'dot'
  | 'bullet'
  | 'label'
  | 'ellipsis'
  /** Nothing stands between two names. */
  | 'missing';

/** One mark or word that separates. */
export interface Mark {
  readonly kind: MarkKind;
  readonly from: number;
  readonly to: number;
}

export interface Owner {
  readonly match: AgencyMatch | null;
  readonly kind: AgencyKind | 'unknown';
  readonly quality: MatchQuality | 'shape' | 'unknown';
  /** The head it shares with others: of a list behind a colon, or of the part before it. */
  readonly head: SharedHead | null;
  /** Where its level begins, an offset, and what it is. */
  readonly tail: { readonly from: number; readonly tail: Tail } | null;
}

export interface SharedHead {
  readonly text: string;
  /** Whether the list stands behind a colon, or the head in the part before. */
  readonly colon: boolean;
  /** The body of a head that is a body and a kind of unit: `UBND` of `UBND các huyện:`. */
  readonly body: string | null;
}
