/** The annexes as tables to edit in. Takes {@link GridParams}. Answers with {@link GridResult}. */
export const gridRequest = 'kehoach/grid';

export interface GridParams {
  readonly uri: string;
}

export interface GridResult {
  /** The version of the text that it shows; null for a file that is not open. */
  readonly version: number | null;
  readonly tables: readonly GridTable[];
}

export interface GridTable {
  readonly heading: string;
  readonly columns: readonly { readonly heading: string; readonly widthMm: number }[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  /** A row across the table has one cell. */
  readonly isSection: boolean;
  /** Null where a cell above reaches down. */
  readonly cells: readonly (GridCell | null)[];
}

export interface GridCell {
  readonly text: string;
  /** How many rows it reaches down. */
  readonly reach: number;
  readonly isEditable: boolean;
  /** What can be picked for it. */
  readonly picks: 'agency' | 'deadline' | null;
}

/** Works out the edits of one cell; nothing is changed. Answers with {@link EditCellResult}. */
export const editCellRequest = 'kehoach/editCell';

export interface CellParams {
  readonly uri: string;
  /** {@link GridResult.version} of the table that the user sees. */
  readonly version: number | null;
  readonly annex: number;
  readonly row: number;
  readonly column: number;
  /** What the cell shall say, lines parted by `\n`. */
  readonly text: string;
}

export interface EditCellResult {
  /** Edits of the text of that version. */
  readonly edits: readonly {
    readonly range: {
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    };
    readonly newText: string;
  }[];
  /** Why there are none, in the language of the settings. */
  readonly refusal: string | null;
}

/** What a cell could say, for what is typed in it so far. Answers with {@link CellProposalsResult}. */
export const cellProposalsRequest = 'kehoach/cellProposals';

export interface CellProposalsParams extends CellParams {
  /** The caret in `text`. */
  readonly offset: number;
}

export interface CellProposalsResult {
  /** `text` is that of the whole cell with the proposal in it, `caret` the place behind it. */
  readonly proposals: readonly {
    readonly label: string;
    readonly detail: string;
    readonly text: string;
    readonly caret: number;
  }[];
}

/** Makes tasks of rows copied in Word or Excel; nothing is changed. Answers with {@link PasteRowsResult}. */
export const pasteRowsRequest = 'kehoach/pasteRows';

export interface PasteRowsParams {
  readonly uri: string;
  /** Of the text that the user sees. */
  readonly version: number;
  readonly position: { readonly line: number; readonly character: number };
  /** The table as plain text, cells parted by tabs. */
  readonly text: string;
}

export interface PasteRowsResult extends EditCellResult {
  readonly tasks: number;
  readonly sections: number;
}
