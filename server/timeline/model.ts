import type { Unit } from '../../grammar/ast';
import { resolveDeadline, type OpenKind } from '../../grammar/deadlines';
import { printedNumbers, readTaskReferences, rowReferredTo } from '../elements';
import type { Period, Plan, Readings, TaskNode } from '../plan';

/** A stretch of work, ISO days, both included; null on a side that is not said. */
export interface Stretch {
  readonly from: string | null;
  readonly to: string | null;
}

export interface TimelineTask {
  readonly unit: Unit;
  /** As printed; null where it has none. */
  readonly number: string | null;
  /** With the levels above it. */
  readonly text: string;
  /** Index in {@link Timeline.sections}. */
  readonly section: number;
  /** The lead agencies by name. */
  readonly agencies: readonly string[];
  /** As typed; empty when there is no deadline. */
  readonly deadline: string;
  readonly stretches: readonly Stretch[];
  /** Why there is no last day; empty for a task that has one. */
  readonly open: readonly OpenKind[];
  /** Indexes in {@link Timeline.tasks} of the tasks that this one waits for. */
  readonly after: readonly number[];
}

export interface Timeline {
  readonly title: string;
  /** What the picture covers; null when neither the plan nor a deadline says. */
  readonly period: Period | null;
  /** Titles, one a section of every annex, in order. */
  readonly sections: readonly string[];
  /** The names of all lead agencies, those with most tasks first. */
  readonly agencies: readonly string[];
  readonly tasks: readonly TimelineTask[];
}

/** What reading a plan needs beside its text; a part of the rules' context. */
export interface TimelineContext {
  readonly read: Readings;
  readonly period: Period | null;
  /** ISO day of signing, for deadlines that count from it. */
  readonly signed: string | null;
}

/** When the tasks of a plan are due, who leads them and what they wait for. */
export function timelineOf(plan: Plan, context: TimelineContext): Timeline {
  const numbers = printedNumbers(plan);
  const sections: string[] = [];
  const tasks: (Omit<TimelineTask, 'after'> & { node: TaskNode })[] = [];
  for (const annex of plan.annexes) {
    for (const section of annex.sections) {
      const index = sections.push(oneLine(section.title?.value.text ?? annex.title?.value.text ?? '')) - 1;
      const walk = (node: TaskNode, above: readonly TaskNode[]): void => {
        const path = [...above, node];
        for (const child of node.children) walk(child, path);
        if (node.children.length === 0)
          tasks.push({ ...readTask(path, numbers, context), section: index, node });
      };
      for (const node of section.nodes) walk(node, []);
    }
  }
  const places = new Map(tasks.map(({ unit }, at) => [unit, at]));
  const linked = tasks.map(({ node, ...task }): TimelineTask => {
    const after = node.after.flatMap((source) =>
      readTaskReferences(source.value.text).flatMap((reference) => {
        const to = rowReferredTo(plan, node.unit, reference);
        const place = to && places.get(to.unit);
        return place === undefined || place === null ? [] : [place];
      }),
    );
    return { ...task, after };
  });
  return {
    title: oneLine(plan.title?.value.text ?? ''),
    period: context.period ?? spanOf(linked),
    sections,
    agencies: byFrequency(linked.flatMap((it) => it.agencies)),
    tasks: linked,
  };
}

function readTask(
  path: readonly TaskNode[],
  numbers: ReadonlyMap<Unit, string>,
  { read, period, signed }: TimelineContext,
): Omit<TimelineTask, 'after' | 'section'> {
  const leaf = path.at(-1)!;
  const inherited = (role: 'lead' | 'deadline'): readonly string[] =>
    [...path]
      .reverse()
      .find((it) => it.fields.has(role))
      ?.fields.get(role)!
      .map((it) => it.value.text) ?? [];
  const deadline = inherited('deadline').join('\n');
  const { intervals, open } =
    deadline === ''
      ? { intervals: [], open: [] as OpenKind[] }
      : resolveDeadline(read.deadline(deadline), period, signed === null ? {} : { signedOn: signed });
  const agencies = inherited('lead').flatMap((text) =>
    read.agencies(text).parts.map((it) => it.name ?? it.expanded),
  );
  const numbered = [...path].reverse().find((it) => it.number !== null || numbers.has(it.unit));
  return {
    unit: leaf.unit,
    number: numbered ? (numbered.number ?? numbers.get(numbered.unit)!) : null,
    text: path.map((it) => oneLine(it.text.value.text)).join(' › '),
    agencies: [...new Set(agencies)],
    deadline: oneLine(deadline),
    stretches: intervals.map((it) => ({ from: it.start, to: it.end })),
    open: intervals.some((it) => it.end !== null) ? [] : open.length > 0 ? open : ['unspecified'],
  };
}

/** From the first year to the last that the deadlines name. */
function spanOf(tasks: readonly TimelineTask[]): Period | null {
  const days = tasks.flatMap((it) =>
    it.stretches.flatMap(({ from, to }) => [from, to].filter((day) => day !== null)),
  );
  if (days.length === 0) return null;
  const years = days.map((it) => it.slice(0, 4)).sort();
  return { from: `${years[0]}-01-01`, to: `${years.at(-1)}-12-31` };
}

function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : a > b ? 1 : 0)).map(([name]) => name);
}

const oneLine = (text: string): string => text.replaceAll('\n', ' ');

export interface TimelineFilter {
  /** Index of a section, or null for all. */
  readonly section: number | null;
  /** Name of a lead agency, or null for all. */
  readonly agency: string | null;
}

/** The tasks that a filter lets through, by their index. */
export const filtered = ({ tasks }: Timeline, { section, agency }: TimelineFilter): number[] =>
  tasks.flatMap((it, at) =>
    (section === null || it.section === section) && (agency === null || it.agencies.includes(agency))
      ? [at]
      : [],
  );
