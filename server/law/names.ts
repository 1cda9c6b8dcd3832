import { squeeze } from '../../grammar/text';
import type { LawDocument } from './document';

/** Types that are cited by their name alone. */
const named = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp']);

export const isNamed = (document: LawDocument): boolean => named.has(document.type);

/** What a law is called, for comparing: without "(sửa đổi)", year, case, marks and punctuation. */
export function nameKey(name: string): string {
  return squeeze(name.replace(/\([^)]{0,100}\)/g, ' ').replace(/\s(?:năm\s)?\d{4}\s*$/, ''));
}

/** Names by which a document may be cited: laws by their title, others by the aliases they are known under. */
export function namesOf(document: LawDocument): string[] {
  const names = document.aliases.map(nameKey).filter((it) => it.length > 5);
  if (isNamed(document)) names.push(nameKey(document.title));
  return names;
}

/**
 * The longest name that the text begins with, and what has it; null when none is known. Words are dropped from the
 * end, since a name in running text may go on into the sentence.
 */
export function longestName(
  text: string,
  known: ReadonlyMap<string, readonly LawDocument[]>,
): readonly LawDocument[] | null {
  const words = text.split(/\s+/);
  for (let length = words.length; length >= 2; length--) {
    const found = known.get(nameKey(words.slice(0, length).join(' ')));
    if (found) return found;
  }
  return null;
}
