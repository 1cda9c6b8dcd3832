import { sectionHeading, type AnnexTable, type SectionRow, type TaskRow } from '../../tables';
import { cellAlign, ordinalApart, tableFontSize } from '../cell-style';
import { mmToPoints } from '../document/page';
import { cellStyleId, tableStyles, type CellRole } from '../document/styles';
import { rowHeights, type HeightWish } from '../row-heights';
import { ROUNDING, type PageFlow } from './pages';
import type { StructureNode } from './structure';
import { layOutText, type TextLine } from './text-layout';

/** Left and right of the text in a cell: 1.5 mm, as in Word. */
const PADDING = 4.25;
const BORDER = 0.5;

/** A row taller than this part of the page may be parted by its end; others stand on one page. */
const WHOLE_ROW_SHARE = 0.4;

/** A line of a cell, with the room that its paragraph has above and below. */
interface CellLine {
  readonly line: TextLine;
  readonly before: number;
  readonly after: number;
}

/** The text of a cell, or what of it is not printed yet. */
interface CellText {
  readonly lines: readonly CellLine[];
  readonly node: StructureNode;
}

/** A merged cell that goes on below the row that is being set. */
interface OpenCell {
  text: CellText;
  /** Where its part on this page begins. */
  from: number;
}

interface Box {
  readonly first: number;
  readonly span: number;
}

/**
 * The task table on its pages: header row on each, rows kept whole unless very tall, merged cells going on over the
 * end of a page with their text at the top, lines around every cell on every page.
 */
export class TableFlow {
  private readonly size: number;
  private readonly lefts: number[] = [];
  private readonly widths: readonly number[];
  private readonly tableNode: StructureNode;
  private readonly open = new Map<number, OpenCell>();
  private header: CellText[] | null = null;

  constructor(
    private readonly flow: PageFlow,
    private readonly table: AnnexTable,
    root: StructureNode,
  ) {
    this.size = tableFontSize(table);
    this.widths = table.columns.map((it) => mmToPoints(it.widthMm));
    let x = flow.left;
    for (const width of this.widths) {
      this.lefts.push(x);
      x += width;
    }
    this.tableNode = root.add('Table');
  }

  write(): void {
    this.beginPage();
    const { rows } = this.table;
    let block: TaskRow[] = [];
    rows.forEach((row, at) => {
      if (row.kind === 'task') block.push(row);
      if (row.kind === 'section' || at === rows.length - 1) {
        this.taskRows(block);
        block = [];
      }
      if (row.kind === 'section') this.sectionRow(row, this.leastHeight(rows[at + 1]));
    });
  }

  /** The header row; on pages after the first it is no part of what is read. */
  private beginPage(): void {
    const isFirst = this.header === null;
    if (!this.header) {
      const rowNode = this.tableNode.add('TR');
      this.header = this.table.columns.map(({ heading }, at) => ({
        lines: this.lines([heading], 'header', this.widths[at]!),
        node: rowNode.add('TH', '/Scope /Column'),
      }));
    }
    const height = Math.max(this.lineHeight, ...this.header.map(heightOf));
    const { flow } = this;
    this.header.forEach((it, at) => {
      this.text(it.lines, it.node, this.box(at), flow.y, height, 'center', !isFirst);
      this.frame(this.box(at), flow.y, height, true, true);
    });
    flow.y += height;
    for (const cell of this.open.values()) cell.from = flow.y;
  }

  /** Ends the part of each merged cell on this page and begins the next page. */
  private newPage(): void {
    for (const [column, cell] of this.open) {
      cell.text = this.printOpen(column, cell, this.flow.y);
      this.strokeBelow(this.box(column), this.flow.y);
    }
    this.flow.newPage();
    this.beginPage();
  }

