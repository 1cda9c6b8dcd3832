import type { Unit } from '../../grammar/ast';
import { spellingKey, type Span } from '../../grammar/text';
import {
  elementsAt,
  identityOf,
  identityOfName,
  isRow,
  rowReferredTo,
  type Element,
  type PlanView,
} from '../elements';

/** What a place of a plan speaks of: something that is named in one place and meant in others. */
export type Subject =
  /** A row of an annex, known by its number. */
  | { readonly kind: 'row'; readonly unit: Unit }
  /** An agency of the registry, of a plan, or only met by its name. */
  | {
      readonly kind: 'agency';
      /** Equal in every plan of the workspace. */
      readonly id: string;
      /** In full, as this plan writes it. */
      readonly name: string;
      /** Which of its names stands at the place. */
      readonly which: 'name' | 'short';
    }
  | { readonly kind: 'abbreviation'; readonly short: string; readonly meaning: string }
  | { readonly kind: 'document'; readonly key: string; readonly number: string };

/** A place in a file and what it speaks of. The span is relative to the start of the unit. */
export interface SubjectPlace {
  readonly subject: Subject;
  readonly unit: Unit;
  readonly span: Span;
}

/** What stands at an offset of the file, if it is something that has a definition or other uses. */
export function subjectAt(view: PlanView, offset: number): SubjectPlace | null {
  for (const { unit, element } of elementsAt(view, offset)) {
    const subject = subjectOf(view, unit, element);
    if (subject) return { subject, unit, span: spanOfSubject(unit, element) };
  }
  return null;
}

function subjectOf(view: PlanView, unit: Unit, element: Element): Subject | null {
  switch (element.kind) {
    case 'keyword':
      return isRow(unit) && element.entry === unit.head ? { kind: 'row', unit } : null;
    case 'number':
      return isRow(unit) ? { kind: 'row', unit } : null;
    case 'taskReference': {
      const row = rowReferredTo(view.plan, unit, element.reference);
      return row && { kind: 'row', unit: row.unit };
    }
    case 'agency': {
      const { surface, expanded } = element.part;
      const id = identityOf(element.part);
      const short = shortOf(view, id);
      return short !== null && spellingKey(surface) === spellingKey(short)
        ? { kind: 'agency', id, name: short, which: 'short' }
        : { kind: 'agency', id, name: expanded, which: 'name' };
    }
    case 'agencyDefinition':
      return agencyDefinedIn(view, unit, element.which);
    case 'abbreviation': {
      const definition = view.definitions.abbreviations.find((it) => it.short === element.short);
      if (definition)
        return { kind: 'abbreviation', short: element.short, meaning: spellingKey(definition.long) };
      const agency = view.definitions.agencies.find((it) => it.short?.value.text === element.short);
      return agency ? agencyDefinedIn(view, agency.unit, 'short') : null;
    }
    case 'citation': {
      const { number } = element.citation;
      return number && number.serial !== ''
        ? { kind: 'document', key: number.key, number: number.normalised }
        : null;
    }
    default:
      return null;
  }
}

const spanOfSubject = (unit: Unit, element: Element): Span =>
  element.kind === 'keyword' ? (unit.head?.number?.span ?? element.span) : element.span;

function agencyDefinedIn(view: PlanView, unit: Unit, which: 'name' | 'short'): Subject | null {
  const definition = view.definitions.agencies.find((it) => it.unit === unit);
  if (!definition) return null;
  const name = definition.name.value.text;
  const shown = which === 'short' ? (definition.short?.value.text ?? name) : name;
  return { kind: 'agency', id: identityOfName(view, name), name: shown, which };
}

/** The short name that the plan itself gives an agency. */
export function shortOf(view: PlanView, id: string): string | null {
  for (const { name, short } of view.definitions.agencies)
    if (short && identityOfName(view, name.value.text) === id) return short.value.text;
  return null;
}
