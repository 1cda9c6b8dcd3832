import type { Unit } from '../../grammar/ast';
import type { Plan, Section, TaskNode } from '../plan';
import { layOutAnnex } from '../tables';
import type { TaskReference } from './task-references';

/** Numbers that differ only in zeros before them or in case are one number: `09` and `9`. */
export const numberKey = (number: string): string => number.replace(/^0+(?=[0-9])/, '').toUpperCase();

/** Every row of the annexes, in order, with the section it stands in. */
export function* rowsOfPlan(plan: Plan): Iterable<PlacedRow> {
  for (const [annex, { sections }] of plan.annexes.entries())
    for (const section of sections) for (const node of rowsOf(section)) yield { node, section, annex };
}

/** Every row of a section, those of all levels, in order. */
export function* rowsOf({ nodes }: Section): Iterable<TaskNode> {
  const open = [...nodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at]!);
  }
}

const printed = new WeakMap<Plan, ReadonlyMap<Unit, string>>();

/**
 * The numbers that rows without one get in print, without their mark (`7`, `07`). A row that shares the number of
 * the row above it has none.
 */
export function printedNumbers(plan: Plan): ReadonlyMap<Unit, string> {
  const known = printed.get(plan);
  if (known) return known;
  const numbers = new Map<Unit, string>();
  for (const annex of plan.annexes) {
    if (!annex.sections.some((it) => it.nodes.some(lacksNumber))) continue;
    const { columns, rows } = layOutAnnex(plan, annex);
    const ordinal = columns.findIndex((it) => it.roles[0] === 'ordinal');
    if (ordinal < 0) continue;
    for (const row of rows) {
      const cell = row.kind === 'task' ? row.cells[ordinal] : null;
      const unit = cell?.sources[0]?.unit;
      if (unit && unit.head?.number === null) numbers.set(unit, cell.lines[0]!.replace(/\.$/, ''));
    }
  }
  printed.set(plan, numbers);
  return numbers;
}

const lacksNumber = (node: TaskNode): boolean => node.number === null || node.children.some(lacksNumber);

/** A row and where it stands. `annex` is an index in the annexes of the plan. */
export interface PlacedRow {
  readonly node: TaskNode;
  readonly section: Section;
  readonly annex: number;
}

/** The rows of a plan by level and number, and where each stands; made when the first reference is looked up. */
interface RowIndex {
  readonly byNumber: ReadonlyMap<string, readonly PlacedRow[]>;
  readonly byUnit: ReadonlyMap<Unit, PlacedRow>;
}

const indexes = new WeakMap<Plan, RowIndex>();

function indexOf(plan: Plan): RowIndex {
  const known = indexes.get(plan);
  if (known) return known;
  const byNumber = new Map<string, PlacedRow[]>();
  const byUnit = new Map<Unit, PlacedRow>();
  for (const row of rowsOfPlan(plan)) {
    byUnit.set(row.node.unit, row);
    const number = row.node.number ?? printedNumbers(plan).get(row.node.unit);
    if (number === undefined) continue;
    const key = `${row.node.level} ${numberKey(number)}`;
    const list = byNumber.get(key);
    if (list) list.push(row);
    else byNumber.set(key, [row]);
  }
  const index = { byNumber, byUnit };
  indexes.set(plan, index);
  return index;
}

/** The row that a reference means: the nearest that fits, in the section of the reference, its annex, the plan. */
export function rowReferredTo(plan: Plan, from: Unit, reference: TaskReference): TaskNode | null {
  const { byNumber, byUnit } = indexOf(plan);
  const home = byUnit.get(from);
  const all = byNumber.get(`${reference.level} ${numberKey(reference.number)}`) ?? [];
  const wanted = reference.section === null ? null : numberKey(reference.section);
  const fitting = wanted === null ? all : all.filter((it) => numberKey(it.section.ordinal ?? '') === wanted);
  const best =
    fitting.find((it) => it.section === home?.section) ??
    fitting.find((it) => it.annex === home?.annex) ??
    fitting[0];
  return best?.node ?? null;
}
