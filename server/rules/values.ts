import type { Entry, Unit } from '../../grammar/ast';
import type { KeywordId } from '../../grammar/tokens';
import type { Sourced } from '../plan';

/** The fields of a unit with one of the keywords, in order. */
export function sourcedFields(unit: Unit, ...keywords: readonly KeywordId[]): readonly Sourced[] {
  let found: Sourced[] | null = null;
  for (const entry of unit.fields)
    if (keywords.includes(entry.keyword)) (found ??= []).push({ value: entry.value, unit, entry });
  return found ?? none;
}

const none: readonly Sourced[] = [];

/** Running text, where citations, targets and agencies may stand: not the fields that are a small language of their own. */
const notProse: ReadonlySet<KeywordId> = new Set([
  'number',
  'date',
  'place',
  'issuer',
  'parentIssuer',
  'signer',
  'post',
  'authority',
  'period',
  'column',
  'template',
  'numbering',
  'abbreviation',
  'agency',
  'agencyShort',
  'is',
  'after',
  'lead',
  'coordinators',
]);

/** Every value of a unit that is running text. */
export function proseOf(unit: Unit): readonly Sourced[] {
  if (unit === lastUnit) return lastProse;
  const values: Sourced[] = [];
  if (unit.kind === 'paragraph' && unit.value) values.push({ value: unit.value, unit, entry: null });
  if (unit.head) addProse(unit, unit.head, values);
  for (const entry of unit.fields) addProse(unit, entry, values);
  lastUnit = unit;
  lastProse = values;
  return values;
}

// One rule after the other asks for the same unit.
let lastUnit: Unit | null = null;
let lastProse: readonly Sourced[] = [];

function addProse(unit: Unit, entry: Entry, into: Sourced[]): void {
  if (!notProse.has(entry.keyword) && entry.value.text !== '') into.push({ value: entry.value, unit, entry });
}

/** Every value of a unit, the short languages and particulars included. */
export function valuesOf(unit: Unit): readonly Sourced[] {
  const values: Sourced[] = [];
  if (unit.kind === 'paragraph' && unit.value) values.push({ value: unit.value, unit, entry: null });
  const entries = unit.head ? [unit.head, ...unit.fields] : unit.fields;
  for (const entry of entries) if (entry.value.text !== '') values.push({ value: entry.value, unit, entry });
  return values;
}
