import { countLetters } from './measure';
import { cellKey, type RowBreak } from './row-breaks';

const mm = (points: number): string => String(Math.round((points * 254) / 72) / 10);

/** The end of a page between paragraphs, of which so many points are left empty. */
export const flowBreak = (rest: number): string => `<div class="break" data-rest="${mm(rest)}"></div>`;

/** The end of a page between the rows of a table; the row of headings comes again behind it. */
export const rowBreak = (rest: number): string =>
  `<tr class="break" role="presentation" aria-hidden="true" data-rest="${mm(rest)}"><td role="presentation"></td></tr>` +
  '<tr class="again" role="presentation" aria-hidden="true"></tr>';

/**
 * Parts an element of HTML behind so many letters of its text: both parts have its tag, and whatever elements were
 * open there are closed and opened again. No letter is lost or said twice. Their classes tell how they hang together:
 * `off` goes on behind the end of the page, `on` comes from before it.
 */
export function partElement(html: string, letters: number): [string, string] {
  const open: string[] = [];
  let left = letters;
  // Behind the last letter that stays, and what is open there.
  let cut = { at: -1, open: [] as string[] };
  for (const { 0: token, index } of html.matchAll(/<[^<>]*>|&[^&;]*;|[^<&]+/g)) {
    if (token.startsWith('</')) open.pop();
    else if (token.startsWith('<')) {
      if (token !== '<br>') open.push(token);
      if (cut.at < 0 && open.length > 0 && left <= 0) cut = { at: index + token.length, open: [...open] };
    } else {
      if (cut.at >= 0) continue;
      const count = token.startsWith('&') ? 1 : countLetters(token);
      if (count <= left) {
        left -= count;
        if (left === 0) cut = { at: index + token.length, open: [...open] };
      } else {
        cut = { at: index + offsetOf(token, left), open: [...open] };
        left = 0;
      }
    }
  }
  if (cut.at < 0) return [html, ''];
  const close = [...cut.open]
    .reverse()
    .map((it) => `</${/^<([a-z0-9]+)/.exec(it)![1]}>`)
    .join('');
  const rest = html
    .slice(cut.at)
    .replace(/^(?:<br>|<\/p><p>)? */, (it) => (it.startsWith('</p>') ? it.trimEnd() : ''));
  const [outer = ''] = cut.open;
  return [
    withClass(outer, 'off') + html.slice(outer.length, cut.at) + close,
    cut.open.map((it, at) => (at === 0 ? withClass(it, 'on') : it)).join('') + rest,
  ];
}

/** Behind that many letters of a text. */
function offsetOf(text: string, letters: number): number {
  let left = letters;
  let at = 0;
  for (; at < text.length && left > 0; at++) if (!/\s/.test(text[at]!)) left--;
  return at;
}

const withClass = (tag: string, name: string): string =>
  / class="/.test(tag) ? tag.replace(/ class="/, ` class="${name} `) : tag.replace('>', ` class="${name}">`);

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly reach: number;
  readonly html: string;
}

/**
 * The rows of a table with the ends of pages between them.
 *
 * @param lettersOf how many letters the first lines of a cell hold
 */
export function partRows(
  html: string,
  rowSpans: readonly (readonly number[])[],
  breaks: readonly RowBreak[],
  lettersOf: (row: number, column: number, lines: number) => number,
): string {
  const cells = placedCells(html, rowSpans);
  /** A stretch of rows on one page: the first and the last of them, and the end of the page above. */
  const stretches = [null, ...breaks].map((above, at) => {
    const below = breaks[at];
    return {
      above,
      first: above?.row ?? 0,
      last: below ? (below.isParted ? below.row : below.row - 1) : rowSpans.length - 1,
      below,
    };
  });
  return stretches
    .map(({ above, below, first, last }) => {
      let out = above ? rowBreak(above.rest) : '';
      for (let row = first; row <= last; row++) {
        out += '<tr role="row">';
        for (const cell of cells) {
          const end = cell.row + cell.reach - 1;
          const begins = Math.max(cell.row, first);
          if (begins !== row || end < first) continue;
          out += partOf(cell, Math.min(end, last) - begins + 1, above, below, lettersOf);
        }
        out += '</tr>';
      }
      return out;
    })
    .join('');
}

function placedCells(html: string, rowSpans: readonly (readonly number[])[]): Placed[] {
  return html
    .split('</tr>')
    .slice(0, -1)
    .flatMap((tr, row) => {
      const columns = rowSpans[row]!.flatMap((span, column) => (span > 0 ? [column] : []));
      const cells = tr.slice(tr.indexOf('>') + 1).split('</td>');
      return columns.map((column, at): Placed => ({
        row,
        column,
        reach: rowSpans[row]![column]!,
        html: `${cells[at]!}</td>`,
      }));
    });
}

/** What of a cell stands between two ends of pages. */
function partOf(
  cell: Placed,
  reach: number,
  above: RowBreak | null,
  below: RowBreak | undefined,
  lettersOf: (row: number, column: number, lines: number) => number,
): string {
  const key = cellKey(cell.row, cell.column);
  const before = above?.printed.get(key);
  const until = below?.printed.get(key);
  let { html } = cell;
  const skipped = before === undefined ? 0 : lettersOf(cell.row, cell.column, before);
  if (until !== undefined) [html] = partElement(html, lettersOf(cell.row, cell.column, until));
  if (before !== undefined) [, html] = partElement(html, skipped);
  if (html === '') html = '<td role="cell" class="on"></td>';
  const bare = html.replace(/^(<td[^>]*?) rowspan="\d+"/, '$1');
  return reach > 1 ? bare.replace('<td', `<td rowspan="${reach}"`) : bare;
}
