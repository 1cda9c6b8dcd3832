import { cleanValue, type Span, type Value } from '../text';
import { Line } from './line';
import { matchText, type AgencyLexicon } from './lexicon';
import { agencyListParser, type ParsedList } from './parser';
import { problemsOf } from './problems';
import type { AgencyListReading, AgencySeparator, SeparatorKind, SpannedText } from './reading';
import type { ListToken, Mark } from './list-token';
import { recognise } from './recognise';
import { resolve } from './resolve';
import { agencyListLexer } from './tokens';

/**
 * Reads an owner string (`Chủ trì`, `Phối hợp`) into the bodies it names, the longest names first, since commas,
 * "và", dashes and colons also stand inside names. Any string is read; nothing of it is lost: parts, separators,
 * `lead` and `trail` cover all but white space.
 *
 * A line break separates unless a name goes on over it.
 * @param lexicon knows the names; without one they are told by their shape alone and have no identity
 */
export function readAgencyList(text: string, lexicon: AgencyLexicon | null = null): AgencyListReading {
  const value = cleanValue(text);
  const clean = value.text;
  const line = new Line(matchText(clean), agencyListLexer.tokenize(clean).tokens, lexicon);
  const { tokens, openHead } = recognise(line);
  const list = agencyListParser().read(tokens);
  const gaps = gapsOf(list, clean);
  const separators = gaps.between.map((it) => separatorOf(it, value));
  const resolved = resolve(line, list.items, separators, value);
  return {
    parts: resolved.map((it) => it.part),
    separators,
    lead: spanned(gaps.lead, value),
    trail: spanned(gaps.trail, value),
    openHead,
    problems: problemsOf({ clean, value, tokens, resolved }),
  };
}

/** What stands before, between and behind the items, in offsets of the clean text. */
interface Gap extends Span {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly sharedHead: boolean;
}

function gapsOf(
  { items, separators, sharedHeads }: ParsedList,
  clean: string,
): { lead: Gap; between: readonly Gap[]; trail: Gap } {
  const gaps: Gap[] = [];
  let separator = 0;
  let head = 0;
  let start = 0;
  for (let index = 0; index <= items.length; index++) {
    const item = items[index];
    const end = item?.owner?.from ?? clean.length;
    const marks: Mark[] = [];
    let sharedHead = false;
    for (; separator < separators.length && separators[separator]!.from < end; separator++)
      marks.push(...separators[separator]!.marks);
    for (; head < sharedHeads.length && sharedHeads[head]!.from < end; head++) sharedHead = true;
    gaps.push({ start, end, text: clean.slice(start, end), marks, sharedHead });
    if (item) start = endOf(item);
  }
  const lead = gaps.shift()!;
  const nothing: Gap = { start: clean.length, end: clean.length, text: '', marks: [], sharedHead: false };
  const trail = gaps.pop() ?? nothing;
  return { lead, between: gaps, trail };
}

function endOf({ owner, qualifiers, notes, colon, condition }: ParsedList['items'][number]): number {
  const tokens: (ListToken | null)[] = [owner, ...qualifiers, ...notes, colon, condition];
  return tokens.reduce((end, token) => Math.max(end, token?.to ?? 0), 0);
}

function separatorOf(gap: Gap, value: Value): AgencySeparator {
  const strongest = STRENGTH.find((kind) => gap.marks.some((it) => it.kind === kind));
  return {
    kind: gap.sharedHead ? 'sharedHead' : (strongest ?? 'missing'),
    span: value.spanToSource(gap),
    text: gap.text,
  };
}

const STRENGTH: readonly SeparatorKind[] = [
  'semicolon',
  'line',
  'slash',
  'comma',
  'and',
  'dot',
  'dash',
  'label',
  'ellipsis',
  'bullet',
  'missing',
];

function spanned(gap: Gap, value: Value): SpannedText | null {
  const text = gap.text.trim();
  if (text === '') return null;
  const start = gap.start + gap.text.indexOf(text);
  return { text, span: value.spanToSource({ start, end: start + text.length }) };
}
