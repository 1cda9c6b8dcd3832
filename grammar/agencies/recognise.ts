import type { TokenType } from 'chevrotain';
import type { AgencyMatch } from './lexicon';
import type { Found, Line } from './line';
import type { ListToken, Mark, MarkKind, Owner } from './list-token';
import { levelAt, linkAt, runEnd } from './runs';
import { sharedHeadAt, type SharedHeadFound } from './shared-head';
import { isNarrowed, nameAt } from './shapes';
import { tailAt } from './tails';
import { listTokens, textTokens } from './tokens';
import {
  bareHeads,
  groupHeads,
  labels,
  leadIns,
  links,
  plurals,
  sharedHeads,
  strongHeads,
  titles,
} from './words';

/** Sorts the words and marks of a line into names and separators, the longest names first. Never fails. */
export function recognise(line: Line): { tokens: ListToken[]; openHead: string | null } {
  const recogniser = new Recogniser(line);
  return { tokens: recogniser.run(), openHead: recogniser.shared };
}

class Recogniser {
  private readonly out: ListToken[] = [];
  private at = 0;
  /** The head shared by the list behind a colon. */
  shared: string | null = null;
  private sharedBody: string | null = null;
  /** The first words of the last part, which a part behind a comma may leave out. */
  private lastHead: string | null = null;
  private lastHasLevel = false;
  private lastIsGroup = false;
  private lastMarks: readonly Mark[] = [];

  constructor(private readonly line: Line) {}

  run(): ListToken[] {
    const { line } = this;
    while (this.at < line.length) {
      this.separators();
      if (this.at < line.length) this.item();
    }
    return this.out;
  }

  private separators(): void {
    const { line } = this;
    const marks: Mark[] = [];
    for (;;) {
      const label = labels.lengthAt(line.words, this.at);
      const lead = leadIns.lengthAt(line.words, this.at);
      const link = linkAt(line, this.at);
      const kind = MARKS.get(line.tokens[this.at]?.tokenType ?? textTokens.Word);
      let length = 0;
      if (label > 0 && line.is(this.at + label, textTokens.Colon)) length = label + 1;
      else if (lead > 0 && line.beginsItem(this.at + lead)) length = lead;
      const named: MarkKind | undefined = length > 0 ? 'label' : link > 0 ? 'and' : kind;
      if (!named) break;
      if (length === 0) length = link > 0 ? link : 1;
      marks.push({ kind: named, from: line.start(this.at), to: line.end(this.at + length - 1) });
      this.at += length;
    }
    if (marks.length === 0) return;
    this.lastMarks = marks;
    if (marks.some((it) => it.kind === 'semicolon' || it.kind === 'line') && !this.sharedGoesOn())
      this.shared = null;
    this.push(listTokens.Separator, marks[0]!.from, marks[marks.length - 1]!.to, null, marks);
  }

  /** `các Sở: Nội vụ; Tài chính`: the list goes on behind `;` where what follows is no name of its own. */
  private sharedGoesOn(): boolean {
    return (
      this.shared !== null &&
      this.line.longest(this.at) === null &&
      this.line.longest(this.at, this.shared) !== null
    );
  }

  private item(): void {
    const { line } = this;
    if (this.sharedHead()) return;
    if (this.member()) return;
    const from = this.at;
    const title = titles.lengthAt(line.words, from);
    let found = nameAt(line, from);
    if (title > 0 && (!found || found.next <= from + title)) found = this.titled(from, title) ?? found;
    const level = this.lastHasLevel || this.lastIsGroup ? levelAt(line, from) : null;
    if (level && (!found || found.quality === 'elided' || found.next <= level.next)) {
      const match = found?.quality === 'elided' ? found.match : null;
      this.at = level.next;
      this.owner(listTokens.Level, from, {
        match,
        kind: level.place ? 'agency' : 'group',
        quality: 'elided',
        head: null,
        tail: { from: line.start(from), tail: level },
      });
    } else if (
      found &&
      !this.isCutOff(found) &&
      !(found.kind === 'group' && isNarrowed(line, from, found.next))
    ) {
      const { match, kind, quality } = found;
      // A role is named by all that is said of it: "Cơ quan thường trực BCĐ CCHC tỉnh".
      this.at = kind === 'role' && !match ? runEnd(line, from, 'name', this.shared) : found.next;
      this.owner(listTokens.Name, from, { match, kind, quality, head: null, tail: this.tailOf(from) });
    } else if (!this.elidedMember()) this.unknown(from);
    this.rest();
  }

