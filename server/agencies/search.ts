import { fold } from '../../grammar/text';

/**
 * Finds names by what is typed of them: words in order, each begun at least (`so noi`, `sở nv`), initials (`snv`),
 * abbreviations (`STTTT`), with or without diacritics, in any case.
 */
export class NameSearch<T> {
  /** How many words were compared since it was made: the unit in which tests count its work. */
  compared = 0;

  private readonly forms: Form<T>[] = [];
  private sorted: string[] | null = null;
  private costs = new Float64Array(64);
  private nextCosts = new Float64Array(64);

  /**
   * @param penalty is added to the cost of each find, for writings that are seldom meant
   * @param unfinished is added where the writing is not typed out, for short ones that are soon typed
   */
  add(item: T, text: string, penalty = 0, unfinished = 0): void {
    const words = wordsOf(text);
    if (words.length === 0) return;
    const letters = words.join('');
    this.forms.push({ item, words, letters, mask: maskOf(letters), penalty, unfinished });
    this.sorted = null;
  }

  /** Each item that the typed text may mean, with the least cost of its forms; 0 is typed out. */
  find(typed: string): Map<T, number> {
    const segments = wordsOf(typed);
    const letters = segments.join('');
    const mask = maskOf(letters);
    const ends = segmentEnds(segments);
    if (this.costs.length <= letters.length) {
      this.costs = new Float64Array(letters.length + 1);
      this.nextCosts = new Float64Array(letters.length + 1);
    }
    const found = new Map<T, number>();
    for (const form of this.forms) {
      if ((mask & ~form.mask) !== 0 || letters.length > form.letters.length) continue;
      const known = found.get(form.item);
      if (known !== undefined && known <= form.penalty) continue;
      const bare = this.costOf(form.words, letters, ends);
      const cost = bare + form.penalty + (bare > 0 ? form.unfinished : 0);
      if (cost < (known ?? TOO_FAR)) found.set(form.item, cost);
    }
    return found;
  }

  /** Whether some form begins with the letters typed. */
  begins(typed: string): boolean {
    const letters = wordsOf(typed).join('');
    if (letters === '') return false;
    const sorted = (this.sorted ??= this.forms.map((it) => it.letters).sort());
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < letters) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(letters) ?? false;
  }

  /**
   * The least cost of taking the segments letter by letter from the beginnings of the words, in order: words left
   * out cost, more at the beginning; so do words not typed out. Infinite when there is no way.
   */
  private costOf(words: readonly string[], typed: string, ends: readonly number[]): number {
    const { length } = typed;
    if (length === 0) return 0;
    // best[j]: the least cost with j letters taken from the words so far.
    let best = this.costs;
    let next = this.nextCosts;
    best.fill(Infinity, 0, length + 1);
    best[0] = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      next.fill(Infinity, 0, length + 1);
      for (let taken = 0; taken <= length; taken++) {
        const cost = best[taken]!;
        if (cost === Infinity) continue;
        const skip =
          taken === length
            ? UNTYPED_END
            : LIGHT.has(word)
              ? 0
              : taken > 0
                ? SKIPPED
                : HEADS.has(word)
                  ? SKIPPED_HEAD
                  : SKIPPED_START;
        if (cost + skip < next[taken]!) next[taken] = cost + skip;
        if (taken === length) continue;
        const limit = Math.min(word.length, ends[taken]! - taken);
        for (let count = 1; count <= limit; count++) {
          this.compared++;
          if (word[count - 1] !== typed[taken + count - 1]) break;
          const partial = count < word.length ? PARTIAL : 0;
          if (cost + partial < next[taken + count]!) next[taken + count] = cost + partial;
        }
      }
      [best, next] = [next, best];
    }
    return best[length]!;
  }
}

interface Form<T> {
  readonly item: T;
  readonly words: readonly string[];
  readonly letters: string;
  readonly mask: number;
  readonly penalty: number;
  readonly unfinished: number;
}

/** A word in the middle that was left out. */
const SKIPPED = 4;
/** A word at the beginning that was left out. */
const SKIPPED_START = 2;
/** The kind of body was left out: `nội vụ` for `Sở Nội vụ`. */
const SKIPPED_HEAD = 0.2;
const HEADS = new Set(['so', 'bo', 'ban', 'phong', 'cuc']);
/** A word begun but not typed out. */
const PARTIAL = 0.3;
/** A word behind all that was typed. */
const UNTYPED_END = 0.1;
const TOO_FAR = 20;
/** Words that nobody types in initials. */
const LIGHT = new Set(['va', 'cac', 'cua', 'cap']);

/** Names are made of the same few hundred words: each is folded once. */
const foldedWords = new Map<string, readonly string[]>();
const KEPT_WORDS = 5000;

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const word of text.split(' ')) {
    let folded = foldedWords.get(word);
    if (!folded) {
      folded = fold(word)
        .split(/[^a-z0-9]+/)
        .filter((it) => it !== '');
      if (foldedWords.size < KEPT_WORDS) foldedWords.set(word, folded);
    }
    words.push(...folded);
  }
  return words;
}

/** For each letter, where the segment that it belongs to ends: a word may not be begun in one and go on in the next. */
function segmentEnds(segments: readonly string[]): number[] {
  const ends: number[] = [];
  let end = 0;
  for (const segment of segments) {
    end += segment.length;
    while (ends.length < end) ends.push(end);
  }
  return ends;
}

/** One bit for each letter, one for all digits: what lacks a letter cannot be meant. */
function maskOf(letters: string): number {
  let mask = 0;
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    mask |= 1 << (code >= 0x61 ? code - 0x61 : 26);
  }
  return mask;
}
