import { unzipSync } from 'fflate';
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

/** The XML parts of a package, by path. */
export function readPackage(bytes: Uint8Array): Map<string, XmlNode> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, parseXml(decoder.decode(part))]),
  );
}

export interface SeenSheet {
  /** What stands above the table, a line a row. */
  readonly above: readonly string[];
  readonly table: SeenTable;
  readonly sheet: XmlNode;
}

/** The sheets of a workbook: heading lines, then from row `headerRow` the table. */
export function readXlsx(bytes: Uint8Array, headerRow = 4): SeenSheet[] {
  const parts = readPackage(bytes);
  const strings = parts
    .get('xl/sharedStrings.xml')!
    .all('si')
    .map((it) => it.text);
  const paths = [...parts.keys()].filter((it) => it.startsWith('xl/worksheets/sheet')).sort();
  return paths.map((path) => {
    const sheet = parts.get(path)!;
    const spans = new Map(sheet.all('mergeCell').map((it) => spanOf(it.attributes['ref']!)));
    const inside = new Set<string>();
    for (const [first, { columns, rows }] of spans) {
      const { column, row } = placeOf(first);
      for (let right = 0; right < columns; right++)
        for (let down = 0; down < rows; down++)
          if (right + down > 0) inside.add(`${column + right}.${row + down}`);
    }
    const raw = sheet.all('row').map((row) =>
      row.own('c').flatMap((cell): RawCell[] => {
        const place = placeOf(cell.attributes['r']!);
        const value = cell.own('v')[0];
        if (value && cell.attributes['t'] !== 's') throw new Error('a cell is no text');
        if (inside.has(`${place.column}.${place.row}`)) {
          if (value) throw new Error('a covered cell has a text');
          return [];
        }
        const span = spans.get(cell.attributes['r']!) ?? { columns: 1, rows: 1 };
        return [{ text: value ? strings[Number(value.text)]! : '', ...span }];
      }),
    );
    const above = raw.slice(0, headerRow - 1).map((cells) => cells.map((it) => it.text).join(''));
    const headings = (raw[headerRow - 1] ?? []).map((it) => it.text);
    return { above, table: { headings, rows: seenRows(raw.slice(headerRow), headings.length) }, sheet };
  });
}

function placeOf(reference: string): { column: number; row: number } {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(reference)!;
  const column = [...letters!].reduce((all, it) => all * 26 + it.charCodeAt(0) - 64, 0);
  return { column, row: Number(row) };
}

function spanOf(range: string): [string, { columns: number; rows: number }] {
  const [first, last] = range.split(':') as [string, string];
  const from = placeOf(first);
  const to = placeOf(last);
  return [first, { columns: to.column - from.column + 1, rows: to.row - from.row + 1 }];
}

export interface SeenDocument {
  readonly parts: ReadonlyMap<string, XmlNode>;
  /** The task tables. */
  readonly tables: readonly SeenTable[];
  /** Paragraphs outside of task tables: the name of their style, and their text. */
  readonly paragraphs: readonly { readonly style: string; readonly text: string; readonly node: XmlNode }[];
}

export function readDocx(bytes: Uint8Array): SeenDocument {
  const parts = readPackage(bytes);
  const names = new Map(
    parts
      .get('word/styles.xml')!
      .all('w:style')
      .map((it) => [it.attributes['w:styleId']!, it.first('w:name')!.attributes['w:val']!]),
  );
  const body = parts.get('word/document.xml')!.first('w:body')!;
  const isTask = (table: XmlNode): boolean => table.own('w:tblPr')[0]!.own('w:tblStyle').length > 0;
  const outside = (node: XmlNode): XmlNode[] =>
    node.elements.flatMap((it) =>
      it.name === 'w:p' ? [it] : it.name === 'w:tbl' && isTask(it) ? [] : outside(it),
    );
  return {
    parts,
    tables: body.all('w:tbl').filter(isTask).map(readWordTable),
    paragraphs: outside(body).map((node) => {
      const id = node.first('w:pStyle')?.attributes['w:val'];
      return { style: id === undefined ? '' : names.get(id)!, text: wordText(node), node };
    }),
  };
}

const wordText = (node: XmlNode): string =>
  node
    .all('w:t')
    .map((it) => it.text)
    .join('');

function readWordTable(table: XmlNode): SeenTable {
  const rows = table.own('w:tr').map((row) => ({
    isHeader: row.all('w:tblHeader').length > 0,
    cells: row.own('w:tc').map((cell) => ({
      text: cell.own('w:p').map(wordText).join('\n'),
      columns: Number(cell.first('w:gridSpan')?.attributes['w:val'] ?? 1),
      merge: cell.first('w:vMerge')?.attributes,
    })),
  }));
  const headings = rows[0]!.cells.map((it) => it.text);
  if (!rows[0]!.isHeader || rows.slice(1).some((it) => it.isHeader)) throw new Error('one header row');
  const below = rows.slice(1);
  const seen = below.map(({ cells }, at): SeenRow => {
    if (
      cells.length < headings.length ||
      (headings.length === 1 && cells[0]!.merge === undefined && isPart(table, at + 1))
    )
      return { part: cells.map((it) => it.text) };
    const rowSpans = cells.map(({ merge }, column) => {
      if (!merge) return 1;
      if (merge['w:val'] !== 'restart') return 0;
      let end = at + 1;
      for (; end < below.length; end++) {
        const under = below[end]!.cells[column]?.merge;
        if (below[end]!.cells.length < headings.length || !under || under['w:val'] === 'restart') break;
      }
      return end - at;
    });
    return { cells: cells.map((it, column) => (rowSpans[column] === 0 ? null : it.text)), rowSpans };
  });
  return { headings, rows: seen };
}

/** With a single column only the style tells a part from a task. */
const isPart = (table: XmlNode, row: number): boolean =>
  table.own('w:tr')[row]!.first('w:pStyle')!.attributes['w:val']!.startsWith('KhPart');
