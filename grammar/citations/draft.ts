import type { IToken } from 'chevrotain';
import type { CitationKind } from './model';
import type { NumberGroup, NumberShape } from './number-shape';

/** From the first token to the last. */
export interface TokenRange {
  readonly first: IToken;
  readonly last: IToken;
}

export interface DraftPointer {
  readonly word: IToken;
  readonly values: readonly TokenRange[];
}

export interface DraftDate extends TokenRange {
  /** Day, month and year as typed, or the year alone; empty when left open. */
  readonly digits: readonly string[];
}

/** What the parser found of one citation, still in tokens. */
export interface Draft {
  kind: CitationKind;
  readonly parent: Draft | null;
  pointers: DraftPointer[];
  type: TokenRange | null;
  number: NumberShape | null;
  /** Serial still blank: the codes behind it. */
  blank: { readonly groups: readonly NumberGroup[]; readonly start: number } | null;
  date: DraftDate | null;
  issuer: TokenRange | null;
  /** The issuer stands in front: "quy định của Chính phủ tại Nghị định số …". */
  leadingIssuer: TokenRange | null;
  title: TokenRange | null;
  /** Of a standard: `TCVN ISO 9001:2015`. */
  standard: TokenRange | null;
  own: boolean;
  first: IToken | null;
  /** Last token in front of the title. */
  last: IToken | null;
  /** "số" or "ngày" with nothing behind it. */
  missing: { readonly what: 'number' | 'date'; readonly at: IToken }[];
}

export const newDraft = (parent: Draft | null): Draft => ({
  kind: 'number',
  parent,
  pointers: [],
  type: null,
  number: null,
  blank: null,
  date: null,
  issuer: null,
  leadingIssuer: null,
  title: null,
  standard: null,
  own: false,
  first: null,
  last: null,
  missing: [],
});
