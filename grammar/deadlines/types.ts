import type { Message, Problem, Span } from '../text';

/**
 * What a deadline is, as a whole or in one of its parts. The unit decides (ngày, tuần, tháng, quý, năm), then
 * how many there are; `before…`, `by…` and `from…` are set apart where an end or a start is missing.
 */
export type DeadlineKind =
  /** Nothing was typed. */
  | 'empty'
  /** Text without any time that can be read. */
  | 'unreadable'
  | 'date'
  | 'dates'
  | 'beforeDate'
  | 'byDate'
  | 'fromDate'
  | 'dateRange'
  | 'week'
  | 'month'
  | 'months'
  | 'monthRange'
  | 'fromMonth'
  | 'quarter'
  | 'quarters'
  | 'quarterRange'
  | 'fromQuarter'
  /** 6 tháng đầu năm, nửa cuối năm. */
  | 'halfYear'
  /** 9 tháng đầu năm, 3 tháng cuối năm: months counted from an end of the year. */
  | 'monthsOfYear'
  /** đầu năm, giữa quý II, cuối tháng 6, thượng tuần tháng 3: no exact days. */
  | 'partOfPeriod'
  | 'year'
  | 'years'
  | 'yearRange'
  | 'fromYear'
  | 'schoolYear'
  /** From one unit to another: từ tháng 3 đến hết quý III. */
  | 'mixedRange'
  | 'recurring'
  | 'frequency'
  | 'duration'
  | 'afterEvent'
  | 'beforeEvent'
  | 'regulated'
  | 'perAgency'
  | 'perProduct'
  /** Đợt 1 …; đợt 2 …. */
  | 'perStage'
  | 'compound';

/** How a time bounds the work: `in` it, `by` its end, `noLaterThan` its end, `before` its start, `from` its start, `after` its end. */
export type Comparator = 'in' | 'by' | 'noLaterThan' | 'before' | 'from' | 'after';

/** Why a deadline, or a part of it, has no last day that can be worked out. */
export type OpenKind =
  /** Comes back, without days: thường xuyên, định kỳ theo báo cáo CCHC. */
  | 'recurring'
  | 'afterEvent'
  | 'beforeEvent'
  | 'regulated'
  /** Has a start and no end: từ năm 2022. */
  | 'noEnd'
  /** A year is missing and no period was handed in to take it from. */
  | 'noYear'
  /** Counts from an event: trong vòng 30 ngày kể từ ngày ký. */
  | 'duration'
  /** Too little is said: trong quý, trước ngày 20. */
  | 'unspecified'
  /** A value that cannot be stands in it; the problem says which. */
  | 'invalid'
  | 'unreadable';

/** A day whose parts may be missing. */
export interface CalendarDay {
  /** The year as written or shared by a neighbour; null: the plan's year (of each cycle, when there is one). */
  readonly year: number | null;
  /** Years to add to the plan's year: 1 for `năm sau`. Only with `year` null. */
  readonly yearOffset: number;
  /** 1 to 12, or counted inside the cycle (1 to 3 in a quarter); null: the month of the cycle. */
  readonly month: number | null;
  /** 1 to 31, or counted from the end of the month: -1 is its last day. In a cycle of weeks: 1 Monday to 7 Sunday. */
  readonly day: number;
}

export type CycleUnit = 'week' | 'month' | 'quarter' | 'halfYear' | 'year' | 'reportingPeriod';

/** A stretch of days, not yet tied to a year where none was written. */
export interface Window {
  /** The words that name it, relative to the text read. */
  readonly span: Span;
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'part' | 'year';
  readonly start: CalendarDay | null;
  readonly end: CalendarDay | null;
  /** `trước ngày D`: the last day is the one before `end`. */
  readonly endsBefore: boolean;
  /** `sau ngày D`: the first day is the one after `start`. */
  readonly startsAfter: boolean;
  /** Happens once in each cycle, `later` cycles after it (ngày 05 tháng sau). Null: once, or once a year of the plan. */
  readonly cycle: { readonly unit: CycleUnit; readonly later: number } | null;
}

export type CadenceName =
  | 'daily'
  | 'weekly'
  | 'monthly'
  | 'quarterly'
  | 'halfYear'
  | 'yearly'
  /** Every so many months (`every`), years likewise. */
  | 'everyMonths'
  | 'everyYears'
  | 'everyWeeks'
  | 'everyDays'
  /** thường xuyên, liên tục. */
  | 'continuous'
  /** định kỳ, without saying how often. */
  | 'unspecified'
  | 'adhoc'
  /** định kỳ theo báo cáo CCHC; `text` says what. */
  | 'referenced';

export interface Cadence {
  readonly name: CadenceName;
  readonly every: number;
  readonly text: string | null;
}

export interface Frequency {
  readonly comparator: '>=' | '<=' | '=';
  readonly times: number;
  readonly per: Cadence;
}

export interface Duration {
  readonly count: number;
  readonly unit: 'hour' | 'workingDay' | 'day' | 'week' | 'month' | 'quarter' | 'year';
}

export interface DeadlineEvent {
  readonly text: string;
  readonly span: Span;
  /** The event is the signing or the issuing of the plan itself. */
  readonly isSigning: boolean;
}

export type ScopeOf = 'agency' | 'product' | 'stage';

/** For whom or for what a part holds. */
export interface DeadlineScope {
  readonly text: string;
  readonly span: Span;
  readonly of: ScopeOf;
}

export interface DeadlinePart {
  readonly scope: DeadlineScope | null;
  readonly kind: DeadlineKind;
  readonly text: string;
  readonly span: Span;
  readonly comparator: Comparator;
  readonly windows: readonly Window[];
  /** For what comes back: the stretch it comes back in (trong năm 2025); empty: the plan's period. */
  readonly within: readonly Window[];
  readonly cadence: readonly Cadence[];
  readonly frequency: Frequency | null;
  readonly duration: Duration | null;
  readonly event: DeadlineEvent | null;
  /** Open whatever the plan's period may be. */
  readonly open: readonly OpenKind[];
  /** A reviewer would ask back, even where a last day can be worked out. */
  readonly vague: boolean;
  /** từ nay, từ ngày ký. */
  readonly startsNow: boolean;
}

/** What a deadline says, before the plan's period is known. All spans are relative to `text`. */
export interface DeadlineReading {
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly parts: readonly DeadlinePart[];
  readonly vague: boolean;
  /** Some window has no year of its own and no neighbour to share one with. */
  readonly missingYear: boolean;
  readonly problems: readonly Problem[];
}

/** A first and a last day, ISO `YYYY-MM-DD`, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** An example of a form, run as a test. */
export interface DeadlineExample {
  readonly text: string;
  /** For the period 2025-01-01 to 2025-12-31: `first..last` days, an empty side where there is none. */
  readonly days: readonly string[];
}

/** One kind of deadline, for the manual and the tests. */
export interface FormDescription {
  readonly kind: DeadlineKind;
  readonly description: Message;
  readonly examples: readonly DeadlineExample[];
}
