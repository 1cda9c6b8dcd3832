import { fold, type Span, type Value } from '../text';
import type { Line } from './line';
import type { AgencyMatch } from './lexicon';
import type { ListItem } from './parser';
import type { AgencyPart, AgencyResolution, AgencySeparator, SpannedText } from './reading';
import type { ListToken, Owner } from './list-token';
import { bodyOf } from './shapes';
import type { Tail } from './tails';

/** A part and the match behind it, in offsets of the clean text. */
export interface Resolved {
  readonly part: AgencyPart;
  readonly match: AgencyMatch | null;
  readonly from: number;
  readonly to: number;
}

/**
 * Gives each item its whole name: heads left out are taken from the part before, levels from the part behind.
 * @param separators between the items, in order
 */
export function resolve(
  line: Line,
  items: readonly ListItem[],
  separators: readonly AgencySeparator[],
  value: Value,
): Resolved[] {
  const drafts = items.map((it) => draftOf(line, it));
  restoreHeads(line, drafts);
  restoreLevels(line, drafts, separators);
  shareTails(drafts, separators);
  return drafts.map((it) => finished(it, value));
}

interface Draft {
  readonly item: ListItem;
  readonly owner: Owner;
  readonly from: number;
  readonly to: number;
  readonly surface: string;
  expanded: string;
  resolution: AgencyResolution;
  match: AgencyMatch | null;
  kind: AgencyPart['kind'];
  /** The name without its level, and the level. */
  body: string | null;
  level: { readonly text: string; readonly tail: Tail } | null;
}

const NOTHING: Owner = { match: null, kind: 'unknown', quality: 'unknown', head: null, tail: null };

function draftOf(line: Line, item: ListItem): Draft {
  const token = item.owner;
  const owner = token?.owner ?? NOTHING;
  const from = token?.from ?? 0;
  const to = token?.to ?? from;
  const surface = oneLine(line.text.text.slice(from, to));
  const at = owner.tail?.from;
  return {
    item,
    owner,
    ...{ from, to, surface },
    expanded: owner.head ? `${owner.head.text} ${surface}` : surface,
    resolution: resolutionOf(owner),
    match: owner.match,
    kind: owner.kind,
    body: at !== undefined && at > from ? oneLine(line.text.text.slice(from, at).trimEnd()) : null,
    level: owner.tail ? { text: oneLine(line.text.text.slice(at, to)), tail: owner.tail.tail } : null,
  };
}

function resolutionOf({ quality, kind, head }: Owner): AgencyResolution {
  if (quality === 'unknown') return 'none';
  if (quality === 'typo') return 'typo';
  if (head)
    return quality === 'shape'
      ? head.colon
        ? 'factored'
        : 'structural'
      : head.colon
        ? 'factored'
        : 'elided';
  if (kind === 'role') return 'role';
  return quality === 'shape' ? 'structural' : quality;
}

/** `UBND cấp huyện, cấp xã`: the body of the last part that had a level. */
function restoreHeads(line: Line, drafts: readonly Draft[]): void {
  let body: string | null = null;
  drafts.forEach((it, index) => {
    if (it.resolution === 'elided' && !it.owner.head) {
      const left = it.level ? bodyLeftOut(body, it.surface, drafts[index - 1]) : null;
      if (it.level && left) {
        it.expanded = `${left} ${it.surface}`;
        const match = line.find(it.expanded) ?? bodyOf(line, left, it.level.tail);
        it.match = match;
        if (match && !it.level.tail.place) it.kind = match.kind;
        it.body = left;
      } else if (index > 0 && it.match && !/^cấp\s/i.test(it.surface)) it.expanded = it.match.name;
    } else body = it.body ?? it.owner.head?.body ?? body;
  });
}

