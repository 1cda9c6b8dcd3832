import type { TokenType } from 'chevrotain';
import type { ParagraphNumber } from '../ast';
import { LETTER, skipSpaces, SPACE, spacesBefore, UPPER } from '../text';
import { Blank, Comment, Paragraph, Text } from './tokens';

const gap = `[${SPACE}]`;

/**
 * The official numbering of a body (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7): Phần, mục (I.),
 * khoản (1.), điểm (a), and the bullets in use beside it.
 */
const numberings: readonly (readonly [ParagraphNumber['style'], RegExp])[] = [
  ['part', new RegExp(`^(Phần${gap}+(?:[IVXLC]{1,7}|[0-9]{1,2}))(?![${LETTER}0-9])[.:]?`, 'i')],
  ['roman', new RegExp(`^([IVXLC]{1,7})[.](?=${gap}|$|[\\r\\n])`)],
  ['decimal', new RegExp(`^([0-9]{1,2}(?:[.][0-9]{1,2}){1,3})[.]?(?=${gap}|$|[\\r\\n])`)],
  ['arabic', new RegExp(`^([0-9]{1,3})(?:[.](?=${gap}|$|[\\r\\n]|[${UPPER}])|[)])`)],
  ['letter', new RegExp(`^([a-zđ])[)]`)],
  ['dash', new RegExp(`^([-–—•●*])(?![-–—])`)],
  ['plus', /^([+])/],
];

/** The number a paragraph begins with and how much of the text it takes, its closing mark included. */
export function readNumber(text: string): { number: ParagraphNumber; length: number } | null {
  for (const [style, pattern] of numberings) {
    const match = pattern.exec(text);
    if (match)
      return {
        number: { style, text: match[1]!, span: { start: 0, end: match[0].length } },
        length: match[0].length,
      };
  }
  return null;
}

/** What of a line decides whether it begins a paragraph. */
interface BodyLine {
  readonly image: string;
  readonly tokenType: TokenType;
}

/** A wrapped line is about as long as the page is wide; a shorter one was ended on purpose. */
const WRAPPED_FROM = 70;

const endsSentence = /[.;:!?…”"»)]$/;
const beginsSentence = new RegExp(`^[${UPPER}“"«(\\[0-9]`);

/**
 * Whether a line of the body begins a paragraph: a numbered one does, and so does the first line behind a blank
 * line; else it does when the line before was ended on purpose and this one begins a sentence. Otherwise the
 * line goes on with the paragraph above (a hard wrap).
 */
export function beginsParagraph(before: BodyLine | null, line: BodyLine): boolean {
  const text = bare(line.image);
  if (readNumber(text)) return true;
  if (!before || (before.tokenType !== Text && before.tokenType !== Paragraph)) return true;
  if (before.tokenType === Blank || before.tokenType === Comment) return true;
  const above = bare(before.image);
  return beginsSentence.test(text) && (endsSentence.test(above) || above.length < WRAPPED_FROM);
}

/** A line without the white space around it, zero-width spaces included, which `trim` leaves. */
function bare(image: string): string {
  const start = skipSpaces(image, 0);
  return image.slice(start, spacesBefore(image, start, image.trimEnd().length)).trim();
}
