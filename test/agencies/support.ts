import { builtinAgencies, type RegistryLexicon } from '../../server/agencies';
import { readAgencyList, type AgencyListReading, type AgencyPart } from '../../grammar/agencies';
import type { Span } from '../../grammar/text';

export const lexicon: RegistryLexicon = builtinAgencies().lexiconFor();

/** `Sở Nội vụ`, `cấp xã=UBND cấp xã`: the parts with what was restored. */
export const shown = (part: AgencyPart): string =>
  part.expanded === part.surface ? part.surface : `${part.surface}=${part.expanded}`;

export const read = (text: string): AgencyListReading => readAgencyList(text, lexicon);

/** All spans of a reading. */
export function spansOf(reading: AgencyListReading): Span[] {
  const { parts, separators, lead, trail, problems } = reading;
  return [
    ...parts.flatMap((it) => [
      it.span,
      ...[it.qualifier, it.note, it.condition].flatMap((text) => text?.span ?? []),
    ]),
    ...[...separators, lead, trail].flatMap((it) => it?.span ?? []),
    ...problems.map((it) => it.span),
  ];
}

/** What of a text stands in no span of its reading, white space and colons before conditions aside. */
export function lostOf(text: string, reading: AgencyListReading): string {
  const kept = new Array<boolean>(text.length).fill(false);
  for (const { start, end } of spansOf(reading)) kept.fill(true, start, end);
  return text
    .split('')
    .filter((letter, index) => !kept[index] && !/[\s:：\0\u200b\ufeff]/.test(letter))
    .join('');
}

/** Repeatable numbers from 0 up to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