/** Which body a level belongs to: behind `các sở, ban, ngành` units of a lower level mean their UBND. */
function bodyLeftOut(body: string | null, level: string, before: Draft | undefined): string | null {
  const departments = body !== null && /^(?:cac )?(?:so|ban|nganh)\b/.test(fold(body));
  if (body !== null && !(departments && !/^cấp\s/i.test(level))) return body;
  return body !== null || before?.kind === 'group' ? 'UBND' : null;
}

const JOINED = new Set<AgencySeparator['kind']>(['comma', 'and', 'slash', 'dash']);

/** `HĐND, UBND cấp huyện`: the level of the part behind, through a row of such parts. */
function restoreLevels(line: Line, drafts: readonly Draft[], separators: readonly AgencySeparator[]): void {
  for (let index = drafts.length - 2; index >= 0; index--) {
    const it = drafts[index]!;
    const next = drafts[index + 1]!;
    if (it.resolution !== 'structural' || it.level) continue;
    if (!next.level || !next.body || !JOINED.has(separators[index]?.kind ?? 'line')) continue;
    if (it.item.qualifiers.length > 0 || it.item.condition) continue;
    const bare = it.item.owner?.tokenType.name === 'BareHead';
    const match = bodyOf(line, it.surface, next.level.tail);
    if (!match && !bare) continue;
    it.match = match;
    it.expanded = `${it.surface} ${next.level.text}`;
    it.kind = match && !next.level.tail.place ? match.kind : next.kind;
    it.resolution = 'headCoord';
    it.body = it.surface;
    it.level = next.level;
  }
}

/** Groups that say no level of their own. */
const OPEN_GROUP =
  /^(?:cac )?(?:so, (?:ban, )?nganh(?:, doan the)?|mat tran to quoc(?: viet nam)?|mttq(?: viet nam)?|doan the|co quan, don vi|hoi)$/;
/** Groups whose end may limit the group before them too. */
const TAILED_GROUP =
  /^(?:cac )?(?:ban, |doan the|to chuc|hoi|dvsn|don vi su nghiep|cac hoi|nganh).*?(?: cac cap| cap [a-z]+| tinh|truc thuoc .+| thuoc .+)$/;

function shareTails(drafts: readonly Draft[], separators: readonly AgencySeparator[]): void {
  for (let index = 0; index + 1 < drafts.length; index++) {
    const it = drafts[index]!;
    const next = drafts[index + 1]!;
    if (it.kind !== 'group' || (it.resolution !== 'exact' && it.resolution !== 'alias')) continue;
    if (!JOINED.has(separators[index]?.kind ?? 'line') || it.item.qualifiers.length > 0) continue;
    const behind = [next.surface, ...next.item.qualifiers.map((token) => token.image)].join(' ');
    if (OPEN_GROUP.test(fold(it.surface)) && next.kind === 'group' && TAILED_GROUP.test(fold(behind)))
      it.resolution = 'tailShared';
  }
}

function finished(it: Draft, value: Value): Resolved {
  const spanOf = (token: ListToken): Span => value.spanToSource({ start: token.from, end: token.to });
  const joined = (tokens: readonly ListToken[], text: (it: ListToken) => string): SpannedText | null =>
    tokens.length === 0
      ? null
      : {
          text: tokens.map(text).join(' '),
          span: value.spanToSource({ start: tokens[0]!.from, end: tokens[tokens.length - 1]!.to }),
        };
  const { match, item } = it;
  const part: AgencyPart = {
    span: value.spanToSource({ start: it.from, end: it.to }),
    surface: it.surface,
    kind: it.kind,
    expanded: it.expanded,
    resolution: it.resolution,
    id: match?.id ?? null,
    name: match?.name ?? null,
    alternatives: match?.alternatives ?? [],
    standsFor: match?.standsFor ?? null,
    qualifier: joined(item.qualifiers, (token) => token.image),
    note: joined(item.notes, (token) => token.image.slice(1, -1).trim()),
    condition: item.condition && { text: item.condition.image, span: spanOf(item.condition) },
  };
  return { part, match, from: it.from, to: it.to };
}

const oneLine = (text: string): string => text.replaceAll('\n', ' ');
