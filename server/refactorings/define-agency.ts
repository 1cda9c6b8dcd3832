import type { AgencyPart } from '../../grammar/agencies';
import { spellingKey } from '../../grammar/text';
import { wordOf } from '../../grammar/tokens';
import { elementsAt, valueKinds, type PlanView } from '../elements';
import type { Refactoring } from './refactoring';
import { definitionLine, placeForDefinition } from './text-places';

/** Turns an agency that nobody knows, named several times, into a `Cơ quan` of the plan. */
export const defineAgency: Refactoring = {
  id: 'define-agency',
  kind: 'extract',
  offer(view, { start }) {
    const part = unknownAt(view, start);
    if (!part || placeForDefinition(view, 'agency') === null) return [];
    const times = timesNamed(view, part);
    if (times < 2) return [];
    return [
      {
        choice: part.expanded,
        title: {
          vi: `Khai báo cơ quan «${part.expanded}» (dùng ${times} lần)`,
          en: `Define the agency «${part.expanded}» (named ${times} times)`,
        },
      },
    ];
  },
  edits(view, _selection, name) {
    const at = placeForDefinition(view, 'agency');
    if (at === null) return null;
    return [{ span: { start: at, end: at }, newText: definitionLine(view, `${wordOf('agency')}: ${name}`) }];
  },
};

function unknownAt(view: PlanView, offset: number): AgencyPart | null {
  for (const { element } of elementsAt(view, offset)) {
    if (element.kind !== 'agency') continue;
    const { part } = element;
    return part.id === null && part.kind !== 'group' && part.expanded !== '' ? part : null;
  }
  return null;
}

function timesNamed({ tree, around }: PlanView, { expanded }: AgencyPart): number {
  const wanted = spellingKey(expanded);
  let times = 0;
  for (const { fields } of tree.units) {
    for (const { keyword, value } of fields) {
      if (valueKinds[keyword] !== 'agencies') continue;
      for (const part of around.read.agencies(value.text).parts)
        if (part.id === null && spellingKey(part.expanded) === wanted) times++;
    }
  }
  return times;
}
