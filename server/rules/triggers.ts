import { LETTER } from '../../grammar/text';

/**
 * Something that a text may hold. It is asked before a dear pattern runs: most texts of a plan hold nothing that a
 * rule looks for, and one pass over a text tells that to all rules at once.
 */
export interface Trigger {
  readonly bit: number;
}

/** What sets a trigger off; a text that holds none of it surely has nothing for the rule. */
export interface TriggerWords {
  /** Asked once for each different word, as it is written. */
  readonly word?: (word: string) => boolean;
  /** Phrases in any case; of longer ones the first two words are enough. */
  readonly phrases?: readonly string[];
}

/** What is known of one word, whatever text it stands in. */
interface Word {
  readonly text: string;
  readonly length: number;
  /** Triggers that it sets off by itself. */
  readonly alone: number;
  /** Triggers that it sets off together with the word behind it, by that word in small letters. */
  readonly followers: ReadonlyMap<string, number> | null;
  readonly lower: string;
  /** No clause ends with it, so a mark behind it is one too many. */
  readonly goesOn: boolean;
  /** Another word in the same slot of the table. */
  readonly next: Word | undefined;
}

const made: { bit: number; word: (word: string) => boolean }[] = [];
/** By the first word of a phrase, what each second word sets off. */
const followersOf = new Map<string, Map<string, number>>();
let bits = 0;

function nextBit(): number {
  if (bits === 31) throw new Error('A word of bits holds 31 triggers');
  return 1 << bits++;
}

export function triggerOn({ word = () => false, phrases = [] }: TriggerWords): Trigger {
  const bit = nextBit();
  const single = new Set<string>();
  for (const phrase of phrases) {
    const [first, second] = phrase.toLowerCase().match(words) ?? [];
    if (first === undefined) continue;
    if (second === undefined) single.add(first);
    else {
      let followers = followersOf.get(first);
      if (!followers) followersOf.set(first, (followers = new Map<string, number>()));
      followers.set(second, (followers.get(second) ?? 0) | bit);
    }
  }
  made.push({ bit, word: (it) => word(it) || single.has(it.toLowerCase()) });
  forgetWords();
  return { bit };
}

const words = new RegExp(`[${LETTER}]+`, 'g');

/** The same word, or the same two, twice with one space between. */
export const twice: Trigger = { bit: nextBit() };
/** Punctuation with a space, or without one, where there may be a slip. */
export const oddSpacing: Trigger = { bit: nextBit() };
/** A bracket or a quotation mark that has an opening and a closing form. */
export const brackets: Trigger = { bit: nextBit() };
export const digits: Trigger = { bit: nextBit() };

/** One for each code unit, so that a look-up is never out of bounds. */
const LETTERS = new Uint8Array(0x10000);
{
  const letter = new RegExp(`[${LETTER}]`);
  for (let code = 0; code < 0x2000; code++) if (letter.test(String.fromCharCode(code))) LETTERS[code] = 1;
}

const isLetter = (code: number): boolean => LETTERS[code] === 1;

/**
 * The words met so far, by a hash that the scan works out as it goes, so that no piece of text is cut out to be
 * looked up. A file of nothing but different words must not fill the memory.
 */
const SLOTS = 1 << 14;
let table: (Word | undefined)[] = [];
let known = 0;
const KEPT = 20_000;

function forgetWords(): void {
  table = new Array<Word | undefined>(SLOTS).fill(undefined);
  known = 0;
}
forgetWords();

const goingOn = /(?:ác|ững|của|ọi|ừng)$/;

function lookUp(text: string, start: number, end: number, hash: number): Word {
  const slot = hash & (SLOTS - 1);
  for (let word = table[slot]; word !== undefined; word = word.next)
    if (word.length === end - start && text.startsWith(word.text, start)) return word;
  const word = read(text.slice(start, end), table[slot]);
  // A longer piece would keep the whole text that it was cut from; no syllable is that long.
  if (word.length <= LONGEST) {
    if (known++ >= KEPT) forgetWords();
    table[slot] = word;
  }
  return word;
}

const LONGEST = 12;

function read(text: string, next: Word | undefined): Word {
  const lower = text.toLowerCase();
  let alone = 0;
  for (const it of made) if (it.word(text)) alone |= it.bit;
  return {
    text,
    length: text.length,
    alone,
    followers: followersOf.get(lower) ?? null,
    lower,
    goesOn: goingOn.test(text),
    next,
  };
}

/** The bits of all triggers that a clean text sets off. */
export function triggersIn(text: string): number {
  let bits = 0;
  const { length } = text;
  let before: Word | null = null;
  let second: Word | null = null;
  let third: Word | null = null;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const start = at++;
      let hash = code;
      for (; at < length; at++) {
        const next = text.charCodeAt(at);
        if (!isLetter(next)) break;
        hash = (Math.imul(hash, 31) + next) | 0;
      }
      const word = lookUp(text, start, at, hash ^ (hash >>> 15));
      bits |= word.alone;
      if (before !== null) {
        if (before.followers !== null) bits |= before.followers.get(word.lower) ?? 0;
        const isNext =
          text.charCodeAt(start - 1) === SPACE && start > 1 && isLetter(text.charCodeAt(start - 2));
        if (
          isNext &&
          (before.text === word.text ||
            (second !== null && third !== null && second.text === word.text && third.text === before.text))
        )
          bits |= twice.bit;
        third = isNext ? second : null;
        second = isNext ? before : null;
      }
      before = word;
      continue;
    }
    if (code >= 0x30 && code <= 0x39) bits |= digits.bit;
    else if (code !== SPACE) {
      if (isBracket(code)) bits |= brackets.bit;
      if ((bits & oddSpacing.bit) === 0 && isOdd(text, at, code, before)) bits |= oddSpacing.bit;
    }
    at++;
  }
  return bits;
}

const SPACE = 0x20;

const codesOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((it) => it.charCodeAt(0)));
const closeToWord = codesOf(',;:!?)]”./%');
const opening = codesOf('([“');
const behindWord = codesOf(',;:).…');
const single = codesOf(',;:.');
const clauseEnd = codesOf(',;.');
const paired = codesOf('“”()[]«»');
const isBracket = (code: number): boolean => paired.has(code);

/** Letters of other scripts are letters too. */
const mayBeLetter = (code: number): boolean => isLetter(code) || code > 0x24f;

function isOdd(text: string, at: number, code: number, before: Word | null): boolean {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  const last = at > 0 ? text.charCodeAt(at - 1) : 0;
  return (
    (last === SPACE && closeToWord.has(code)) ||
    (next === SPACE && opening.has(code)) ||
    (mayBeLetter(last) && mayBeLetter(next) && behindWord.has(code)) ||
    (single.has(code) && single.has(next)) ||
    (before !== null && before.goesOn && isLetter(last) && clauseEnd.has(code))
  );
}
