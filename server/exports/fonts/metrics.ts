import { unzlibSync } from 'fflate';
import * as tinos from './tinos.generated';
import { TrueTypeFont } from './truetype';

export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic';

export const fontStyleOf = (bold: boolean, italic: boolean): FontStyle =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';

const loaded = new Map<FontStyle, TrueTypeFont>();

/**
 * Tinos, whose letters are as wide as those of Times New Roman and which has all of Vietnamese; it may be shipped
 * and embedded under the SIL Open Font License.
 */
export function fontOf(style: FontStyle): TrueTypeFont {
  const known = loaded.get(style);
  if (known) return known;
  const font = new TrueTypeFont(unzlibSync(fromBase64(tinos[style])));
  loaded.set(style, font);
  return font;
}

/** Width of one line of text in Times New Roman, in the unit of `size`. A letter that the font lacks counts as the sign for it. */
export function textWidth(text: string, style: FontStyle, size: number): number {
  const font = fontOf(style);
  const widths = widthsOf(style, font);
  let units = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const known = widths[code];
    if (known !== undefined) units += known;
    // Of a pair of surrogates the first counts; none of them is in the font.
    else if (code < 0xdc00 || code > 0xdfff) units += font.advance(0);
  }
  return (units * size) / font.unitsPerEm;
}

const widthTables = new Map<FontStyle, readonly (number | undefined)[]>();

function widthsOf(style: FontStyle, font: TrueTypeFont): readonly (number | undefined)[] {
  let table = widthTables.get(style);
  if (!table) {
    const widths: (number | undefined)[] = [];
    for (const [code, glyph] of font.glyphs) widths[code] = font.advance(glyph);
    table = widths;
    widthTables.set(style, table);
  }
  return table;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(text: string): Uint8Array {
  const worth = new Uint8Array(128);
  for (let at = 0; at < BASE64.length; at++) worth[BASE64.charCodeAt(at)] = at;
  const bytes = new Uint8Array(Math.floor((text.replace(/={1,2}$/, '').length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let letter = 0; at < bytes.length; letter++) {
    held = ((held << 6) | worth[text.charCodeAt(letter)]!) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = held >> bits;
    }
  }
  return bytes;
}
