import { escapeXml } from '../exports/ooxml/xml';

/**
 * Pieces of a picture. Colours stand as attributes, which hold for the exported file; in a web view the style sheet
 * of the theme overrides them by class.
 */
export const palette = {
  paper: '#ffffff',
  ink: '#1f1f1f',
  faint: '#6b6b6b',
  line: '#d0d0d0',
  bar: '#1f6fb2',
  open: '#b26a00',
  link: '#8a2b6b',
} as const;

const FONT = "'Noto Sans', 'Segoe UI', Arial, sans-serif";

export const text = (x: number, y: number, words: string, look = '', size = 12): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${palette.ink}" class="ink"${look}>${escapeXml(words)}</text>`;

/** The words, cut where they would be wider than `width` pixels at 12 pixels a letter. */
export function fitting(words: string, width: number): string {
  const most = Math.max(1, Math.floor(width / 6.6));
  const letters = [...words];
  return letters.length <= most
    ? words
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

export const pixels = (value: number): string => String(Math.round(value * 10) / 10);

export function picture(width: number, height: number, title: string, content: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `role="group" aria-label="${escapeXml(title)}" font-family="${FONT}" lang="vi">`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}" class="paper"/>`,
    ...content,
    '</svg>',
    '',
  ].join('\n');
}

/** A row that leads to a line of the file, wherever in it one clicks. */
export function place(
  line: number,
  label: string,
  row: { readonly y: number; readonly width: number; readonly height: number },
  content: string,
): string {
  const surface = `<rect x="0" y="${row.y}" width="${row.width}" height="${row.height}" fill="none" pointer-events="all"/>`;
  const name = escapeXml(label);
  return `<g class="place" role="button" data-l="${line}" aria-label="${name}"><title>${name}</title>${surface}${content}</g>`;
}
