import { cleanValue } from '../../grammar/text';

/**
 * The rows of a table as Word, Excel or a browser puts it on the clipboard: cells parted by tabs, rows by line ends.
 * Excel quotes a cell that holds either; Word lets the paragraphs of a cell stand on lines of their own, which are
 * put together again where a row would else lack cells. Lines of a cell are parted by `\n`.
 */
export function readTable(text: string): string[][] {
  const lines = quotedLines(text);
  const width = Math.max(0, ...lines.map((it) => it.length));
  const rows: string[][] = [];
  for (const cells of lines) {
    const last = rows.at(-1);
    const isBlank = cells.every((it) => it.trim() === '');
    if (isBlank) continue;
    const goesOn = last && width > 1 && cells.length < width && (last.length < width || cells.length === 1);
    if (goesOn && !isAcross(cells) && last.length + cells.length - 1 <= width) {
      last[last.length - 1] += `\n${cells[0]!}`;
      last.push(...cells.slice(1));
    } else rows.push([...cells]);
  }
  return rows.map((row) => row.map(cleanCell));
}

/** A row across the table: a part with its ordinal, which Word writes without tabs. */
const isAcross = (cells: readonly string[]): boolean =>
  cells.length === 1 && /^(?:Phần\s|[IVXLC]{1,7}[.)\s]|[A-Z][.)]\s)/u.test(cells[0]!.trim());

/** Lines of cells; a quoted cell may hold tabs and line ends. */
function quotedLines(text: string): string[][] {
  const lines: string[][] = [[]];
  let at = 0;
  for (;;) {
    const quoted = text[at] === '"' ? endOfQuoted(text, at) : -1;
    const end = quoted > 0 ? quoted : endOfPlain(text, at);
    const cell = text.slice(at, end);
    lines.at(-1)!.push(quoted > 0 ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end >= text.length) return lines;
    const isRowEnd = text[end] !== '\t';
    if (isRowEnd) lines.push([]);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

/** Where a quoted cell ends; -1 for a cell that only begins with a quote, as a title may. */
function endOfQuoted(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    at = text.indexOf('"', at);
    if (at < 0) return -1;
    if (text[at + 1] === '"') at++;
    else return at + 1 === text.length || '\t\r\n'.includes(text[at + 1]!) ? at + 1 : -1;
  }
}

function endOfPlain(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== '\t' && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

const cleanCell = (cell: string): string =>
  cell
    .split(/\r\n|\r|\n|\v/)
    .map((it) => cleanValue(it).text)
    .filter((it) => it !== '')
    .join('\n');
