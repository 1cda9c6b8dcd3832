import { zlibSync } from 'fflate';
import { utf8 } from '../export-format';

/** A number of an object in the file. */
export type Reference = number;

/**
 * A PDF file (ISO 32000-1), written object by object. The bytes follow from the objects alone: no clock, no chance.
 * Written here and not through a library because those stamp the second of writing into the file, and because the
 * tags that let a screen reader follow the table need their hand on every mark.
 */
export class PdfFile {
  private readonly objects: (StoredObject | null)[] = [];

  /** Keeps a number for an object that others refer to before it is known. */
  reserve(): Reference {
    return this.objects.push(null);
  }

  /** `body` is the text of an object in PDF's own syntax. */
  add(body: string, reference = this.reserve()): Reference {
    this.objects[reference - 1] = { body };
    return reference;
  }

  /** A compressed stream; `entries` stand in its dictionary. */
  addStream(content: Uint8Array | string, entries = '', reference = this.reserve()): Reference {
    const data = zlibSync(typeof content === 'string' ? latin(content) : content, { level: 6 });
    const head = `${reference} 0 obj\n<< ${entries} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`;
    this.objects[reference - 1] = { bytes: joined([latin(head), data, latin('\nendstream\nendobj\n')]) };
    return reference;
  }

  /** The file. Objects that are no streams go into streams themselves, where they take a tenth of the room. */
  bytes(catalog: Reference, info: Reference): Uint8Array {
    const places = new Map<Reference, { inside: Reference; at: number }>();
    const plain = this.objects.flatMap((it, at) =>
      it && 'body' in it ? [{ number: at + 1, body: it.body }] : [],
    );
    for (let at = 0; at < plain.length; at += OBJECTS_PER_STREAM) {
      const group = plain.slice(at, at + OBJECTS_PER_STREAM);
      const inside = this.addObjectStream(group);
      group.forEach(({ number }, index) => places.set(number, { inside, at: index }));
    }
    const table = this.reserve();
    // The second line tells programs that move files that this one is not a text.
    const parts: Uint8Array[] = [latin('%PDF-1.7\n%'), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3, 0x0a)];
    let offset = lengthOf(parts);
    const entries = this.objects.map((it, at): Entry => {
      const place = places.get(at + 1);
      if (place) return [2, place.inside, place.at];
      const entry: Entry = [1, offset, 0];
      if (it && 'bytes' in it) {
        parts.push(it.bytes);
        offset += it.bytes.length;
      } else if (at + 1 !== table) throw new Error(`object ${at + 1} was never written`);
      return entry;
    });
    const id = `<${hashOf(parts)}>`;
    this.addStream(
      crossReferences([[0, 0, 65535], ...entries]),
      `/Type /XRef /Size ${entries.length + 1} /W [1 4 2] /Root ${catalog} 0 R /Info ${info} 0 R /ID [${id} ${id}]`,
      table,
    );
    const last = this.objects[table - 1] as { bytes: Uint8Array };
    return joined([...parts, last.bytes, latin(`startxref\n${offset}\n%%EOF\n`)]);
  }

  private addObjectStream(group: readonly { number: Reference; body: string }[]): Reference {
    let at = 0;
    const index = group.map(({ number, body }) => {
      const entry = `${number} ${at}`;
      at += body.length + 1;
      return entry;
    });
    const head = `${index.join(' ')} `;
    const content = head + group.map(({ body }) => `${body} `).join('');
    return this.addStream(content, `/Type /ObjStm /N ${group.length} /First ${head.length}`);
  }
}

type StoredObject = { readonly body: string } | { readonly bytes: Uint8Array };

/** Type, place, index or generation (ISO 32000-1, 7.5.8.3). */
type Entry = readonly [type: number, place: number, index: number];

const OBJECTS_PER_STREAM = 200;

function crossReferences(entries: readonly Entry[]): Uint8Array {
  const bytes = new Uint8Array(entries.length * 7);
  const view = new DataView(bytes.buffer);
  entries.forEach(([type, place, index], at) => {
    view.setUint8(at * 7, type);
    view.setUint32(at * 7 + 1, place);
    view.setUint16(at * 7 + 5, index);
  });
  return bytes;
}

/** A text for people: UTF-16 with its byte order mark, in hexadecimal. */
export function pdfText(text: string): string {
  let hex = 'feff';
  for (let at = 0; at < text.length; at++) hex += text.charCodeAt(at).toString(16).padStart(4, '0');
  return `<${hex}>`;
}

/** A number with at most two digits behind the point: a hundredth of a point is less than any printer can show. */
export const pdfNumber = (value: number): string => String(Math.round(value * 100) / 100);

/** All that is written around the streams is ASCII. */
const latin = utf8;

const lengthOf = (parts: readonly Uint8Array[]): number =>
  parts.reduce((length, it) => length + it.length, 0);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** 128 bits that tell files apart (FNV-1a from four beginnings); nothing is kept secret by it. */
function hashOf(objects: readonly Uint8Array[]): string {
  const sums = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  for (const bytes of objects) {
    for (let at = 0; at < bytes.length; at++) {
      const which = at & 3;
      sums[which] = Math.imul(sums[which]! ^ bytes[at]!, 0x01000193) >>> 0;
    }
  }
  return sums.map((it) => it.toString(16).padStart(8, '0')).join('');
}
