import type { Annex, ColumnRole, Section, Sourced, TaskNode } from '../plan/model';

/** One cell of the table: what prints in it, and where that was typed. */
export interface Cell {
  /** The printed lines; none for a cell that prints empty. A line is never wrapped here. */
  readonly lines: readonly string[];
  /** Where the lines were typed; empty for an empty cell. */
  readonly sources: readonly Sourced[];
}

export interface TableColumn {
  readonly heading: string;
  /** The first is the column's own; what stands behind it is printed there when it has no column of its own. */
  readonly roles: readonly [ColumnRole, ...ColumnRole[]];
  /** Width on paper in millimetres; all widths together are the text width. */
  readonly widthMm: number;
}

/** A row across the whole table: a part of the annex, or a level that has no column of its own. */
export interface SectionRow {
  readonly kind: 'section';
  /** `I`, `1`, `A`, without a mark behind it; null when none prints. */
  readonly ordinal: string | null;
  /** The title as typed, without its ordinal. */
  readonly title: string;
  /** Baseline and targets, one line each. */
  readonly statement: readonly string[];
  /** Null for the row of a level that has no column. */
  readonly section: Section | null;
  readonly node: TaskNode | null;
  readonly sources: readonly Sourced[];
}

export interface TaskRow {
  readonly kind: 'task';
  /** One a column; null where a cell above reaches down. */
  readonly cells: readonly (Cell | null)[];
  /** How many rows each cell reaches down: 1 or more, 0 where a cell above covers it. */
  readonly rowSpans: readonly number[];
  /** The leaf that the row is. */
  readonly node: TaskNode;
}

export type TableRow = SectionRow | TaskRow;

/** An annex as it prints, without a file format. */
export interface AnnexTable {
  readonly annex: Annex;
  /** `Phụ lục`, or `Phụ lục I` when the plan has several (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1). */
  readonly heading: string;
  /** As typed; empty when it was not. */
  readonly title: string;
  /** `(Kèm theo Kế hoạch số … ngày … của …)`. */
  readonly attachedLine: string;
  readonly columns: readonly TableColumn[];
  /** Where the ordinal of a section prints: before its title, or in the column of the ordinals. */
  readonly sectionOrdinal: 'in-title' | 'in-column';
  readonly rows: readonly TableRow[];
}

/** What a section row prints on its first line: `I. CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH (16 nhiệm vụ)`. */
export const sectionHeading = (row: SectionRow): string =>
  row.ordinal === null ? row.title : `${row.ordinal}. ${row.title}`.trimEnd();

/** The whole text of a section row, a line of the statement on a line of its own. */
export const sectionText = (row: SectionRow): string => [sectionHeading(row), ...row.statement].join('\n');

/** The text of a cell; null when a cell above covers it. */
export const cellText = (cell: Cell | null): string | null => (cell ? cell.lines.join('\n') : null);
