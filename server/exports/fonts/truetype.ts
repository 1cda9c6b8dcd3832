/**
 * Reading TrueType fonts and cutting them down to some of their glyphs (OpenType 1.9, the tables named below).
 * Hints are left out: what is printed from PDF is not made for coarse screens.
 */
export class TrueTypeFont {
  private readonly view: DataView;
  private readonly tables = new Map<string, { offset: number; length: number }>();
  private readonly glyphOffsets: readonly number[];
  private readonly metricCount: number;
  /** Code point to glyph. */
  readonly glyphs: ReadonlyMap<number, number>;
  readonly glyphCount: number;
  readonly unitsPerEm: number;

  /** @throws RangeError when the bytes are no TrueType font. */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = this.view.getUint16(4);
    for (let at = 0; at < count; at++) {
      const entry = 12 + at * 16;
      const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
      this.tables.set(tag, {
        offset: this.view.getUint32(entry + 8),
        length: this.view.getUint32(entry + 12),
      });
    }
    this.unitsPerEm = this.view.getUint16(this.start('head') + 18);
    this.glyphCount = this.view.getUint16(this.start('maxp') + 4);
    this.metricCount = this.view.getUint16(this.start('hhea') + 34);
    this.glyphOffsets = this.readGlyphOffsets();
    this.glyphs = this.readCharacters();
  }

  /** Width of a glyph in units of which `unitsPerEm` make the font size. */
  advance(glyph: number): number {
    return this.view.getUint16(this.start('hmtx') + 4 * Math.min(glyph, this.metricCount - 1));
  }

  /** What a PDF says of a font, in the units of the font. */
  describe(): FontDescription {
    const head = this.start('head');
    const hhea = this.start('hhea');
    return {
      box: [36, 38, 40, 42].map((at) => this.view.getInt16(head + at)),
      ascent: this.view.getInt16(hhea + 4),
      descent: this.view.getInt16(hhea + 6),
      italicAngle: this.view.getInt32(this.start('post') + 4) / 65536,
      capHeight: this.view.getInt16(this.start('OS/2') + 88),
    };
  }

  /**
   * The font with only these glyphs, in this order (glyph 0, the sign for what is missing, must be the first), and
   * with whatever they are composed of behind them. `characters` become its `cmap`; without it there is none.
   */
  subset(wanted: readonly number[], characters?: ReadonlyMap<number, number>): Uint8Array {
    const order = this.withComponents(wanted);
    const newNumber = new Map(order.map((glyph, at) => [glyph, at]));
    const outlines = order.map((glyph) => this.outline(glyph, newNumber));
    const loca = new Writer();
    let length = 0;
    for (const outline of outlines) {
      loca.u32(length);
      length += outline.length;
    }
    loca.u32(length);
    const hmtx = new Writer();
    for (const glyph of order) hmtx.u16(this.advance(glyph)).u16(this.sideBearing(glyph));

    const head = this.copy('head');
    head.setUint32(8, 0);
    head.setUint16(50, 1);
    const hhea = this.copy('hhea');
    hhea.setUint16(34, order.length);
    const maxp = this.copy('maxp');
    maxp.setUint16(4, order.length);
    const tables: [string, Uint8Array][] = [
      ['OS/2', bytesOf(this.copy('OS/2'))],
      ...(characters ? [['cmap', characterTable(characters, newNumber)] as [string, Uint8Array]] : []),
      ['glyf', joined(outlines)],
      ['head', bytesOf(head)],
      ['hhea', bytesOf(hhea)],
      ['hmtx', hmtx.bytes],
      ['loca', loca.bytes],
      ['maxp', bytesOf(maxp)],
      ['post', this.shortPost()],
    ];
    return fontFile(tables);
  }

  private start(tag: string): number {
    const table = this.tables.get(tag);
    if (!table) throw new RangeError(`the font has no table ${tag}`);
    return table.offset;
  }

  private copy(tag: string): DataView {
    const start = this.start(tag);
    const bytes = this.bytes.slice(start, start + this.tables.get(tag)!.length);
    return new DataView(bytes.buffer);
  }

  private shortPost(): Uint8Array {
    const post = this.copy('post');
    post.setUint32(0, 0x00030000);
    return bytesOf(post).slice(0, 32);
  }

  private sideBearing(glyph: number): number {
    const hmtx = this.start('hmtx');
    return glyph < this.metricCount
      ? this.view.getUint16(hmtx + 4 * glyph + 2)
      : this.view.getUint16(hmtx + 4 * this.metricCount + 2 * (glyph - this.metricCount));
  }

  private readGlyphOffsets(): number[] {
    const loca = this.start('loca');
    const long = this.view.getUint16(this.start('head') + 50) === 1;
    return Array.from({ length: this.glyphCount + 1 }, (_, at) =>
      long ? this.view.getUint32(loca + 4 * at) : 2 * this.view.getUint16(loca + 2 * at),
    );
  }

  private readCharacters(): Map<number, number> {
    const found = new Map<number, number>();
    const cmap = this.tables.get('cmap')?.offset;
    if (cmap === undefined) return found;
    const count = this.view.getUint16(cmap + 2);
    for (let at = 0; at < count; at++) {
      const table = cmap + this.view.getUint32(cmap + 4 + 8 * at + 4);
      const format = this.view.getUint16(table);
      if (format === 4) this.readSegments(table, found);
      if (format === 12) this.readGroups(table, found);
    }
    return found;
  }

  private readSegments(table: number, found: Map<number, number>): void {
    const doubled = this.view.getUint16(table + 6);
    for (let at = 0; at < doubled; at += 2) {
      const end = this.view.getUint16(table + 14 + at);
      const begin = this.view.getUint16(table + 16 + doubled + at);
      const delta = this.view.getUint16(table + 16 + 2 * doubled + at);
      const rangeAt = table + 16 + 3 * doubled + at;
      const range = this.view.getUint16(rangeAt);
      for (let code = begin; code <= end && code < 0xffff; code++) {
        const listed = range === 0 ? code : this.view.getUint16(rangeAt + range + 2 * (code - begin));
        const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
        if (glyph !== 0) found.set(code, glyph);
      }
    }
  }

  private readGroups(table: number, found: Map<number, number>): void {
    const count = this.view.getUint32(table + 12);
    for (let at = 0; at < count; at++) {
      const group = table + 16 + 12 * at;
      const begin = this.view.getUint32(group);
      const end = this.view.getUint32(group + 4);
      const glyph = this.view.getUint32(group + 8);
      for (let code = begin; code <= end; code++) found.set(code, glyph + code - begin);
    }
  }

  private withComponents(wanted: readonly number[]): number[] {
    const order = [...wanted];
    const known = new Set(order);
    // The list grows while it is walked: components may be composed themselves.
    for (const glyph of order) {
      for (const { number } of this.components(glyph)) {
        if (known.has(number)) continue;
        known.add(number);
        order.push(number);
      }
    }
    return order;
  }

  /** The parts of a composed glyph: where their entry stands in the outline, and which glyph they are. */
  private components(glyph: number): { at: number; number: number; end: number }[] {
    const start = this.start('glyf') + this.glyphOffsets[glyph]!;
    if (this.glyphOffsets[glyph + 1]! === this.glyphOffsets[glyph]!) return [];
    if (this.view.getInt16(start) >= 0) return [];
    const parts: { at: number; number: number; end: number }[] = [];
    let at = start + 10;
    for (;;) {
      const flags = this.view.getUint16(at);
      const end = at + 4 + argumentLength(flags);
      parts.push({ at: at - start, number: this.view.getUint16(at + 2), end: end - start });
      if ((flags & MORE_COMPONENTS) === 0) return parts;
      at = end;
    }
  }

  /** The outline without its hints, padded to four bytes. */
  private outline(glyph: number, newNumber: ReadonlyMap<number, number>): Uint8Array {
    const glyf = this.start('glyf');
    const source = this.bytes.slice(glyf + this.glyphOffsets[glyph]!, glyf + this.glyphOffsets[glyph + 1]!);
    if (source.length === 0) return source;
    const view = new DataView(source.buffer);
    const contours = view.getInt16(0);
    if (contours < 0) {
      const parts = this.components(glyph);
      for (const { at, number } of parts) {
        view.setUint16(at, view.getUint16(at) & ~HAS_INSTRUCTIONS);
        view.setUint16(at + 2, newNumber.get(number)!);
      }
      return padded(source.slice(0, parts.at(-1)!.end));
    }
    const hintsAt = 10 + 2 * contours;
    const hintsEnd = hintsAt + 2 + view.getUint16(hintsAt);
    view.setUint16(hintsAt, 0);
    return padded(joined([source.slice(0, hintsAt + 2), source.slice(hintsEnd)]));
  }
}

