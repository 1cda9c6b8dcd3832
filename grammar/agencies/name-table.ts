import { fold, spellingKey } from '../text';
import {
  endsWord,
  lettersOf,
  looseKey,
  type AgencyKind,
  type AgencyLexicon,
  type AgencyMatch,
  type MatchText,
  type Slip,
} from './lexicon';

/** One accepted writing of a name. */
export interface NameForm {
  readonly id: string;
  /** The full name of what it names. */
  readonly name: string;
  readonly kind: AgencyKind;
  readonly text: string;
  readonly quality: 'exact' | 'alias' | 'elided';
  readonly standsFor?: string;
  /** Names of the tails that may follow (see `addTail`), such as the provinces behind `Sở Nội vụ`. */
  readonly tails?: readonly string[];
  /** It is a name only with one of its tails (`Báo` + `Vĩnh Long`). */
  readonly tailRequired?: boolean;
}

/**
 * A lexicon made of writings. Names are found by their letters and digits alone, so that careless spaces and
 * punctuation still find them; the writing then tells whether it was careful.
 */
export class NameTable implements AgencyLexicon {
  /** How many keys were looked up since the table was made: the unit in which tests count its work. */
  lookUps = 0;

  private readonly byKey = new Map<string, Entry[]>();
  /** By letters without diacritics; null where two names fall together. */
  private readonly byFold = new Map<string, Entry | null>();
  private readonly starts = new Set<string>();
  private readonly tails = new Map<string, Map<string, string>>();
  private longestKey = 0;
  private longestTail = 0;

  /** The forms of one text given first are preferred. */
  add(form: NameForm): void {
    const { strict, key, plain } = keysOf(form.text);
    if (key.length === 0) return;
    const entry: Entry = { form, strict };
    const others = this.byKey.get(key);
    if (others) others.push(entry);
    else this.byKey.set(key, [entry]);
    this.addStarts(key);
    this.longestKey = Math.max(this.longestKey, key.length);
    if (key.length >= SHORTEST_FOLD && form.text.includes(' ')) {
      const other = this.byFold.get(plain);
      if (other === undefined) this.byFold.set(plain, entry);
      else if (other && other.form.id !== form.id) this.byFold.set(plain, null);
      this.addStarts(plain);
    }
  }

  private addStarts(key: string): void {
    for (const length of STARTS) if (key.length >= length) this.starts.add(key.slice(0, length));
  }

  /** Adds one text to a set of texts that may follow a form: a place, a number. */
  addTail(set: string, text: string): void {
    const { key } = keysOf(text);
    if (key.length === 0) return;
    let texts = this.tails.get(set);
    if (!texts) this.tails.set(set, (texts = new Map()));
    if (!texts.has(key)) texts.set(key, text);
    this.longestTail = Math.max(this.longestTail, key.length);
  }

  longest(text: MatchText, at: number, head = ''): AgencyMatch | null {
    const prefix = head === '' ? '' : looseKey(head);
    const plainPrefix = head === '' ? '' : fold(prefix);
    const from = text.squeezedBefore[at] ?? text.squeezed.length;
    const limit = this.longestFrom(prefix, plainPrefix, text, from) - prefix.length;
    let best: AgencyMatch | null = null;
    for (let end = nextWordEnd(text, at); end !== -1; end = nextWordEnd(text, end)) {
      const to = text.squeezedBefore[end]!;
      if (to - from > limit) break;
      this.lookUps++;
      const entries = this.byKey.get(prefix + text.squeezed.slice(from, to));
      const match = entries
        ? this.withEntries(entries, text, at, end, head)
        : this.withoutMarks(plainPrefix + text.folded.slice(from, to), text, at, end);
      best = match ?? best;
      // A line break inside a name is a hard wrap; behind a whole name it ends the item.
      if (best && text.text[best.end] === '\n') break;
    }
    return best;
  }

  /** How many letters a name may have that begins like the text from a letter on. */
  private longestFrom(prefix: string, plainPrefix: string, text: MatchText, from: number): number {
    for (const length of STARTS) {
      const to = from + length - prefix.length;
      if (to > text.squeezed.length) break;
      if (to <= from) continue;
      this.lookUps++;
      if (this.starts.has(prefix + text.squeezed.slice(from, to))) continue;
      if (!this.starts.has(plainPrefix + text.folded.slice(from, to))) return length - 1;
    }
    return this.longestKey;
  }

  /** By letters without diacritics. */
  private withoutMarks(plain: string, text: MatchText, at: number, end: number): AgencyMatch | null {
    const other = this.byFold.get(plain);
    if (!other || other.form.tailRequired) return null;
    if (!mayCross(text.text.slice(at, end), other.form.text)) return null;
    return matchOf(other.form, end, 'letters', [], other.form.text);
  }

  private withEntries(
    entries: readonly Entry[],
    text: MatchText,
    at: number,
    end: number,
    head: string,
  ): AgencyMatch | null {
    let withTail: AgencyMatch | null = null;
    for (const { form } of entries) {
      const found = form.tails && form.tails.length > 0 ? this.withTail(form, text, end) : null;
      if (found && (!withTail || found.end > withTail.end)) withTail = found;
    }
    return withTail ?? chosen(entries, text, at, end, head);
  }

