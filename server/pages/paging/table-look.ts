import { mmToPoints } from '../../exports/document/page';
import type { CellRole } from '../../exports/document/styles';
import { rowHeights, type HeightWish } from '../../exports/row-heights';
import type { Block, PageTable, PrintedRow } from '../model';
import { cellLines, heightOf, type CellLine } from './measure';
import type { MeasuredRows } from './row-breaks';

/** A text of no more letters may well stand in many cells. */
const SHORT = 80;

export interface MeasuredBlock {
  readonly height: number;
  /** What its first row needs at least, merged cells and all. */
  readonly least: number;
}

/** All that the heights of the rows of a table depend on beside their words. */
export class TableLook {
  /** Of a row in which nothing is written. */
  readonly leastHeight: number;
  readonly size: number;
  private readonly widths: readonly number[];
  private readonly often = new Map<string, readonly CellLine[]>();
  private readonly known = new WeakMap<Block, MeasuredBlock>();

  constructor(private readonly table: RowsLook) {
    this.size = table.isNarrow ? 11 : 12;
    this.leastHeight = this.size * 1.149 + 4;
    this.widths = table.widthsMm.map(mmToPoints);
  }

  /** How tall the row of headings is. */
  headHeight(headings: readonly string[]): number {
    const heights = headings.map((it, at) => heightOf(this.lines([it], 'header', this.widths[at]!)));
    return Math.max(this.leastHeight, ...heights);
  }

  measured(block: Block): MeasuredBlock {
    let known = this.known.get(block);
    if (!known) this.known.set(block, (known = this.measure(block)));
    return known;
  }

  /** What the part above a block needs of it on the same page. */
  leastOf(block: Block): number {
    return block.print.kind === 'section' ? 2 * this.leastHeight : this.measured(block).least;
  }

  /** The lines of the cells of some rows, which are measured anew: only those at an end of a page are asked for. */
  rowsOf({ print }: Block): MeasuredRows {
    const rows = print.kind === 'rows' ? print.rows : [];
    const cells = rows.map((row) => this.cells(row));
    return { cells, rowSpans: rows.map((it) => it.rowSpans), heights: this.heights(rows, cells) };
  }

  private measure({ print }: Block): MeasuredBlock {
    switch (print.kind) {
      case 'flow':
        return { height: 0, least: 0 };
      case 'section': {
        const { ordinalApart } = this.table;
        const width = this.widths.slice(ordinalApart ? 1 : 0).reduce((all, it) => all + it, 0);
        const title = heightOf(this.lines([print.title], 'part', width));
        const statement = heightOf(this.lines(print.statement, 'statement', width));
        const ordinal = ordinalApart
          ? heightOf(this.lines([print.ordinal], 'partOrdinal', this.widths[0]!))
          : 0;
        const height = Math.max(this.leastHeight, title + statement, ordinal);
        return { height, least: height };
      }
      case 'rows': {
        const cells = print.rows.map((row) => this.cells(row));
        const height = this.heights(print.rows, cells).reduce((all, it) => all + it, 0);
        return { height, least: Math.max(0, ...cells[0]!.map((it) => (it ? heightOf(it) : 0))) };
      }
    }
  }

  private cells(row: PrintedRow): (readonly CellLine[] | null)[] {
    return row.cells.map((texts, at) => texts && this.lines(texts, this.table.aligns[at]!, this.widths[at]!));
  }

  private heights(
    rows: readonly PrintedRow[],
    cells: readonly (readonly (readonly CellLine[] | null)[])[],
  ): number[] {
    const wishes: HeightWish[] = cells.flatMap((of, row) =>
      of.flatMap((lines, column) => {
        const span = rows[row]!.rowSpans[column]!;
        return lines && span > 0 ? [{ row, span, height: heightOf(lines) }] : [];
      }),
    );
    return rowHeights(rows.length, wishes, this.leastHeight);
  }

  private lines(texts: readonly string[], role: CellRole, width: number): readonly CellLine[] {
    const [only] = texts;
    if (texts.length !== 1 || only === undefined || only.length > SHORT)
      return cellLines(texts, role, this.size, width);
    // Names of agencies and quarters of a year stand in many cells.
    const key = `${role} ${width} ${only}`;
    let lines = this.often.get(key);
    if (!lines) {
      lines = cellLines(texts, role, this.size, width);
      if (this.often.size > 5000) this.often.clear();
      this.often.set(key, lines);
    }
    return lines;
  }
}

type RowsLook = Pick<PageTable, 'widthsMm' | 'aligns' | 'ordinalApart' | 'isNarrow'>;

const looks = new Map<string, TableLook>();

/** The look of a table, the same object for tables that look alike, so that what was measured is found again. */
export function lookOf({ widthsMm, aligns, ordinalApart, isNarrow }: PageTable): TableLook {
  const rowsLook: RowsLook = { widthsMm, aligns, ordinalApart, isNarrow };
  const key = JSON.stringify(rowsLook);
  let look = looks.get(key);
  if (!look) {
    // Columns are typed letter by letter; of so many looks the old ones come back no more.
    if (looks.size > 16) looks.clear();
    looks.set(key, (look = new TableLook(rowsLook)));
  }
  return look;
}

/** What a table needs to begin on a page: a header row and a few lines. */
export const leastTableHeight = (look: TableLook): number => look.size * 8;
