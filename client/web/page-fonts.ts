import type { PageFont } from '../../server/protocol';

/** The name by which the style sheet of the page calls its letters. */
const family = 'Page Letters';

let loading: Promise<void> | null = null;

/** Loads the letters of the page, once; settles when they are there. */
export function loadPageFonts(fonts: readonly PageFont[]): Promise<void> {
  loading ??= Promise.all(fonts.map(load)).then(() => undefined);
  return loading;
}

async function load({ weight, style, data }: PageFont): Promise<void> {
  const packed = Uint8Array.from(atob(data), (it) => it.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  const file = await new Response(unpacked).arrayBuffer();
  // From memory: the policy of the page lets it load nothing.
  const face = new FontFace(family, withName(file), { weight, style });
  document.fonts.add(await face.load());
}

/** Of a TrueType file: its header, and for each table its tag, checksum, place and length. */
const HEADER = 12;
const RECORD = 16;

/** Browsers want a table of names, which the fonts of a PDF file lack: an empty one is put in, in its place by tag. */
function withName(file: ArrayBuffer): ArrayBuffer {
  const old = new DataView(file);
  const count = old.getUint16(4);
  const tagAt = (at: number): string => String.fromCharCode(...new Uint8Array(file, HEADER + RECORD * at, 4));
  let place = 0;
  while (place < count && tagAt(place) < 'name') place++;

  const bytes = new Uint8Array(file.byteLength + RECORD + 8);
  const view = new DataView(bytes.buffer);
  const split = HEADER + RECORD * place;
  bytes.set(new Uint8Array(file, 0, split));
  bytes.set(new Uint8Array(file, split), split + RECORD);
  view.setUint16(4, count + 1);
  const power = 2 ** Math.floor(Math.log2(count + 1));
  view.setUint16(6, 16 * power);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, 16 * (count + 1 - power));
  // Everything behind the directory has moved.
  for (let at = 0; at <= count; at++) {
    if (at === place) continue;
    const offset = HEADER + RECORD * at + 8;
    view.setUint32(offset, view.getUint32(offset) + RECORD);
  }
  const end = bytes.length - 8;
  [...'name'].forEach((letter, at) => view.setUint8(split + at, letter.charCodeAt(0)));
  // Version 0, no names, which would begin behind these six bytes; the checksum of that is 6 << 16.
  view.setUint32(split + 4, 6 << 16);
  view.setUint32(split + 8, end);
  view.setUint32(split + 12, 6);
  view.setUint16(end + 4, 6);
  return bytes.buffer;
}
