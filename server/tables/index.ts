import type { Annex, Plan } from '../plan/model';
import { columnsOf, LANDSCAPE_TEXT_WIDTH_MM } from './columns';
import { annexAttachedLine, annexHeading } from './heading';
import type { AnnexTable } from './model';
import { rowsOf } from './rows';
import { templateOr6Columns } from './templates';

export { columnsOf, LANDSCAPE_TEXT_WIDTH_MM } from './columns';
export { annexAttachedLine, annexHeading, longDate, planAttachedLine } from './heading';
export {
  cellText,
  sectionHeading,
  sectionText,
  type AnnexTable,
  type Cell,
  type SectionRow,
  type TableColumn,
  type TableRow,
  type TaskRow,
} from './model';
export { fromRoman, numberingOf, toRoman } from './numbering';
export { unprintedFields, visitRows, type NodeRows, type RowState, type Unprinted } from './rows';
export { findTemplate, tableTemplates, templateNames, type TableTemplate } from './templates';

/** The annex as a table, in the order and the words it was typed; `textWidthMm` is shared out among the columns. */
export function layOutAnnex(plan: Plan, annex: Annex, textWidthMm = LANDSCAPE_TEXT_WIDTH_MM): AnnexTable {
  const frame = frameOfAnnex(plan, annex, textWidthMm);
  return { ...frame, rows: rowsOf(annex, frame.columns) };
}

/** The table of an annex without its rows. */
export function frameOfAnnex(plan: Plan, annex: Annex, textWidthMm = LANDSCAPE_TEXT_WIDTH_MM): AnnexTable {
  const columns = columnsOf(annex, textWidthMm);
  return {
    annex,
    heading: annexHeading(plan, annex),
    title: annex.title?.value.text.replaceAll('\n', ' ') ?? '',
    attachedLine: annexAttachedLine(plan, annex),
    columns,
    sectionOrdinal: annex.columns.length > 0 ? 'in-title' : templateOr6Columns(annex.template).sectionOrdinal,
    rows: [],
  };
}

/** The tables of all annexes of a plan, in order. */
export const layOutAnnexes = (plan: Plan): AnnexTable[] =>
  plan.annexes.map((annex) => layOutAnnex(plan, annex));
