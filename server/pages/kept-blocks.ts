import type { Unit } from '../../grammar/ast';
import type { Block } from './model';

const kept = new WeakMap<Unit, Map<string, Block>>();

/** The block that was made before of the same unit with the same text, or else this one: equal is then identical. */
export function keep(block: Block): Block {
  const [unit] = block.units;
  if (!unit) return block;
  let ofUnit = kept.get(unit);
  if (!ofUnit) kept.set(unit, (ofUnit = new Map()));
  // Titles of annexes depend on their neighbours, so that there may be a few for one unit, but never many.
  if (ofUnit.size > 100) ofUnit.clear();
  const before = ofUnit.get(block.html);
  if (before) return before;
  ofUnit.set(block.html, block);
  return block;
}
