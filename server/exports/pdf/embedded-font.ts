import { fontOf, type FontStyle } from '../fonts';
import type { PdfFile, Reference } from './pdf-file';

const names: Readonly<Record<FontStyle, string>> = {
  regular: 'Tinos',
  bold: 'Tinos-Bold',
  italic: 'Tinos-Italic',
  boldItalic: 'Tinos-BoldItalic',
};

/**
 * A font of the file with the letters that are used. Every character has a code of its own, one without a glyph too,
 * so that text which is searched or copied is always the text that was typed (ISO 32000-1, 9.7, 9.10).
 */
export class EmbeddedFont {
  private readonly codes = new Map<string, number>();
  private readonly glyphs: number[] = [0];
  private readonly font;

  constructor(private readonly style: FontStyle) {
    this.font = fontOf(style);
  }

  /** Two bytes a character, in hexadecimal. */
  encode(text: string): string {
    let hex = '';
    for (const character of text) {
      let code = this.codes.get(character);
      if (code === undefined) {
        code = this.glyphs.push(this.font.glyphs.get(character.codePointAt(0)!) ?? 0) - 1;
        this.codes.set(character, code);
      }
      hex += hex4(code);
    }
    return hex;
  }

  get isUsed(): boolean {
    return this.codes.size > 0;
  }

  write(file: PdfFile): Reference {
    const { unitsPerEm } = this.font;
    const scaled = (units: number): number => Math.round((units * 1000) / unitsPerEm);
    const { box, ascent, descent, italicAngle, capHeight } = this.font.describe();
    const name = `${this.tag()}+${names[this.style]}`;
    const bold = this.style === 'bold' || this.style === 'boldItalic';
    // Serif, symbolic (its letters are not those of an encoding of PDF itself), leaning.
    const flags = 2 + 4 + (italicAngle === 0 ? 0 : 64);
    const program = this.font.subset(this.glyphs);
    const fontFile = file.addStream(program, `/Length1 ${program.length}`);
    const descriptor = file.add(
      `<< /Type /FontDescriptor /FontName /${name} /Flags ${flags} /FontBBox [${box.map(scaled).join(' ')}]` +
        ` /ItalicAngle ${Math.round(italicAngle * 10) / 10} /Ascent ${scaled(ascent)} /Descent ${scaled(descent)}` +
        ` /CapHeight ${scaled(capHeight)} /StemV ${bold ? 140 : 80} /FontFile2 ${fontFile} 0 R >>`,
    );
    const widths = this.glyphs.map((glyph) => scaled(this.font.advance(glyph)));
    const descendant = file.add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDToGIDMap /Identity` +
        ` /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>` +
        ` /FontDescriptor ${descriptor} 0 R /W [0 [${widths.join(' ')}]] >>`,
    );
    const toUnicode = file.addStream(this.toUnicode());
    return file.add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H` +
        ` /DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R >>`,
    );
  }

  private toUnicode(): string {
    const lines = [...this.codes].map(([character, code]) => {
      let hex = '';
      for (let at = 0; at < character.length; at++) hex += hex4(character.charCodeAt(at));
      return `<${hex4(code)}> <${hex}>`;
    });
    const blocks: string[] = [];
    for (let at = 0; at < lines.length; at += 100) {
      const block = lines.slice(at, at + 100);
      blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
    }
    return [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
      '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
      '1 begincodespacerange <0000> <ffff> endcodespacerange',
      ...blocks,
      'endcmap CMapName currentdict /CMap defineresource pop end end',
    ].join('\n');
  }

  /** Six letters that tell this choice of glyphs from another. */
  private tag(): string {
    let sum = 0;
    for (const glyph of this.glyphs) sum = (Math.imul(sum, 31) + glyph) >>> 0;
    let tag = '';
    for (let at = 0; at < 6; at++) {
      tag += String.fromCharCode(65 + (sum % 26));
      sum = Math.floor(sum / 26);
    }
    return tag;
  }
}

const hex4 = (value: number): string => value.toString(16).padStart(4, '0');
