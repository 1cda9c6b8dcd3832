import { cellText, sectionHeading, type AnnexTable } from '../../server/tables';
import { parseXml, type XmlNode } from '../support/xml';

/** What a reader of the file sees of one annex; every export is opened again and brought into this shape. */
export interface SeenTable {
  readonly headings: readonly string[];
  readonly rows: readonly SeenRow[];
}

export type SeenRow =
  /** The cells of a row across the table: one, or the ordinal and the rest. */
  | { readonly part: readonly string[] }
  | { readonly cells: readonly (string | null)[]; readonly rowSpans: readonly number[] };

/** What it ought to see. */
export const expectedTable = (table: AnnexTable): SeenTable => ({
  headings: table.columns.map((it) => it.heading),
  rows: table.rows.map((row) => {
    if (row.kind === 'task') return { cells: row.cells.map(cellText), rowSpans: row.rowSpans };
    return table.sectionOrdinal === 'in-column'
      ? { part: [row.ordinal ?? '', [row.title, ...row.statement].join('\n')] }
      : { part: [[sectionHeading(row), ...row.statement].join('\n')] };
  }),
});

/** A cell as a format has it: where the row ends, `columns` and `rows` say how far it reaches. */
export interface RawCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** The rows of a table from cells that reach over columns and rows, as HTML orders them. */
export function seenRows(raw: readonly (readonly RawCell[])[], columnCount: number): SeenRow[] {
  const covered: number[] = new Array<number>(columnCount).fill(0);
  return raw.map((rawCells) => {
    const waiting = [...rawCells];
    if (
      waiting.some((it) => it.columns > 1) ||
      (waiting.length === 1 && columnCount === 1 && waiting[0]!.columns === 0)
    )
      return { part: waiting.map((it) => it.text) };
    const cells: (string | null)[] = [];
    const rowSpans: number[] = [];
    for (let column = 0; column < columnCount; column++) {
      if (covered[column]! > 0) {
        covered[column]!--;
        cells.push(null);
        rowSpans.push(0);
        continue;
      }
      const cell = waiting.shift();
      if (!cell) throw new Error(`a row has no cell for column ${column + 1}`);
      covered[column] = cell.rows - 1;
      cells.push(cell.text);
      rowSpans.push(cell.rows);
    }
    if (waiting.length > 0) throw new Error('a row has too many cells');
    return { cells, rowSpans };
  });
}

/** The tables of a page. */
export function readHtml(source: string): { page: XmlNode; tables: SeenTable[] } {
  const page = parseXml(source);
  const tables = page.all('table').map((table) => {
    const headings = table.first('thead')!.all('th').map(linesOf);
    const rows = table.all('tbody').flatMap((body) => body.own('tr'));
    const raw = rows.map((row) =>
      row.elements.map((cell) => ({
        text: linesOf(cell),
        columns: Number(cell.attributes['colspan'] ?? 1),
        rows: Number(cell.attributes['rowspan'] ?? 1),
      })),
    );
    return { headings, rows: seenRows(raw, headings.length) };
  });
  return { page, tables };
}

const linesOf = (cell: XmlNode): string =>
  cell.children
    .map((it) =>
      typeof it === 'string' ? it : it.name === 'br' ? '\n' : it.name === 'p' ? `\n${it.text}` : it.text,
    )
    .join('');

/** The records of a CSV text: fields parted by semicolons, quoted as RFC 4180 says. */
export function readCsv(source: string): string[][] {
  const records: string[][] = [[]];
  const field = /"((?:[^"]|"")*)"|([^";\r\n]*)/y;
  let at = 0;
  while (at < source.length) {
    field.lastIndex = at;
    const match = field.exec(source)!;
    records.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    at = field.lastIndex;
    if (source.startsWith('\r\n', at)) {
      at += 2;
      if (at < source.length) records.push([]);
    } else if (source[at] === ';') {
      at += 1;
      if (at === source.length || source.startsWith('\r\n', at)) records.at(-1)!.push('');
      if (source.startsWith('\r\n', at)) {
        at += 2;
        if (at < source.length) records.push([]);
      }
    } else if (at < source.length) throw new Error(`unexpected ${JSON.stringify(source.slice(at, at + 20))}`);
  }
  return records;
}
