import type { AgencyPart } from '../../grammar/agencies';
import type { Unit } from '../../grammar/ast';
import type { Sourced } from '../plan';
import type { UnitContext } from './context';
import { sourcedFields } from './values';

/** An agency named as owner, and the value it stands in. */
export interface Owner {
  readonly part: AgencyPart;
  readonly source: Sourced;
}

/** The agencies named in `Chủ trì` and `Phối hợp` of a unit. */
export function ownersOf(unit: Unit, { read }: Pick<UnitContext, 'read'>): Owner[] {
  return sourcedFields(unit, 'lead', 'coordinators').flatMap((source) =>
    source.value.text === '' ? [] : read.agencies(source.value.text).parts.map((part) => ({ part, source })),
  );
}
