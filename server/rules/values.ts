import type { Unit } from '../../grammar/ast';
import type { KeywordId } from '../../grammar/tokens';
import type { Sourced } from '../plan';

/** The fields of a unit with one of the keywords, in order. */
export const sourcedFields = (unit: Unit, ...keywords: readonly KeywordId[]): Sourced[] =>
  unit.fields
    .filter((it) => keywords.includes(it.keyword))
    .map((entry) => ({ value: entry.value, unit, entry }));

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
export function proseOf(unit: Unit): Sourced[] {
  const values: Sourced[] = [];
  if (unit.kind === 'paragraph' && unit.value) values.push({ value: unit.value, unit, entry: null });
  const entries = unit.head ? [unit.head, ...unit.fields] : unit.fields;
  for (const entry of entries) {
    if (!notProse.has(entry.keyword) && entry.value.text !== '')
      values.push({ value: entry.value, unit, entry });
  }
  return values;
}
