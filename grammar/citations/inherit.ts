import type { Draft } from './draft';
import type { Citation } from './model';
import { endOf } from './number-shape';

/** What may stand between the members of one list. */
const JOINER = /^(?:\[\d{1,3}\])?[\s,;)]*(?:(?:và|hoặc|cùng)\s*)?(?:các\s+)?$/i;

/**
 * Citations in a list share what is said once: the type in front ("các Nghị định số A, B"), the date and the
 * issuer behind ("Nghị định số A, Nghị định số B ngày … của …"). A date is lent only to a number that can have
 * it: a year inside must be its year. A citation inside a title never lends anything outwards.
 */
export function inherit(read: readonly Citation[], drafts: readonly Draft[], text: string): Citation[] {
  const result = [...read];
  for (const list of listsOf(drafts, text)) {
    for (let at = list.length - 2; at >= 0; at--) lendBackwards(result, list[at]!, list[at + 1]!);
    for (let at = 1; at < list.length; at++) lendForwards(result, list[at - 1]!, list[at]!);
  }
  return result;
}

/**
 * Neighbours with nothing but a comma or "và" between them. The later one may stand further out than the earlier
 * ("… theo Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW ngày …"), never further in.
 */
function listsOf(drafts: readonly Draft[], text: string): number[][] {
  const lists: number[][] = [];
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1];
    const list = lists[lists.length - 1];
    if (before && list && isWithin(before, draft.parent) && joined(before, draft, text)) list.push(index);
    else lists.push([index]);
  });
  return lists.filter((it) => it.length > 1);
}

function isWithin(draft: Draft, outer: Draft | null): boolean {
  for (let it = draft.parent; it !== outer; it = it.parent) if (it === null) return false;
  return true;
}

function joined(before: Draft, draft: Draft, text: string): boolean {
  const end = endOf((before.title ?? { last: before.last! }).last);
  const between = draft.first!.startOffset - end;
  return between >= 0 && between < 40 && JOINER.test(text.slice(end, draft.first!.startOffset));
}

/** The later one lends its date and issuer; a title of the earlier one stands between them and closes it. */
function lendBackwards(all: Citation[], earlier: number, later: number): void {
  const to = all[earlier]!;
  const from = all[later]!;
  if (!to.number || !from.number || to.title || !sameBody(to, from)) return;
  const day = from.date?.iso;
  const dated =
    !to.date && from.date && day && (to.number.year === null || day.startsWith(String(to.number.year)));
  const issued = !to.issuer && from.issuer;
  if (!dated && !issued) return;
  all[earlier] = {
    ...to,
    ...(dated && { date: from.date, dateInherited: true }),
    ...(issued && { issuer: from.issuer, issuerInherited: true }),
  };
}

function lendForwards(all: Citation[], earlier: number, later: number): void {
  const from = all[earlier]!;
  const to = all[later]!;
  const typed = !to.type && to.number && from.number && from.type && sameType(to, from);
  // "quy định của Chính phủ tại Nghị định số A, Nghị định số B": the issuer in front is for all.
  const issued =
    !to.issuer &&
    from.issuer &&
    from.issuerInherited &&
    from.issuer.span.start < from.span.start &&
    sameBody(to, from);
  if (!typed && !issued) return;
  all[later] = {
    ...to,
    ...(typed && { type: from.type, typeInherited: true }),
    ...(issued && { issuer: from.issuer, issuerInherited: true }),
  };
}

const sameBody = (a: Citation, b: Citation): boolean =>
  a.number?.issuerCodes[0] === b.number?.issuerCodes[0] && a.number?.family === b.number?.family;

const sameType = (a: Citation, b: Citation): boolean =>
  a.number?.typeCode === b.number?.typeCode && a.kind !== 'standard' && b.kind !== 'standard';
