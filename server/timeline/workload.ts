import { quartersOf, type Slice } from './calendar';
import { filtered, type Timeline, type TimelineFilter } from './model';

export interface WorkloadRow {
  readonly agency: string;
  /** Tasks due in each quarter; one that comes back counts in each in which it is due. */
  readonly counts: readonly number[];
  /** Tasks without a last day. */
  readonly open: number;
  /** Tasks in all, each once. */
  readonly total: number;
}

export interface Workload {
  readonly quarters: readonly Slice[];
  /** Agencies with most tasks first. */
  readonly rows: readonly WorkloadRow[];
  /** The greatest count, for the colours. */
  readonly most: number;
}

/** How many tasks each lead agency has due in each quarter of the period. */
export function workloadOf(timeline: Timeline, filter: TimelineFilter): Workload {
  const quarters = timeline.period ? quartersOf(timeline.period) : [];
  const drafts = new Map<string, { counts: number[]; open: number; total: number }>();
  for (const at of filtered(timeline, filter)) {
    const task = timeline.tasks[at]!;
    const due = quarters.map(({ from, to }) =>
      task.stretches.some((it) => it.to !== null && it.to >= from && it.to <= to),
    );
    for (const agency of task.agencies) {
      if (filter.agency !== null && agency !== filter.agency) continue;
      let draft = drafts.get(agency);
      if (!draft) drafts.set(agency, (draft = { counts: quarters.map(() => 0), open: 0, total: 0 }));
      draft.total++;
      if (task.open.length > 0) draft.open++;
      for (const [quarter, isDue] of due.entries()) if (isDue) draft.counts[quarter]!++;
    }
  }
  const rows = [...drafts]
    .map(([agency, it]): WorkloadRow => ({ agency, ...it }))
    .sort((a, b) => b.total - a.total || (a.agency < b.agency ? -1 : a.agency > b.agency ? 1 : 0));
  return { quarters, rows, most: Math.max(0, ...rows.flatMap((it) => it.counts)) };
}
