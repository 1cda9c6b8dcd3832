import { fold } from '../text';
import { deadlineVocabulary } from './vocabulary';

/**
 * The text with the diacritics of the words of this language put back (`Quy IV nam 2025`), or null when it has
 * diacritics of its own or none of these words.
 */
export function withDiacritics(text: string): string | null {
  if (/[^\u0000-\u007f]/.test(text) || text.length > LONGEST) return null;
  let changed = false;
  const better = text.replace(folded, (typed) => {
    const word = accented.get(typed.toLowerCase());
    if (!word || word === typed.toLowerCase()) return typed;
    changed = true;
    return inCaseOf(typed, word);
  });
  return changed ? better : null;
}

/** No deadline is longer; what is longer is something else. */
const LONGEST = 200;

const accented = new Map<string, string>();
// Units first: `nam` is năm and `ngay` is ngày before they are anything else.
for (const { words } of deadlineVocabulary)
  for (const word of words) {
    const key = fold(word);
    if (!accented.has(key)) accented.set(key, word);
  }

const folded = new RegExp(
  `\\b(?:${[...accented.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z])`,
  'gi',
);

function inCaseOf(typed: string, word: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return word.toUpperCase();
  const first = typed[0]!;
  return first === first.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}
