import type { Entry, ParagraphNumber, Unit } from '../../grammar/ast';
import type { Value } from '../../grammar/text';

/** A text of the plan and where it was typed: spans of `value` are relative to the start of `unit`. */
export interface Sourced {
  readonly value: Value;
  readonly unit: Unit;
  /** The entry it is the value of; absent for paragraphs of the body. */
  readonly entry: Entry | null;
}

/** A first and a last day, ISO `YYYY-MM-DD`, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The particulars that a decision and a plan have alike (Nghị định 30/2020/NĐ-CP, Điều 8). */
export interface Particulars {
  /** trích yếu: what stands behind `Kế hoạch:` or `Quyết định:`. */
  readonly title: Sourced | null;
  /** số, ký hiệu. */
  readonly number: Sourced | null;
  /** Ngày, as typed, and as an ISO date when it could be read. */
  readonly date: Sourced | null;
  readonly isoDate: string | null;
  /** Địa danh. */
  readonly place: Sourced | null;
  /** Cơ quan ban hành. */
  readonly issuer: Sourced | null;
  /** Cơ quan chủ quản, the line above the issuer. */
  readonly parentIssuer: Sourced | null;
  /** Thẩm quyền ký: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`; one line each. */
  readonly authority: Sourced | null;
  /** Chức vụ. */
  readonly post: Sourced | null;
  /** Người ký. */
  readonly signer: Sourced | null;
  /** Nơi nhận; one line each. */
  readonly recipients: Sourced | null;
  /** Căn cứ, and Theo đề nghị, in the order typed. */
  readonly bases: readonly Sourced[];
}

export interface Article {
  readonly number: string | null;
  readonly text: Sourced;
}

export interface Decision extends Particulars {
  readonly unit: Unit;
  readonly articles: readonly Article[];
}

export interface Abbreviation {
  readonly unit: Unit;
  readonly short: string;
  readonly long: string;
}

/** `Cơ quan`: an agency that this plan names and the registry does not know. */
export interface AgencyDefinition {
  readonly unit: Unit;
  readonly name: Sourced;
  readonly short: Sourced | null;
  /** The agency of the registry that it stands for (`Là`). */
  readonly is: Sourced | null;
}

export interface Paragraph {
  readonly unit: Unit;
  readonly number: ParagraphNumber | null;
  readonly text: Sourced;
}

/** The role of a column of the annex table. */
export type ColumnRole =
  | 'ordinal'
  | 'objective'
  | 'task'
  | 'activity'
  | 'lead'
  | 'coordinators'
  | 'product'
  | 'deadline'
  | 'budget'
  | 'targets'
  | 'note';

export interface Column {
  readonly heading: string;
  readonly role: ColumnRole;
  /** Where it was typed; absent in a built-in template. */
  readonly source: Sourced | null;
}

/** Of a row of the annex: objective (mục tiêu), task (nhiệm vụ), activity (hoạt động). */
export type TaskLevel = 'objective' | 'task' | 'activity';

export type FieldRole = Exclude<ColumnRole, 'ordinal' | 'objective' | 'task' | 'activity'>;

/** A node of the annex; the leaves carry the cells. */
export interface TaskNode {
  readonly unit: Unit;
  readonly level: TaskLevel;
  /** As typed; null when the exporter numbers it. */
  readonly number: string | null;
  readonly text: Sourced;
  /** The cells typed under it. A field given several times prints as several lines of one cell. */
  readonly fields: ReadonlyMap<FieldRole, readonly Sourced[]>;
  /** `Sau`: on what it depends. */
  readonly after: readonly Sourced[];
  readonly children: readonly TaskNode[];
}

export interface Section {
  /** Null for tasks that stand before the first `Phần`. */
  readonly unit: Unit | null;
  /** `I`, `1`, `A` as typed; null when the exporter numbers it. */
  readonly ordinal: string | null;
  readonly title: Sourced | null;
  /** From its title: "(07 nhiệm vụ)". */
  readonly statedCount: number | null;
  /** Hiện trạng. */
  readonly baselines: readonly Sourced[];
  /** Chỉ tiêu. */
  readonly targets: readonly Sourced[];
  readonly nodes: readonly TaskNode[];
}

/** How rows are numbered in print: the shape of the number, and whether it starts anew in each section. */
export interface Numbering {
  readonly style: 'plain' | 'dot' | 'twoDigits';
  readonly restarts: boolean;
}

export interface Annex {
  /** Null for tasks of a file without a `Phụ lục` line. */
  readonly unit: Unit | null;
  /** `I` of `Phụ lục I`; null when it has none. */
  readonly ordinal: string | null;
  readonly title: Sourced | null;
  /** Kèm theo; null: the plan's own. */
  readonly attachedTo: Sourced | null;
  readonly template: string;
  readonly columns: readonly Column[];
  readonly numbering: Numbering;
  readonly sections: readonly Section[];
}

/** What a file means. Nothing in it depends on a registry, a clock or a setting. */
export interface Plan extends Particulars {
  readonly unit: Unit | null;
  readonly decision: Decision | null;
  /** Thời kỳ as typed, and the days it means; when it is not given, the year or span of years in the title. */
  readonly periodText: Sourced | null;
  readonly period: Period | null;
  /** Kèm theo: the document that issues the plan. */
  readonly attachedTo: Sourced | null;
  readonly abbreviations: readonly Abbreviation[];
  readonly agencies: readonly AgencyDefinition[];
  readonly body: readonly Paragraph[];
  readonly annexes: readonly Annex[];
}
