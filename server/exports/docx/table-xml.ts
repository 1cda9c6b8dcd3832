import { sectionHeading, type AnnexTable, type Cell, type SectionRow, type TaskRow } from '../../tables';
import { cellAlign, ordinalApart, tableFontSize } from '../cell-style';
import { mmToPoints, mmToTwips, textHeightMm } from '../document/page';
import { cellStyleId, type CellRole } from '../document/styles';
import { countLines } from '../fonts';
import { escapeXml } from '../ooxml/xml';
import { paragraphXml } from './paragraph-xml';
import { CELL_MARGIN, TABLE_STYLE } from './styles-xml';

/**
 * The task table (ECMA-376, part 1, 17.4): header row on every page, no row height fixed, merged cells as Word
 * merges them. A row is kept whole unless it is so tall that this would leave much of a page empty; a row that is
 * parted keeps its number at its beginning.
 */
export function tableXml(table: AnnexTable): string {
  return new TableWriter(table).xml();
}

/** A row up to this part of the height of the text is not parted by the end of a page. */
const WHOLE_ROW_SHARE = 0.4;

/** Of Times New Roman, in sizes of the letters. */
const LINE_HEIGHT = 1.15;

class TableWriter {
  private readonly size: number;
  private readonly widths: readonly number[];
  private readonly wholeRowLines: number;

  constructor(private readonly table: AnnexTable) {
    this.size = tableFontSize(table);
    this.widths = twipWidths(table);
    this.wholeRowLines =
      (mmToPoints(textHeightMm('landscape')) * WHOLE_ROW_SHARE) / (this.size * LINE_HEIGHT);
  }

  xml(): string {
    const { table, widths } = this;
    const total = widths.reduce((all, it) => all + it, 0);
    const rows = table.rows.map((row) => (row.kind === 'section' ? this.sectionRow(row) : this.taskRow(row)));
    return [
      `<w:tbl><w:tblPr><w:tblStyle w:val="${TABLE_STYLE}"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
      '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
      `<w:tblCaption w:val="${escapeXml(`${table.heading}. ${table.title}`)}"/></w:tblPr>`,
      `<w:tblGrid>${widths.map((it) => `<w:gridCol w:w="${it}"/>`).join('')}</w:tblGrid>`,
      this.headerRow(),
      ...rows,
      '</w:tbl>',
    ].join('');
  }

  private headerRow(): string {
    const cells = this.table.columns.map(({ heading }, at) =>
      this.cell(this.widths[at]!, '', 'center', this.lines([heading], 'header')),
    );
    return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
  }

  private sectionRow(row: SectionRow): string {
    const apart = ordinalApart(this.table);
    const inside = this.widths.slice(apart ? 1 : 0);
    const width = inside.reduce((all, it) => all + it, 0);
    const span = inside.length > 1 ? `<w:gridSpan w:val="${inside.length}"/>` : '';
    const heading = this.lines([apart ? row.title : sectionHeading(row)], 'part');
    const statement = row.statement.length > 0 ? this.lines(row.statement, 'statement') : '';
    const ordinal = apart
      ? this.cell(this.widths[0]!, '', 'center', this.lines([row.ordinal ?? ''], 'partOrdinal'))
      : '';
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${ordinal}${this.cell(width, span, 'center', heading + statement)}</w:tr>`;
  }

  private taskRow(row: TaskRow): string {
    let tallest = 1;
    const cells = row.cells.map((cell, at) => {
      const width = this.widths[at]!;
      if (cell === null) return this.cell(width, '<w:vMerge/>', 'top', this.lines([''], 'left'));
      const span = row.rowSpans[at]!;
      if (span === 1) tallest = Math.max(tallest, this.lineCount(cell, width));
      // A tall merged cell may go on over the page: its text is to be found where it begins.
      const merge = span > 1 ? '<w:vMerge w:val="restart"/>' : '';
      const lines = cell.lines.length > 0 ? cell.lines : [''];
      return this.cell(
        width,
        merge,
        span > 1 ? 'top' : 'center',
        this.lines(lines, cellAlign(this.table, at)),
      );
    });
    const whole = tallest <= this.wholeRowLines ? '<w:trPr><w:cantSplit/></w:trPr>' : '';
    return `<w:tr>${whole}${cells.join('')}</w:tr>`;
  }

  private lineCount(cell: Cell, width: number): number {
    const room = (width - 2 * CELL_MARGIN) / 20;
    // No letter is wider than its size: most cells need no closer look.
    const most = cell.lines.reduce((all, line) => all + Math.ceil((line.length * this.size) / room), 0);
    if (most <= this.wholeRowLines) return most;
    return cell.lines.reduce((all, line) => all + countLines(line, 'regular', this.size, room), 0);
  }

  private cell(width: number, merge: string, align: 'center' | 'top', content: string): string {
    const vertical = align === 'top' ? '' : '<w:vAlign w:val="center"/>';
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${merge}${vertical}</w:tcPr>${content}</w:tc>`;
  }

  private lines(lines: readonly string[], role: CellRole): string {
    const style = cellStyleId(role, this.size);
    return lines.map((text) => paragraphXml(style, [{ text }])).join('');
  }
}

/** Widths in twips that add up to the width of the whole table, so that the grid has no leftover. */
function twipWidths({ columns }: AnnexTable): number[] {
  let done = 0;
  let mm = 0;
  return columns.map(({ widthMm }) => {
    mm += widthMm;
    const width = mmToTwips(mm) - done;
    done += width;
    return width;
  });
}
