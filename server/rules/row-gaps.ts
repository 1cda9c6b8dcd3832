import type { Unit } from '../../grammar/ast';
import type { KeywordId } from '../../grammar/tokens';
import type { PlanContext } from './context';
import { gatherer } from './gatherer';
import { isRow } from './nodes';

const ranks = { objective: 0, task: 1, activity: 2 } as const;
const rankOf = (unit: Unit | undefined): number =>
  unit && (unit.kind === 'objective' || unit.kind === 'task' || unit.kind === 'activity')
    ? ranks[unit.kind]
    : -1;

/** The rows that carry cells and lack those of a keyword, in the order of the file. */
export function rowsWithout(keyword: KeywordId): (context: PlanContext) => readonly Unit[] {
  const lacking = gatherer((unit) =>
    isRow(unit) && !unit.fields.some((it) => it.keyword === keyword && it.value.text !== '') ? true : null,
  );
  return (context) => {
    const { units } = context;
    const rows: Unit[] = [];
    let at = 0;
    for (const { unit } of lacking.of(context)) {
      while (units[at] !== unit) at++;
      // A row above others prints as a merged cell; its cells stand in the rows below it.
      if (rankOf(units[at + 1]) <= rankOf(unit)) rows.push(unit);
    }
    return rows;
  };
}

/** Those of some rows that have rows below them. */
export function rowsAbove({ units }: PlanContext, wanted: ReadonlySet<Unit>): ReadonlySet<Unit> {
  const above = new Set<Unit>();
  for (let at = 0; at + 1 < units.length; at++) {
    const unit = units[at]!;
    if (wanted.has(unit) && rankOf(units[at + 1]) > rankOf(unit)) above.add(unit);
  }
  return above;
}
