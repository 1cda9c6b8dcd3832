import type { Citation } from '../../grammar/citations';
import type { Sourced } from '../plan';
import type { UnitContext } from './context';

/** A law that changes another is part of the basis it stands behind ("Luật … và Luật sửa đổi, bổ sung …"). */
const amending = /^(?:luật|nghị định|thông tư|nghị quyết) (?:số [^ ]+ )?(?:.* )?sửa đổi/i;

/** The documents that a `Căn cứ` line rests on: the first of each of its pieces between semicolons. */
export function basesOf({ value }: Sourced, { read }: Pick<UnitContext, 'read'>): readonly Citation[] {
  const { text } = value;
  const bases: Citation[] = [];
  let from = 0;
  for (const citation of read.citations(text).citations) {
    if (citation.parent !== null || citation.span.start < from) continue;
    const before = text.slice(from, citation.span.start);
    if (bases.length > 0 && !/;\s*(?:căn cứ\s+)?$/i.test(before)) continue;
    if (bases.length > 0 && amending.test(citation.title?.text ?? '')) continue;
    bases.push(citation);
    from = citation.span.end;
  }
  return bases;
}
