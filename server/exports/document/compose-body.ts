import type { Paragraph } from '../../plan/model';
import { paragraph, type ParagraphBlock } from './blocks';

/** The body of a plan: phần, mục, khoản, điểm and plain paragraphs (V.6b), in the words that were typed. */
export const bodyBlocks = (body: readonly Paragraph[]): ParagraphBlock[] => body.flatMap(paragraphBlocks);

/** Plain paragraphs, one a line. */
export const paragraphsOf = (lines: readonly string[]): ParagraphBlock[] =>
  lines.filter((it) => it !== '').map((it) => paragraph('body', it));

function paragraphBlocks({ number, text, unit }: Paragraph): ParagraphBlock[] {
  const [first = '', ...rest] = text.value.text.split('\n');
  if (!number) return paragraphsOf([first, ...rest]);
  const typed = unit.text.slice(number.span.start, number.span.end).normalize('NFC').trim();
  const mark = typed === '' ? number.text : typed;
  if (number.style === 'part')
    return [
      paragraph('partNumber', mark.replace(/[.:]$/, '')),
      ...(first === '' ? [] : [paragraph('partTitle', first)]),
      ...paragraphsOf(rest),
    ];
  const line = first === '' ? mark : `${mark} ${first}`;
  const isTitle = rest.length === 0 && readsAsTitle(first);
  if (!isTitle) return paragraphsOf([line, ...rest]);
  switch (number.style) {
    case 'roman':
      return [paragraph('heading1', line)];
    case 'arabic':
      return [paragraph('heading2', line)];
    case 'decimal':
      return [paragraph('heading3', line)];
    case 'letter':
      return [paragraph('body', line, true)];
    case 'dash':
    case 'plus':
      return [paragraph('body', line)];
  }
}

/** A title is short and does not end like a sentence; the decree prints it bold, a khoản without one is text. */
const readsAsTitle = (text: string): boolean => text.length <= 160 && !/[.;,…]$/.test(text);
