import type { Message, Problem, Span, Value } from '../text';
import type { KeywordId } from '../tokens';

/**
 * What a unit is. A unit is the stretch of the file from one structuring line to the next: the smallest piece
 * that is parsed, understood and checked on its own. Units tile the file; nothing is between them.
 */
export type UnitKind =
  /** Lines before the first structuring line: comments, blank lines, stray text. */
  | 'preamble'
  | 'decision'
  | 'plan'
  | 'abbreviation'
  | 'agency'
  /** `Điều 1.` of a decision. */
  | 'article'
  /** `Nội dung:`, the head of the body. */
  | 'body'
  /** One paragraph of the body. */
  | 'paragraph'
  | 'annex'
  | 'section'
  | 'objective'
  | 'task'
  | 'activity'
  /** `Nơi nhận` and the signature, with what belongs to them. */
  | 'closing';

/** A keyword with its value. All spans are relative to the start of the unit. */
export interface Entry {
  readonly keyword: KeywordId;
  /** The keyword as typed, without number and colon. */
  readonly keywordSpan: Span;
  /** `1`, `01`, `IV`, `2.1` behind the keyword, as typed (a final dot is left out). */
  readonly number: { readonly text: string; readonly span: Span } | null;
  /** From the keyword to behind the colon. */
  readonly headSpan: Span;
  /** What follows, continued lines included. Empty text when nothing was typed. */
  readonly value: Value;
  /** From the keyword to the end of the value. */
  readonly span: Span;
}

/** How a paragraph of the body is numbered. */
export interface ParagraphNumber {
  readonly style: 'part' | 'roman' | 'arabic' | 'decimal' | 'letter' | 'dash' | 'plus';
  /** As typed, without its closing mark: `I`, `1`, `1.1`, `a`, `-`. */
  readonly text: string;
  readonly span: Span;
}

export interface Comment {
  /** Without the `#` and outer spaces. */
  readonly text: string;
  /** From the `#` to the end of the line, its line end left out. */
  readonly span: Span;
}

/** All spans and offsets inside a unit are relative to its start, so that an edit before it leaves it as it is. */
export interface Unit {
  readonly kind: UnitKind;
  /** The source of the unit, line ends included. */
  readonly text: string;
  /** Absent only in a preamble, a paragraph and a closing. */
  readonly head: Entry | null;
  readonly fields: readonly Entry[];
  /** Of a paragraph: its text without its number; of a preamble: its stray text. */
  readonly value: Value | null;
  readonly number: ParagraphNumber | null;
  readonly comments: readonly Comment[];
  /** Syntax problems of this unit alone. */
  readonly problems: readonly Problem[];
}

export type { Message, Problem, Span, Value };
