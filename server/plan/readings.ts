import { readAgencyList, type AgencyLexicon, type AgencyListReading } from '../../grammar/agencies';
import { mayCite, readCitations, type CitationsReading } from '../../grammar/citations';
import { readDeadline, resolveDeadline, type DeadlineReading } from '../../grammar/deadlines';
import { mayHoldTarget, readTargets, type TargetsReading } from '../../grammar/targets';
import { memoByText } from './memo';
import type { Annex, FieldRole, Period, TaskNode } from './model';

/** The small languages, each text read once. */
export interface Readings {
  readonly deadline: (text: string) => DeadlineReading;
  readonly agencies: (text: string) => AgencyListReading;
  readonly citations: (text: string) => CitationsReading;
  readonly targets: (text: string) => TargetsReading;
}

// These depend on nothing but the text, so every plan of the workspace shares them.
const deadline = memoByText(readDeadline);
const citations = orNothing(mayCite, readCitations);
const targets = orNothing(mayHoldTarget, readTargets);

/** Most texts hold nothing, which is seen at once; to look for them among those read before would cost more. */
function orNothing<T>(may: (text: string) => boolean, read: (text: string) => T): (text: string) => T {
  const nothing = read('');
  const remembered = memoByText(read, 4_000);
  return (text) => (may(text) ? remembered(text) : nothing);
}

const byLexicon = new WeakMap<AgencyLexicon, Readings>();

/** Readings with the agencies that a lexicon knows. */
export function readingsWith(lexicon: AgencyLexicon): Readings {
  // Plans of places whose names read alike share what was read.
  const names = lexicon.readsAs ?? lexicon;
  let readings = byLexicon.get(names);
  if (!readings) {
    readings = {
      deadline,
      citations,
      targets,
      agencies: memoByText((text) => readAgencyList(text, names)),
    };
    byLexicon.set(names, readings);
  }
  return readings;
}

/** What a task means, for those who take the plan as data. */
export interface TaskReading {
  readonly number: string | null;
  readonly section: string | null;
  readonly text: string;
  readonly lead: readonly string[];
  readonly coordinators: readonly string[];
  readonly product: string | null;
  readonly deadline: {
    readonly text: string;
    readonly intervals: readonly { readonly from: string | null; readonly to: string | null }[];
    readonly open: readonly string[];
  } | null;
  readonly targets: readonly { readonly text: string }[];
  readonly citations: readonly { readonly text: string }[];
}

/** The leaves of an annex as data, in order; objectives and tasks above a leaf are part of its text. */
export function readTasks(annex: Annex, period: Period | null, read: Readings): TaskReading[] {
  const tasks: TaskReading[] = [];
  for (const section of annex.sections) {
    const title = section.title?.value.text ?? null;
    const walk = (node: TaskNode, number: string | null): void => {
      const own = node.number ?? number;
      if (node.children.length > 0) for (const child of node.children) walk(child, own);
      else tasks.push(readTask(node, own, title, period, read));
    };
    for (const node of section.nodes) walk(node, null);
  }
  return tasks;
}

function readTask(
  node: TaskNode,
  number: string | null,
  section: string | null,
  period: Period | null,
  read: Readings,
): TaskReading {
  const text = node.text.value.text;
  const cell = (role: FieldRole): string | null =>
    node.fields
      .get(role)
      ?.map((it) => it.value.text)
      .join('\n') ?? null;
  const names = (role: FieldRole): string[] =>
    (node.fields.get(role) ?? []).flatMap((it) =>
      read.agencies(it.value.text).parts.map((part) => part.expanded),
    );
  const due = cell('deadline');
  const product = cell('product');
  const resolved = due === null || due === '' ? null : resolveDeadline(read.deadline(due), period);
  const quoted = (texts: readonly (string | null)[], find: (it: string) => readonly { text: string }[]) =>
    texts.flatMap((it) => (it ? find(it).map((found) => ({ text: found.text })) : []));
  return {
    number,
    section,
    text,
    lead: names('lead'),
    coordinators: names('coordinators'),
    product,
    deadline: resolved && {
      text: due!,
      intervals: resolved.intervals.map((it) => ({ from: it.start, to: it.end })),
      open: [...resolved.open],
    },
    targets: quoted([cell('targets'), product, text], (it) =>
      read.targets(it).targets.map((found) => ({ text: it.slice(found.span.start, found.span.end) })),
    ),
    citations: quoted([text, product, cell('note')], (it) =>
      read.citations(it).citations.map((found) => ({ text: it.slice(found.span.start, found.span.end) })),
    ),
  };
}