  private withTail(form: NameForm, text: MatchText, at: number): AgencyMatch | null {
    // Only white space may stand between a name and its tail.
    if (text.key[at] !== ' ') return null;
    const from = text.squeezedBefore[at]!;
    let best: AgencyMatch | null = null;
    for (let end = nextWordEnd(text, at); end !== -1; end = nextWordEnd(text, end)) {
      const length = text.squeezedBefore[end]! - from;
      if (length > this.longestTail) break;
      const key = text.squeezed.slice(from, from + length);
      for (const set of form.tails ?? []) {
        this.lookUps++;
        const tail = this.tails.get(set)?.get(key);
        if (tail === undefined) continue;
        const spelling = `${form.text} ${tail}`;
        const typed = text.text.slice(at + 1, end);
        const slip: Slip | null = sameButCase(typed, tail) ? caseSlip(typed, tail, 0) : null;
        best = matchOf({ ...form, quality: 'alias' }, end, slip, [], spelling);
      }
    }
    return best;
  }
}

interface Entry {
  readonly form: NameForm;
  readonly strict: string;
}

/** Lengths of beginnings at which a search stops when no name begins so. */
const STARTS = [3, 6, 10, 16, 24];
/** Shorter names without diacritics are too easily met by chance. */
const SHORTEST_FOLD = 5;

interface Keys {
  readonly strict: string;
  readonly key: string;
  readonly plain: string;
}

/** Names are made of the same few hundred words: the keys of each are worked out once. */
const wordKeys = new Map<string, Keys>();

function keysOf(text: string): Keys {
  // Joined, not added up: a map wants flat strings.
  const strict: string[] = [];
  const key: string[] = [];
  const plain: string[] = [];
  for (const word of text.split(' ')) {
    let keys = wordKeys.get(word);
    if (!keys) {
      const ofWord = spellingKey(word);
      const letters = lettersOf(ofWord);
      keys = { strict: ofWord, key: letters, plain: fold(letters) };
      if (wordKeys.size < KEPT_WORDS) wordKeys.set(word, keys);
    }
    if (keys.strict === '') continue;
    strict.push(keys.strict);
    key.push(keys.key);
    plain.push(keys.plain);
  }
  return { strict: strict.join(' '), key: key.join(''), plain: plain.join('') };
}

const KEPT_WORDS = 5000;

/** The best of the forms with the same letters: written as typed, then the full name, then in the order added. */
function chosen(
  entries: readonly Entry[],
  text: MatchText,
  at: number,
  end: number,
  head: string,
): AgencyMatch | null {
  const typed = text.text.slice(at, end);
  const whole = head === '' ? typed : `${head} ${typed}`;
  const strict = head === '' ? text.key.slice(at, end) : `${spellingKey(head)} ${text.key.slice(at, end)}`;
  const usable = entries.filter((it) => !it.form.tailRequired);
  let exact = usable.filter((it) => it.strict === strict);
  if (exact.length === 0 && /[&-]/.test(strict)) {
    const tight = tightened(strict);
    exact = usable.filter((it) => tightened(it.strict) === tight);
  }
  if (exact.length > 0) {
    const first = exact.find((it) => it.form.quality === 'exact') ?? exact[0]!;
    const ids = [...new Set(exact.map((it) => it.form.id))];
    const alternatives = ids.length > 1 ? ids : [];
    const skip = head === '' ? 1 : head.length + 2;
    const slips = exact.map((it) => caseSlip(whole, it.form.text, skip));
    const slip = slips.includes(null) ? null : 'case';
    return matchOf(first.form, end, slip, alternatives, first.form.text);
  }
  const loose = usable.find((it) => mayCross(typed, it.form.text));
  return loose ? matchOf(loose.form, end, 'punctuation', [], loose.form.text) : null;
}

/** Spaces around a dash or `&` are as one likes. */
const tightened = (key: string): string => key.replace(/ ?([&-]) ?/g, '$1');

function matchOf(
  form: NameForm,
  end: number,
  slip: Slip | null,
  alternatives: readonly string[],
  spelling: string,
): AgencyMatch {
  return {
    end,
    id: form.id,
    alternatives,
    name: form.name,
    kind: form.kind,
    quality: slip ? 'typo' : form.quality,
    slip,
    spelling,
    standsFor: form.standsFor ?? null,
  };
}

/**
 * Whether the punctuation typed inside a name may be a slip for that of the name. A comma may stand where the
 * name has punctuation of its own, and an extra one only in a name that is a list itself: `MTTQ, tỉnh …` are two.
 */
function mayCross(typed: string, name: string): boolean {
  if (/[;:\n]/.test(typed) || (/[()]/.test(typed) && !name.includes('('))) return false;
  const commas = count(typed, ',');
  if (commas > 0 && commas > count(name, ',') + count(name, '-') && !name.includes(',')) return false;
  return !typed.includes('/') || name.includes('/');
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** A letter typed small that the name has big; capitals too many are a habit, not a slip. */
function caseSlip(typed: string, name: string, from: number): 'case' | null {
  if (typed.length !== name.length) return null;
  for (let at = from; at < typed.length; at++) {
    const letter = name[at]!;
    if (letter !== typed[at] && letter !== letter.toLowerCase() && typed[at] === typed[at]!.toLowerCase())
      return 'case';
  }
  return null;
}

const sameButCase = (a: string, b: string): boolean => spellingKey(a) === spellingKey(b);

/** The next offset after `at` where a word ends, or -1; no name goes over `;` or `:`. */
function nextWordEnd({ key, text }: MatchText, at: number): number {
  for (let end = at + 1; end <= key.length; end++) {
    const before = text.charCodeAt(end - 1);
    if (before === 0x3b || before === 0x3a) return -1;
    if (endsWord(key, end)) return end;
  }
  return -1;
}
