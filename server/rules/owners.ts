import type { AgencyListReading, AgencyPart } from '../../grammar/agencies';
import type { Unit } from '../../grammar/ast';
import type { Sourced } from '../plan';
import type { PlanContext, UnitContext } from './context';
import { gatherer } from './gatherer';
import { perUnit } from './per-unit';
import { sourcedFields } from './values';

/** An agency named as owner, and the value it stands in. */
export interface Owner {
  readonly part: AgencyPart;
  readonly source: Sourced;
}

/** A value of `Chủ trì` or `Phối hợp` and what was read in it. */
export interface OwnerList {
  readonly source: Sourced;
  readonly reading: AgencyListReading;
}

/** What stands in `Chủ trì` and `Phối hợp` of a unit, where something does. */
export const ownerListsOf = perUnit((unit, { read }): readonly OwnerList[] =>
  sourcedFields(unit, 'lead', 'coordinators').flatMap((source) =>
    source.value.text === '' ? [] : [{ source, reading: read.agencies(source.value.text) }],
  ),
);

/** The agencies named in `Chủ trì` and `Phối hợp` of a unit. */
export const ownersOf = perUnit((unit, context): readonly Owner[] =>
  ownerListsOf(unit, context).flatMap(({ source, reading }) =>
    reading.parts.map((part) => ({ part, source })),
  ),
);

/** The agencies that the owners of each unit name, in full, once for each time. */
const named = gatherer((unit, around): readonly string[] | null => {
  const names = namesIn(unit, around);
  return names.length > 0 ? names : null;
});

const namesIn = (unit: Unit, around: UnitContext): string[] =>
  ownersOf(unit, around).map(({ part }) => part.expanded);

/** How often each agency is named as owner in a plan, kept up to date by the difference. */
export class AgencyCounts {
  private readonly counts = new Map<string, number>();
  readonly around: UnitContext;

  constructor(context: PlanContext) {
    this.around = context.around;
    for (const { fact } of named.of(context)) for (const name of fact) this.add(name, 1);
  }

  get all(): ReadonlyMap<string, number> {
    return this.counts;
  }

  replace(removed: readonly Unit[], added: readonly Unit[]): void {
    for (const unit of removed) for (const name of namesIn(unit, this.around)) this.add(name, -1);
    for (const unit of added) for (const name of namesIn(unit, this.around)) this.add(name, 1);
  }

  private add(name: string, by: number): void {
    const count = (this.counts.get(name) ?? 0) + by;
    if (count > 0) this.counts.set(name, count);
    else this.counts.delete(name);
  }
}
