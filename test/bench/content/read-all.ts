import type { PlanTree } from '../../../grammar/parser';

/** Asks a tree for everything it gives: values, numbers, comments and problems. They are made when first asked for. */
export function readAll(tree: PlanTree): number {
  let read = 0;
  for (const unit of tree.units) {
    read += unit.problems.length + unit.comments.length;
    read += unit.head?.value.text.length ?? unit.value?.text.length ?? 0;
    for (const field of unit.fields) read += field.value.text.length;
  }
  return read;
}
