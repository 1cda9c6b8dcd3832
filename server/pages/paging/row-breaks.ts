import { ROUNDING, type PageRoom } from './page-room';
import { heightOf, type CellLine } from './measure';

/** A row taller than this part of the page may be parted by its end; others stand on one page. */
export const WHOLE_ROW_SHARE = 0.4;

/** Rows that merged cells hold together; lengths are points. */
export interface MeasuredRows {
  /** The lines of each cell, a row after the other; null where a cell above reaches down. */
  readonly cells: readonly (readonly (readonly CellLine[] | null)[])[];
  readonly rowSpans: readonly (readonly number[])[];
  readonly heights: readonly number[];
}

/** Where a page ends among rows. */
export interface RowBreak {
  /** The row that is the first on the next page. */
  readonly row: number;
  /** The row itself is parted, and goes on there. */
  readonly isParted: boolean;
  /** What is left empty at the foot of the page. */
  readonly rest: number;
  /** Of the cells that go on there, by {@link cellKey}, how many of their lines stand on the pages before. */
  readonly printed: ReadonlyMap<string, number>;
}

/** What the pages below their row of headings are like. */
export interface TablePages {
  readonly headHeight: number;
  /** Of a row in which nothing is written. */
  readonly leastHeight: number;
}

export const cellKey = (row: number, column: number): string => `${row} ${column}`;

interface Going {
  readonly row: number;
  readonly lines: readonly CellLine[];
  printed: number;
  /** Where its part on this page begins. */
  from: number;
}

/**
 * Sets rows on pages as the PDF export does (`TableFlow`): rows are kept whole unless very tall, merged cells go on
 * over the end of a page.
 *
 * @param room is filled as far as the rows reach
 */
export function breakRows(rows: MeasuredRows, room: PageRoom, pages: TablePages): RowBreak[] {
  const breaks: RowBreak[] = [];
  const open = new Map<number, Going>();
  const roomOfPage = room.height - pages.headHeight;
  // Pages that their headings fill leave no room for a line, however many there are.
  const hasRoom = roomOfPage >= pages.leastHeight;

  const newPage = (row: number, parted: readonly (Going | null)[] | null, rest = room.left): void => {
    const printed = new Map<string, number>();
    for (const [column, cell] of open) {
      cell.printed += linesIn(cell, room.y - cell.from);
      printed.set(cellKey(cell.row, column), cell.printed);
      cell.from = pages.headHeight;
    }
    parted?.forEach((cell, column) => cell && printed.set(cellKey(row, column), cell.printed));
    breaks.push({ row, isParted: parted !== null, rest: Math.max(0, rest), printed });
    room.y = pages.headHeight;
  };

  rows.heights.forEach((wanted, row) => {
    const spans = rows.rowSpans[row]!;
    const below = rows.rowSpans[row + 1];
    const ends = (column: number): boolean => (below?.[column] ?? 1) > 0;
    let height = wanted;
    if (!room.fits(height)) {
      const isTall = height > roomOfPage * WHOLE_ROW_SHARE;
      if (!isTall || room.left <= 4 * pages.leastHeight) newPage(row, null);
    }
    for (const [column, cell] of open)
      if (ends(column)) height = Math.max(height, left(cell) - (room.y - cell.from));
    const own = rows.cells[row]!.map((lines, column): Going | null =>
      lines && spans[column] === 1 ? { row, lines, printed: 0, from: room.y } : null,
    );
    let isFirst = true;
    const begin = (): void => {
      if (!isFirst) return;
      isFirst = false;
      rows.cells[row]!.forEach((lines, column) => {
        if (lines && spans[column]! > 1) open.set(column, { row, lines, printed: 0, from: room.y });
      });
    };
    while (hasRoom && !room.fits(height)) {
      begin();
      let tallest = 0;
      for (const cell of own) {
        if (!cell) continue;
        const count = linesIn(cell, room.left);
        tallest = Math.max(tallest, heightOf(cell.lines.slice(cell.printed, cell.printed + count)));
        cell.printed += count;
      }
      const rest = Math.max(0, room.left - tallest);
      room.y = room.height;
      newPage(row, own, rest);
      height = Math.max(
        pages.leastHeight,
        ...own.map((it) => (it ? left(it) : 0)),
        ...[...open].map(([column, it]) => (ends(column) ? left(it) : 0)),
      );
    }
    begin();
    room.y += height;
    for (const column of [...open.keys()]) if (ends(column)) open.delete(column);
  });
  return breaks;
}

const left = ({ lines, printed }: Going): number => heightOf(lines.slice(printed));

/** How many of the lines that are left fit into a height. */
function linesIn({ lines, printed }: Going, height: number): number {
  let used = 0;
  let at = printed;
  for (; at < lines.length; at++) {
    used += lines[at]!.height;
    if (used > height + ROUNDING) break;
  }
  return at - printed;
}
