import { keywordOf } from '../../grammar/tokens';
import type { Annex, ColumnRole, FieldRole, Plan, Sourced, TaskNode } from '../plan';
import { layOutAnnex, type AnnexTable, type Cell, type TableRow } from '../tables';

/** Where a cell of the table view is: which annex, which row of its table, which column, from 0. */
export interface CellPlace {
  readonly annex: number;
  readonly row: number;
  readonly column: number;
}

/** What is typed in a cell and where it goes. */
export interface EditableCell {
  /** The lines of the cell as they print. */
  readonly lines: readonly string[];
  /** Where they were typed, in order; none for an empty cell. */
  readonly sources: readonly Sourced[];
  /** The row below which a field is added to an empty cell; null for a cell that always has a source. */
  readonly home: { readonly node: TaskNode; readonly role: FieldRole } | null;
}

/** The tables of all annexes, as the table view shows them. */
export const gridTables = (plan: Plan): AnnexTable[] =>
  plan.annexes.map((annex: Annex) => layOutAnnex(plan, annex));

const fieldRoles: readonly ColumnRole[] = [
  'lead',
  'coordinators',
  'product',
  'deadline',
  'budget',
  'targets',
  'note',
];

const isField = (role: ColumnRole): role is FieldRole => fieldRoles.includes(role);

/** The cell at a place; null where there is none or where nothing can be typed: numbers, covered cells. */
export function cellAt(
  tables: readonly AnnexTable[],
  { annex, row, column }: CellPlace,
): EditableCell | null {
  const table = tables[annex];
  const found = table?.rows[row];
  return table && found ? editable(table, found, column) : null;
}

export function editable(table: AnnexTable, row: TableRow, column: number): EditableCell | null {
  if (row.kind === 'section') {
    const [title] = row.sources;
    const isTitle = title && (row.section?.title === title || row.node?.text === title);
    return column === 0 && isTitle ? { lines: linesOf(title), sources: [title], home: null } : null;
  }
  const cell = row.cells[column];
  const role = table.columns[column]?.roles[0];
  if (!cell || role === undefined || role === 'ordinal') return null;
  if (!isField(role)) return cell.sources.length === 1 ? of(cell, null) : null;
  // Columns that hold two kinds of fields are edited in the text, where one sees which is which.
  const keywords = new Set(cell.sources.map((it) => it.entry?.keyword));
  if (keywords.size > 1) return null;
  return of(cell, { node: row.node, role });
}

const of = ({ lines, sources }: Cell, home: EditableCell['home']): EditableCell => ({ lines, sources, home });

export const linesOf = ({ value }: Sourced): string[] => (value.text === '' ? [] : value.text.split('\n'));

/** The keyword of a field as it is typed. */
export const wordOfRole = (role: FieldRole): string => keywordOf(role).words[0];
