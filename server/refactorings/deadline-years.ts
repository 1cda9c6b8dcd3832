import type { Unit } from '../../grammar/ast';
import type { DeadlinePart } from '../../grammar/deadlines';
import type { Span, TextEdit } from '../../grammar/text';
import { rowsOfPlan, type PlanView } from '../elements';
import type { Offer, Refactoring } from './refactoring';
import { unitOf } from './text-places';

/** Writes other years into the deadlines of all rows: for a plan that was made from last year's. */
export const deadlineYears: Refactoring = {
  id: 'deadline-years',
  kind: 'rewrite',
  offer(view, selection) {
    if (!isAbout(view, selection)) return [];
    const years = new Set([...yearsOf(view)].map((it) => it.year));
    if (years.size === 0) return [];
    const offers: Offer[] = [];
    const own = ownYear(view);
    if (own !== null && [...years].some((it) => it !== own))
      offers.push({
        choice: `=${own}`,
        title: { vi: `Đổi năm của mọi thời hạn thành ${own}`, en: `Set the year of all deadlines to ${own}` },
      });
    offers.push(
      {
        choice: '+1',
        title: { vi: 'Lùi mọi thời hạn sang năm sau', en: 'Move all deadlines one year later' },
      },
      {
        choice: '-1',
        title: { vi: 'Đưa mọi thời hạn về năm trước', en: 'Move all deadlines one year earlier' },
      },
    );
    return offers;
  },
  edits(view, _selection, choice) {
    const by = choice === '+1' ? 1 : choice === '-1' ? -1 : 0;
    const fixed = by === 0 ? Number(choice.slice(1)) : null;
    const edits: TextEdit[] = [];
    for (const { unit, span, year } of yearsOf(view)) {
      const wanted = fixed ?? year + by;
      if (wanted !== year) edits.push({ span: view.tree.spanOf(unit, span), newText: String(wanted) });
    }
    return edits;
  },
};

/** Offered on a deadline, on what holds rows and on the plan's period, so that other menus stay short. */
function isAbout(view: PlanView, selection: Span): boolean {
  const unit = unitOf(view, selection);
  if (!unit) return false;
  if (unit.kind === 'annex' || unit.kind === 'section') return true;
  const at = selection.start - view.tree.offsetOf(unit);
  return unit.fields.some(
    (it) =>
      (it.keyword === 'deadline' || it.keyword === 'period') && it.span.start <= at && at <= it.span.end,
  );
}

/** The year of a plan for one year. */
function ownYear({ plan }: PlanView): number | null {
  if (!plan.period) return null;
  const [from, to] = [plan.period.from.slice(0, 4), plan.period.to.slice(0, 4)];
  return from === to ? Number(from) : null;
}

interface Year {
  readonly unit: Unit;
  /** Relative to the start of the unit. */
  readonly span: Span;
  readonly year: number;
}

const fourDigits = /(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])/g;

function* yearsOf(view: PlanView): Iterable<Year> {
  for (const { node } of rowsOfPlan(view.plan)) {
    for (const { value, unit } of node.fields.get('deadline') ?? []) {
      for (const part of view.around.read.deadline(value.text).parts) {
        for (const match of value.text.slice(part.span.start, part.span.end).matchAll(fourDigits)) {
          const start = part.span.start + match.index;
          const span = { start, end: start + 4 };
          if (isOfTime(part, span)) yield { unit, span: value.spanToSource(span), year: Number(match[0]) };
        }
      }
    }
  }
}

/** The year of a document that a deadline counts from is not the deadline's. */
const isOfTime = ({ event, scope, kind }: DeadlinePart, year: Span): boolean =>
  kind !== 'unreadable' &&
  kind !== 'regulated' &&
  ![event, scope].some((it) => it && it.span.start <= year.start && year.end <= it.span.end);
