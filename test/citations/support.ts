import { strict as assert } from 'node:assert';
import { readCitations, type Citation, type Part } from '../../grammar/citations';

/** One line per citation: what was read, in short, so that a table of tests stays readable. */
export function shown(text: string): string[] {
  return readCitations(text).citations.map((it) => show(it));
}

export function show(it: Citation): string {
  const parts = [
    it.pointers.map((pointer) => `${pointer.level} ${pointer.value}`).join(' '),
    it.type ? `${it.type.text}${it.typeInherited ? '*' : ''}` : '',
    it.number ? it.number.normalised : '',
    it.date ? `${it.date.iso ?? it.date.problem ?? it.date.year}${it.dateInherited ? '*' : ''}` : '',
    it.issuer ? `${it.issuer.text}${it.issuerInherited ? '*' : ''}` : '',
    it.title ? `«${it.title.text}»` : '',
  ];
  return `${it.kind}: ${parts.map((part) => part.replace(/\s+/g, ' ')).join(' | ')}`;
}

/** Every part of every citation is the text at its span, and lies inside its citation or was lent to it. */
export function checkSpans(text: string): void {
  for (const it of readCitations(text).citations) {
    assert.ok(it.span.start <= it.span.end && it.fullSpan.end >= it.span.end, JSON.stringify(text));
    assert.ok(it.fullSpan.end <= text.length && it.span.start >= 0, JSON.stringify(text));
    const own: (Part | null)[] = [
      it.typeInherited ? null : it.type,
      it.number,
      it.dateInherited ? null : it.date,
      it.issuerInherited ? null : it.issuer,
      ...it.pointers,
    ];
    for (const part of own) if (part) inside(part, text, it);
    for (const part of [it.type, it.number, it.date, it.issuer, it.title])
      if (part) assert.equal(text.slice(part.span.start, part.span.end), part.text);
  }
}

function inside(part: Part, text: string, it: Citation): void {
  assert.equal(text.slice(part.span.start, part.span.end), part.text);
  assert.ok(part.span.start >= it.span.start && part.span.end <= it.span.end, `${part.text} in ${text}`);
}

/** Repeatable random numbers below one (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
