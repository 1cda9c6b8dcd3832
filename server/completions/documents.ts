import type { LawRegistry } from '../law';
import { printedDate } from '../plan';
import type { CaretPlace } from './place';
import type { Proposal } from './proposal';

/** The number being typed behind "số" or a type of document, or the beginning of one by itself. */
const numberBeingTyped = /(?:^|[\s(“"])(?:(?:số|so)\s+)?([0-9][0-9A-Za-zĐđƯư./-]*)$/i;

/** Documents of the registries whose number begins with what was typed, those in force on the day first. */
export function completeDocuments(place: CaretPlace, law: LawRegistry, date: string | null): Proposal[] {
  const before = place.text.slice(0, place.offset);
  const match = numberBeingTyped.exec(before.slice(-60));
  const prefix = match?.[1];
  if (!prefix) return [];
  const replace = place.spanOf({ start: place.offset - prefix.length, end: place.offset });
  return law
    .completions(prefix, date)
    .slice(0, 50)
    .map((it, at) => ({
      label: it.number,
      kind: 'document',
      detail: `${it.type} – ${it.issuer}`,
      documentation: `${it.title}${it.issued ? `\n\nNgày ban hành: ${printedDate(it.issued)}` : ''}`,
      insertText: it.issued ? `${it.number} ngày ${printedDate(it.issued)} của ${it.issuer}` : it.number,
      replace,
      filterText: prefix,
      sortText: String(at).padStart(3, '0'),
    }));
}
