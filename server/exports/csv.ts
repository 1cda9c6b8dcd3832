import { ordinalApart } from './cell-style';
import { cellText, sectionText, type AnnexTable, type TableRow } from '../tables';
import { utf8, type ExportFormat, type ExportInput } from './export-format';

/**
 * The rows of the annexes for spreadsheets and scripts: UTF-8 with a byte order mark, without which Excel takes it
 * for another encoding; fields parted by semicolons, which Excel under Vietnamese regional settings expects (the
 * comma is its decimal mark); line ends CR LF (RFC 4180). A file of one annex begins with the column headings;
 * with several, each is headed by its heading and title and parted from the next by an empty line.
 */
export const csv: ExportFormat = {
  id: 'csv',
  extension: 'csv',
  title: { vi: 'Bảng CSV (phụ lục)', en: 'CSV table (annex)' },
  mime: 'text/csv; charset=utf-8',
  scope: 'annex',
  write: (input) => Promise.resolve(utf8('\ufeff' + csvText(input))),
};

function csvText({ tables }: ExportInput): string {
  const one = tables.length === 1;
  return tables
    .map((table) => (one ? tableLines(table) : [[table.heading], [table.title], ...tableLines(table)]))
    .map((lines) => lines.map((fields) => fields.map(field).join(';') + '\r\n').join(''))
    .join('\r\n');
}

const tableLines = (table: AnnexTable): string[][] => [
  table.columns.map((it) => it.heading),
  ...table.rows.map((row) => rowFields(table, row)),
];

function rowFields(table: AnnexTable, row: TableRow): string[] {
  if (row.kind === 'task') return row.cells.map((cell) => cellText(cell) ?? '');
  const rest = table.columns.slice(1).map(() => '');
  if (!ordinalApart(table)) return [sectionText(row), ...rest];
  return [row.ordinal ?? '', [row.title, ...row.statement].join('\n'), ...rest.slice(1)];
}

/**
 * One field. A text that a spreadsheet would take for a formula or a command gets an apostrophe before it, the
 * spreadsheets' own mark for "this is text"; a leading dash is such a text too ("- Sở Tư pháp" gives #NAME?).
 */
export function field(text: string): string {
  const safe = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[";\r\n]|^\s|\s$|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
