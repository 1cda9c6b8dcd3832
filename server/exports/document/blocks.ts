import type { AnnexTable } from '../../tables';
import type { ParagraphStyleId } from './styles';

/**
 * What a printed document is made of, for the writers of Word and PDF files alike. Lengths are millimetres, sizes of
 * letters points.
 */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyleId;
  readonly runs: readonly TextRun[];
  /** Room left free on both sides of a centred text, in millimetres. */
  readonly insetMm?: number;
  /** Not to be parted from what follows by the end of a page. */
  readonly keepNext?: boolean;
}

/** A drawn line, centred: never underscores, never an underlined text. */
export interface RuleBlock {
  readonly kind: 'rule';
  readonly lengthMm: number;
  /** Of the page or the cell in which it is centred. */
  readonly containerMm: number;
}

/** Blocks side by side without lines, row by row; no row is parted by the end of a page. */
export interface ColumnsBlock {
  readonly kind: 'columns';
  readonly widthsMm: readonly number[];
  readonly rows: readonly (readonly (readonly Block[])[])[];
}

export interface AnnexTableBlock {
  readonly kind: 'table';
  readonly table: AnnexTable;
}

export type Block = ParagraphBlock | RuleBlock | ColumnsBlock | AnnexTableBlock;

/** A part of the document that begins on a new page, with pages of its own numbering. */
export interface DocumentSection {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

export const paragraph = (
  style: ParagraphStyleId,
  text: string | readonly TextRun[],
  keepNext = false,
): ParagraphBlock => ({
  kind: 'paragraph',
  style,
  runs: typeof text === 'string' ? [{ text }] : text,
  ...(keepNext && { keepNext }),
});
