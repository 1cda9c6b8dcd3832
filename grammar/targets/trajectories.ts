import { isPercent, type Draft } from './draft';
import { tidy } from './numbers';
import type { Segment } from './segments';
import type { Statement } from './statements';
import type { Trajectory } from './types';

/** A statement with the target made of it. */
export interface Drafted {
  readonly statement: Statement;
  readonly draft: Draft;
  readonly segment: Segment;
}

/** Longer paths are slips of the pen. */
const YEARS = 60;

/** Joins start, step and end of a path into one target; what joins nothing stays. */
export function joinTrajectories(all: readonly Drafted[], text: string): readonly Drafted[] {
  const joined: Drafted[] = [];
  for (let at = 0; at < all.length; at++) {
    const here = all[at]!;
    const next = all[at + 1];
    if (next && isStep(here) && isEnd(next, here, text)) {
      const starts = takeStarts(joined, here, text);
      const paths = starts.length > 0 ? starts : [null];
      for (const start of paths) joined.push(path(start, here, next));
      at++;
    } else if (next && isFrom(here) && isGoal(next, here, text)) {
      joined.push(path(here, null, next));
      at++;
    } else joined.push(here);
  }
  return joined;
}

const amountOf = (it: Drafted) => (it.statement.part.kind === 'amount' ? it.statement.part : null);

/** "mỗi năm tăng 5%", "tăng 5%/năm". */
const isStep = (it: Drafted): boolean =>
  it.draft.type === 'change' && it.draft.per?.text === 'năm' && !amountOf(it)?.lead.times;

const sameMeasure = (a: Drafted, b: Drafted): boolean =>
  isPercent(a.draft) ? isPercent(b.draft) : measureOf(a) === measureOf(b);
const measureOf = (it: Drafted): string | null => amountOf(it)?.measure?.text.toLowerCase() ?? null;

const isPlain = (it: Drafted): boolean =>
  (it.draft.type === 'ratio' || it.draft.type === 'count') && typeof it.draft.value === 'number';

function isEnd(it: Drafted, step: Drafted, text: string): boolean {
  const part = amountOf(it);
  if (!part || !isPlain(it) || it.segment !== step.segment || !sameMeasure(it, step)) return false;
  const goes = part.lead.reach || part.lead.upTo || part.lead.until;
  return goes && text.slice(step.statement.end, it.statement.start).length < 80;
}

/** Values that stand before the step: one, or several of a list ("cấp tỉnh 30%, cấp huyện 20%"). */
function takeStarts(joined: Drafted[], step: Drafted, text: string): Drafted[] {
  const starts: Drafted[] = [];
  for (let before = joined.at(-1); before; before = joined.at(-1)) {
    const follower = starts[0] ?? step;
    const gap = text.slice(before.statement.end, follower.statement.start);
    if (!isPlain(before) || !sameMeasure(before, step) || gap.length > 80) break;
    if (starts.length > 0 && (gap.length > 40 || before.draft.byYear !== follower.draft.byYear)) break;
    if (before.segment.before !== step.segment.before || /[.\n]/.test(gap.replace(/\d\.\d/g, ''))) break;
    starts.unshift(joined.pop()!);
  }
  return starts;
}

const isFrom = (it: Drafted): boolean => {
  const part = amountOf(it);
  return (
    part !== null &&
    part.lead.from &&
    part.tail === null &&
    part.upper === null &&
    typeof it.draft.value === 'number'
  );
};

function isGoal(it: Drafted, from: Drafted, text: string): boolean {
  const part = amountOf(it);
  if (!part || it.segment !== from.segment || !sameMeasure(it, from) || typeof it.draft.value !== 'number')
    return false;
  const between = text.slice(from.statement.end, it.statement.start);
  return (part.lead.upTo || part.lead.until) && !/[,;]/.test(between) && between.length < 60;
}

function path(start: Drafted | null, step: Drafted | null, end: Drafted): Drafted {
  const first = start ?? step ?? end;
  const endYear = end.draft.byYear ?? step?.draft.byYear ?? null;
  const comparator = end.draft.comparator;
  const sign = step?.draft.comparator.startsWith('decrease') ? -1 : 1;
  const trajectory: Trajectory = {
    start: start
      ? {
          year: start.draft.byYear,
          comparator: start.draft.type === 'change' ? '=' : start.draft.comparator,
          value: Number(start.draft.value),
        }
      : null,
    step: step
      ? {
          comparator: boundOf(step.draft.comparator),
          value: sign * Number(step.draft.value),
          span: step.draft.span,
        }
      : null,
    end: { year: endYear, comparator, value: Number(end.draft.value) },
    derived: [],
    consistent: null,
  };
  const draft: Draft = {
    ...end.draft,
    type: 'trajectory',
    span: { start: first.draft.span.start, end: end.draft.span.end },
    subject: start?.draft.subject ?? step?.draft.subject ?? end.draft.subject,
    exception: first.draft.exception ?? end.draft.exception,
    numbers: [start, step, end].flatMap((it) => it?.draft.numbers ?? []),
    byYear: endYear,
    fromYear: start?.draft.byYear ?? end.draft.fromYear,
    toYear: endYear,
    years: [...new Set([...(start?.draft.years ?? []), ...end.draft.years])],
    per: step?.draft.per ?? null,
    effort: first.draft.effort || end.draft.effort,
    trajectory: derive(trajectory),
  };
  return { statement: end.statement, segment: end.segment, draft };
}

const boundOf = (comparator: string): Trajectory['end']['comparator'] =>
  (comparator.replace(/^(?:increase|decrease)/, '') || '=') as Trajectory['end']['comparator'];

function derive(trajectory: Trajectory): Trajectory {
  const { start, step, end } = trajectory;
  if (!start || !step || start.year === null || end.year === null) return trajectory;
  const count = end.year - start.year;
  if (count < 0 || count > YEARS) return trajectory;
  const derived = Array.from({ length: count + 1 }, (_, at) => ({
    year: start.year! + at,
    value: tidy(start.value + at * step.value),
  }));
  const last = derived[count]!.value;
  return { ...trajectory, derived, consistent: step.value >= 0 ? last >= end.value : last <= end.value };
}
