import { cellText, sectionHeading, type AnnexTable, type Cell, type SectionRow } from '../../tables';
import { cellAlign, ordinalApart, tableFontSize } from '../cell-style';
import type { ExportOptions } from '../export-format';
import { countLines, type FontStyle } from '../fonts';
import { XML_HEAD } from '../ooxml/package';
import { rowHeights, type HeightWish } from '../row-heights';
import { SPREADSHEET_ML, type CellLook, type SharedStrings, type StyleSheet, type TextRun } from './styles';

/** Heading, title and "(Kèm theo …)" stand above the header row of the table. */
export const HEADER_ROW = 4;

const HEADING_SIZE = 14;

/** `xl/worksheets/sheet….xml` of an annex. */
export function sheetXml(
  table: AnnexTable,
  styles: StyleSheet,
  strings: SharedStrings,
  options: ExportOptions,
): string {
  const writer = new SheetWriter(table, styles, strings);
  const center: CellLook = { size: HEADING_SIZE, align: 'center' };
  writer.across([{ text: table.heading, bold: true }], { ...center, bold: true });
  writer.across([{ text: table.title.toUpperCase(), bold: true }], { ...center, bold: true });
  writer.across([{ text: table.attachedLine, italic: true }], { ...center, italic: true });
  writer.header();
  for (const row of table.rows) {
    if (row.kind === 'section') writer.section(row);
    else writer.task(row.cells, row.rowSpans);
  }
  const rows = writer.rowsXml();
  const columns = table.columns.map(
    ({ widthMm }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${columnWidth(widthMm)}" customWidth="1"/>`,
  );
  const merges = writer.merges.map((it) => `<mergeCell ref="${it}"/>`);
  const firstPage = options.numberFirstPage ? '' : ' differentFirst="1"';
  const firstHeader = options.numberFirstPage ? '' : '<firstHeader></firstHeader>';
  return [
    `${XML_HEAD}<worksheet xmlns="${SPREADSHEET_ML}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${HEADER_ROW}" topLeftCell="A${HEADER_ROW + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15.75"/>',
    `<cols>${columns.join('')}</cols>`,
    `<sheetData>${rows}</sheetData>`,
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '',
    '<printOptions horizontalCentered="1"/>',
    // 30, 15, 20, 20 and 10 mm in inches.
    '<pageMargins left="1.1811" right="0.5906" top="0.7874" bottom="0.7874" header="0.3937" footer="0.3937"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter${firstPage}><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;14&amp;P</oddHeader>${firstHeader}</headerFooter>`,
    '</worksheet>',
  ].join('');
}

class SheetWriter {
  private readonly rows: (readonly string[])[] = [];
  private readonly wishes: HeightWish[] = [];
  readonly merges: string[] = [];
  private readonly size: number;
  private readonly letters: readonly string[];

  constructor(
    private readonly table: AnnexTable,
    private readonly styles: StyleSheet,
    private readonly strings: SharedStrings,
  ) {
    this.size = tableFontSize(table);
    this.letters = table.columns.map((_, at) => columnLetters(at));
  }

  private get number(): number {
    return this.rows.length + 1;
  }

  /** One text over all columns. */
  across(runs: readonly TextRun[], look: CellLook): void {
    const cells = this.letters.map((letters, at) => this.cell(letters, at === 0 ? runs : [], look));
    if (this.letters.length > 1) this.merges.push(`A${this.number}:${this.letters.at(-1)!}${this.number}`);
    this.wish(runs, 'bold', look.size, 0, this.letters.length);
    this.rows.push(cells);
  }

  header(): void {
    const look: CellLook = { size: this.size, bold: true, align: 'center', border: true };
    const cells = this.table.columns.map(({ heading }, at) => {
      this.wish([{ text: heading }], 'bold', this.size, at, at + 1);
      return this.cell(this.letters[at]!, [{ text: heading }], look);
    });
    this.rows.push(cells);
  }

  section(row: SectionRow): void {
    const look: CellLook = { size: this.size, align: 'left', border: true };
    const apart = ordinalApart(this.table);
    const heading = apart ? row.title : sectionHeading(row);
    const runs: TextRun[] = [{ text: heading, bold: true }];
    if (row.statement.length > 0) runs.push({ text: '\n' + row.statement.join('\n'), italic: true });
    const first = apart ? 1 : 0;
    const cells = this.letters.map((letters, at) => {
      if (apart && at === 0)
        return this.cell(letters, [{ text: row.ordinal ?? '' }], { ...look, bold: true, align: 'center' });
      return this.cell(letters, at === first ? runs : [], look);
    });
    if (this.letters.length > first + 1)
      this.merges.push(`${this.letters[first]!}${this.number}:${this.letters.at(-1)!}${this.number}`);
    this.wish(runs, 'bold', this.size, first, this.letters.length);
    this.rows.push(cells);
  }

  task(cells: readonly (Cell | null)[], rowSpans: readonly number[]): void {
    const { number } = this;
    const written = cells.map((cell, at) => {
      const letters = this.letters[at]!;
      const span = rowSpans[at]!;
      if (span > 1) this.merges.push(`${letters}${number}:${letters}${number + span - 1}`);
      const runs = [{ text: cellText(cell) ?? '' }];
      if (cell) this.wish(runs, 'regular', this.size, at, at + 1, span);
      const align = cellAlign(this.table, at) === 'center' ? 'center' : 'left';
      // A tall merged cell may go on over the page: its text is to be found where it begins.
      return this.cell(letters, runs, { size: this.size, align, border: true, top: span > 1 });
    });
    this.rows.push(written);
  }

  /**
   * The rows with their heights, which Excel would not find for merged cells; of the others it finds them anew when
   * the officer edits them.
   */
  rowsXml(): string {
    const heights = rowHeights(this.rows.length, this.wishes, this.size * LINE_HEIGHT);
    const lines = this.rows.map((cells, at) => {
      const height = Math.min(MAX_ROW_HEIGHT_PT, Math.ceil(heights[at]! * 4) / 4);
      return `<row r="${at + 1}" ht="${height}">${cells.join('')}</row>`;
    });
    return lines.join('');
  }

  private cell(letters: string, runs: readonly TextRun[], look: CellLook): string {
    const text = cut(runs.map((it) => it.text).join(''));
    // Text that looks like a formula stays text even after the officer has edited the cell.
    const style = this.styles.of(/^\s*[=+\-@]/.test(text) ? { ...look, quoted: true } : look);
    const at = `r="${letters}${this.number}" s="${style}"`;
    return text === ''
      ? `<c ${at}/>`
      : `<c ${at} t="s"><v>${this.strings.of(runs.length === 1 ? [{ text }] : runs, look.size)}</v></c>`;
  }

  /** Asks for the room of a text over the columns from `first` to before `end`. */
  private wish(
    runs: readonly TextRun[],
    style: FontStyle,
    size: number,
    first: number,
    end: number,
    span = 1,
  ): void {
    const widthMm = this.table.columns.slice(first, end).reduce((all, it) => all + it.widthMm, 0);
    const text = runs.map((it) => it.text).join('');
    const lines = countLines(text, style, size, toPoints(widthMm) - CELL_PADDING_PT);
    this.wishes.push({ row: this.rows.length, span, height: lines * size * LINE_HEIGHT });
  }
}

/** Left and right of the text in a cell, and a little for programs whose letters are wider. */
const CELL_PADDING_PT = 8;

/** Of Times New Roman in Excel, in sizes of the letters. */
const LINE_HEIGHT = 1.3125;

/** Excel takes no higher row, in points. */
const MAX_ROW_HEIGHT_PT = 409;

/** Excel refuses a file that has a cell of more than 32,767 letters. */
const cut = (text: string): string => (text.length > 32_767 ? `${text.slice(0, 32_766)}…` : text);

const toPoints = (mm: number): number => (mm * 72) / 25.4;

/** In widths of a digit of Times New Roman 12, which is 6 points. */
const columnWidth = (widthMm: number): number => Math.round((toPoints(widthMm) / 6) * 256) / 256;

function columnLetters(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}
