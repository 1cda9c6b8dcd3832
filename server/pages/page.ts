import type { Plan } from '../plan';
import { annexSheet } from './annex-sheet';
import { documentSheets } from './document-sheets';
import type { Page } from './model';
import { pagedSheet } from './paging';

/** A plan as it prints: decision, plan, annexes, from the same tables as the exports and on the same pages. */
export function pageOf(plan: Plan): Page {
  const sheets = [...documentSheets(plan), ...plan.annexes.map((it, at) => annexSheet(plan, it, at))];
  return { sheets: sheets.map(pagedSheet) };
}
