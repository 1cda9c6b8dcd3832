import { XML_HEAD } from '../ooxml/package';
import { escapeXml } from '../ooxml/xml';

export const SPREADSHEET_ML = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A stretch of text of one cell. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface CellLook {
  /** Of the letters, in points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: 'left' | 'center';
  readonly border?: boolean;
  /** The text stands at the top; else in the middle of the cell. */
  readonly top?: boolean;
  /** Text for good, whatever it begins with. */
  readonly quoted?: boolean;
}

/** `xl/styles.xml`, which grows with the looks that are asked for; the first is that of an untouched cell. */
export class StyleSheet {
  private readonly fonts = new Interned();
  private readonly looks = new Interned();

  constructor() {
    this.of({ size: 12, align: 'left' });
  }

  /** The number of a look. */
  of(look: CellLook): number {
    const font = this.fonts.of(fontXml(look.size, look.bold, look.italic, 'name'));
    const quoted = look.quoted ? ' quotePrefix="1"' : '';
    return this.looks.of(
      `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="${look.border ? 1 : 0}" xfId="0"${quoted}` +
        ' applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">' +
        `<alignment horizontal="${look.align}" vertical="${look.top ? 'top' : 'center'}" wrapText="1"/></xf>`,
    );
  }

  get xml(): string {
    const side = (name: string) => `<${name} style="thin"><color rgb="FF000000"/></${name}>`;
    return [
      `${XML_HEAD}<styleSheet xmlns="${SPREADSHEET_ML}">`,
      `<fonts count="${this.fonts.all.length}">${this.fonts.all.join('')}</fonts>`,
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
      `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${this.looks.all.length}">${this.looks.all.join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }
}

/** `xl/sharedStrings.xml`: each text once. */
export class SharedStrings {
  private readonly items = new Interned();
  private uses = 0;

  of(runs: readonly TextRun[], size: number): number {
    this.uses++;
    const rich = runs.length > 1;
    return this.items.of(
      `<si>${runs
        .map((it) => {
          const text = `<t xml:space="preserve">${escapeXml(it.text)}</t>`;
          return rich ? `<r>${fontXml(size, it.bold, it.italic, 'rFont')}${text}</r>` : text;
        })
        .join('')}</si>`,
    );
  }

  get xml(): string {
    const { all } = this.items;
    return `${XML_HEAD}<sst xmlns="${SPREADSHEET_ML}" count="${this.uses}" uniqueCount="${all.length}">${all.join('')}</sst>`;
  }
}

/** Inside a run the properties are called `rPr`, and the font has another name than in the style sheet. */
function fontXml(size: number, bold = false, italic = false, name: 'name' | 'rFont'): string {
  const element = name === 'name' ? 'font' : 'rPr';
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}`;
  return `<${element}>${marks}<sz val="${size}"/><color rgb="FF000000"/><${name} val="Times New Roman"/><family val="1"/></${element}>`;
}

/** Gives each text a number, the same to the same text. */
class Interned {
  readonly all: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.all.length);
    return this.all.push(text) - 1;
  }
}
