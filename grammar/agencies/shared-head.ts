import type { Line } from './line';
import { nameAt } from './shapes';
import { tailAt } from './tails';
import { textTokens } from './tokens';
import { bareHeads, plurals, sharedHeads, taskWords, titles } from './words';

/** A head that a list behind it shares. */
export interface SharedHeadFound {
  /** Token index behind it; the colon, where there is one. */
  readonly next: number;
  /** `Sở`, `UBND huyện`; empty where the members have their own. */
  readonly head: string;
  /** `UBND` of `UBND các huyện:`. */
  readonly body: string | null;
}

/** `các Sở:`, `Giám đốc các Sở:`, `UBND các huyện:`, `các sở, ngành:`, and `các Sở Tư pháp, Tài chính` without a colon. */
export function sharedHeadAt(line: Line, at: number): SharedHeadFound | null {
  const { words } = line;
  const plural = plurals.lengthAt(words, at + titles.lengthAt(words, at));
  const from = at + titles.lengthAt(words, at) + plural;
  const kind = sharedHeads.lengthAt(words, from);
  if (kind === 0) return unitHead(line, at) ?? spelledOut(line, at);
  const head = line.slice(from, from + kind);
  const next = from + kind;
  if (line.is(next, textTokens.Colon)) {
    const isList = line.longest(next + 1, head) !== null || !taskWords.has(words[next + 1] ?? '');
    return isList ? { next, head, body: null } : null;
  }
  const known = line.longest(at);
  const behind = known ? line.indexAt(known.end) : next;
  if (behind > next && !line.is(behind, textTokens.Colon)) return null;
  if (plural > 0 && line.longest(next, head)) return { next, head, body: null };
  return plural > 0 || known ? spelledOut(line, at) : null;
}

/** `UBND các huyện: Long Hồ, Mang Thít`. */
function unitHead(line: Line, at: number): SharedHeadFound | null {
  const length = bareHeads.lengthAt(line.words, at);
  const tail = length > 0 ? tailAt(line, at + length) : null;
  if (!tail || tail.place || !line.is(tail.next, textTokens.Colon)) return null;
  if (tail.next + 1 < line.length && !line.capital(tail.next + 1)) return null;
  const body = line.slice(at, at + length);
  const unit = line.words[at + length] === 'các' ? at + length + 1 : at + length;
  return { next: tail.next, head: `${body} ${line.slice(unit, tail.next)}`, body };
}

/** `các sở, ngành: Tài chính, Nội vụ, Công an tỉnh`: a group whose members are named. */
function spelledOut(line: Line, at: number): SharedHeadFound | null {
  const group = nameAt(line, at);
  if (group?.kind !== 'group' || !line.is(group.next, textTokens.Colon)) return null;
  const first = group.next + 1;
  const departments = line.words.slice(at, group.next).includes('sở');
  if (!line.longest(first) && !(departments && line.longest(first, 'Sở'))) return null;
  return { next: group.next, head: departments ? 'Sở' : '', body: null };
}
