import { mmToPoints, page as paper } from '../../exports/document/page';
import type { Block, FlowPart, PagedBlock, PagedSheet, PageTable, Sheet } from '../model';
import { flowBreak, partElement, partRows, rowBreak } from './break-html';
import { breakFlow, type FlowBreak } from './flow-breaks';
import { lettersOfParagraph, stackHeight } from './measure';
import { PageRoom } from './page-room';
import { breakRows, WHOLE_ROW_SHARE, type RowBreak, type TablePages } from './row-breaks';
import { leastTableHeight, lookOf, type TableLook } from './table-look';

/** What an end of a page adds to the height of a block on the screen, beside what is left empty: margins and gap. */
const BREAK_HEIGHT = mmToPoints(paper.topMm + paper.bottomMm) + 12;

/** A sheet with the ends of its pages, where the PDF export has them. */
export function pagedSheet(sheet: Sheet): PagedSheet {
  const room = new PageRoom(sheet.orientation);
  const look = sheet.table && lookOf(sheet.table);
  const counter = { pages: 1 };
  const flow = pagedFlow(sheet.flow, room, look ? leastTableHeight(look) : 0, counter);
  const table = sheet.table && look && { ...sheet.table, rows: pagedRows(sheet.table, look, room, counter) };
  const restMm = Math.round((Math.max(0, room.left) * 254) / 72) / 10;
  return { ...sheet, flow, table, restMm, pageCount: counter.pages };
}

interface Counter {
  pages: number;
}

function pagedFlow(
  blocks: readonly Block[],
  room: PageRoom,
  tableBelow: number,
  counter: Counter,
): PagedBlock[] {
  const parts: FlowPart[] = [];
  /** For each part, its block and its place among the parts of that. */
  const owners: [block: number, index: number][] = [];
  blocks.forEach(({ print }, at) => {
    if (print.kind !== 'flow') return;
    print.parts.forEach((part, index) => {
      parts.push(part);
      owners.push([at, index]);
    });
  });
  const ends = breakFlow(
    parts.map((it) => it.block),
    room,
    tableBelow,
  );
  counter.pages += ends.length;
  const ofBlock = new Map<number, FlowBreak[]>();
  for (const end of ends) {
    const [owner, index] = owners[end.index]!;
    ofBlock.set(owner, [...(ofBlock.get(owner) ?? []), { ...end, index }]);
  }
  return blocks.map((block, at) => {
    const own = ofBlock.get(at);
    return own
      ? kept(block, null, JSON.stringify(own), () => ({
          html: flowWithBreaks(block, own, room),
          height: own.reduce((all, it) => all + it.rest + BREAK_HEIGHT, flowHeight(block, room.width)),
        }))
      : kept(block, null, '', () => ({ html: block.html, height: flowHeight(block, room.width) }));
  });
}

const flowHeight = ({ print }: Block, width: number): number =>
  print.kind === 'flow'
    ? stackHeight(
        print.parts.map((it) => it.block),
        width,
      )
    : 0;

function flowWithBreaks(block: Block, ends: readonly FlowBreak[], room: PageRoom): string {
  if (block.print.kind !== 'flow') return block.html;
  return block.print.parts
    .map(({ html, block: print }, index) => {
      let out = '';
      let rest = html;
      let printed = 0;
      for (const end of ends) {
        if (end.index !== index) continue;
        if (end.lines > 0 && print.kind === 'paragraph') {
          const letters = lettersOfParagraph(print, room.width, end.lines);
          const [now, later] = partElement(rest, letters - printed);
          out += now;
          rest = later;
          printed = letters;
        }
        out += flowBreak(end.rest);
      }
      return out + rest;
    })
    .join('');
}

/** Rows on their pages: what all of them have alike. */
interface RowPages extends TablePages {
  readonly look: TableLook;
}

