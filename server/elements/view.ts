import type { AgencyLexicon } from '../../grammar/agencies';
import type { PlanTree } from '../../grammar/parser';
import type { AgencyRegistry } from '../agencies';
import type { LawRegistry } from '../law';
import type { Period, Plan, Readings } from '../plan';
import { shortFormsOf, type ShortForms } from './abbreviation-words';

/** What holds for a plan beside its text: the part of the rules' context that the features of the editor look at. */
export interface Around {
  readonly world: { readonly agencies: AgencyRegistry; readonly law: LawRegistry; readonly today: string };
  /** ISO day on which law and agencies are judged; null when unknown. */
  readonly date: string | null;
  /** ISO day on which the plan was signed; null when it does not say. */
  readonly signed: string | null;
  readonly period: Period | null;
  /** The plan's own numbers. */
  readonly ownNumbers: readonly string[];
  readonly province: string | null;
  readonly lexicon: AgencyLexicon;
  readonly read: Readings;
}

/** One plan as the features of the editor see it. */
export interface PlanView {
  readonly tree: PlanTree;
  readonly around: Around;
  /** The plan as far as its particulars and definitions go. */
  readonly definitions: Plan;
  readonly shortForms: ShortForms;
  /** The whole plan, made when first asked for; after an edit of a large plan that takes longer than a hover may. */
  readonly plan: Plan;
}

export const viewOf = (tree: PlanTree, definitions: Plan, plan: () => Plan, around: Around): PlanView => ({
  tree,
  around,
  definitions,
  shortForms: shortFormsOf(definitions),
  get plan() {
    return plan();
  },
});
