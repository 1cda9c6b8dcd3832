import { LETTER } from '../text';

/*
 * The text is clean when it comes here (NFC, single spaces), so a word needs both cases and nothing else.
 * Words that say nothing about a target are skipped: the parser sees an island, and the gaps between offsets
 * tell it what stood side by side.
 */

const escape = (letter: string): string => letter.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

export const anyCase = (words: string): string =>
  [...words]
    .map((letter) => {
      const lower = letter.toLowerCase();
      const upper = letter.toUpperCase();
      return lower === upper ? escape(letter) : `[${lower}${upper}]`;
    })
    .join('');

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

export const oneOf = (words: readonly string[]): string =>
  `(?:${longestFirst(words).map(anyCase).join('|')})`;

export const WORD_END = `(?![${LETTER}\\d])`;
const isLetter = new RegExp(`^[${LETTER}]`);

/** Signs end where they end; words must not run on. */
export function bounded(words: readonly string[]): string {
  const signs = words.filter((word) => !isLetter.test(word.slice(-1)));
  const letters = words.filter((word) => isLetter.test(word.slice(-1)));
  const parts = [];
  if (signs.length > 0) parts.push(oneOf(signs));
  if (letters.length > 0) parts.push(oneOf(letters) + WORD_END);
  return `(?:${parts.join('|')})`;
}

/** The first words, in lower case, of all that may be more than a plain word. */
export const firstWords = new Set<string>();

/** The letters that these words may begin with. Their first words are noted: they are not plain. */
export function starts(words: readonly string[]): string[] {
  for (const word of words) {
    const first = FIRST_WORD.exec(word)?.[0];
    if (first !== undefined) firstWords.add(first.toLowerCase());
  }
  const letters = words.map((word) => word.charAt(0));
  return [...new Set(letters.flatMap((it) => [it.toLowerCase(), it.toUpperCase()]))].sort();
}

const FIRST_WORD = new RegExp(`^[${LETTER}]+`);

export const digits = [...'0123456789'];

export const BEFORE_NUMBER = '(?= ?\\d)';

/** A list written as one line. */
export const list = (words: string): string[] => words.split(', ');
