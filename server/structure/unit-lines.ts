import type { Unit } from '../../grammar/ast';
import { endOfUnit, lineStartsOf } from '../elements';

/** Lines of a unit, counted from its first one. */
export interface UnitLines {
  /** Of its head or its first word. */
  readonly first: number;
  /** Of its last word. */
  readonly last: number;
  /** Line ends in it: how many lines the next unit begins after this one. */
  readonly count: number;
  /** Runs of comment lines, two or more each. */
  readonly comments: readonly { readonly first: number; readonly last: number }[];
}

/** A unit that was not edited has the lines it had. */
const kept = new WeakMap<Unit, UnitLines>();

export function linesOfUnit(unit: Unit): UnitLines {
  const known = kept.get(unit);
  if (known) return known;
  const starts = lineStartsOf(unit.text);
  const start = unit.head?.span.start ?? unit.number?.span.start ?? unit.fields[0]?.span.start ?? 0;
  const made = {
    first: lineOf(starts, start),
    last: lineOf(starts, endOfUnit(unit)),
    count: starts.length - 1,
    comments: unit.comments.length > 1 ? runsOf(unit, starts) : none,
  };
  kept.set(unit, made);
  return made;
}

const none: UnitLines['comments'] = [];

function runsOf({ comments }: Unit, starts: readonly number[]): UnitLines['comments'] {
  const runs: { first: number; last: number }[] = [];
  for (const { span } of comments) {
    const line = lineOf(starts, span.start);
    const open = runs[runs.length - 1];
    if (open && open.last === line - 1) open.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs.filter((it) => it.last > it.first);
}

function lineOf(starts: readonly number[], offset: number): number {
  let line = starts.length - 1;
  while (line > 0 && starts[line]! > offset) line--;
  return line;
}
