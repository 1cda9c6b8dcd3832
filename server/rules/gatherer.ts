import type { Unit } from '../../grammar/ast';
import type { PlanContext, UnitContext } from './context';

/** What was taken from one unit. */
export interface Gathered<T> {
  readonly unit: Unit;
  readonly fact: T;
}

/** What was gathered from a plan, and from which units; changed in place, since a plan may have many. */
interface Column<T> {
  around: UnitContext;
  readonly units: Unit[];
  /** One for each unit; null where there was nothing to take. */
  readonly facts: (Gathered<T> | null)[];
  list: readonly Gathered<T>[];
}

/** More elements than this are not handed over as arguments. */
const MANY = 1000;

/**
 * Takes from each unit what a rule between units needs, and keeps it while the unit is the same: on an edit only
 * the units that were made anew are read. What it takes must depend on the unit and its context alone.
 */
export class Gatherer<T> {
  private readonly columns = new WeakMap<object, Column<T>>();
  private readonly lists = new WeakMap<PlanContext, readonly Gathered<T>[]>();
  /** How many units were read; work that tests can count. */
  unitsRead = 0;

  constructor(private readonly read: (unit: Unit, around: UnitContext) => T | null) {}

  /** What there is to take, in the order of the file; the same list while nothing in it changes. */
  of(context: PlanContext): readonly Gathered<T>[] {
    let list = this.lists.get(context);
    if (!list) {
      list = this.upToDate(context);
      this.lists.set(context, list);
    }
    return list;
  }

  private upToDate({ units, around, memory }: PlanContext): readonly Gathered<T>[] {
    const column = this.columns.get(memory);
    if (!column || column.around !== around) {
      const facts = units.map((it) => this.take(it, around));
      const list = facts.filter((it) => it !== null);
      this.columns.set(memory, { around, units: units.slice(), facts, list });
      return list;
    }
    const { start, behind } = difference(column.units, units);
    const fresh = units.slice(start, units.length - behind);
    const facts = fresh.map((it) => this.take(it, around));
    replace(column.units, start, behind, fresh);
    const gone = replace(column.facts, start, behind, facts);
    if (gone.some((it) => it !== null) || facts.some((it) => it !== null))
      column.list = column.facts.filter((it) => it !== null);
    return column.list;
  }

  private take(unit: Unit, around: UnitContext): Gathered<T> | null {
    this.unitsRead++;
    const fact = this.read(unit, around);
    return fact === null ? null : { unit, fact };
  }
}

/** How many units are the same at the start and at the end. */
function difference(old: readonly Unit[], now: readonly Unit[]): { start: number; behind: number } {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let behind = 0;
  while (behind < shorter - start && old[old.length - 1 - behind] === now[now.length - 1 - behind]) behind++;
  return { start, behind };
}

/** Puts other elements between the first and the last of a list; gives those that were there. */
function replace<E>(list: E[], start: number, behind: number, fresh: readonly E[]): E[] {
  const count = list.length - behind - start;
  if (fresh.length <= MANY) return list.splice(start, count, ...fresh);
  const tail = list.slice(start + count);
  const gone = list.slice(start, start + count);
  list.length = start;
  for (const it of fresh) list.push(it);
  for (const it of tail) list.push(it);
  return gone;
}
