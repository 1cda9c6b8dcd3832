import type { Unit } from '../../grammar/ast';
import type { UnitContext, UnitsContext } from './context';

/** What was taken from one unit. */
export interface Gathered<T> {
  readonly unit: Unit;
  readonly fact: T;
}

/** What was gathered from a plan, and from which units; changed in place, since a plan may have many. */
interface Column<T> {
  around: UnitContext;
  /** The units that it was gathered from, shared by all gatherers of that moment. */
  units: readonly Unit[];
  /** One for each unit; null where there was nothing to take. */
  readonly facts: (Gathered<T> | null)[];
  list: readonly Gathered<T>[];
}

/** The units of a context as they are now; the list of a tree is changed in place by its edits. */
const snapshots = new WeakMap<UnitsContext, readonly Unit[]>();

function snapshotOf(context: UnitsContext): readonly Unit[] {
  let units = snapshots.get(context);
  if (!units) snapshots.set(context, (units = context.units.slice()));
  return units;
}

/** Gatherers that live as long as the program. */
const lasting: Gatherer<unknown>[] = [];

/** A gatherer of a rule, for every plan. */
export function gatherer<T>(read: (unit: Unit, around: UnitContext) => T | null): Gatherer<T> {
  const made = new Gatherer(read);
  lasting.push(made);
  return made;
}

/** What was read of the units of one plan before any rule asked for it. */
interface Early {
  readonly around: UnitContext;
  readonly by: Map<Gatherer<unknown>, Map<Unit, Gathered<unknown> | null>>;
}

const early = new WeakMap<object, Early>();

/**
 * Has every lasting gatherer read a unit, so that a large plan can be read piece by piece before the rules between
 * its units run. A failure is left to be met there.
 */
export function gatherEarly(unit: Unit, context: UnitsContext): void {
  for (const it of lasting) {
    try {
      it.readEarly(unit, context);
    } catch {
      // The rule that asks for it fails as if nothing had been read early, and is told.
    }
  }
}

/** To be called when the rules have run: what was read early is in the gatherers now. */
export function forgetEarly({ memory }: UnitsContext): void {
  early.delete(memory);
}

/** More elements than this are not handed over as arguments. */
const MANY = 1000;

/**
 * Takes from each unit what a rule between units needs, and keeps it while the unit is the same: on an edit only
 * the units that were made anew are read. What it takes must depend on the unit and its context alone.
 */
export class Gatherer<T> {
  private readonly columns = new WeakMap<object, Column<T>>();
  private readonly lists = new WeakMap<UnitsContext, readonly Gathered<T>[]>();
  /** How many units were read; work that tests can count. */
  unitsRead = 0;

  constructor(private readonly read: (unit: Unit, around: UnitContext) => T | null) {}

  /** What there is to take, in the order of the file; the same list while nothing in it changes. */
  of(context: UnitsContext): readonly Gathered<T>[] {
    let list = this.lists.get(context);
    if (!list) {
      list = this.upToDate(context);
      this.lists.set(context, list);
    }
    return list;
  }

  private upToDate(context: UnitsContext): readonly Gathered<T>[] {
    const { around, memory } = context;
    const units = snapshotOf(context);
    const column = this.columns.get(memory);
    if (!column || column.around !== around) {
      const facts = units.map((it) => this.take(it, context));
      const list = facts.filter((it) => it !== null);
      this.columns.set(memory, { around, units, facts, list });
      return list;
    }
    const { start, behind } = difference(column.units, units);
    const facts = units.slice(start, units.length - behind).map((it) => this.take(it, context));
    const gone = replace(column.facts, start, behind, facts);
    column.units = units;
    if (gone.some((it) => it !== null) || facts.some((it) => it !== null))
      column.list = column.facts.filter((it) => it !== null);
    return column.list;
  }

  /** Reads a unit that `of` will be asked about soon, and keeps it until `forgetEarly`. */
  readEarly(unit: Unit, { around, memory }: UnitsContext): Gathered<T> | null {
    let kept = early.get(memory);
    if (kept?.around !== around) early.set(memory, (kept = { around, by: new Map() }));
    let mine = kept.by.get(this);
    if (!mine) kept.by.set(this, (mine = new Map()));
    let taken = mine.get(unit) as Gathered<T> | null | undefined;
    if (taken === undefined) mine.set(unit, (taken = this.readNow(unit, around)));
    return taken;
  }

  private take(unit: Unit, { around, memory }: UnitsContext): Gathered<T> | null {
    const kept = early.get(memory);
    const taken = kept?.around === around ? kept.by.get(this)?.get(unit) : undefined;
    return taken === undefined ? this.readNow(unit, around) : (taken as Gathered<T> | null);
  }

  private readNow(unit: Unit, around: UnitContext): Gathered<T> | null {
    this.unitsRead++;
    const fact = this.read(unit, around);
    return fact === null ? null : { unit, fact };
  }
}

interface Difference {
  readonly start: number;
  readonly behind: number;
}

/** All gatherers ask for the same two lists, one after the other. */
let lastOld: readonly Unit[] | null = null;
let lastNow: readonly Unit[] | null = null;
let lastDifference: Difference = { start: 0, behind: 0 };

/** How many units are the same at the start and at the end. */
function difference(old: readonly Unit[], now: readonly Unit[]): Difference {
  if (old === lastOld && now === lastNow) return lastDifference;
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let behind = 0;
  while (behind < shorter - start && old[old.length - 1 - behind] === now[now.length - 1 - behind]) behind++;
  [lastOld, lastNow, lastDifference] = [old, now, { start, behind }];
  return lastDifference;
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
