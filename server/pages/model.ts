import type { Unit } from '../../grammar/ast';

/**
 * The smallest piece of the page that is drawn on its own: a paragraph, the head of a document, a part of an annex,
 * or the rows of an annex that merged cells hold together. The same object as before while nothing in it changed.
 *
 * Elements of `html` that were typed somewhere have `data-l`, the line counted from the first line of the first
 * unit, and `data-n`, on how many lines. Lengths that a style sheet cannot know stand in `data-…` in millimetres,
 * since a strict content security policy takes no `style`.
 */
export interface Block {
  /** Every text in it is escaped. */
  readonly html: string;
  /** Where it was typed, from the first unit to the last; empty for what prints without being typed. */
  readonly units: readonly Unit[];
}

export interface PageTable {
  /** Widths of the columns in millimetres. */
  readonly widthsMm: readonly number[];
  /** The row of headings. */
  readonly headHtml: string;
  readonly isNarrow: boolean;
  readonly rows: readonly Block[];
}

/** Pages that hang together: a decision, a plan, an annex (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1.đ). */
export interface Sheet {
  /** `decision`, `plan`, `annex-1`, …: the same for the same place among the sheets. */
  readonly id: string;
  readonly orientation: 'portrait' | 'landscape';
  /** What a screen reader calls it. */
  readonly label: string;
  readonly flow: readonly Block[];
  readonly table: PageTable | null;
}

export interface Page {
  readonly sheets: readonly Sheet[];
}
