import type { Entry, Unit } from '../../grammar/ast';
import type { PlanTree } from '../../grammar/parser';
import type { Value } from '../../grammar/text';

/** A text of the file: the value of an entry, or a paragraph of the body, which has none. */
export interface PlacedValue {
  readonly unit: Unit;
  readonly entry: Entry | null;
  readonly value: Value;
}

/** Every text of a file, in order. */
export function* valuesOf({ units }: Pick<PlanTree, 'units'>): Iterable<PlacedValue> {
  for (const unit of units) {
    if (unit.kind === 'paragraph' && unit.value) yield { unit, entry: null, value: unit.value };
    if (unit.head) yield { unit, entry: unit.head, value: unit.head.value };
    for (const entry of unit.fields) yield { unit, entry, value: entry.value };
  }
}
