import type { Citation } from '../../grammar/citations';
import type { LawDocument, LawStatus } from '../law';
import type { PlanView } from './view';

/** The document that a citation means, as far as the registries know. */
export interface CitedDocument {
  readonly document: LawDocument;
  /** False when another document may be meant. */
  readonly exact: boolean;
  /** On the day that the plan is judged on; null when that day is not known. */
  readonly status: LawStatus | null;
}

/** What the registries have under the number of a citation, or under its name where it has no number. */
export function citedDocument({ around }: PlanView, citation: Citation): CitedDocument | null {
  const { law } = around.world;
  const { date } = around;
  let document: LawDocument | null = null;
  let exact = true;
  if (citation.number) {
    const found = law.lookUp(citation, date);
    if (found.found) ({ found: document, exact } = found);
  } else {
    const name = [citation.type?.text, citation.title?.text].filter((it) => it !== undefined).join(' ');
    document = name === '' ? null : (law.byName(name, date)?.document ?? null);
  }
  return document && { document, exact, status: date === null ? null : law.statusOn(document, date) };
}

/** Whether a document is out of force by what was read in a source. */
export const isOutOfForce = ({ exact, status }: CitedDocument): boolean =>
  exact && status !== null && status.certain && (status.kind === 'expired' || status.kind === 'replaced');