  private sectionRow(row: SectionRow, below: number): void {
    const apart = ordinalApart(this.table);
    const count = this.table.columns.length;
    const box: Box = apart ? { first: 1, span: count - 1 } : { first: 0, span: count };
    const rowNode = this.tableNode.add('TR');
    const cells: [Box, CellText, 'center'][] = [];
    if (apart) {
      const ordinal = this.lines([row.ordinal ?? ''], 'partOrdinal', this.widths[0]!);
      cells.push([this.box(0), { lines: ordinal, node: rowNode.add('TH', '/Scope /Row') }, 'center']);
    }
    const width = this.widthOf(box);
    const lines = [
      ...this.lines([apart ? row.title : sectionHeading(row)], 'part', width),
      ...(row.statement.length > 0 ? this.lines(row.statement, 'statement', width) : []),
    ];
    const node = rowNode.add('TH', `/Scope /Row /ColSpan ${box.span}`);
    cells.push([box, { lines, node }, 'center']);
    const height = Math.max(this.lineHeight, ...cells.map(([, text]) => heightOf(text)));
    if (height + below > this.flow.room + ROUNDING && this.roomOfPage >= height + below) this.newPage();
    for (const [of, text, align] of cells) {
      this.text(text.lines, text.node, of, this.flow.y, height, align);
      this.frame(of, this.flow.y, height, true, true);
    }
    this.flow.y += height;
  }

  /** Rows without a row across the table between them; merged cells reach over none. */
  private taskRows(rows: readonly TaskRow[]): void {
    const texts = rows.map((row) => this.cellTexts(row));
    const wishes: HeightWish[] = texts.flatMap((cells, row) =>
      cells.flatMap((text, column) => {
        const span = rows[row]!.rowSpans[column]!;
        return text && span > 0 ? [{ row, span, height: heightOf(text) }] : [];
      }),
    );
    const heights = rowHeights(rows.length, wishes, this.lineHeight);
    rows.forEach((row, at) => this.taskRow(row, texts[at]!, heights[at]!, rows.slice(at)));
  }

  private taskRow(
    row: TaskRow,
    texts: readonly (CellText | null)[],
    wanted: number,
    rest: readonly TaskRow[],
  ): void {
    const { flow } = this;
    let height = wanted;
    if (height > flow.room + ROUNDING) {
      const tall = height > this.roomOfPage * WHOLE_ROW_SHARE;
      const enough = flow.room > 4 * this.lineHeight;
      if (!tall || !enough) this.newPage();
    }
    // Whether a merged cell ends with this row, which has to give room to what is left of its text.
    const ends = (column: number): boolean => (rest[1]?.rowSpans[column] ?? 1) > 0;
    for (const [column, cell] of this.open) {
      if (ends(column)) height = Math.max(height, heightOf(cell.text) - (flow.y - cell.from));
    }
    let left = texts.map((it) => it && { ...it });
    let isFirstPart = true;
    // Pages that their headings fill leave no room for a line, however many there are.
    const hasRoom = this.roomOfPage >= this.lineHeight;
    while (hasRoom && height > flow.room + ROUNDING) {
      const part = this.splitRow(left, row, flow.room);
      this.rowPart(row, part.now, flow.room, isFirstPart, false, 'top');
      flow.y += flow.room;
      this.newPage();
      left = part.later;
      isFirstPart = false;
      height = Math.max(
        this.lineHeight,
        ...left.map((it, column) => (it && row.rowSpans[column] === 1 ? heightOf(it) : 0)),
        ...[...this.open].map(([column, cell]) => (ends(column) ? heightOf(cell.text) : 0)),
      );
    }
    this.rowPart(row, left, height, isFirstPart, true, isFirstPart ? 'center' : 'top');
    flow.y += height;
    for (const [column, cell] of this.open) {
      if (!ends(column)) continue;
      this.printOpen(column, cell, flow.y);
      this.strokeBelow(this.box(column), flow.y);
      this.open.delete(column);
    }
  }

  /** Prints the cells of one row, or of a part of it, and opens the merged ones. */
  private rowPart(
    row: TaskRow,
    texts: readonly (CellText | null)[],
    height: number,
    isFirst: boolean,
    isLast: boolean,
    align: 'center' | 'top',
  ): void {
    const { y } = this.flow;
    texts.forEach((text, column) => {
      const box = this.box(column);
      const span = row.rowSpans[column]!;
      this.frame(box, y, height, span > 0 && isFirst, span === 1 && isLast);
      if (!text) return;
      if (span > 1) {
        if (isFirst) this.open.set(column, { text, from: y });
        return;
      }
      this.text(text.lines, text.node, box, y, height, align);
    });
    if (!isLast) texts.forEach((_, column) => this.strokeBelow(this.box(column), y + height));
  }

  /** The lines of each cell that fit into the height, and the others. */
  private splitRow(
    texts: readonly (CellText | null)[],
    row: TaskRow,
    room: number,
  ): { now: (CellText | null)[]; later: (CellText | null)[] } {
    const parts = texts.map((text, column) =>
      text && row.rowSpans[column] === 1 ? splitText(text, room) : { now: text, later: text && null },
    );
    return { now: parts.map((it) => it.now), later: parts.map((it) => it.later) };
  }

