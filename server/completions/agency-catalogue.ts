import { fold, spellingKey, squeeze } from '../../grammar/text';
import {
  definedId,
  nameIn,
  NameSearch,
  writingsOf,
  type Agency,
  type AgencyRegistry,
  type DefinedAgency,
  type Province,
  type RegistryLexicon,
} from '../agencies';

/** A name that may be proposed. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
  readonly kind: 'agency' | 'group';
  /** Null for what the registry does not know. */
  readonly agency: Agency | null;
  readonly definition: DefinedAgency | null;
  /** What the editor's filter sees of it, behind what was typed. */
  readonly filterText: string;
}

/** What all plans of a place share. */
export interface Shared {
  readonly search: NameSearch<Candidate>;
  readonly byId: ReadonlyMap<string, Candidate>;
  /** By each wording, in small letters. */
  readonly byWording: ReadonlyMap<string, Candidate>;
}

const sharedOnes = new WeakMap<AgencyRegistry, Map<string, Shared>>();

/** Made once for each place. */
export function sharedOf(registry: AgencyRegistry, province: Province | null): Shared {
  const ofRegistry = sharedOnes.get(registry) ?? new Map<string, Shared>();
  sharedOnes.set(registry, ofRegistry);
  const key = province?.id ?? '';
  const known = ofRegistry.get(key);
  if (known) return known;
  const made = makeShared(registry, province);
  ofRegistry.set(key, made);
  return made;
}

function makeShared(registry: AgencyRegistry, province: Province | null): Shared {
  const search = new NameSearch<Candidate>();
  const byId = new Map<string, Candidate>();
  const byWording = new Map<string, Candidate>();
  for (const agency of registry.entries) {
    const usual = candidateOf(agency, printedName(nameIn(agency, province)));
    byId.set(agency.id, usual);
    const doubt = agency.certainty === 'unsure' || agency.conditional ? DOUBT : 0;
    const add = (it: Candidate, text: string, penalty = 0, unfinished = 0): void => {
      search.add(it, text, penalty + doubt, unfinished);
      if (!byWording.has(text.toLowerCase())) byWording.set(text.toLowerCase(), it);
    };
    add(usual, usual.label);
    if (agency.name !== usual.label) add(usual, agency.name, DOUBT);
    // Groups have several good wordings; agencies have one name.
    const wordings = agency.aliases.filter((it) => it.type !== 'abbreviation' && it.type !== 'elided');
    const seen = new Set([squeeze(usual.label)]);
    for (const { text } of agency.kind === 'group' ? wordings : []) {
      if (seen.has(squeeze(text))) continue;
      seen.add(squeeze(text));
      add(candidateOf(agency, text[0]!.toUpperCase() + text.slice(1)), text, WORDING);
    }
    for (const text of writingsOf(agency, registry.data))
      add(usual, text, 0, text === usual.label ? 0 : WORDING);
    for (const code of agency.documentCodes ?? []) search.add(usual, code, CODE + doubt);
  }
  return { search, byId, byWording };
}

/** What is less sure to be meant. */
const DOUBT = 0.1;
/** Found by the name of the agency that it stands for. */
const THROUGH_ANOTHER = 3.5;
/** A wording beside the usual one. */
const WORDING = 0.25;
/** The sign of document numbers is not a name, though some type it. */
const CODE = 1;

export const candidateOf = (agency: Agency, label: string): Candidate => ({
  ...{ id: agency.id, label, agency, definition: null },
  kind: agency.kind === 'group' ? 'group' : 'agency',
  filterText: [label, fold(label), ...shortNames(agency)].join(' '),
});

const shortNames = (agency: Agency): string[] =>
  agency.aliases
    .filter((it) => it.type === 'abbreviation')
    .slice(0, 2)
    .map((it) => it.text);

/** Without what tells it from others in the registry only: `Cục Thuế (Bộ Tài chính)`. */
const printedName = (name: string): string => name.replace(/ \([^()]*\)$/, '');

/** What one plan and its workspace add. */
export interface Own {
  readonly search: NameSearch<Candidate>;
  readonly uses: ReadonlyMap<Candidate, number>;
}

export function ownOf(lexicon: RegistryLexicon, shared: Shared, used: ReadonlyMap<string, number>): Own {
  const search = new NameSearch<Candidate>();
  const uses = new Map<Candidate, number>();
  const own = new Map<string, Candidate>();
  const add = (label: string, id: string, definition: DefinedAgency | null): Candidate => {
    const kind = /^(?:các|những)\s/i.test(label) ? 'group' : 'agency';
    const agency = definition === null ? null : lexicon.registry.find(id);
    const filterText = `${label} ${fold(label)}`;
    const candidate: Candidate = { id, label, kind, agency, definition, filterText };
    own.set(spellingKey(label), candidate);
    search.add(candidate, label);
    return candidate;
  };
  for (const definition of lexicon.definitions) {
    const { name, short, is } = definition;
    if (name.trim() === '') continue;
    const candidate = add(name, shared.byWording.get(name.toLowerCase())?.id ?? definedId(name), definition);
    if (short !== undefined) search.add(candidate, short);
    if (is !== undefined) search.add(candidate, is, THROUGH_ANOTHER);
  }
  for (const [key, count] of used) {
    const wording = spellingKey(key);
    const candidate = own.get(wording) ?? shared.byId.get(key) ?? shared.byWording.get(key.toLowerCase());
    if (candidate) uses.set(candidate, (uses.get(candidate) ?? 0) + count);
    // A single word is more often a name being typed than a name.
    else if (wording.includes(' ')) uses.set(add(key, definedId(key), null), count);
  }
  return { search, uses };
}
