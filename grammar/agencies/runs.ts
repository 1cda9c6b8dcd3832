import type { Line } from './line';
import { tailAt, type Tail } from './tails';
import { textTokens } from './tokens';
import { links, weakLinks } from './words';

/** What a run of words is: the mark at which it ends depends on it. */
export type RunMode = 'name' | 'words' | 'member' | 'qualifier';

/** Where a run of words ends that the lexicon does not know as a name. */
export function runEnd(line: Line, from: number, mode: RunMode, shared: string | null): number {
  let at = from;
  while (at < line.length) {
    if (line.is(at, textTokens.Semicolon, textTokens.LineBreak, textTokens.Colon, textTokens.Note)) break;
    if (line.is(at, textTokens.Slash, textTokens.Ellipsis) && at > from) break;
    const next = at + 1;
    if (line.is(at, textTokens.Comma) && at > from) {
      if (mode === 'member' || !line.is(next, textTokens.Word) || line.beginsItem(next)) break;
      const linked = links.lengthAt(line.words, next);
      if (linked > 0 && line.beginsItem(next + linked)) break;
      if (mode !== 'name' && line.capital(next)) break;
      if (shared && line.longest(next, shared)) break;
      if (levelAt(line, next)) break;
    } else if (line.is(at, textTokens.Dash, textTokens.Ampersand) && at > from && line.beginsItem(next))
      break;
    else if (line.is(at, textTokens.Dot) && at > from) {
      if (next === line.length || (line.capital(next) && line.beginsItem(next))) break;
    } else {
      const link = at > from ? linkAt(line, at) : 0;
      if (link > 0 && begins(line, at + link, mode, shared)) break;
      const tail = at > from ? tailAt(line, at) : null;
      if (tail) {
        at = tail.next;
        continue;
      }
    }
    at++;
  }
  return Math.max(at, from + 1);
}

function begins(line: Line, at: number, mode: RunMode, shared: string | null): boolean {
  if (line.beginsItem(at) || (shared !== null && line.longest(at, shared) !== null)) return true;
  return mode === 'member' && tailAt(line, at) !== null;
}

/** How many words join here; some join only where a name follows. */
export function linkAt(line: Line, at: number): number {
  const length = links.lengthAt(line.words, at);
  if (length > 0) return length;
  const weak = weakLinks.lengthAt(line.words, at);
  return weak > 0 && line.beginsItem(at + weak) ? weak : 0;
}

/** A level that is an item of its own: `cấp xã`, `các xã, phường`. */
export function levelAt(line: Line, at: number): Tail | null {
  const tail = tailAt(line, at);
  if (!tail) return null;
  const ends = tail.next >= line.length || !line.is(tail.next, textTokens.Word);
  return ends || links.lengthAt(line.words, tail.next) > 0 ? tail : null;
}
