import type { TextRun } from '../document/blocks';
import type { ParagraphStyle } from '../document/styles';
import { fontStyleOf, splitPieces, textWidth, type FontStyle } from '../fonts';

/** A stretch of a line in one font. */
export interface Segment {
  readonly text: string;
  readonly font: FontStyle;
}

/** One line on paper. Lengths are points. */
export interface TextLine {
  readonly segments: readonly Segment[];
  readonly size: number;
  /** From the left edge of the room it is set in. */
  readonly x: number;
  /** Added to every space, so that the line fills its room. */
  readonly spaceExtra: number;
  /** Of the line, without room around the paragraph. */
  readonly height: number;
  /** From the upper edge of the line to the foot of its letters. */
  readonly baseline: number;
}

/** Ascent, descent and gap of Times New Roman, in sizes of the letters; together a line. */
const ASCENT = 0.891;
const LINE = 1.149;

/** The lines of a paragraph in a room of that width. */
export function layOutText(runs: readonly TextRun[], style: ParagraphStyle, width: number): TextLine[] {
  const { size, align, lineSpacing = 1, firstLineMm = 0 } = style;
  const height = size * LINE * lineSpacing;
  // What a line is higher than its letters stands above them, as in Word.
  const baseline = height - size * LINE + size * ASCENT;
  const indent = (firstLineMm * 72) / 25.4;
  const broken = breakLines(pieces(runs, style), size, width, indent);
  return broken.map(({ pieces: line, used }, at): TextLine => {
    const isLast = at === broken.length - 1;
    const left = at === 0 ? indent : 0;
    const free = Math.max(0, width - left - used);
    const spaces = line.reduce((all, it) => all + spacesIn(it.text), 0);
    return {
      segments: line,
      size,
      x: left + (align === 'center' ? free / 2 : 0),
      spaceExtra: align === 'justify' && !isLast && spaces > 0 ? free / spaces : 0,
      height,
      baseline,
    };
  });
}

function pieces(runs: readonly TextRun[], style: ParagraphStyle): Segment[] {
  return runs.flatMap((run) => {
    const font = fontStyleOf(
      style.bold === true || run.bold === true,
      style.italic === true || run.italic === true,
    );
    const text = run.text.normalize('NFC');
    return splitPieces(style.caps ? text.toUpperCase() : text).map((it) => ({ text: it, font }));
  });
}

interface BrokenLine {
  readonly pieces: Segment[];
  readonly used: number;
}

function breakLines(all: readonly Segment[], size: number, width: number, indent: number): BrokenLine[] {
  const lines: BrokenLine[] = [];
  let line: Segment[] = [];
  let used = 0;
  const room = (): number => width - (lines.length === 0 ? indent : 0);
  const end = (): void => {
    lines.push(trimmed(line, size, used));
    line = [];
    used = 0;
  };
  for (const piece of all) {
    const word = piece.text.trimEnd();
    const wordWidth = textWidth(word, piece.font, size);
    if (line.length > 0 && used + wordWidth > room() + TOLERANCE) end();
    if (wordWidth > room() + TOLERANCE) {
      // A word wider than a line is broken where the line is full.
      for (const letter of piece.text) {
        const letterWidth = textWidth(letter, piece.font, size);
        if (line.length > 0 && used + letterWidth > room()) end();
        line.push({ text: letter, font: piece.font });
        used += letterWidth;
      }
      continue;
    }
    line.push(piece);
    used += textWidth(piece.text, piece.font, size);
  }
  if (line.length > 0 || lines.length === 0) end();
  return lines;
}

/** Sums of widths are not exact; a text that fits to the point must not wrap for that. */
const TOLERANCE = 0.001;

/** Spaces at which a line was broken are not printed; neighbours in one font become one segment. */
function trimmed(line: readonly Segment[], size: number, used: number): BrokenLine {
  const merged: Segment[] = [];
  for (const piece of line) {
    const last = merged.at(-1);
    if (last && last.font === piece.font)
      merged[merged.length - 1] = { text: last.text + piece.text, font: last.font };
    else merged.push(piece);
  }
  const last = merged.at(-1);
  if (!last) return { pieces: [], used: 0 };
  const text = last.text.trimEnd();
  const lost = textWidth(last.text, last.font, size) - textWidth(text, last.font, size);
  merged[merged.length - 1] = { text, font: last.font };
  return { pieces: merged, used: used - lost };
}

const spacesIn = (text: string): number => text.split(' ').length - 1;