  private printOpen(column: number, cell: OpenCell, to: number): CellText {
    const { now, later } = splitText(cell.text, to - cell.from);
    this.text(now.lines, now.node, this.box(column), cell.from, to - cell.from, 'top');
    return later ?? { lines: [], node: cell.text.node };
  }

  private cellTexts(row: TaskRow): (CellText | null)[] {
    const rowNode = this.tableNode.add('TR');
    return row.cells.map((cell, at) => {
      if (!cell) return null;
      const span = row.rowSpans[at]!;
      const node = rowNode.add('TD', span > 1 ? `/RowSpan ${span}` : '');
      return { lines: this.lines(cell.lines, cellAlign(this.table, at), this.widths[at]!), node };
    });
  }

  /** How much of a page a row needs so that the part above it may stand there. */
  private leastHeight(row: AnnexTable['rows'][number] | undefined): number {
    if (!row) return 0;
    if (row.kind === 'section') return 2 * this.lineHeight;
    const heights = row.cells.map((cell, at) => {
      if (!cell) return 0;
      const lines = this.lines(cell.lines, cellAlign(this.table, at), this.widths[at]!);
      return lines.reduce((all, it) => all + it.before + it.line.height + it.after, 0);
    });
    return Math.min(Math.max(...heights), this.roomOfPage * WHOLE_ROW_SHARE);
  }

  private lines(texts: readonly string[], role: CellRole, width: number): CellLine[] {
    const style = tableStyles[cellStyleId(role, this.size)];
    return texts.flatMap((text) => {
      const lines = layOutText([{ text }], style, width - 2 * PADDING);
      return lines.map((line, at) => ({
        line,
        before: at === 0 ? (style.before ?? 0) : 0,
        after: at === lines.length - 1 ? (style.after ?? 0) : 0,
      }));
    });
  }

  private text(
    lines: readonly CellLine[],
    node: StructureNode,
    box: Box,
    top: number,
    height: number,
    align: 'center' | 'top',
    isRepeated = false,
  ): void {
    let y = align === 'center' ? top + Math.max(0, (height - heightOf({ lines })) / 2) : top;
    for (const { line, before, after } of lines) {
      this.flow.text(this.lefts[box.first]! + PADDING, y + before, line, isRepeated ? null : node);
      y += before + line.height + after;
    }
  }

  /** Left and right of a stretch of a cell always, above and below where it begins and ends. */
  private frame(box: Box, top: number, height: number, above: boolean, below: boolean): void {
    const left = this.lefts[box.first]!;
    const right = left + this.widthOf(box);
    this.flow.stroke(left, top, left, top + height, BORDER);
    this.flow.stroke(right, top, right, top + height, BORDER);
    if (above) this.flow.stroke(left, top, right, top, BORDER);
    if (below) this.strokeBelow(box, top + height);
  }

  private strokeBelow(box: Box, y: number): void {
    const left = this.lefts[box.first]!;
    this.flow.stroke(left, y, left + this.widthOf(box), y, BORDER);
  }

  private box = (column: number): Box => ({ first: column, span: 1 });

  private widthOf({ first, span }: Box): number {
    return this.widths.slice(first, first + span).reduce((all, it) => all + it, 0);
  }

  private get lineHeight(): number {
    return this.size * 1.149 + 4;
  }

  /** Of a fresh page, below the header row. */
  private get roomOfPage(): number {
    const header = Math.max(this.lineHeight, ...(this.header ?? []).map(heightOf));
    return this.flow.bottom - this.flow.top - header;
  }
}

/** What a table needs to begin on a page: a header row and a few lines. */
export const leastTableHeight = (table: AnnexTable): number => tableFontSize(table) * 8;

const heightOf = ({ lines }: { lines: readonly CellLine[] }): number =>
  lines.reduce((all, it) => all + it.before + it.line.height + it.after, 0);

function splitText(text: CellText, room: number): { now: CellText; later: CellText | null } {
  let used = 0;
  let count = 0;
  for (const it of text.lines) {
    used += it.before + it.line.height + it.after;
    if (used > room + ROUNDING) break;
    count++;
  }
  const { node, lines } = text;
  const later = count < lines.length ? { lines: lines.slice(count), node } : null;
  return { now: { lines: lines.slice(0, count), node }, later };
}
