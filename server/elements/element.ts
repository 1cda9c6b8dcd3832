import type { AgencyPart } from '../../grammar/agencies';
import type { Entry, ParagraphNumber } from '../../grammar/ast';
import type { Citation } from '../../grammar/citations';
import type { DeadlinePart, DeadlineReading } from '../../grammar/deadlines';
import type { Span } from '../../grammar/text';
import type { TaskReference } from './task-references';

/** Something in a unit that an editor can point at. Spans are relative to the start of the unit. */
export type Element = { readonly span: Span } & (
  | { readonly kind: 'keyword'; readonly entry: Entry }
  /** The number behind a keyword. */
  | { readonly kind: 'number'; readonly entry: Entry; readonly text: string }
  | { readonly kind: 'paragraphNumber'; readonly number: ParagraphNumber }
  | { readonly kind: 'comment' }
  /** An owner; `entry` is null for one that running text names. */
  | { readonly kind: 'agency'; readonly entry: Entry | null; readonly part: AgencyPart }
  | {
      readonly kind: 'deadline';
      readonly entry: Entry;
      readonly reading: DeadlineReading;
      readonly part: DeadlinePart;
    }
  | { readonly kind: 'day'; readonly entry: Entry; readonly iso: string }
  | { readonly kind: 'citation'; readonly citation: Citation }
  | { readonly kind: 'taskReference'; readonly reference: TaskReference }
  /** A short form in use, and where `Viết tắt` explains it. */
  | { readonly kind: 'abbreviation'; readonly short: string; readonly isDefinition: boolean }
  /** The name or the short name in a `Cơ quan` of the plan. */
  | { readonly kind: 'agencyDefinition'; readonly name: string; readonly which: 'name' | 'short' }
);

export type ElementKind = Element['kind'];
export type ElementOf<K extends ElementKind> = Extract<Element, { readonly kind: K }>;
