import { matchText } from '../../grammar/agencies';
import { cleanValue, spellingKey, type Span } from '../../grammar/text';
import {
  describeAgency,
  NameSearch,
  statusOn,
  summaryOf,
  type Agency,
  type AgencyLevel,
  type AgencyRegistry,
  type AgencyStatus,
  type DefinedAgency,
  type RegistryLexicon,
} from '../agencies';
import { candidateOf, ownOf, sharedOf, type Candidate, type Own, type Shared } from './agency-catalogue';
import { phraseAt, type Phrase } from './agency-phrase';

export interface AgencyQuery {
  /** The owners typed so far, clean or raw. */
  readonly text: string;
  /** The caret in it. */
  readonly offset: number;
  readonly registry: AgencyRegistry;
  /** Of the plan; null when not known. */
  readonly province?: string | null;
  /** The plan's own agencies. */
  readonly definitions?: readonly DefinedAgency[];
  /** How often each is used in the workspace, by identity, name or wording. */
  readonly used?: ReadonlyMap<string, number>;
  /** The plan's ISO day; null: not judged. */
  readonly date?: string | null;
  readonly limit?: number;
}

export interface AgencyItem {
  readonly label: string;
  readonly kind: 'agency' | 'group';
  readonly detail: string;
  readonly insertText: string;
  /** Begins with what was typed, so that the editor's own filter passes what was found here; then the names. */
  readonly filterText: string;
  readonly sortText: string;
  /** Not there any more on the plan's day. */
  readonly outdated?: boolean;
  readonly data: { readonly agency: string; readonly date: string | null };
}

export interface AgencyProposals {
  readonly items: readonly AgencyItem[];
  /** Always true: other letters find other names. */
  readonly isIncomplete: boolean;
  /** What is replaced, in `text`: the phrase being typed, with what of it stands behind the caret. */
  readonly replace: Span;
}

/** The agencies that may stand at the caret, the likeliest first. */
export function completeAgencies(query: AgencyQuery): AgencyProposals {
  const { registry, text, offset, definitions = [], province = null, date = null } = query;
  const value = cleanValue(text);
  const lexicon = registry.lexiconFor({ definitions, ...(province !== null && { province }) });
  const shared = sharedOf(registry, lexicon.province);
  const phrase = phraseAt(value.text, value.fromSource(offset), lexicon, shared.search);
  // White space at the end is no part of the clean text.
  const start = phrase.start >= value.text.length ? offset : Math.min(offset, value.toSource(phrase.start));
  const end = Math.max(offset, value.spanToSource({ start: 0, end: phrase.end }).end);
  const replace = { start, end };
  if (phrase.inCondition) return { items: [], isIncomplete: true, replace };
  const own = ownOf(lexicon, shared, query.used ?? new Map<string, number>());
  const choices = [...levelsLeftOut(phrase, lexicon, date), ...ranked(phrase, shared, own, registry, date)];
  const typed = typedFirst(text.slice(start, offset));
  const items = choices
    .slice(0, query.limit ?? 100)
    .map((choice, rank) => toItem(choice, rank, typed, registry, date));
  return { items, isIncomplete: true, replace };
}

/** All that is known of an agency on a day, as Markdown in Vietnamese; null when the registry does not know it. */
export const resolveAgency = (registry: AgencyRegistry, id: string, date: string | null): string | null =>
  describeAgency(registry, id, date);

interface Choice {
  readonly candidate: Candidate;
  readonly insert: string;
  readonly uses: number;
  readonly status: AgencyStatus | null;
  /** The one that it took over from, when that was what was typed. */
  readonly instead: Agency | null;
  readonly order: readonly number[];
}

function ranked(
  phrase: Phrase,
  shared: Shared,
  own: Own,
  registry: AgencyRegistry,
  date: string | null,
): Choice[] {
  const { head, typed } = phrase;
  const query = head === null ? typed : `${head} ${typed}`;
  const found = new Map<Candidate, number>([...shared.search.find(query), ...own.search.find(query)]);
  if (head !== null)
    for (const [it, cost] of shared.search.find(typed)) if (!found.has(it)) found.set(it, cost + HEADLESS);
  const defined = new Set([...found.keys()].flatMap((it) => (it.definition ? [spellingKey(it.label)] : [])));
  const written = spellingKey(query);
  const choices: Choice[] = [];
  const took = new Map<Candidate, { from: Agency; cost: number }>();
  const add = (candidate: Candidate, cost: number, instead: Agency | null): void => {
    const { agency, definition } = candidate;
    const status = agency && date !== null && !definition ? cachedStatus(agency, date) : null;
    const state = status?.state === 'ended' ? 2 : status?.state === 'notYet' ? 1 : 0;
    if (status?.state === 'ended' && agency)
      for (const next of status.successors) {
        const it = shared.byId.get(next.id);
        if (it && next.role === 'main' && !found.has(it) && !took.has(it))
          took.set(it, { from: agency, cost });
      }
    const uses = own.uses.get(candidate) ?? 0;
    const level = agency ? LEVEL_ORDER[agency.level] : 0;
    const tier = cost < TYPED_OUT ? 0 : cost < NEAR ? 1 : 2;
    const there = phrase.others.has(agency ? candidate.id : candidate.label) ? 1 : 0;
    const common = agency && COMMON.has(agency.category) && !agency.conditional ? 0 : 1;
    const asTyped = written !== '' && spellingKey(candidate.label).startsWith(written) ? AS_TYPED : 0;
    const order = [
      state,
      there,
      tier,
      definition ? 0 : 1,
      -uses,
      typed === '' ? common : cost - asTyped,
      level,
    ];
    choices.push({ candidate, insert: insertOf(candidate, phrase), uses, status, instead, order });
  };
  for (const [candidate, cost] of found)
    if (candidate.definition || !defined.has(spellingKey(candidate.label))) add(candidate, cost, null);
  for (const [candidate, { from, cost }] of took) add(candidate, cost + TAKEN_OVER, from);
  return choices.sort(
    (a, b) => compare(a.order, b.order) || byLetters.compare(a.candidate.label, b.candidate.label),
  );
}

