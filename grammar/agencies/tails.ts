import type { Line } from './line';
import { textTokens } from './tokens';
import {
  communeUnits,
  districtUnits,
  levelNames,
  links,
  strongHeads,
  unitEnders,
  villageUnits,
  type Phrases,
} from './words';

export type TailLevel = 'central' | 'province' | 'district' | 'commune' | 'village' | 'region' | 'all';

/** The end of a name that says the level or the place: `cấp huyện`, `các huyện, thị xã, thành phố`, `tỉnh Vĩnh Long`. */
export interface Tail {
  readonly level: TailLevel;
  /** Token index behind it. */
  readonly next: number;
  /** The usual writings of the level, the most usual first. */
  readonly usual: readonly string[];
  /** Whether it names one unit (`huyện Long Hồ`), so that one body is meant. */
  readonly place: boolean;
  /** Whether it says `các`: several bodies. */
  readonly plural: boolean;
}

/** The level or place that is written at a token, or null. */
export function tailAt(line: Line, at: number): Tail | null {
  const { words } = line;
  const word = words[at];
  if (!word || !mayBeginTail(word)) return null;
  if (word === 'các' && words[at + 1] === 'cấp') return tail('all', at + 2);
  if (word === 'cấp') {
    const length = levelNames.lengthAt(words, at + 1);
    const level = length > 0 ? LEVELS[words.slice(at + 1, at + 1 + length).join(' ')] : undefined;
    return level ? tail(level, at + 1 + length) : null;
  }
  if (word === 'trung' && words[at + 1] === 'ương') return tail('central', at + 2);
  if (word === 'khu' && words[at + 1] === 'vực') {
    const numbered = /^(?:[ivx]{1,7}|\d{1,2})$/.test(words[at + 2] ?? '');
    return tail('region', at + (numbered ? 3 : 2), numbered);
  }
  if (word === 'tỉnh' && !unitEnders.has(words[at + 1] ?? '')) {
    const next = placeEnd(line, at + 1);
    return tail('province', next, next > at + 1);
  }
  return unitsAt(line, at);
}

const unitsByLevel: readonly (readonly [TailLevel, Phrases])[] = [
  ['district', districtUnits],
  ['commune', communeUnits],
  ['village', villageUnits],
];

const tailWords = new Set(['các', 'cấp', 'trung', 'khu', 'tỉnh']);
/** Most words begin none. */
const mayBeginTail = (word: string): boolean =>
  tailWords.has(word) || unitsByLevel.some(([, units]) => units.beginWith(word));

const LEVELS: Readonly<Record<string, TailLevel>> = {
  'trung ương': 'central',
  tỉnh: 'province',
  'thành phố': 'province',
  'tỉnh ủy': 'province',
  huyện: 'district',
  quận: 'district',
  xã: 'commune',
  phường: 'commune',
  'cơ sở': 'commune',
  thôn: 'village',
};

const USUAL: Readonly<Record<TailLevel, readonly string[]>> = {
  central: ['Trung ương'],
  province: ['tỉnh', 'cấp tỉnh'],
  district: ['cấp huyện', 'huyện'],
  commune: ['cấp xã', 'xã'],
  village: ['cấp thôn'],
  region: ['khu vực'],
  all: ['các cấp'],
};

const tail = (level: TailLevel, next: number, place = false, plural = level === 'all'): Tail => ({
  level,
  next,
  usual: USUAL[level],
  place,
  plural,
});

/** `(các) huyện, thị xã, thành phố Huế`: kinds of unit of one level, the last perhaps with its name. */
function unitsAt(line: Line, at: number): Tail | null {
  const plural = line.words[at] === 'các';
  const first = plural ? at + 1 : at;
  for (const [level, units] of unitsByLevel) {
    const length = units.lengthAt(line.words, first);
    if (length === 0 || isOtherWord(line, first, first + length)) continue;
    let next = afterUnit(line, first + length);
    for (;;) {
      const more = nextUnit(line, next, units);
      if (more === -1) break;
      next = more;
    }
    const end = placeEnd(line, next);
    const one = end > next && !plural;
    return tail(level, plural && end > next ? morePlaces(line, end) : end, one, plural);
  }
  return null;
}

/** `Huyện ủy`, `xã hội`, `Hợp tác xã` hold no kind of unit. */
const isOtherWord = (line: Line, from: number, to: number): boolean =>
  unitEnders.has(line.words[to] ?? '') || line.words[from - 1] === 'tác';

/** Behind a dot of an abbreviation: `TP.` */
const afterUnit = (line: Line, at: number): number =>
  line.words[at - 1] === 'tp' && line.is(at, textTokens.Dot) && at + 1 < line.length ? at + 1 : at;

function nextUnit(line: Line, at: number, units: Phrases): number {
  let from = at;
  while (line.is(from, textTokens.Comma, textTokens.Dash, textTokens.Slash)) from++;
  if (line.words[from] === 'và') from++;
  if (from === at || from > at + 2) return -1;
  if (line.words[from] === 'các') from++;
  const length = units.lengthAt(line.words, from);
  return length === 0 ? -1 : afterUnit(line, from + length);
}

/** The longest name of a place has five words (Bà Rịa - Vũng Tàu with its dash). */
const LONGEST_PLACE = 5;

/** Behind the words in capitals from `at` on, up to where another name begins. */
function placeEnd(line: Line, at: number): number {
  let next = at;
  while (next - at < LONGEST_PLACE && line.capital(next)) {
    if (strongHeads.lengthAt(line.words, next) > 0) break;
    if (line.longest(next) && !/^\d/.test(line.words[next]!)) break;
    next++;
  }
  return next;
}

/** `các huyện Long Hồ, Mang Thít và Vũng Liêm`: the further names. */
function morePlaces(line: Line, at: number): number {
  let next = at;
  for (;;) {
    let from = next;
    if (line.is(from, textTokens.Comma)) from++;
    else from += links.lengthAt(line.words, from);
    if (from === next || line.beginsItem(from)) return next;
    const end = placeEnd(line, from);
    if (end === from) return next;
    next = end;
  }
}
