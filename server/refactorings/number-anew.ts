import type { Unit } from '../../grammar/ast';
import { annexOf, surroundingsOf, type PlanView } from '../elements';
import type { Annex } from '../plan';
import { countsOf, numberLike, renumberEdits, type Count } from './numbers';
import type { Offer, Refactoring } from './refactoring';
import { unitOf } from './text-places';

const whole: Offer = {
  choice: 'annex',
  title: {
    vi: 'Đánh số lại các nhiệm vụ của cả phụ lục',
    en: 'Number the tasks of the whole annex anew',
  },
};
const part: Offer = {
  choice: 'section',
  title: { vi: 'Đánh số lại các nhiệm vụ của phần này', en: 'Number the tasks of this section anew' },
};

/** Numbers the rows of an annex or a section from the first on; references follow. */
export const numberAnew: Refactoring = {
  id: 'number-anew',
  kind: 'rewrite',
  offer(view, selection) {
    const at = placeOf(view, selection);
    if (!at) return [];
    const several = at.annex.sections.filter((it) => it.nodes.length > 0).length > 1;
    const offers = several && at.section !== null ? [whole, part] : [whole];
    const counts = countsOf(at.annex);
    return offers.filter(({ choice }) => newNumbers(at, counts, choice).size > 0);
  },
  edits(view, selection, choice) {
    const at = placeOf(view, selection);
    return at && renumberEdits(view, newNumbers(at, countsOf(at.annex), choice));
  },
};

interface Place {
  readonly annex: Annex;
  readonly section: Unit | null;
}

function placeOf(view: PlanView, selection: { start: number; end: number }): Place | null {
  const unit = unitOf(view, selection);
  if (!unit || !places.has(unit.kind)) return null;
  const around = surroundingsOf(view.tree, unit);
  const annex = annexOf(view.plan, around);
  return annex && { annex, section: around.section };
}

const places: ReadonlySet<Unit['kind']> = new Set<Unit['kind']>([
  'annex',
  'section',
  'objective',
  'task',
  'activity',
]);

/** The rows whose numbers change. A section goes on from the number before it, unless numbers start anew in it. */
function newNumbers({ section }: Place, counts: readonly Count[], choice: string): Map<Unit, string> {
  const numbers = new Map<Unit, string>();
  for (const count of counts) {
    let value = 0;
    for (const { node, section: own, parent } of count.rows) {
      const parentNumber = parent ? (numbers.get(parent.unit) ?? parent.number) : null;
      if (choice === 'section' && own.unit !== section) {
        value = /^[0-9]{1,6}$/.test(node.number ?? '') ? Number(node.number) : value + 1;
        continue;
      }
      value++;
      const number = numberLike(value, count, parentNumber);
      if (number !== node.number) numbers.set(node.unit, number);
    }
  }
  return numbers;
}