  /** `Giám đốc Sở Nội vụ`: the body is meant, through its head. */
  private titled(from: number, title: number): Found | null {
    const found = nameAt(this.line, from + title);
    return found && { ...found, kind: 'role' };
  }

  /** Whether words follow that make it another name: `Ban Dân vận` + `Huyện ủy`. */
  private isCutOff({ next, kind, match }: Found): boolean {
    const { line } = this;
    if (kind !== 'agency' || !line.is(next, textTokens.Word)) return false;
    if (links.lengthAt(line.words, next) > 0) return false;
    if (strongHeads.lengthAt(line.words, next) > 0 && line.beginsItem(next)) return false;
    return line.capital(next) || (match !== null && tailAt(line, next) !== null);
  }

  /** `các Sở:` and the like; the members follow. */
  private sharedHead(): boolean {
    const found = sharedHeadAt(this.line, this.at);
    if (found) this.openShared(this.at, found);
    return found !== null;
  }

  private openShared(from: number, { next, head, body }: SharedHeadFound): void {
    const { line } = this;
    this.shared = head;
    this.sharedBody = body;
    if (body !== null) this.lastHasLevel = true;
    this.lastHead = null;
    this.push(listTokens.SharedHead, line.start(from), line.end(next - 1));
    this.at = next;
    if (line.is(next, textTokens.Colon)) {
      this.push(listTokens.Colon, line.start(next), line.end(next));
      this.at++;
    }
  }

  /** One of the list behind `các Sở:`; a name with its own head stays what it is. */
  private member(): boolean {
    const { line, shared } = this;
    if (!shared || !line.is(this.at, textTokens.Word)) return false;
    const from = this.at;
    const own = nameAt(line, from);
    const match = line.longest(from, shared);
    const next = match ? line.indexAt(match.end) : from;
    if (own && own.next >= next) return false;
    if (!match && (line.isHead(from) || tailAt(line, from))) return false;
    this.at = match ? next : runEnd(line, from, 'member', this.shared);
    this.owner(listTokens.Member, from, this.memberOwner(from, match, shared, true));
    this.rest();
    return true;
  }

  private memberOwner(from: number, match: AgencyMatch | null, head: string, colon: boolean): Owner {
    const whole = match ?? this.line.find(`${head} ${this.line.slice(from, this.at)}`);
    // `UBND các huyện: Long Hồ, Mang Thít`: each is one of what the head names.
    const body = colon ? this.sharedBody : null;
    const known = whole ?? (body === null ? null : this.line.find(head));
    const kind = whole ? whole.kind : 'agency';
    const quality = whole?.quality === 'typo' ? 'typo' : known ? 'alias' : 'shape';
    return { match: known, kind, quality, head: { text: head, colon, body }, tail: null };
  }

  /** `Sở Nội vụ, Tài chính`: the head of the part before it is left out, and the lexicon knows the whole. */
  private elidedMember(): boolean {
    const { line, lastHead } = this;
    const joined = this.lastMarks.some(
      (it) => it.kind === 'comma' || it.kind === 'and' || it.kind === 'slash',
    );
    if (!lastHead || !joined || line.isHead(this.at)) return false;
    const match = line.longest(this.at, lastHead);
    const next = match ? line.indexAt(match.end) : 0;
    if (!match || (line.is(next, textTokens.Word) && links.lengthAt(line.words, next) === 0)) return false;
    const from = this.at;
    this.at = next;
    this.owner(listTokens.Member, from, this.memberOwner(from, match, lastHead, false));
    return true;
  }

  private unknown(from: number): void {
    const { line } = this;
    const bare = bareHeads.lengthAt(line.words, from);
    if (bare > 0 && !this.goesOn(from + bare)) {
      this.at = from + bare;
      const isGroup = groupHeads.lengthAt(line.words, from) === bare;
      this.owner(listTokens.BareHead, from, isGroup ? { ...SHAPE, kind: 'group' } : SHAPE);
      return;
    }
    const isName = line.isHead(from);
    this.at = runEnd(line, from, isName ? 'name' : 'words', this.shared);
    const many = plurals.lengthAt(line.words, from) + groupHeads.lengthAt(line.words, from) > 0;
    if (!isName) this.owner(listTokens.Unknown, from, UNKNOWN);
    else {
      const tail = this.tailOf(from);
      const kind = many || tail?.tail.plural ? 'group' : 'agency';
      this.owner(listTokens.Name, from, { ...SHAPE, kind, tail });
    }
  }

