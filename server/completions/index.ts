import type { PlanTree } from '../../grammar/parser';
import type { KeywordId } from '../../grammar/tokens';
import type { AgencyRegistry } from '../agencies';
import type { LawRegistry } from '../law';
import { roleWords, type Plan } from '../plan';
import { completeAgencies } from './agency-names';
import { completeDeadlines } from './deadlines';
import { completeDocuments } from './documents';
import { completeKeywords } from './keywords';
import { placeAt, type CaretPlace } from './place';
import { nothing, type Proposal, type Proposals } from './proposal';
import { completeSnippets } from './snippets';

export type { Proposal, ProposalKind, Proposals } from './proposal';
export { completeAgencies, resolveAgency } from './agency-names';

/** What completion needs to know of the plan and the world. */
export interface CompletionContext {
  readonly plan: Plan;
  readonly agencies: AgencyRegistry;
  readonly law: LawRegistry;
  readonly province: string | null;
  /** The day to judge agencies and documents on. */
  readonly date: string | null;
  /** How often each agency is used in the workspace, by name. */
  readonly used: ReadonlyMap<string, number>;
  readonly templates: readonly string[];
}

const agencyFields: readonly KeywordId[] = ['lead', 'coordinators', 'is', 'issuer', 'parentIssuer'];

/** At most this many are sent; typing on asks again. */
const LIMIT = 100;

/** What may be put where the caret is. */
export function complete(tree: PlanTree, caret: number, context: CompletionContext): Proposals {
  const place = placeAt(tree, caret);
  const kind = place.unit?.kind ?? null;
  const atLineStart = [...completeKeywords(place, kind), ...completeSnippets(place, kind)];
  if (place.lineStart && (!place.entry || isOnOwnLine(tree, place, caret))) {
    return atLineStart.length > 0
      ? { items: atLineStart.slice(0, LIMIT), isIncomplete: true }
      : inText(place, context);
  }
  const keyword = place.entry?.keyword;
  if (keyword === undefined) return inText(place, context);
  if (agencyFields.includes(keyword)) return agencies(place, context);
  if (keyword === 'deadline')
    return { items: completeDeadlines(place, context.plan.period), isIncomplete: true };
  if (keyword === 'template') return words(place, context.templates);
  if (keyword === 'column') return words(place, roleWords, '=');
  return inText(place, context);
}

/** On a line of its own below the head of its entry, where both a keyword and more text may come. */
const isOnOwnLine = (tree: PlanTree, { unit, entry }: CaretPlace, caret: number): boolean =>
  unit !== null &&
  entry !== null &&
  tree.placeOf(caret).line > tree.placeOf(tree.offsetOf(unit) + entry.headSpan.start).line;

function inText(place: CaretPlace, context: CompletionContext): Proposals {
  const items = completeDocuments(place, context.law, context.date);
  return items.length > 0 ? { items, isIncomplete: true } : nothing;
}

function agencies(place: CaretPlace, context: CompletionContext): Proposals {
  const { items, isIncomplete, replace } = completeAgencies({
    text: place.text,
    offset: place.offset,
    registry: context.agencies,
    province: context.province,
    definitions: context.plan.agencies.map((it) => ({
      name: it.name.value.text,
      ...(it.short && { short: it.short.value.text }),
      ...(it.is && { is: it.is.value.text }),
    })),
    used: context.used,
    date: context.date,
    limit: LIMIT,
  });
  const span = place.spanOf(replace);
  return { items: items.map((it): Proposal => ({ ...it, replace: span })), isIncomplete };
}

/** A choice among fixed words, behind `after` where it is given. */
function words(place: CaretPlace, choices: readonly string[], after?: string): Proposals {
  const typed = place.text.slice(0, place.offset);
  const start = after === undefined ? 0 : typed.lastIndexOf(after) + 1;
  if (after !== undefined && start === 0) return nothing;
  const phrase = typed.slice(start).trimStart();
  const replace = place.spanOf({ start: place.offset - phrase.length, end: place.offset });
  const items = choices.map((word, at): Proposal => ({
    label: word,
    kind: 'template',
    insertText: word,
    replace,
    filterText: phrase === '' ? word : phrase,
    sortText: String(at).padStart(3, '0'),
  }));
  return { items, isIncomplete: false };
}
