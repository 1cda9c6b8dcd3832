import type { AgencyListReading, AgencyPart } from '../../grammar/agencies';
import type { Sourced } from '../plan';
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
