import { suggestDeadlines } from '../../grammar/deadlines';
import { fold } from '../../grammar/text';
import type { Period } from '../plan';
import type { CaretPlace } from './place';
import type { Proposal } from './proposal';

/** Deadlines within the plan's period. */
export function completeDeadlines(place: CaretPlace, period: Period | null): Proposal[] {
  const typed = place.text.slice(0, place.offset);
  // What is being typed: the last part of a list.
  const start = Math.max(typed.lastIndexOf(';'), typed.lastIndexOf(',')) + 1;
  const lead = typed.slice(start).length - typed.slice(start).trimStart().length;
  const phrase = typed.slice(start + lead);
  const folded = fold(phrase).trim();
  const replace = place.spanOf({ start: start + lead, end: place.offset });
  return suggestDeadlines(period)
    .filter(({ text }) => folded === '' || fold(text).includes(folded))
    .slice(0, 60)
    .map(({ text, meaning }, at) => ({
      label: text,
      kind: 'deadline',
      detail: meaning.vi,
      insertText: text,
      replace,
      filterText: phrase === '' ? text : phrase,
      sortText: `${fold(text).startsWith(folded) ? 0 : 1}${String(at).padStart(3, '0')}`,
    }));
}
