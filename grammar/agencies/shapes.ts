import type { Found, Line } from './line';
import type { AgencyMatch } from './lexicon';
import { tailAt, type Tail } from './tails';
import { textTokens } from './tokens';
import {
  bareHeads,
  departmentNouns,
  limiters,
  links,
  openNouns,
  plurals,
  roleWords,
  weakLinks,
  type Phrases,
} from './words';

/** The longest name at a token; a name of the lexicon is preferred to a shape of the same length. */
export function nameAt(line: Line, at: number): Found | null {
  // Several forms ask for the name at the same place.
  const found = line.names[at];
  return found !== undefined ? found : (line.names[at] = findNameAt(line, at));
}

function findNameAt(line: Line, at: number): Found | null {
  const match = line.longest(at);
  let best: Found | null = match
    ? { next: line.indexAt(match.end), match, kind: match.kind, quality: match.quality }
    : null;
  if (match?.quality === 'elided') return best;
  const known = best;
  for (const form of shapes) {
    const shape = form(line, at, known);
    if (shape && shape.next > (best?.next ?? at)) best = shape;
  }
  return best;
}

const shapes: readonly ((line: Line, at: number, known: Found | null) => Found | null)[] = [
  (line, at, known) => withTail(line, at, known),
  (line, at) => departments(line, at),
  (line, at) => openGroup(line, at),
  (line, at) => role(line, at),
];

/** A body and its level: `Phòng Nội vụ các huyện, thị xã, thành phố`, `UBND xã Tân Ngãi`. */
function withTail(line: Line, at: number, known: Found | null): Found | null {
  const from = at + 1;
  const to = Math.max(known?.next ?? 0, at + bareHeads.lengthAt(line.words, at));
  for (let split = from; split <= to; split++) {
    const tail = tailAt(line, split);
    if (!tail || tail.next <= to) continue;
    const body = line.slice(at, split);
    const isBody =
      known?.next === split || at + bareHeads.lengthAt(line.words, at) === split || line.find(body) !== null;
    const match = bodyOf(line, body, tail) ?? (known?.next === split ? ofItsLevel(known.match, tail) : null);
    if (!match && !isBody) continue;
    const kind = tail.place ? 'agency' : (match?.kind ?? (tail.level === 'province' ? 'agency' : 'group'));
    return { next: tail.next, match, kind, quality: match ? 'alias' : 'shape' };
  }
  return null;
}

/** The body of a level by the usual writing of that level. */
export function bodyOf(line: Line, body: string, tail: Tail): AgencyMatch | null {
  for (const usual of tail.usual) {
    const match = line.find(`${body} ${usual}`);
    if (match) return match;
  }
  return null;
}

/** `Phòng Nội vụ` is known as of districts, `Sở Nội vụ` as of the province: the tail says nothing new. */
function ofItsLevel(match: AgencyMatch | null, tail: Tail): AgencyMatch | null {
  if (!match) return null;
  if (tail.usual.some((it) => match.name.endsWith(` ${it}`))) return match;
  return tail.level === 'province' && !/ (?:cấp )?(?:huyện|xã|khu vực)$/.test(match.name) ? match : null;
}

const DEPARTMENTS = 'Các sở, ban, ngành tỉnh';
const OPEN = 'Các cơ quan, đơn vị liên quan';

/** `(Các) sở, ban, ngành, đoàn thể (cấp) tỉnh`. */
function departments(line: Line, at: number): Found | null {
  const { words } = line;
  const plural = plurals.lengthAt(words, at);
  const first = at + plural;
  if (!/^(?:sở|ban|ngành|bộ|hội|đoàn)$/.test(words[first] ?? '')) return null;
  const list = nouns(line, first, departmentNouns);
  if (!list || (list.count === 1 && (plural === 0 || line.is(list.next, textTokens.Word)))) return null;
  let next = list.next;
  const concerned = concernedAt(line, next);
  if (/^(?:của|thuộc)$/.test(words[next] ?? '') && tailAt(line, next + 1)) next++;
  const tail = tailAt(line, next);
  // "các sở, ban, ngành; UBND …" has no tail; "… Trung ương" is one.
  next = tail ? tail.next : next + concerned;
  const usual =
    words[first] === 'bộ'
      ? 'Các bộ, ngành Trung ương'
      : words[first] === 'sở' && (!tail || tail.level === 'province' || isCity(words, list.next, tail))
        ? concerned > 0
          ? OPEN
          : DEPARTMENTS
        : null;
  return group(line, next, usual, list.gaps);
}

