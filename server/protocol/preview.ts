/**
 * The page of a plan as it prints, or what changed of it. Asked for after each change of the text. Answers with
 * {@link PreviewResult}.
 */
export const previewRequest = 'kehoach/preview';

export interface PreviewParams {
  readonly uri: string;
  /** The {@link PreviewResult.name} of the page that the client shows; null when it shows none. */
  readonly known: string | null;
  /** Somebody is typing: a page that a half typed line has torn need not be sent. */
  readonly mayHold: boolean;
}

export interface PreviewResult {
  /** Names the page that the client has once it has done what `sheets` says. */
  readonly name: string;
  /** The page that `sheets` changes; null when `sheets` is all of it. */
  readonly since: string | null;
  /** The page is torn by a half typed line, and the one known is to stay for now. */
  readonly isHeld: boolean;
  /** Every sheet of the page in order; what did not change in them is null. */
  readonly sheets: readonly SheetChange[];
  /** Rules of CSS for the classes in the blocks; only with a whole page. */
  readonly style: string | null;
  /** The letters of the print; only with a whole page. */
  readonly fonts: readonly PageFont[] | null;
}

export interface PageFont {
  readonly weight: 'normal' | 'bold';
  readonly style: 'normal' | 'italic';
  /** A TrueType file, compressed with zlib, in base64. */
  readonly data: string;
}

export interface SheetChange {
  readonly id: string;
  readonly orientation: 'portrait' | 'landscape';
  /** What a screen reader calls it. */
  readonly label: string;
  readonly flow: ListChange | null;
  /** Null for a sheet without a table. */
  readonly table: {
    /** Widths of the columns in millimetres. */
    readonly widthsMm: readonly number[];
    readonly headHtml: string;
    readonly isNarrow: boolean;
    readonly rows: ListChange | null;
  } | null;
  /** What is left empty at the foot of its last page, in millimetres. */
  readonly restMm: number;
}

/** What must be done to a list of blocks: some give way to others, and lines move. */
export interface ListChange {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly PageBlock[];
  /** Typed blocks behind the inserted ones move by so many lines. */
  readonly shift: number;
  /** Blocks that moved otherwise: index in the new list, line, lines. */
  readonly moved: readonly (readonly [number, number, number])[];
  /** Blocks that stay what they are but stand on their pages otherwise: index in the new list, HTML, height. */
  readonly redrawn: readonly (readonly [number, string, number])[];
}

export interface PageBlock {
  /** The same for the same place of a sheet, also when what stands there changed. */
  readonly id: string;
  /**
   * Every text in it is escaped. What was typed has `data-l`, its line in the block, and `data-n`, its lines. A page
   * ends at each element of class `break`, with `data-rest` millimetres left empty.
   */
  readonly html: string;
  /** Of a row of the table on the screen, in points; 0 when it is not known. */
  readonly height: number;
  /** First line in the file, from 0; -1 for what was not typed. */
  readonly line: number;
  readonly lines: number;
}