export interface FontDescription {
  /** Left, bottom, right, top of the box around all glyphs. */
  readonly box: readonly number[];
  readonly ascent: number;
  /** Negative. */
  readonly descent: number;
  /** In degrees, negative when it leans to the right. */
  readonly italicAngle: number;
  readonly capHeight: number;
}

const MORE_COMPONENTS = 0x20;
const HAS_INSTRUCTIONS = 0x100;

function argumentLength(flags: number): number {
  const offsets = flags & 0x01 ? 4 : 2;
  const scale = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
  return offsets + scale;
}

/** A `cmap` of format 12, one group a run of neighbours. */
function characterTable(
  characters: ReadonlyMap<number, number>,
  newNumber: ReadonlyMap<number, number>,
): Uint8Array {
  const groups: { begin: number; end: number; glyph: number }[] = [];
  for (const [code, old] of [...characters].sort(([a], [b]) => a - b)) {
    const glyph = newNumber.get(old)!;
    const last = groups.at(-1);
    if (last && code === last.end + 1 && glyph === last.glyph + code - last.begin) last.end = code;
    else groups.push({ begin: code, end: code, glyph });
  }
  const table = new Writer().u16(0).u16(1).u16(3).u16(10).u32(12);
  table
    .u16(12)
    .u16(0)
    .u32(16 + 12 * groups.length)
    .u32(0)
    .u32(groups.length);
  for (const { begin, end, glyph } of groups) table.u32(begin).u32(end).u32(glyph);
  return table.bytes;
}

