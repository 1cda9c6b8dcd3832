import type { Entry, Unit } from '../../grammar/ast';
import type { KeywordId } from '../../grammar/tokens';
import { Value } from '../../grammar/text';
import { readDate } from './dates';
import type { Particulars, Sourced } from './model';

export const sourced = (unit: Unit, entry: Entry): Sourced => ({ value: entry.value, unit, entry });

export function allOf(units: readonly Unit[], ...keywords: readonly KeywordId[]): Sourced[] {
  return units.flatMap((unit) =>
    unit.fields.filter((it) => keywords.includes(it.keyword)).map((it) => sourced(unit, it)),
  );
}

/** The one that counts where a particular stands several times; a rule reports the others. */
export function lastOf(units: readonly Unit[], keyword: KeywordId): Sourced | null {
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at]!;
    for (let field = unit.fields.length - 1; field >= 0; field--) {
      const entry = unit.fields[field]!;
      if (entry.keyword === keyword) return sourced(unit, entry);
    }
  }
  return null;
}

/** The particulars of a decision or a plan, from its head and the units that belong to it. */
export function readParticulars(head: Unit | null, parts: readonly Unit[]): Particulars {
  const date = lastOf(parts, 'date');
  return {
    title: head?.head ? sourced(head, head.head) : null,
    number: lastOf(parts, 'number'),
    date,
    isoDate: date ? readDate(date.value.text) : null,
    place: lastOf(parts, 'place'),
    issuer: lastOf(parts, 'issuer'),
    parentIssuer: lastOf(parts, 'parentIssuer'),
    authority: lines(allOf(parts, 'authority')),
    post: lastOf(parts, 'post'),
    signer: lastOf(parts, 'signer'),
    recipients: lines(allOf(parts, 'recipients')),
    bases: allOf(parts, 'basis', 'proposal'),
  };
}

/** Several fields that print as the lines of one block. */
function lines(all: readonly Sourced[]): Sourced | null {
  const first = all[0];
  if (!first || all.length === 1) return first ?? null;
  const text = all.map((it) => it.value.text).join('\n');
  return { ...first, value: new Value(text, first.value.base) };
}
