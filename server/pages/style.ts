import * as tinos from '../exports/fonts/tinos.generated';
import type { PageFont } from '../protocol';
import { allStyles, type ParagraphStyle } from '../exports/document/styles';

/** The look of each style of the print as a rule for the class `p-STYLE`; the sizes of letters count in points. */
export function pageStyle(): string {
  return Object.entries(allStyles)
    .map(([id, style]) => `.p-${id}{${declarations(style).join(';')}}`)
    .join('\n');
}

/** The letters of the PDF export: with others the lines of the page would be broken elsewhere. */
export const pageFonts = (): PageFont[] => [
  { weight: 'normal', style: 'normal', data: tinos.regular },
  { weight: 'bold', style: 'normal', data: tinos.bold },
  { weight: 'normal', style: 'italic', data: tinos.italic },
  { weight: 'bold', style: 'italic', data: tinos.boldItalic },
];

function declarations(style: ParagraphStyle): string[] {
  return [
    `font-size:${style.size}pt`,
    `text-align:${style.align}`,
    // Ascent, descent and gap of Times New Roman.
    `line-height:${((style.lineSpacing ?? 1) * 1.149).toFixed(3)}`,
    'margin:0',
    // Margins that meet would become one; on paper both count.
    `padding-block:${style.before ?? 0}pt ${style.after ?? 0}pt`,
    ...(style.bold ? ['font-weight:bold'] : []),
    ...(style.italic ? ['font-style:italic'] : []),
    ...(style.caps ? ['text-transform:uppercase'] : []),
    ...(style.firstLineMm === undefined ? [] : [`text-indent:${style.firstLineMm}mm`]),
  ];
}
