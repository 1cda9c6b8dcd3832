import type { Entry, Unit } from '../../grammar/ast';
import type { Value } from '../../grammar/text';
import type { KeywordId } from '../../grammar/tokens';
import type { Sourced } from '../plan';
import { triggersIn, type Trigger } from './triggers';

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

/** A value that rules look into, and what it may hold. */
export class Wording implements Sourced {
  private bits = -1;

  constructor(
    readonly value: Value,
    readonly unit: Unit,
    readonly entry: Entry | null,
  ) {}

  /** False when the text surely holds nothing of what sets the trigger off. */
  may({ bit }: Trigger): boolean {
    if (this.bits === -1) this.bits = triggersIn(this.value.text);
    return (this.bits & bit) !== 0;
  }
}

/** The values of a unit, made once for all rules. */
interface Wordings {
  readonly all: readonly Wording[];
  readonly prose: readonly Wording[];
}

// The rules run one after the other on the same unit; those of a whole plan would fill the memory.
let lastUnit: Unit | null = null;
let last: Wordings | null = null;

function wordingsOf(unit: Unit): Wordings {
  if (unit !== lastUnit || last === null) {
    const all: Wording[] = [];
    if (unit.kind === 'paragraph' && unit.value) all.push(new Wording(unit.value, unit, null));
    if (unit.head && unit.head.value.text !== '') all.push(new Wording(unit.head.value, unit, unit.head));
    for (const entry of unit.fields)
      if (entry.value.text !== '') all.push(new Wording(entry.value, unit, entry));
    const isProse = (it: Wording): boolean => it.entry === null || !notProse.has(it.entry.keyword);
    last = { all, prose: all.every(isProse) ? all : all.filter(isProse) };
    lastUnit = unit;
  }
  return last;
}

/** Every value of a unit that is running text. */
export const proseOf = (unit: Unit): readonly Wording[] => wordingsOf(unit).prose;

/** Every value of a unit, the short languages and particulars included. */
export const valuesOf = (unit: Unit): readonly Wording[] => wordingsOf(unit).all;
