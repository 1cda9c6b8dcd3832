import { mmToPoints } from '../../exports/document/page';
import type { Block as PrintBlock, ColumnsBlock, ParagraphBlock } from '../../exports/document/blocks';
import { allStyles, cellStyleId, tableStyles, type CellRole } from '../../exports/document/styles';
import { layOutText, type TextLine } from '../../exports/pdf/text-layout';

/** Left and right of the text in a cell, in points: as in the files that are exported. */
const CELL_PADDING = 4.25;

/** Room that a drawn rule takes, in points. */
export const RULE_HEIGHT = 12;

/** A printed paragraph; lengths are points. */
export interface MeasuredParagraph {
  readonly lines: number;
  /** Of one line. */
  readonly height: number;
  readonly before: number;
  readonly after: number;
  readonly keepsNext: boolean;
}

const paragraphs = new WeakMap<ParagraphBlock, { readonly width: number; readonly is: MeasuredParagraph }>();

/** How tall a paragraph is in a room of that many points. */
export function measureParagraph(block: ParagraphBlock, width: number): MeasuredParagraph {
  const known = paragraphs.get(block);
  if (known?.width === width) return known.is;
  const style = allStyles[block.style];
  const lines = linesOfParagraph(block, width);
  const is: MeasuredParagraph = {
    lines: lines.length,
    height: lines[0]!.height,
    before: style.before ?? 0,
    after: style.after ?? 0,
    keepsNext: block.keepNext === true || style.keepNext === true,
  };
  paragraphs.set(block, { width, is });
  return is;
}

const linesOfParagraph = (block: ParagraphBlock, width: number): TextLine[] =>
  layOutText(block.runs, allStyles[block.style], width - 2 * mmToPoints(block.insetMm ?? 0));

/** How many letters stand on the first `count` lines of a paragraph; spaces are no letters. */
export const lettersOfParagraph = (block: ParagraphBlock, width: number, count: number): number =>
  linesOfParagraph(block, width)
    .slice(0, count)
    .reduce((all, line) => all + lettersOfLine(line), 0);

/** Blocks side by side stand together on one page. */
export const columnsHeight = ({ rows, widthsMm }: ColumnsBlock): number =>
  rows.reduce(
    (all, cells) =>
      all + Math.max(0, ...cells.map((blocks, at) => stackHeight(blocks, mmToPoints(widthsMm[at]!)))),
    0,
  );

/** Blocks one below the other. */
export const stackHeight = (blocks: readonly PrintBlock[], width: number): number =>
  blocks.reduce((all, block) => {
    if (block.kind === 'rule') return all + RULE_HEIGHT;
    if (block.kind === 'columns') return all + columnsHeight(block);
    if (block.kind !== 'paragraph') return all;
    const { lines, height, before, after } = measureParagraph(block, width);
    return all + before + lines * height + after;
  }, 0);

/** A line of a cell: how tall it is with the room of its paragraph, and how many letters it holds. */
export interface CellLine {
  readonly height: number;
  readonly letters: number;
}

/** The lines that the text of a cell takes in a column of that many points. */
export function cellLines(texts: readonly string[], role: CellRole, size: number, width: number): CellLine[] {
  const style = tableStyles[cellStyleId(role, size)];
  return texts.flatMap((text) => {
    const lines = layOutText([{ text }], style, width - 2 * CELL_PADDING);
    return lines.map((line, at) => ({
      height:
        line.height +
        (at === 0 ? (style.before ?? 0) : 0) +
        (at === lines.length - 1 ? (style.after ?? 0) : 0),
      letters: lettersOfLine(line),
    }));
  });
}

export const heightOf = (lines: readonly CellLine[]): number => lines.reduce((all, it) => all + it.height, 0);

const lettersOfLine = ({ segments }: TextLine): number =>
  segments.reduce((all, { text }) => all + countLetters(text), 0);

/** Code units that are no white space. */
export const countLetters = (text: string): number => text.length - (text.match(/\s/g)?.length ?? 0);
