import type { Unit, UnitKind } from '../../grammar/ast';
import type { PlanTree } from '../../grammar/parser';
import type { Annex, Plan } from '../plan';

/** What a row of an annex stands in. */
export interface Surroundings {
  readonly annex: Unit | null;
  readonly section: Unit | null;
  /** The rows above it that it belongs to, the uppermost first. */
  readonly rows: readonly Unit[];
}

/** How deep a unit stands in an annex; what is not there is no row. */
const rowRank: Partial<Record<UnitKind, number>> = { objective: 0, task: 1, activity: 2 };

/** What a unit stands in, found by looking upwards from it. */
export function surroundingsOf(tree: PlanTree, unit: Unit): Surroundings {
  const { units } = tree;
  const rows: Unit[] = [];
  let section: Unit | null = unit.kind === 'section' ? unit : null;
  let rank = rowRank[unit.kind] ?? -1;
  for (let at = tree.indexOf(unit); at >= 0; at--) {
    const above = units[at]!;
    if (above.kind === 'annex') return { annex: above, section, rows };
    if (above.kind === 'section') section ??= above;
    if (!inAnnex.has(above.kind)) break;
    const own = rowRank[above.kind];
    if (section === null && own !== undefined && own < rank) {
      rows.unshift(above);
      rank = own;
    }
  }
  return { annex: null, section, rows };
}

const inAnnex: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'annex',
  'section',
  'objective',
  'task',
  'activity',
  // They may stand between the rows.
  'abbreviation',
  'agency',
]);

export const isRow = (unit: Unit): boolean => rowRank[unit.kind] !== undefined;

/** The annex that a unit belongs to; null for what stands in none. */
export function annexOf({ annexes }: Plan, { annex }: Surroundings): Annex | null {
  return annexes.find((it) => it.unit === annex) ?? null;
}
