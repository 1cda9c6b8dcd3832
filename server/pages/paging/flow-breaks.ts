import { mmToPoints } from '../../exports/document/page';
import type { Block as PrintBlock, ParagraphBlock } from '../../exports/document/blocks';
import { columnsHeight, measureParagraph, RULE_HEIGHT } from './measure';
import { ROUNDING, type PageRoom } from './page-room';

/** A page ends above a printed block, or inside it behind some of its lines. */
export interface FlowBreak {
  readonly index: number;
  readonly lines: number;
  /** What is left empty at the foot of the page, in points. */
  readonly rest: number;
}

/**
 * Sets paragraphs on pages as the PDF export does (`BlockWriter`): headings stay with what follows, of a long
 * paragraph two lines at least stand on each page.
 *
 * @param tableBelow how much of a page the table below the blocks needs to begin; 0 without one
 */
export function breakFlow(blocks: readonly PrintBlock[], room: PageRoom, tableBelow: number): FlowBreak[] {
  const breaks: FlowBreak[] = [];
  const ensure = (height: number, index: number, lines: number): void => {
    if (room.fits(height) || room.atTop) return;
    breaks.push({ index, lines, rest: Math.max(0, room.left) });
    room.y = 0;
  };
  blocks.forEach((block, at) => {
    switch (block.kind) {
      case 'paragraph':
        paragraph(block, at);
        break;
      case 'rule':
        room.y += RULE_HEIGHT;
        break;
      case 'columns': {
        const height = columnsHeight(block);
        ensure(height - ROUNDING, at, 0);
        room.y += height;
        break;
      }
      case 'table':
    }
  });
  return breaks;

  function paragraph(block: ParagraphBlock, at: number): void {
    const { lines, height, before, after } = measureParagraph(block, room.width);
    const behind = keepsNext(blocks, at, room.width)
      ? after + need(blocks, at + 1, room.width, tableBelow)
      : 0;
    const begin = lines <= 3 ? lines * height + behind : 2 * height;
    const above = room.atTop ? 0 : before;
    ensure(above + begin, at, 0);
    room.y += room.atTop ? 0 : above;
    for (let line = 0; line < lines; line++) {
      const rest = lines - line;
      if (lines > 3) ensure(rest === 2 ? 2 * height + behind : rest === 1 ? 0 : height, at, line);
      else ensure(height, at, line);
      room.y += height;
    }
    room.y += after;
  }
}

/** How much of a page the block at `at` needs to begin there. */
function need(blocks: readonly PrintBlock[], at: number, width: number, tableBelow: number): number {
  let all = 0;
  for (let index = at; ; index++) {
    const block = blocks[index];
    if (!block) return all + tableBelow;
    // More than any page has: what else there is does not matter.
    if (all > width * 4) return all;
    switch (block.kind) {
      case 'paragraph': {
        const { lines, height, before, after } = measureParagraph(block, width);
        if (lines > 3) return all + before + 2 * height;
        all += before + lines * height;
        if (!keepsNext(blocks, index, width) || width - 2 * mmToPoints(block.insetMm ?? 0) <= 0) return all;
        all += after;
        break;
      }
      case 'rule':
        all += RULE_HEIGHT;
        break;
      case 'columns':
        return all + columnsHeight(block) - ROUNDING;
      case 'table':
        return all;
    }
  }
}

/** Headings do, and what stands above the signature, which is never alone on a page. */
function keepsNext(blocks: readonly PrintBlock[], at: number, width: number): boolean {
  const block = blocks[at]!;
  if (block.kind !== 'paragraph') return false;
  const isAboveFoot = at === blocks.length - 2 && blocks[at + 1]!.kind === 'columns';
  return isAboveFoot || measureParagraph(block, width).keepsNext;
}
