import type { AnnexTable } from '../tables';

/** How the text of a column stands in its cells, alike in all formats that have a look. */
export type CellAlign = 'center' | 'left' | 'justify';

/** A column this wide can be justified without holes between its words. */
const WIDE_MM = 60;

/** Numbers and dates are centred; text is justified where there is room, else set left. */
export function cellAlign({ columns }: AnnexTable, at: number): CellAlign {
  const { roles, widthMm } = columns[at]!;
  if (roles[0] === 'ordinal' || roles[0] === 'deadline') return 'center';
  return widthMm >= WIDE_MM ? 'justify' : 'left';
}

/** Size of the letters in points: 12, and 11 from eight columns on. */
export const tableFontSize = (table: AnnexTable): number => (table.columns.length >= 8 ? 11 : 12);

/** Whether the ordinal of a part has a cell of its own, in the column of the numbers. */
export const ordinalApart = ({ columns, sectionOrdinal }: AnnexTable): boolean =>
  sectionOrdinal === 'in-column' && columns[0]?.roles[0] === 'ordinal' && columns.length > 1;
