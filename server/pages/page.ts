import type { Plan } from '../plan';
import { annexSheet } from './annex-sheet';
import { documentSheets } from './document-sheets';
import type { Page } from './model';

/** A plan as it prints: decision, plan, annexes, from the same tables as the exports. */
export function pageOf(plan: Plan): Page {
  return { sheets: [...documentSheets(plan), ...plan.annexes.map((it, at) => annexSheet(plan, it, at))] };
}
