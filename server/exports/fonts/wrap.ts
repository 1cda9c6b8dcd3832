import { textWidth, type FontStyle } from './metrics';

/**
 * The lines that a text without line breaks fills at a width (in the unit of `size`), broken at spaces; a word that
 * is wider than a line is broken where the line is full. At least one line, which may be empty.
 */
export function wrapLine(text: string, style: FontStyle, size: number, width: number): string[] {
  if (textWidth(text, style, size) <= width) return [text];
  const lines: string[] = [];
  const space = textWidth(' ', style, size);
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const wordWidth = textWidth(word, style, size);
    if (line !== '' && used + space + wordWidth <= width) {
      line += ' ' + word;
      used += space + wordWidth;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = wordWidth <= width ? [word] : breakWord(word, style, size, width);
    line = pieces.pop()!;
    lines.push(...pieces);
    used = pieces.length === 0 && line === word ? wordWidth : textWidth(line, style, size);
  }
  return [...lines, line];
}

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
