import type { CustomPatternMatcherFunc } from 'chevrotain';
import { Remembered, spellingKey } from '../text';

/** What a lexer matches for a word, as Chevrotain wants it. */
type Match = [image: string];

interface KnownWord {
  readonly match: Match;
  /** The patterns of the phrases that begin with it. */
  readonly phrases: readonly RegExp[];
}

/**
 * Which words of a text begin no phrase of a vocabulary. Nearly all words are such, and a lexer that is told so
 * at once need not try every phrase that begins with the same letter.
 */
export class PlainWords {
  private readonly byFirstWord = new Map<string, RegExp[]>();
  private readonly known = new Remembered<KnownWord>();

  /** `phrases` are what `pattern` matches, or the beginnings of it: in any case, with either place of the tone. */
  add(phrases: readonly string[], pattern: RegExp): void {
    const sticky = new RegExp(pattern.source, 'y');
    const firsts = phrases.map((it) => spellingKey(FIRST_WORD.exec(it)![0]));
    for (const first of new Set(firsts)) {
      const others = this.byFirstWord.get(first);
      if (others) others.push(sticky);
      else this.byFirstWord.set(first, [sticky]);
    }
  }

  /**
   * A pattern of a lexer that matches a letter out of `firsts` with all of `others` behind it, save where one of
   * the phrases stands, or what `except` matches. As these are out of the question, it may come before them.
   */
  pattern(
    firsts: readonly string[],
    others: readonly string[],
    except: RegExp = /(?!)/,
  ): CustomPatternMatcherFunc {
    const [isFirst, isOther] = [marked(firsts), marked(others)];
    const excepted = new RegExp(except.source, 'y');
    return (text, offset) => {
      if (isFirst[text.charCodeAt(offset)] !== 1) return null;
      let end = offset + 1;
      while (isOther[text.charCodeAt(end)] === 1) end++;
      const { match, phrases } = this.known.of(text.slice(offset, end), this.look);
      for (const phrase of phrases) {
        phrase.lastIndex = offset;
        if (phrase.test(text)) return null;
      }
      excepted.lastIndex = offset;
      return excepted.test(text) ? null : match;
    };
  }

  private readonly look = (image: string): KnownWord => ({
    match: [image],
    phrases: this.byFirstWord.get(spellingKey(image)) ?? NONE,
  });
}

const NONE: readonly RegExp[] = [];
const FIRST_WORD = /^[\p{L}\p{N}]+/u;

/** One at the code of each of the letters. */
function marked(letters: readonly string[]): Uint8Array {
  const codes = letters.map((it) => it.charCodeAt(0));
  const table = new Uint8Array(Math.max(...codes) + 1);
  for (const code of codes) table[code] = 1;
  return table;
}

/** The letters and digits that a class of a regular expression holds, in the order of their codes. */
export function lettersIn(letterClass: string): string[] {
  const one = new RegExp(`^${letterClass}$`);
  const letters: string[] = [];
  for (const [from, to] of ALPHABETS)
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code);
      if (one.test(letter)) letters.push(letter);
    }
  return letters;
}

/** Digits and Latin, combining marks, Cyrillic with the letters that look Latin, Vietnamese. */
const ALPHABETS: readonly (readonly [from: number, to: number])[] = [
  [0x30, 0x24f],
  [0x300, 0x36f],
  [0x400, 0x52f],
  [0x1ea0, 0x1ef9],
];