const byLetters = new Intl.Collator('vi');

/** Bodies that most lists name: offered first where nothing was typed. */
const COMMON = new Set(['sở', 'cơ quan ngang sở', 'nhóm cơ quan', 'nhóm phiếm chỉ', 'ủy ban nhân dân']);

/** Below this cost all of a name or abbreviation was typed. */
const TYPED_OUT = 0.25;
/** Below this cost only the first word or some endings were left out. */
const NEAR = 3.5;
/** For a name that begins as typed, tone marks and commas included. */
const AS_TYPED = 0.2;
/** For a name with a head of its own in a list that shares another. */
const HEADLESS = 3;
const TAKEN_OVER = 0.2;

const LEVEL_ORDER: Readonly<Record<AgencyLevel, number>> = {
  province: 0,
  group: 1,
  commune: 2,
  district: 3,
  association: 4,
  publicUnit: 5,
  party: 6,
  central: 7,
};

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!;
  return 0;
}

/** Behind `các Sở:` the head is not written again; inside a list a group begins small. */
function insertOf({ label, kind }: Candidate, { head, before }: Phrase): string {
  if (head !== null && spellingKey(label).startsWith(`${spellingKey(head)} `))
    return label.slice(head.length + 1);
  return before && kind === 'group' && label.startsWith('Các ') ? `các ${label.slice(4)}` : label;
}

/** Behind `UBND cấp huyện, ` the other levels of the same body, without it. */
function levelsLeftOut(
  { before, typed, head }: Phrase,
  lexicon: RegistryLexicon,
  date: string | null,
): Choice[] {
  const body = head === null && before ? /^(.+) (cấp (?:tỉnh|huyện|xã))$/.exec(before.expanded) : null;
  if (!body) return [];
  const search = new NameSearch<string>();
  for (const level of ['cấp huyện', 'cấp xã', 'cấp tỉnh']) if (level !== body[2]) search.add(level, level);
  return [...search.find(typed).keys()].flatMap((level): Choice[] => {
    const name = `${body[1]!} ${level}`;
    const match = lexicon.longest(matchText(name), 0);
    const agency = match?.end === name.length ? lexicon.registry.find(match.id) : null;
    const status = agency && date !== null ? cachedStatus(agency, date) : null;
    if (!agency || (status && status.state !== 'valid')) return [];
    const candidate = candidateOf(agency, name);
    return [{ candidate, insert: level, uses: 0, status, instead: null, order: [] }];
  });
}

function toItem(
  { candidate, insert, uses, status, instead }: Choice,
  rank: number,
  typed: string,
  registry: AgencyRegistry,
  date: string | null,
): AgencyItem {
  const { label, agency, definition, kind, id } = candidate;
  const parts: string[] = [];
  if (definition)
    parts.push(
      definition.is === undefined
        ? 'định nghĩa trong kế hoạch'
        : `định nghĩa trong kế hoạch: là ${definition.is}`,
    );
  else parts.push(agency ? summaryOf(registry, agency, date) : 'đã dùng trong các kế hoạch');
  if (instead) parts.push(`thay ${instead.name}`);
  if (uses > 0 && agency) parts.push(`đã dùng ${uses} lần`);
  return {
    ...{ label, kind, detail: parts.join(' · '), insertText: insert },
    filterText: `${typed}${candidate.filterText}`,
    sortText: String(rank).padStart(3, '0'),
    ...(status?.state === 'ended' && { outdated: true }),
    data: { agency: id, date },
  };
}

/** The editor compares at most 128 letters, so what was typed stands first, as typed and decomposed. */
const typedFirst = (typed: string): string =>
  [...new Set([typed, typed.normalize('NFD')])].map((it) => (it === '' ? '' : `${it} `)).join('');

/** Of the last day asked for: the caret moves, the day seldom. */
const statuses = new WeakMap<Agency, { date: string; status: AgencyStatus }>();

function cachedStatus(agency: Agency, date: string): AgencyStatus {
  const known = statuses.get(agency);
  if (known?.date === date) return known.status;
  const status = statusOn(agency, date);
  statuses.set(agency, { date, status });
  return status;
}