  private goesOn(at: number): boolean {
    return this.line.is(at, textTokens.Word) && links.lengthAt(this.line.words, at) === 0;
  }

  /** What follows a name up to the next separator: notes, what limits it, a condition. */
  private rest(): void {
    const { line } = this;
    while (this.at < line.length) {
      const { at } = this;
      if (line.is(at, textTokens.Note)) {
        this.at++;
        this.push(listTokens.Note, line.start(at), line.end(at));
      } else if (line.is(at, textTokens.Colon)) {
        this.condition();
        return;
      } else if (linkAt(line, at) > 0 || this.separates(at)) return;
      else if (strongHeads.lengthAt(line.words, at) > 0 && line.capital(at) && line.beginsItem(at)) {
        const here = line.start(at);
        const mark: Mark = { kind: 'missing', from: line.end(at - 1), to: here };
        this.push(listTokens.Separator, line.end(at - 1), here, null, [mark]);
        return;
      } else {
        this.at = Math.max(at + 1, runEnd(line, at, 'qualifier', this.shared));
        this.push(listTokens.Qualifier, line.start(at), line.end(this.at - 1));
      }
    }
  }

  private separates(at: number): boolean {
    const { line } = this;
    if (line.is(at, textTokens.Dot)) return at === line.length - 1 || line.capital(at + 1);
    if (line.is(at, textTokens.Ampersand)) return line.beginsItem(at + 1);
    return MARKS.has(line.tokens[at]!.tokenType) && !line.is(at, textTokens.Ordinal);
  }

  private condition(): void {
    const { line } = this;
    const colon = this.at;
    this.push(listTokens.Colon, line.start(colon), line.end(colon));
    let next = colon + 1;
    while (next < line.length && !line.is(next, textTokens.Semicolon, textTokens.LineBreak)) {
      // "Sở A: đối với …, Sở B: đối với …"
      const match = line.is(next, textTokens.Comma) ? line.longest(next + 1) : null;
      if (match && line.is(line.indexAt(match.end), textTokens.Colon)) break;
      next++;
    }
    const end = next === line.length && line.is(next - 1, textTokens.Dot) ? next - 1 : next;
    this.at = Math.max(end, colon + 1);
    if (this.at > colon + 1) this.push(listTokens.Condition, line.start(colon + 1), line.end(this.at - 1));
  }

  /** The level at the end of the item from `from` to where we stand. */
  private tailOf(from: number): Owner['tail'] {
    const { line } = this;
    const furthest = Math.max(from + 1, this.at - LONGEST_TAIL);
    for (let at = furthest; at < this.at; at++) {
      const tail = tailAt(line, at);
      if (tail?.next === this.at) return { from: line.start(at), tail };
    }
    return null;
  }

  private owner(type: TokenType, from: number, owner: Owner): void {
    const { line } = this;
    this.push(type, line.start(from), line.end(this.at - 1), owner);
    if (type !== listTokens.Level && type !== listTokens.Member) {
      const kind = sharedHeads.lengthAt(line.words, from);
      this.lastHead = kind > 0 && owner.kind === 'agency' ? line.slice(from, from + kind) : null;
      if (owner.tail) this.lastHasLevel = true;
      this.lastIsGroup = owner.kind === 'group';
    }
  }

  private push(
    type: TokenType,
    from: number,
    to: number,
    owner: Owner | null = null,
    marks: readonly Mark[] = [],
  ): void {
    this.out.push({
      image: this.line.text.text.slice(from, to),
      startOffset: from,
      endOffset: to - 1,
      tokenType: type,
      tokenTypeIdx: type.tokenTypeIdx!,
      from,
      to,
      owner,
      marks,
    });
  }
}

const UNKNOWN: Owner = { match: null, kind: 'unknown', quality: 'unknown', head: null, tail: null };
const SHAPE: Owner = { match: null, kind: 'agency', quality: 'shape', head: null, tail: null };
const LONGEST_TAIL = 12;

const MARKS = new Map<TokenType, MarkKind>([
  [textTokens.Semicolon, 'semicolon'],
  [textTokens.Comma, 'comma'],
  [textTokens.Slash, 'slash'],
  [textTokens.LineBreak, 'line'],
  [textTokens.Dash, 'dash'],
  [textTokens.Plus, 'bullet'],
  [textTokens.Bullet, 'bullet'],
  [textTokens.Ordinal, 'bullet'],
  [textTokens.Dot, 'dot'],
  [textTokens.Ellipsis, 'ellipsis'],
  [textTokens.Colon, 'label'],
  [textTokens.Ampersand, 'and'],
]);
