import { cellAlign, ordinalApart, tableFontSize, type CellAlign } from './cell-style';
import { escapeXml } from './ooxml/xml';
import { utf8, type ExportFormat, type ExportInput, type ExportOptions } from './export-format';
import { sectionHeading, type AnnexTable, type Cell, type SectionRow, type TableRow } from '../tables';

/** The annexes as one page that needs nothing else: no script, no file, no network. */
export const html: ExportFormat = {
  id: 'html',
  extension: 'html',
  title: { vi: 'Trang HTML (phụ lục)', en: 'HTML page (annex)' },
  mime: 'text/html; charset=utf-8',
  scope: 'annex',
  write: (input, options) => Promise.resolve(utf8(page(input, options))),
};

function page({ plan, tables }: ExportInput, options: ExportOptions): string {
  const title = tables[0]?.title || plan.title?.value.text || 'Phụ lục';
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${text(title)}</title>`,
    `<style>${style}${options.numberFirstPage ? '' : hideFirstNumber}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...tables.map(annex),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Sizes, margins and repeated header as in the Word export; on a screen the sheet is as wide as the window. */
const style = `
@page { size: A4 landscape; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 14pt "Times New Roman", Tinos, "Liberation Serif", serif; } }
body { margin: 0; background: #fff; color: #000; font: 14pt/1.2 "Times New Roman", Tinos, "Liberation Serif", serif; }
section { margin: 0 auto; max-width: 297mm; }
h1, h2, p { margin: 0; text-align: center; font-size: 14pt; text-wrap: balance; }
h2 { text-transform: uppercase; }
p.attached { font-style: italic; }
hr { width: 40mm; margin: 3pt auto 12pt; border: 0; border-top: 0.75pt solid #000; }
table { width: calc(100% - 1pt); border-collapse: collapse; table-layout: fixed; font-size: 12pt; }
table.narrow { font-size: 11pt; }
th, td { border: 0.5pt solid #000; padding: 2pt 4pt; vertical-align: middle; overflow-wrap: break-word; }
thead th { text-align: center; }
tbody th { text-align: left; }
tbody th p { text-align: left; text-wrap: wrap; font-weight: normal; font-style: italic; font-size: inherit; }
td[rowspan] { vertical-align: top; }
th.center, td.center { text-align: center; }
td.left { text-align: left; }
td.justify { text-align: justify; }
@media screen { body { padding: 1rem; } section { margin-bottom: 3rem; } .frame { overflow-x: auto; } table { min-width: 60rem; } }
@media print { section + section { break-before: page; } thead { display: table-header-group; } td:not([rowspan]) { break-inside: avoid; } tr.part { break-after: avoid; } }
`;

const hideFirstNumber = '@page :first { @top-center { content: none; } }\n';

function annex(table: AnnexTable, index: number): string {
  const id = `phu-luc-${index + 1}`;
  const total = table.columns.reduce((all, it) => all + it.widthMm, 0);
  return [
    `<section aria-labelledby="${id} ${id}-ten">`,
    `<h1 id="${id}">${text(table.heading)}</h1>`,
    `<h2 id="${id}-ten">${text(table.title)}</h2>`,
    `<p class="attached">${text(table.attachedLine)}</p>`,
    '<hr>',
    '<div class="frame">',
    `<table${tableFontSize(table) < 12 ? ' class="narrow"' : ''} aria-labelledby="${id} ${id}-ten">`,
    `<colgroup>${table.columns.map((it) => `<col style="width:${percent(it.widthMm / total)}">`).join('')}</colgroup>`,
    `<thead><tr>${table.columns.map((it) => `<th scope="col">${text(it.heading)}</th>`).join('')}</tr></thead>`,
    ...groups(table),
    '</table>',
    '</div>',
    '</section>',
  ].join('\n');
}

/** One `tbody` a part: the header of a part (`scope=rowgroup`) then counts for its own rows only. */
function groups(table: AnnexTable): string[] {
  const lines: string[] = [];
  for (const row of table.rows) {
    if (row.kind === 'section' || lines.length === 0)
      lines.push(lines.length === 0 ? '<tbody>' : '</tbody>\n<tbody>');
    lines.push(tableRow(table, row));
  }
  return lines.length === 0 ? ['<tbody></tbody>'] : [...lines, '</tbody>'];
}

function tableRow(table: AnnexTable, row: TableRow): string {
  if (row.kind === 'section') return sectionRow(table, row);
  const cells = row.cells.map((cell, at) =>
    cell === null ? '' : taskCell(cell, row.rowSpans[at]!, cellAlign(table, at)),
  );
  return `<tr>${cells.join('')}</tr>`;
}

function sectionRow(table: AnnexTable, row: SectionRow): string {
  const apart = ordinalApart(table);
  const heading = text(apart ? row.title : sectionHeading(row));
  const statement = row.statement.map((line) => `<p>${text(line)}</p>`).join('');
  const ordinal = apart ? `<th class="center" scope="row">${text(row.ordinal ?? '')}</th>` : '';
  const span = table.columns.length - (apart ? 1 : 0);
  return `<tr class="part">${ordinal}<th scope="rowgroup" colspan="${span}">${heading}${statement}</th></tr>`;
}

function taskCell(cell: Cell, rowSpan: number, align: CellAlign): string {
  const span = rowSpan > 1 ? ` rowspan="${rowSpan}"` : '';
  return `<td class="${align}"${span}>${cell.lines.map(text).join('<br>')}</td>`;
}

const percent = (share: number): string => `${Math.round(share * 10000) / 100}%`;

const text = escapeXml;
