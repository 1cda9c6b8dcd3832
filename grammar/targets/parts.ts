import type { Span } from '../text';

/*
 * What the parser finds, in order. Offsets are in the clean text. A part says what stands in one place;
 * which subject, year and step belong together is worked out afterwards (see assemble.ts).
 */

export interface NumberPart {
  readonly span: Span;
  readonly text: string;
  /** 1e6 for "triệu". */
  readonly scale: number;
  readonly scaleSpan: Span | null;
}

export interface MeasurePart {
  readonly kind: 'percent' | 'count' | 'money' | 'time';
  readonly span: Span;
  readonly text: string;
}

export type Bound = '=' | '>=' | '>' | '<=' | '<';

/** The words right before a number. */
export interface LeadPart {
  readonly start: number;
  readonly bound: Bound;
  readonly boundSpan: Span | null;
  readonly reach: boolean;
  readonly from: boolean;
  /** "lên", "xuống còn": what follows is where it goes to, not by how much. */
  readonly upTo: boolean;
  /** "đến", "tới". */
  readonly until: boolean;
  readonly about: boolean;
  readonly inTurn: boolean;
  readonly allOf: boolean;
  readonly inside: boolean;
  readonly times: boolean;
  /** "cho", "tại", "ở": the number belongs to a place or a receiver. */
  readonly placed: boolean;
  readonly verb: { readonly direction: 'increase' | 'decrease'; readonly span: Span } | null;
}

export interface AmountPart {
  readonly kind: 'amount';
  readonly start: number;
  readonly end: number;
  readonly lead: LeadPart;
  readonly number: NumberPart;
  readonly of: NumberPart | null;
  readonly upper: NumberPart | null;
  readonly measure: MeasurePart | null;
  readonly per: { readonly text: string; readonly span: Span } | null;
  readonly shareOf: boolean;
  readonly tail: { readonly bound: Bound; readonly span: Span } | null;
  readonly leading: Span | null;
  /** Further values of a list "100%, 100%, 95%". */
  readonly others: readonly { readonly number: NumberPart; readonly measure: MeasurePart }[];
}

export interface RankPart {
  readonly kind: 'rank';
  readonly start: number;
  readonly end: number;
  readonly form: 'top' | 'group' | 'exact';
  readonly number: NumberPart;
  readonly of: NumberPart | null;
  readonly upper: NumberPart | null;
  readonly measure: MeasurePart | null;
  readonly leading: Span | null;
}

export interface PeriodPart {
  readonly kind: 'period';
  readonly start: number;
  readonly end: number;
  /** In the order written. */
  readonly years: readonly number[];
  /** Joined by a dash or "đến": all years between count. */
  readonly range: boolean;
  /** "đến", "vào", "trong", "từ" stands before it. */
  readonly introduced: boolean;
}

export interface ComparedPart {
  readonly kind: 'compared';
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
}

export interface VerbPart {
  readonly kind: 'verb';
  readonly start: number;
  readonly end: number;
  readonly direction: 'increase' | 'decrease';
}

export interface MultiplePart {
  readonly kind: 'multiple';
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** A single token that says something of the parts around it. */
export interface MarkPart {
  readonly kind: 'mark';
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface NamedPart {
  readonly kind: 'group' | 'level' | 'reference';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Part =
  AmountPart | RankPart | PeriodPart | ComparedPart | VerbPart | MultiplePart | MarkPart | NamedPart;
