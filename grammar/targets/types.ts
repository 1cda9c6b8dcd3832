import type { Problem, Span } from '../text';

/**
 * How the value of a target is to be met. Behind `increase` and `decrease` stands how much at least or at most
 * ("giảm tối thiểu 20%" is `decrease>=`). `top`: a rank no lower than the value.
 */
export type Comparator =
  | '='
  | '>='
  | '>'
  | '<='
  | '<'
  | 'range'
  | 'top'
  | `${'increase' | 'decrease'}${'' | '>=' | '>' | '<=' | '<'}`;

export type TargetType =
  /** A share of a whole: "100% hồ sơ". */
  | 'ratio'
  /** A number of things, a score, how often in a period: "02 lần/năm". */
  | 'count'
  | 'rank'
  /** A named level: "Xếp hạng A", "thuộc nhóm có điểm số cao nhất". */
  | 'level'
  /** By how much something grows or shrinks: "giảm 5%/năm". */
  | 'change'
  /** A path over years, with a step or from a value to a value. */
  | 'trajectory'
  /** More or less of something, with no number. */
  | 'direction'
  /** Targets set elsewhere: "hoàn thành các chỉ tiêu của Chương trình …". */
  | 'reference';

/** A stretch of the text. `text` is clean (NFC, single spaces), the span is in the string that was read. */
export interface TargetPart {
  readonly text: string;
  readonly span: Span;
}

export interface TargetNumber extends TargetPart {
  /** Null when the digits and marks make no number ("1.2.3"). */
  readonly value: number | null;
}

export interface TrajectoryPoint {
  readonly year: number | null;
  readonly comparator: Comparator;
  readonly value: number;
}

export interface Trajectory {
  readonly start: TrajectoryPoint | null;
  /** Points a year; below zero when it shrinks. Null for "từ 60% lên 80%". */
  readonly step: { readonly comparator: Comparator; readonly value: number; readonly span: Span } | null;
  readonly end: TrajectoryPoint;
  /** Start and step worked out year by year up to the year of the end; empty when a year or the step is not written. */
  readonly derived: readonly { readonly year: number; readonly value: number }[];
  /** Whether the derived values reach the end; null when nothing could be derived. */
  readonly consistent: boolean | null;
}

/** One target. All spans are in the string that was read. */
export interface Target {
  /** From the first of its parts to the last. */
  readonly span: Span;
  readonly type: TargetType;
  readonly comparator: Comparator;
  /** The words or the sign that say the comparator; null for a plain "đạt 80%". */
  readonly comparatorSpan: Span | null;
  /** A name for a level ("A", "cao nhất"); the lower end of a range; null when the target has no number. */
  readonly value: number | string | null;
  /** The upper end of a range. */
  readonly upper: number | null;
  readonly numbers: readonly TargetNumber[];
  /** Numbers with their unit as written: "80-90%", "20/63". */
  readonly valueSpan: Span | null;
  /** 63 of "tốp 10/63", 10 of "3,02/10 điểm". */
  readonly of: TargetNumber | null;
  /** In lower case, with its period: "%", "%/năm", "tin, bài/năm". The unit of a direction is that of what it moves. */
  readonly unit: TargetPart | null;
  /** "năm" of "/năm", "mỗi năm", "hàng năm". */
  readonly per: TargetPart | null;
  /** What is measured, in the words of the text. */
  readonly subject: TargetPart | null;
  /** "trừ các TTHC đặc thù". */
  readonly exception: TargetPart | null;
  /** The last year by which it is due; null when the text names none. */
  readonly byYear: number | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** Each year it holds for. */
  readonly years: readonly number[];
  readonly period: TargetPart | null;
  /** 2021 of "so với năm 2021". */
  readonly baselineYear: number | null;
  /** "cao nhất" of "thuộc Nhóm có điểm số cao nhất". */
  readonly group: TargetPart | null;
  /** A baseline says what was reached, a goal what is to be reached. */
  readonly role: 'goal' | 'baseline';
  /** "phấn đấu". */
  readonly effort: boolean;
  /** "duy trì". */
  readonly maintain: boolean;
  /** "khoảng", "gần". */
  readonly approximate: boolean;
  readonly trajectory: Trajectory | null;
}

export interface TargetsReading {
  readonly targets: readonly Target[];
  /** `target-over-hundred`, `rank-over-total`, `score-over-scale`, `range-reversed`, `ambiguous-number`, `decimal-point`, `unreadable-number`. */
  readonly problems: readonly Problem[];
}

export interface TargetOptions {
  /** What the line says of itself: `Chỉ tiêu:` or `Hiện trạng:`. Without it the words of the text decide. */
  readonly role?: 'goal' | 'baseline';
}