function pagedRows(table: PageTable, look: TableLook, room: PageRoom, counter: Counter): PagedBlock[] {
  const pages: RowPages = {
    look,
    headHeight: look.headHeight(table.headings),
    leastHeight: look.leastHeight,
  };
  room.y += pages.headHeight;
  const roomOfPage = room.height - pages.headHeight;
  const newPage = (): number => {
    const rest = Math.max(0, room.left);
    room.y = pages.headHeight;
    counter.pages++;
    return rest;
  };
  return table.rows.map((block, at) => {
    const { print } = block;
    const { height } = look.measured(block);
    if (print.kind === 'section') {
      const next = table.rows[at + 1];
      const below = next ? Math.min(look.leastOf(next), roomOfPage * WHOLE_ROW_SHARE) : 0;
      const needed = height + below;
      const rest = !room.fits(needed) && roomOfPage >= needed ? newPage() : null;
      room.y += height;
      return rest === null ? wholeRows(block, pages) : begun(block, rest, pages);
    }
    if (room.fits(height)) {
      room.y += height;
      return wholeRows(block, pages);
    }
    const isOne = print.kind === 'rows' && print.rows.length === 1;
    if (isOne && height <= roomOfPage * WHOLE_ROW_SHARE) {
      const rest = newPage();
      room.y += height;
      return begun(block, rest, pages);
    }
    const { breaks, end } = brokenRows(block, pages, room);
    counter.pages += breaks.length;
    room.y = end;
    return breaks.length === 0 ? wholeRows(block, pages) : parted(block, breaks, pages);
  });
}

interface Broken {
  readonly look: TableLook;
  readonly headHeight: number;
  readonly begin: number;
  readonly end: number;
  readonly breaks: readonly RowBreak[];
}

const broken = new WeakMap<Block, Broken>();

/** Merged rows that begin at the same place as before end at the same places. */
function brokenRows(block: Block, { look, headHeight, leastHeight }: RowPages, room: PageRoom): Broken {
  const known = broken.get(block);
  const begin = room.y;
  if (known?.look === look && known.headHeight === headHeight && known.begin === begin) return known;
  const breaks = breakRows(look.rowsOf(block), room, { headHeight, leastHeight });
  const result = { look, headHeight, begin, end: room.y, breaks };
  broken.set(block, result);
  return result;
}

const wholeRows = (block: Block, { look }: RowPages): PagedBlock =>
  kept(block, look, '', () => ({ html: block.html, height: look.measured(block).height }));

const begun = (block: Block, rest: number, { look, headHeight }: RowPages): PagedBlock =>
  kept(block, look, `begins ${rest.toFixed(1)} ${headHeight}`, () => ({
    html: rowBreak(rest) + block.html,
    height: look.measured(block).height + rest + BREAK_HEIGHT + headHeight,
  }));

function parted(block: Block, breaks: readonly RowBreak[], { look, headHeight }: RowPages): PagedBlock {
  const { print } = block;
  const key = breaks.map((it) => [it.row, it.isParted, it.rest.toFixed(1), ...it.printed].join()).join('|');
  return kept(block, look, `${key} ${headHeight}`, () => {
    const { cells } = look.rowsOf(block);
    const spans = print.kind === 'rows' ? print.rows.map((it) => it.rowSpans) : [];
    const ends = breaks.reduce((all, { rest }) => all + rest + BREAK_HEIGHT + headHeight, 0);
    return {
      html: partRows(block.html, spans, breaks, (row, column, lines) =>
        cells[row]![column]!.slice(0, lines).reduce((all, it) => all + it.letters, 0),
      ),
      height: look.measured(block).height + ends,
    };
  });
}

interface Kept {
  readonly look: TableLook | null;
  readonly key: string;
  readonly paged: PagedBlock;
}

/** How each block stood on its paper the last time. */
const keptBlocks = new WeakMap<Block, Kept>();

function kept(
  block: Block,
  look: TableLook | null,
  key: string,
  make: () => { html: string; height: number },
): PagedBlock {
  const known = keptBlocks.get(block);
  if (known?.key === key && known.look === look) return known.paged;
  const { html, height } = make();
  const paged: PagedBlock = { block, html, height: Math.round(height) };
  keptBlocks.set(block, { look, key, paged });
  return paged;
}
