import type { Block, ColumnsBlock, DocumentSection, ParagraphBlock, RuleBlock } from '../document/blocks';
import { mmToPoints } from '../document/page';
import { allStyles, type ParagraphStyle } from '../document/styles';
import { PageFlow, ROUNDING, type PrintedPage } from './pages';
import type { StructureNode } from './structure';
import { leastTableHeight, TableFlow } from './table-flow';
import { layOutText, type TextLine } from './text-layout';

/** A heading, for the list of bookmarks. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
  /** Of the whole document, from 0. */
  readonly page: number;
  readonly y: number;
}

/** Sets the blocks of a section on pages of its own. */
export function flowSection(
  section: DocumentSection,
  root: StructureNode,
  firstPage: number,
  bookmarks: Bookmark[],
): PrintedPage[] {
  const flow = new PageFlow(section.orientation);
  const writer = new BlockWriter(flow, root, firstPage, bookmarks);
  writer.write(section.blocks);
  return flow.pages;
}

/** Room of the rule below a title: above it, and from it to what follows. */
const RULE_ABOVE = 3;
const RULE_BELOW = 9;
const RULE_WIDTH = 0.75;

class BlockWriter {
  constructor(
    private readonly flow: PageFlow,
    private readonly root: StructureNode,
    private readonly firstPage: number,
    private readonly bookmarks: Bookmark[],
  ) {}

  write(blocks: readonly Block[]): void {
    const { flow } = this;
    blocks.forEach((block, at) => {
      switch (block.kind) {
        case 'paragraph':
          this.paragraph(block, () => this.need(blocks, at + 1));
          break;
        case 'rule':
          drawRule(block, flow.left, flow);
          flow.y += RULE_ABOVE + RULE_BELOW;
          break;
        case 'columns':
          flow.ensure(columnsHeight(block));
          this.columns(block);
          break;
        case 'table':
          new TableFlow(flow, block.table, this.root).write();
      }
    });
  }

  /** How much of a page the block at `at` needs to begin there. */
  private need(blocks: readonly Block[], at: number): number {
    const block = blocks[at];
    if (!block) return 0;
    switch (block.kind) {
      case 'paragraph': {
        const { lines, style, width } = this.laid(block);
        const height = lines.reduce((all, it) => all + it.height, 0);
        if (lines.length > 3) return (style.before ?? 0) + 2 * lines[0]!.height;
        const rest = this.keepsNext(block) && width > 0 ? (style.after ?? 0) + this.need(blocks, at + 1) : 0;
        return (style.before ?? 0) + height + rest;
      }
      case 'rule':
        return RULE_ABOVE + RULE_BELOW + this.need(blocks, at + 1);
      case 'columns':
        return columnsHeight(block);
      case 'table':
        return leastTableHeight(block.table);
    }
  }

  private paragraph(block: ParagraphBlock, needOfNext: () => number): void {
    const { flow } = this;
    const { lines, style, left } = this.laid(block);
    const keepNext = this.keepsNext(block);
    const after = style.after ?? 0;
    const behind = keepNext ? after + needOfNext() : 0;
    const height = lines[0]!.height;
    // Few lines stand together; of more, at least two at the foot of a page and two on the next.
    const begin = lines.length <= 3 ? lines.length * height + behind : 2 * height;
    const before = flow.atTop ? 0 : (style.before ?? 0);
    flow.ensure(before + begin);
    flow.y += flow.atTop ? 0 : before;
    this.bookmark(block, style);
    const node = this.root.add(style.heading ? `H${style.heading}` : 'P');
    lines.forEach((line, at) => {
      const rest = lines.length - at;
      if (lines.length > 3) flow.ensure(rest === 2 ? 2 * height + behind : rest === 1 ? 0 : height);
      else flow.ensure(height);
      flow.text(left, flow.y, line, node);
      flow.y += line.height;
    });
    flow.y += after;
  }

  private keepsNext = (block: ParagraphBlock): boolean =>
    block.keepNext === true || styleOf(block).keepNext === true;

  private laid(block: ParagraphBlock): {
    lines: TextLine[];
    style: ParagraphStyle;
    left: number;
    width: number;
  } {
    const inset = mmToPoints(block.insetMm ?? 0);
    const style = styleOf(block);
    const width = this.flow.width - 2 * inset;
    return { lines: layOutText(block.runs, style, width), style, left: this.flow.left + inset, width };
  }

  private bookmark(block: ParagraphBlock, style: ParagraphStyle): void {
    if (!style.heading) return;
    const title = block.runs.map((it) => it.text).join('');
    const page = this.firstPage + this.flow.pages.length - 1;
    this.bookmarks.push({
      title: style.caps ? title.toUpperCase() : title,
      level: style.heading,
      page,
      y: this.flow.y,
    });
  }

  private columns({ widthsMm, rows }: ColumnsBlock): void {
    const { flow } = this;
    for (const cells of rows) {
      let x = flow.left;
      const top = flow.y;
      cells.forEach((blocks, at) => {
        let y = top;
        const width = mmToPoints(widthsMm[at]!);
        for (const block of blocks) {
          if (block.kind === 'paragraph') {
            const style = styleOf(block);
            const inset = mmToPoints(block.insetMm ?? 0);
            y += style.before ?? 0;
            const node = this.root.add('P');
            for (const line of layOutText(block.runs, style, width - 2 * inset)) {
              flow.text(x + inset, y, line, node);
              y += line.height;
            }
            y += style.after ?? 0;
          } else if (block.kind === 'rule') {
            drawRule(block, x, flow, y);
            y += RULE_ABOVE + RULE_BELOW;
          }
        }
        x += width;
      });
      flow.y = top + rowHeight(cells, widthsMm);
    }
  }
}

const styleOf = (block: ParagraphBlock): ParagraphStyle => allStyles[block.style];

function drawRule({ lengthMm, containerMm }: RuleBlock, left: number, flow: PageFlow, y = flow.y): void {
  const x = left + mmToPoints((containerMm - lengthMm) / 2);
  flow.stroke(x, y + RULE_ABOVE, x + mmToPoints(lengthMm), y + RULE_ABOVE, RULE_WIDTH);
}

const columnsHeight = ({ rows, widthsMm }: ColumnsBlock): number =>
  rows.reduce((all, cells) => all + rowHeight(cells, widthsMm), 0) - ROUNDING;

function rowHeight(cells: readonly (readonly Block[])[], widthsMm: readonly number[]): number {
  const heights = cells.map((blocks, at) =>
    blocks.reduce((all, block) => {
      if (block.kind === 'rule') return all + RULE_ABOVE + RULE_BELOW;
      if (block.kind !== 'paragraph') return all;
      const style = styleOf(block);
      const width = mmToPoints(widthsMm[at]! - 2 * (block.insetMm ?? 0));
      const lines = layOutText(block.runs, style, width);
      return all + (style.before ?? 0) + (style.after ?? 0) + lines.reduce((sum, it) => sum + it.height, 0);
    }, 0),
  );
  return Math.max(0, ...heights);
}
