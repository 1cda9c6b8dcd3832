import { allStyles, type ParagraphStyle } from '../exports/document/styles';

/** The look of each style of the print as a rule for the class `p-STYLE`; the sizes of letters count in points. */
export function pageStyle(): string {
  return Object.entries(allStyles)
    .map(([id, style]) => `.p-${id}{${declarations(style).join(';')}}`)
    .join('\n');
}

function declarations(style: ParagraphStyle): string[] {
  return [
    `font-size:${style.size}pt`,
    `text-align:${style.align}`,
    `line-height:${(style.lineSpacing ?? 1) * 1.2}`,
    `margin:${style.before ?? 0}pt 0 ${style.after ?? 0}pt`,
    ...(style.bold ? ['font-weight:bold'] : []),
    ...(style.italic ? ['font-style:italic'] : []),
    ...(style.caps ? ['text-transform:uppercase'] : []),
    ...(style.firstLineMm === undefined ? [] : [`text-indent:${style.firstLineMm}mm`]),
  ];
}
