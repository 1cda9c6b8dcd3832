import { textWidth, type FontStyle } from './metrics';

/**
 * The lines that a text without line breaks fills at a width (in the unit of `size`), broken as Word does: at spaces
 * and behind hyphens; a word that is wider than a line is broken where the line is full. At least one line, which
 * may be empty. Spaces at which a line was broken belong to no line.
 */
export function wrapLine(text: string, style: FontStyle, size: number, width: number): string[] {
  if (textWidth(text, style, size) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of splitPieces(text)) {
    const word = piece.trimEnd();
    const wordWidth = textWidth(word, style, size);
    if (line !== '' && used + wordWidth > width) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    if (wordWidth > width) {
      const parts = breakWord(word, style, size, width);
      line = parts.pop()! + piece.slice(word.length);
      lines.push(...parts);
      used = textWidth(line, style, size);
      continue;
    }
    line += piece;
    used += word === piece ? wordWidth : textWidth(piece, style, size);
  }
  return [...lines, line.trimEnd()];
}

/** What stays together, with the spaces behind it. A hyphen before a space or at the end opens no line. */
const PIECE = /[^ -]*(?:-+(?=[^ -])|[ -]+|$)/g;

/** The pieces between which a line may be broken, each with the spaces behind it; together they are the text. */
export const splitPieces = (text: string): string[] =>
  Array.from(text.matchAll(PIECE), ([piece]) => piece).filter((it) => it !== '');

/** How many lines a text fills, its own line breaks included. */
export const countLines = (text: string, style: FontStyle, size: number, width: number): number =>
  text.split('\n').reduce((all, line) => all + wrapLine(line, style, size, width).length, 0);

function breakWord(word: string, style: FontStyle, size: number, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  // By whole characters, so that no pair of surrogates is torn.
  for (const letter of word) {
    const letterWidth = textWidth(letter, style, size);
    if (piece !== '' && used + letterWidth > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += letter;
    used += letterWidth;
  }
  return [...pieces, piece];
}