function fontFile(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const header = new Writer().u32(0x00010000).u16(tables.length);
  header
    .u16(16 * power)
    .u16(Math.log2(power))
    .u16(16 * (tables.length - power));
  let offset = 12 + 16 * tables.length;
  for (const [tag, table] of tables) {
    for (const letter of tag) header.u8(letter.charCodeAt(0));
    header.u32(checksum(table)).u32(offset).u32(table.length);
    offset += padded(table).length;
  }
  const file = joined([header.bytes, ...tables.map(([, table]) => padded(table))]);
  const headAt = 12 + 16 * tables.findIndex(([tag]) => tag === 'head');
  const view = new DataView(file.buffer);
  view.setUint32(view.getUint32(headAt + 8) + 8, 0xb1b0afba - checksum(file));
  return file;
}

function checksum(table: Uint8Array): number {
  const bytes = padded(table);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

class Writer {
  private readonly written: number[] = [];

  u8(value: number): this {
    this.written.push(value & 0xff);
    return this;
  }

  u16(value: number): this {
    return this.u8(value >>> 8).u8(value);
  }

  u32(value: number): this {
    return this.u16(value >>> 16).u16(value & 0xffff);
  }

  get bytes(): Uint8Array {
    return Uint8Array.from(this.written);
  }
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

function padded(bytes: Uint8Array): Uint8Array {
  if (bytes.length % 4 === 0) return bytes;
  const longer = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  longer.set(bytes);
  return longer;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, it) => length + it.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
