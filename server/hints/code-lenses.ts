import type { Unit } from '../../grammar/ast';
import type { Message, Span } from '../../grammar/text';
import { identityOf, identityOfName, rowsOf, type PlanView } from '../elements';
import type { Section } from '../plan';

/** A line of facts above a unit. What it says is worked out when it is shown (`sayLens`). */
export interface Lens {
  readonly kind: 'annex' | 'section' | 'agency';
  readonly unit: Unit;
  /** Relative to the start of the unit. */
  readonly span: Span;
}

/** What a lens says, and what it leads to: the rows it has counted, or an agency whose work it sums up. */
export interface LensFacts {
  readonly title: Message;
  readonly leadsTo:
    | { readonly kind: 'rows'; readonly units: readonly Unit[] }
    | { readonly kind: 'agency'; readonly name: string }
    | null;
}

/**
 * Where facts may be shown: annexes, sections and the plan's own agencies.
 *
 * @param isReported units whose number of tasks a diagnostic already speaks of; they get none
 */
export function lensesOf({ plan }: PlanView, isReported: (unit: Unit) => boolean): Lens[] {
  const lenses: Lens[] = [];
  const add = (kind: Lens['kind'], unit: Unit | null): void => {
    if (unit?.head) lenses.push({ kind, unit, span: unit.head.headSpan });
  };
  for (const { unit } of plan.agencies) add('agency', unit);
  for (const annex of plan.annexes) {
    if (annex.sections.length > 1) add('annex', annex.unit);
    for (const { unit } of annex.sections) if (unit && !isReported(unit)) add('section', unit);
  }
  return lenses;
}

/** What a lens says; null when its unit is not in the plan any more. */
export function sayLens(view: PlanView, kind: Lens['kind'], unit: Unit): LensFacts | null {
  if (kind === 'agency') return ofAgency(view, unit);
  for (const annex of view.plan.annexes) {
    if (kind === 'annex' && annex.unit === unit) return counted(view, annex.sections, null);
    const section = annex.sections.find((it) => it.unit === unit);
    if (kind === 'section' && section) return counted(view, [section], section.statedCount);
  }
  return null;
}

function counted({ around }: PlanView, sections: readonly Section[], stated: number | null): LensFacts {
  const tasks: Unit[] = [];
  const leads = new Set<string>();
  for (const section of sections) {
    for (const { children, fields, unit } of rowsOf(section)) {
      if (children.length === 0) tasks.push(unit);
      for (const { value } of fields.get('lead') ?? [])
        for (const part of around.read.agencies(value.text).parts) leads.add(identityOf(part));
    }
  }
  const count = tasks.length;
  const matches = stated === count;
  return {
    title: {
      vi: `${count} nhiệm vụ${matches ? ', đúng như tiêu đề' : ''} · ${leads.size} nơi chủ trì`,
      en: `${count} tasks${matches ? ', as the heading says' : ''} · ${leads.size} leads`,
    },
    leadsTo: count > 0 ? { kind: 'rows', units: tasks } : null,
  };
}

function ofAgency(view: PlanView, unit: Unit): LensFacts | null {
  const { plan, tree, around } = view;
  const definition = plan.agencies.find((it) => it.unit === unit);
  if (!definition) return null;
  const identity = identityOfName(view, definition.name.value.text);
  const counts = { lead: 0, coordinators: 0 };
  let leadName = '';
  for (const { fields } of tree.units) {
    for (const { keyword, value } of fields) {
      if (keyword !== 'lead' && keyword !== 'coordinators') continue;
      const named = around.read.agencies(value.text).parts.find((it) => identityOf(it) === identity);
      if (!named) continue;
      counts[keyword]++;
      // The timeline knows agencies by the name that it reads.
      if (keyword === 'lead') leadName = named.name ?? named.expanded;
    }
  }
  if (counts.lead + counts.coordinators === 0) {
    const title = { vi: 'chưa nhiệm vụ nào giao cho cơ quan này', en: 'no task names this agency' };
    return { title, leadsTo: null };
  }
  return {
    title: {
      vi: `chủ trì ${counts.lead} · phối hợp ${counts.coordinators} nhiệm vụ`,
      en: `leads ${counts.lead} · coordinates ${counts.coordinators} tasks`,
    },
    leadsTo: counts.lead > 0 ? { kind: 'agency', name: leadName } : null,
  };
}
