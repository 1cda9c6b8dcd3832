import type { Unit } from '../../grammar/ast';
import type { UnitContext } from './context';

/**
 * Keeps what was worked out last: the rules run one after the other on the same unit, and many ask the same of it.
 * What it reads must depend on the unit and its context alone.
 */
export function perUnit<T>(
  read: (unit: Unit, context: UnitContext) => T,
): (unit: Unit, context: UnitContext) => T {
  let lastUnit: Unit | null = null;
  let lastContext: UnitContext | null = null;
  let last: T | undefined;
  return (unit, context) => {
    if (unit !== lastUnit || context !== lastContext) {
      last = read(unit, context);
      lastUnit = unit;
      lastContext = context;
    }
    return last as T;
  };
}
