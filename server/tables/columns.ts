import { fold } from '../../grammar/text';
import type { Annex, ColumnRole } from '../plan/model';
import type { TableColumn } from './model';
import { templateOr6Columns, type TemplateColumn } from './templates';

/** A4 landscape, 297 mm, less the margins 30 and 15 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.3). */
export const LANDSCAPE_TEXT_WIDTH_MM = 252;

/** The columns of an annex: as typed (`Cột`), else those of its template; their widths add up to `textWidthMm`. */
export function columnsOf(annex: Annex, textWidthMm = LANDSCAPE_TEXT_WIDTH_MM): TableColumn[] {
  const columns = annex.columns.length > 0 ? typedColumns(annex) : templateOr6Columns(annex.template).columns;
  const widths = columnWidths(columns, textWidthMm);
  return columns.map((it, at) => ({ heading: it.heading, roles: it.roles, widthMm: widths[at]! }));
}

function typedColumns(annex: Annex): TemplateColumn[] {
  const hasNotes = annex.columns.some((it) => it.role === 'note');
  return annex.columns.map(({ heading, role }) => ({
    heading,
    // "Sản phẩm/ Kết quả/ Ghi chú" holds the notes as well.
    roles: !hasNotes && holdsFields(role) && fold(heading).includes('ghi chu') ? [role, 'note'] : [role],
  }));
}

const holdsFields = (role: ColumnRole): boolean =>
  role !== 'ordinal' && role !== 'objective' && role !== 'task' && role !== 'activity';

/** Widths that issued plans have on A4 landscape, in millimetres, before they are scaled to the page. */
const usualWidthMm: Readonly<Record<ColumnRole, number>> = {
  ordinal: 11,
  objective: 40,
  task: 85,
  activity: 42,
  lead: 32,
  coordinators: 37,
  product: 37,
  deadline: 28,
  budget: 23,
  targets: 35,
  note: 17,
};

/** Beside objectives or activities a task is one of several texts, not the wide one. */
const TASK_AMONG_TEXTS_MM = 40;

function columnWidths(columns: readonly TemplateColumn[], total: number): number[] {
  const texts = columns.filter(({ roles: [role] }) => role === 'objective' || role === 'activity').length;
  const usual = columns.map(({ roles: [role] }) =>
    role === 'task' && texts > 0 ? TASK_AMONG_TEXTS_MM : usualWidthMm[role],
  );
  // A number needs the same room on any page, so only the others are scaled.
  const fixed = columns.map(({ roles: [role] }) => role === 'ordinal');
  const sum = (which: boolean): number =>
    usual.reduce((all, width, at) => (fixed[at] === which ? all + width : all), 0);
  const scale = sum(false) > 0 ? (total - sum(true)) / sum(false) : total / sum(true);
  const widths = usual.map((width, at) =>
    fixed[at] && sum(false) > 0 ? width : Math.round(width * scale * 10) / 10,
  );
  // What rounding left over goes to the widest.
  const widest = widths.indexOf(Math.max(...widths));
  const rest = total - widths.reduce((all, width) => all + width, 0);
  if (widest >= 0) widths[widest] = Math.round((widths[widest]! + rest) * 10) / 10;
  return widths;
}
