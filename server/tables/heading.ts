import { spellingKey } from '../../grammar/text';
import type { Annex, Particulars, Plan, Sourced } from '../plan/model';
import { toRoman } from './numbering';

/**
 * `Phụ lục`, or `Phụ lục II` when there are several: Roman numerals only from two annexes on
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1). A numeral that was typed is kept.
 */
export function annexHeading(plan: Plan, annex: Annex): string {
  const ordinal =
    annex.ordinal ?? (plan.annexes.length > 1 ? toRoman(plan.annexes.indexOf(annex) + 1) : null);
  return ordinal === null ? 'Phụ lục' : `Phụ lục ${ordinal}`;
}

/**
 * The line below the title of an annex, `(Kèm theo Kế hoạch số … ngày … của …)`: as typed under the annex, else
 * as typed under the plan, else made from the particulars of the document that issues it; dots stand for what
 * is not known yet.
 */
export function annexAttachedLine(plan: Plan, annex: Annex): string {
  const typed = annex.attachedTo ?? plan.attachedTo;
  return typed ? attachedLine(typed) : `(Kèm theo ${issuedBy(plan)})`;
}

/** The line below the title of a plan that a decision issues; null for a plan that stands by itself. */
export function planAttachedLine(plan: Plan): string | null {
  if (plan.attachedTo) return attachedLine(plan.attachedTo);
  return plan.decision ? `(Kèm theo ${issuedBy(plan)})` : null;
}

function attachedLine(typed: Sourced): string {
  const text = typed.value.text.replaceAll('\n', ' ');
  const inside = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1).trim() : text;
  return saysAttached(inside) ? `(${inside})` : `(${keywordOf(typed)} ${inside})`;
}

const saysAttached = (text: string): boolean => /^(ban hành )?kèm theo /.test(spellingKey(text.slice(0, 40)));

/** The keyword as it was typed: `Kèm theo` or `Ban hành kèm theo`. */
function keywordOf({ entry, unit }: Sourced): string {
  const typed = entry ? spellingKey(unit.text.slice(entry.keywordSpan.start, entry.keywordSpan.end)) : '';
  return typed === 'ban hành kèm theo' ? 'Ban hành kèm theo' : 'Kèm theo';
}

function issuedBy(plan: Plan): string {
  const document: Particulars = plan.decision ?? plan;
  const kind = plan.decision ? 'Quyết định' : 'Kế hoạch';
  const number = document.number?.value.text ?? '…';
  const issuer = (document.issuer ?? plan.issuer)?.value.text.replaceAll('\n', ' ') ?? '…';
  return `${kind} số ${number} ngày ${longDate(document.isoDate)} của ${issuer}`;
}

/**
 * `15 tháng 9 năm 2022` for `2022-09-15`; days below 10 and the months 1 and 2 have a leading 0
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4.b). Dots for an unknown date.
 */
export function longDate(isoDate: string | null): string {
  const match = isoDate === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  if (!match) return '… tháng … năm …';
  const month = Number(match[2]);
  return `${match[3]} tháng ${month <= 2 ? match[2] : month} năm ${match[1]}`;
}