/** `sở, ban, ngành thành phố`: of a city of the first level, since a city below it has no sở. */
const isCity = (words: readonly string[], at: number, tail: Tail): boolean =>
  words[at] === 'thành' && words[at + 1] === 'phố' && tail.level === 'district';

/** `(các) cơ quan, đơn vị, tổ chức (có) liên quan`: whom it means, the plan leaves open. */
function openGroup(line: Line, at: number): Found | null {
  const { words } = line;
  const plural = plurals.lengthAt(words, at);
  const list = nouns(line, at + plural, openNouns);
  if (!list) return null;
  const concerned = concernedAt(line, list.next);
  if (plural === 0 && concerned === 0 && (list.count === 1 || line.is(list.next, textTokens.Word)))
    return null;
  if (concerned === 0 && roleWords.lengthAt(words, list.next) > 0) return null;
  const has = (noun: string): boolean => list.nouns.includes(noun);
  const bodies = has('cơ quan') || has('đơn vị');
  const places = has('địa phương');
  const usual =
    concerned > 0
      ? bodies
        ? places && !has('cơ quan')
          ? 'Các đơn vị, địa phương có liên quan'
          : OPEN
        : places
          ? 'Các địa phương'
          : has('tổ chức')
            ? 'Các tổ chức có liên quan'
            : OPEN
      : bodies
        ? 'Các cơ quan, đơn vị'
        : places
          ? 'Các địa phương'
          : has('đoàn thể')
            ? 'Các đoàn thể'
            : null;
  return group(line, list.next + concerned, usual, 0);
}

/** Whether a name is `các cơ quan, đơn vị` and what follows tells which: then it is another name. */
export function isNarrowed(line: Line, at: number, next: number): boolean {
  const { words } = line;
  if (!line.is(next, textTokens.Word) || limiters.has(words[next]!)) return false;
  if (links.lengthAt(words, next) > 0 || weakLinks.lengthAt(words, next) > 0) return false;
  return nouns(line, at + plurals.lengthAt(words, at), openNouns)?.next === next;
}

/** `Cơ quan chủ trì soạn thảo`, `Đơn vị được giao`: a body known by what it does. */
function role(line: Line, at: number): Found | null {
  const { words } = line;
  const list = nouns(line, at + plurals.lengthAt(words, at), openNouns);
  const work = list ? roleWords.lengthAt(words, list.next) : 0;
  if (!list || work === 0) return null;
  return { next: list.next + work, match: null, kind: 'role', quality: 'shape' };
}

function group(line: Line, next: number, usual: string | null, gaps: number): Found {
  const match = usual === null ? null : line.find(usual);
  return { next, match, kind: 'group', quality: gaps > 0 ? 'typo' : match ? 'alias' : 'shape' };
}

interface Nouns {
  readonly next: number;
  readonly count: number;
  readonly nouns: readonly string[];
  /** How many stand beside each other without a mark (`sở ban, ngành`). */
  readonly gaps: number;
}

function nouns(line: Line, at: number, known: Phrases): Nouns | null {
  const { words } = line;
  const found: string[] = [];
  let gaps = 0;
  let next = at;
  for (let from = at; ;) {
    const length = known.lengthAt(words, from);
    if (length === 0 || (from > at && startsOther(line, from))) break;
    if (from === next && found.length > 0) gaps++;
    found.push(words.slice(from, from + length).join(' '));
    from += length;
    next = from;
    if (line.is(from, textTokens.Comma, textTokens.Dash, textTokens.Slash)) from++;
    if (words[from] === 'và') from++;
  }
  return found.length === 0 ? null : { next, count: found.length, nouns: found, gaps };
}

/** `Ban Dân tộc`, `Hội Nông dân tỉnh` are no nouns of a list. */
const startsOther = (line: Line, at: number): boolean => {
  const match = line.longest(at);
  return match !== null && match.kind === 'agency';
};

/** The length of `có liên quan`. */
function concernedAt(line: Line, at: number): number {
  const from = line.words[at] === 'có' ? at + 1 : at;
  return line.words[from] === 'liên' && line.words[from + 1] === 'quan' ? from + 2 - at : 0;
}
