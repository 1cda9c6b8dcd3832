import type { AgencyPart } from '../../grammar/agencies';
import { definedId } from '../agencies';
import type { AgencyDefinition } from '../plan';
import type { PlanView } from './view';

/** What makes an agency the same in every plan: its identity in the registry, else its name. */
export const identityOf = ({ id, expanded }: AgencyPart): string => id ?? definedId(expanded);

/** The identity of an agency that a plan defines by a name. */
export function identityOfName({ around }: PlanView, name: string): string {
  const { parts } = around.read.agencies(name);
  return (parts.length === 1 ? parts[0]!.id : null) ?? definedId(name);
}

/** The plan's own definition of an agency: the one of that very name, else one of the same identity. */
export function definitionOfAgency(view: PlanView, identity: string, name: string): AgencyDefinition | null {
  const same = view.definitions.agencies.filter(
    (it) => identityOfName(view, it.name.value.text) === identity,
  );
  const wanted = definedId(name);
  return same.find((it) => definedId(it.name.value.text) === wanted) ?? same[0] ?? null;
}
