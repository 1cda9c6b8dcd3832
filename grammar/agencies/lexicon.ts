import { fold, spellingKey } from '../text';

/** What an owner string may name: one body, several at once, or a body known only by what it does. */
export type AgencyKind = 'agency' | 'group' | 'role';

/**
 * How a name of the lexicon was met: its full name; another accepted writing; a writing that needs the head of
 * the part before it (`cấp xã`); a writing with slips in spaces, punctuation, capitals or tone marks.
 */
export type MatchQuality = 'exact' | 'alias' | 'elided' | 'typo';

/** What was wrong with the writing of a match of quality `typo`, the gravest first. */
export type Slip = 'letters' | 'punctuation' | 'case';

export interface AgencyMatch {
  /** Offset behind the name. */
  readonly end: number;
  /** Stable identity given by the lexicon. */
  readonly id: string;
  /** Other identities that the same words may stand for, when the words alone do not decide. */
  readonly alternatives: readonly string[];
  readonly name: string;
  readonly kind: AgencyKind;
  readonly quality: MatchQuality;
  readonly slip: Slip | null;
  /** The accepted writing that was met, head included. */
  readonly spelling: string;
  /** The identity of the agency that it stands for, where the plan defines one. */
  readonly standsFor: string | null;
}

/**
 * Knows names of agencies. The grammar asks it and knows none itself, so that a registry of another date,
 * province or country can be handed in.
 */
export interface AgencyLexicon {
  /**
   * The longest name that begins at offset `at` and ends where a word ends, or null.
   * @param head when given, the text is read as if `head` and a space stood before `at` (`Tư pháp` with `Sở`)
   */
  longest(text: MatchText, at: number, head?: string): AgencyMatch | null;
  /**
   * Stands for all lexicons that find the same names: what was read with one of them was read with each. Itself
   * where it is absent.
   */
  readonly readsAs?: AgencyLexicon;
}

/** A text prepared for look-up: all of these have one entry per UTF-16 unit of `text`. */
export interface MatchText {
  readonly text: string;
  /** Lower case, one tone placement, one dash, spaces for line breaks; as long as `text`. */
  readonly key: string;
  /** The letters and digits of `key` alone. */
  readonly squeezed: string;
  /** `squeezed` without diacritics, as long. */
  readonly folded: string;
  /** How many letters and digits stand before an offset of `text`; one entry more than `text` has units. */
  readonly squeezedBefore: Uint32Array;
}

/** Prepares clean text (see `cleanValue`) for look-up. */
export function matchText(text: string): MatchText {
  const key = sameLengthKey(text);
  const squeezedBefore = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < key.length; at++) {
    squeezedBefore[at] = count;
    if (isLetterOrDigit(key.charCodeAt(at))) count++;
  }
  squeezedBefore[key.length] = count;
  const squeezed = lettersOf(key);
  const folded = fold(squeezed);
  // A lone combining mark has no plain letter: then nothing is found without diacritics.
  return {
    text,
    key,
    squeezed,
    folded: folded.length === squeezed.length ? folded : squeezed,
    squeezedBefore,
  };
}

/** The letters and digits of the spelling key: what is left when spaces and punctuation are careless. */
export const looseKey = (text: string): string => lettersOf(spellingKey(text));

/** The letters and digits of a key. */
export function lettersOf(key: string): string {
  let result = '';
  let done = 0;
  for (let at = 0; at < key.length; at++) {
    if (isLetterOrDigit(key.charCodeAt(at))) continue;
    if (at > done) result += key.slice(done, at);
    done = at + 1;
  }
  return done === 0 ? key : result + key.slice(done);
}

/** A word ends behind a letter or digit that no letter or digit follows. */
export function endsWord(key: string, offset: number): boolean {
  return (
    offset > 0 &&
    isLetterOrDigit(key.charCodeAt(offset - 1)) &&
    (offset >= key.length || !isLetterOrDigit(key.charCodeAt(offset)))
  );
}

export function isLetterOrDigit(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
  return (
    (code >= 0xc0 && code <= 0x1b0 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x300 && code <= 0x323) ||
    (code >= 0x1ea0 && code <= 0x1ef9)
  );
}

function sameLengthKey(text: string): string {
  const whole = spellingKey(text);
  if (whole.length === text.length) return whole;
  // Rare: letters whose lower case is longer, or white space that the key would drop. Word by word then.
  return text.replace(/\S+|\s/g, (piece) => {
    const key = /\s/.test(piece) ? ' ' : spellingKey(piece);
    return key.length === piece.length ? key : piece;
  });
}
