import type { IToken, TokenType } from 'chevrotain';
import { Remembered } from '../text';
import {
  matchText,
  type AgencyKind,
  type AgencyLexicon,
  type AgencyMatch,
  type MatchQuality,
  type MatchText,
} from './lexicon';
import { textTokens } from './tokens';
import { falseHeads, heads, plurals } from './words';

/** A name found at a token: by the lexicon, or by its shape, which may then be known to the lexicon in a usual writing. */
export interface Found {
  /** Token index behind it. */
  readonly next: number;
  readonly match: AgencyMatch | null;
  readonly kind: AgencyKind;
  readonly quality: MatchQuality | 'shape';
}

/** Names put together from what is written are the same few: a body and a usual word for its level. */
const wholeNames = new WeakMap<AgencyLexicon, Remembered<AgencyMatch | null>>();

/** The words and marks of one owner string, with the questions that all forms ask of them. Indices are of tokens. */
export class Line {
  /** Spelling keys of the words; empty for marks. */
  readonly words: readonly string[];
  private readonly found: (AgencyMatch | null | undefined)[];
  /** What was found by name or shape at each token, as far as somebody asked. */
  readonly names: (Found | null | undefined)[];

  constructor(
    readonly text: MatchText,
    readonly tokens: readonly IToken[],
    readonly lexicon: AgencyLexicon | null,
  ) {
    this.words = tokens.map((it) => (it.tokenType === textTokens.Word ? this.keyOf(it) : ''));
    this.found = new Array<undefined>(tokens.length);
    this.names = new Array<undefined>(tokens.length);
  }

  get length(): number {
    return this.tokens.length;
  }

  start(index: number): number {
    return this.tokens[index]?.startOffset ?? this.text.text.length;
  }

  /** Offset behind a token. */
  end(index: number): number {
    const token = this.tokens[index];
    return token ? token.startOffset + token.image.length : this.text.text.length;
  }

  is(index: number, type: TokenType, ...others: readonly TokenType[]): boolean {
    const found = this.tokens[index]?.tokenType;
    return found !== undefined && (found === type || others.includes(found));
  }

  slice(from: number, to: number): string {
    return to <= from ? '' : this.text.text.slice(this.start(from), this.end(to - 1));
  }

  /** Whether a word begins with a capital or a digit. */
  capital(index: number): boolean {
    if (!this.is(index, textTokens.Word)) return false;
    const letter = this.text.text[this.start(index)]!;
    return letter !== letter.toLowerCase() || (letter >= '0' && letter <= '9');
  }

  /** The index of the first token at or behind an offset. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  longest(index: number, head?: string): AgencyMatch | null {
    if (!this.lexicon || !this.is(index, textTokens.Word)) return null;
    if (head !== undefined) return this.lexicon.longest(this.text, this.start(index), head);
    const known = this.found[index];
    if (known !== undefined) return known;
    return (this.found[index] = this.lexicon.longest(this.text, this.start(index)));
  }

  /** What the lexicon says to a text of its own, matched whole. */
  find(name: string): AgencyMatch | null {
    if (!this.lexicon) return null;
    const same = this.lexicon.readsAs ?? this.lexicon;
    let asked = wholeNames.get(same);
    if (!asked) wholeNames.set(same, (asked = new Remembered()));
    return asked.of(name, this.findWhole);
  }

  private readonly findWhole = (name: string): AgencyMatch | null => {
    const match = this.lexicon?.longest(matchText(name), 0) ?? null;
    return match && match.end === name.length ? match : null;
  };

  isHead(index: number): boolean {
    return heads.lengthAt(this.words, index) > 0 && falseHeads.lengthAt(this.words, index) === 0;
  }

  /** Whether a new item may begin here, behind a mark that also stands inside names. */
  beginsItem(index: number): boolean {
    if (!this.is(index, textTokens.Word)) return false;
    if (this.longest(index)) return true;
    return this.isHead(index) && (this.capital(index) || plurals.lengthAt(this.words, index) > 0);
  }

  private keyOf(token: IToken): string {
    return this.text.key.slice(token.startOffset, token.startOffset + token.image.length);
  }
}
