import { matchText } from '../../grammar/agencies';
import type { Span } from '../../grammar/text';
import type { Agency, AgencyRegistry, AgencyStatus } from '../agencies';
import { memoByText } from '../plan';
import type { UnitContext } from './context';

/** A name in running text whose body was gone on the day the plan is judged on. */
export interface EndedName {
  readonly span: Span;
  readonly surface: string;
  readonly status: AgencyStatus;
}

/** Short names mean too many things in running text. */
const LEAST_WORDS = 3;

const byRegistry = new WeakMap<AgencyRegistry, Map<string, RegExp | null>>();
const KEPT = 64;

/** Matches what may be the name of a body that is surely gone on a day; null when none is. */
function endedPattern(registry: AgencyRegistry, date: string, province: string | null): RegExp | null {
  let byDay = byRegistry.get(registry);
  if (!byDay) byRegistry.set(registry, (byDay = new Map()));
  const key = `${date} ${province ?? ''}`;
  const known = byDay.get(key);
  if (known !== undefined) return known;
  const names = registry.entries
    .filter((it) => isSurelyEnded(registry.statusOn(it, date, province ?? undefined)))
    .flatMap(namesOf)
    .sort((a, b) => b.length - a.length);
  const pattern =
    names.length === 0
      ? null
      : new RegExp(`(?<!\\p{L})(?:${names.map(escaped).join('|')})(?![\\p{L}0-9])`, 'giu');
  const [oldest] = byDay.keys();
  if (byDay.size >= KEPT && oldest !== undefined) byDay.delete(oldest);
  byDay.set(key, pattern);
  return pattern;
}

const isSurelyEnded = (status: AgencyStatus | null): boolean => status?.state === 'ended' && status.isCertain;

const namesOf = (agency: Agency): string[] =>
  agency.kind === 'role'
    ? []
    : [agency.name, ...agency.aliases.filter((it) => it.type !== 'elided').map((it) => it.text)].filter(
        (it) => it.split(/\s/).length >= LEAST_WORDS,
      );

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s');

/** Said of what was, not of what is to be done. */
const past =
  /(?:nguyên|trước đây|trước khi|tiền thân|sáp nhập|hợp nhất|kết thúc hoạt động(?: của)?|giải thể|không tổ chức)(?: \p{L}+)? *$/iu;

const byContext = new WeakMap<UnitContext, (text: string) => readonly EndedName[]>();

/** The names in a text of bodies that were gone; those that issued a document cited there are as they were. */
export function endedNamesIn(text: string, context: UnitContext): readonly EndedName[] {
  let find = byContext.get(context);
  if (!find) {
    const { date, province, world } = context;
    const pattern = date === null ? null : endedPattern(world.agencies, date, province);
    find = pattern ? memoByText((it) => endedNames(it, pattern, context), 5000) : () => [];
    byContext.set(context, find);
  }
  return find(text);
}

function endedNames(text: string, pattern: RegExp, context: UnitContext): readonly EndedName[] {
  const hits = [...text.matchAll(pattern)];
  if (hits.length === 0) return [];
  const { date, province, world, lexicon, read } = context;
  const { citations } = read.citations(text);
  const prepared = matchText(text);
  return hits.flatMap((hit): EndedName[] => {
    const start = hit.index;
    if (citations.some((it) => it.fullSpan.start <= start && start < it.fullSpan.end)) return [];
    if (past.test(text.slice(Math.max(0, start - 40), start))) return [];
    const match = lexicon.longest(prepared, start);
    if (!match || (match.quality !== 'exact' && match.quality !== 'alias')) return [];
    const ids = match.alternatives.length > 0 ? match.alternatives : [match.id];
    const states = ids.map((id) => world.agencies.statusOn(id, date!, province ?? undefined));
    const status = states[0];
    if (!status || !states.every((it) => isSurelyEnded(it))) return [];
    return [{ span: { start, end: match.end }, surface: text.slice(start, match.end), status }];
  });
}
