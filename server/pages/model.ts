import type { Unit } from '../../grammar/ast';
import type { CellAlign } from '../exports/cell-style';
import type { Block as PrintBlock } from '../exports/document/blocks';

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
  /** What of it counts on paper. */
  readonly print: Print;
}

export type Print =
  | { readonly kind: 'flow'; readonly parts: readonly FlowPart[] }
  | {
      readonly kind: 'section';
      readonly ordinal: string;
      readonly title: string;
      readonly statement: readonly string[];
    }
  | { readonly kind: 'rows'; readonly rows: readonly PrintedRow[] };

/** A printed block and its own stretch of the HTML. */
export interface FlowPart {
  readonly html: string;
  readonly block: PrintBlock;
}

/** A row of the table: the lines of its cells, null where a cell above reaches down. */
export interface PrintedRow {
  readonly cells: readonly (readonly string[] | null)[];
  readonly rowSpans: readonly number[];
}

export interface PageTable {
  /** Widths of the columns in millimetres. */
  readonly widthsMm: readonly number[];
  /** The row of headings. */
  readonly headHtml: string;
  /** The words of that row. */
  readonly headings: readonly string[];
  readonly aligns: readonly CellAlign[];
  /** The ordinals of parts have a cell of their own. */
  readonly ordinalApart: boolean;
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

/** A block on its paper: with the ends of pages that fall above it and inside it. */
export interface PagedBlock {
  /** The block without them: the same object as before while nothing in it changed. */
  readonly block: Block;
  /** The block's own HTML, with an element of class `break` for each end of a page. */
  readonly html: string;
  /** How tall it is on the screen when everything fits as measured, in points. */
  readonly height: number;
}

export interface PagedTable extends Omit<PageTable, 'rows'> {
  readonly rows: readonly PagedBlock[];
}

export interface PagedSheet extends Omit<Sheet, 'flow' | 'table'> {
  readonly flow: readonly PagedBlock[];
  readonly table: PagedTable | null;
  /** What is left empty on its last page, in millimetres. */
  readonly restMm: number;
  readonly pageCount: number;
}

export interface Page {
  readonly sheets: readonly PagedSheet[];
}
