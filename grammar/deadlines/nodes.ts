import type { Problem, Span } from '../text';
import type { Cadence, CalendarDay, Comparator, CycleUnit, DeadlineKind, Frequency, Window } from './types';

/**
 * What the grammar makes of a text: phrases in the order in which they stand. All spans are relative to the
 * clean text that was lexed. A point knows itself what days it means (its form says so), so that all that
 * belongs to a form stays in the form's file.
 */

export type Report = (problem: Problem) => void;

/** A number as typed; `value` is null when it has none (a roman numeral that does not exist). */
export interface NumberMention {
  readonly text: string;
  readonly span: Span;
  readonly value: number | null;
  readonly style: 'roman' | 'arabic' | 'word';
}

/** A year behind a point. `value` is null when it cannot be a year. */
export type YearMention =
  | { readonly kind: 'number'; readonly text: string; readonly span: Span; readonly value: number | null }
  | { readonly kind: 'relative'; readonly span: Span; readonly offset: number };

/** The year in which a point is read: known, or the plan's with so many added. */
export interface YearOf {
  readonly year: number | null;
  readonly offset: number;
}

/** First and last day of a point, and whether its edges are anybody's guess. */
export interface Stretch {
  readonly start: CalendarDay;
  readonly end: CalendarDay;
  readonly cycle?: { readonly unit: CycleUnit; readonly later: number };
  readonly vague?: boolean;
}

/** One named stretch of the calendar: a day, a quarter, a half year. */
export interface Point {
  readonly unit: Window['unit'];
  /** All its words, its year included. */
  readonly span: Span;
  readonly year: YearMention | null;
  /** The days it means, or null when it means none; impossible values are reported at their place. */
  read(year: YearOf, report: Report): Stretch | null;
  /** What one such point, or several, or a range of them, are called. */
  readonly kinds: { readonly one: DeadlineKind; readonly many: DeadlineKind; readonly range: DeadlineKind };
  /** Kept for messages: how the point names itself, without its year. */
  readonly name: string;
  /** No year can be written right behind it: `20` of `20-10/3`. */
  readonly lacksMonth?: boolean;
  /** Takes its year from a year that stands behind it as a point of its own (6 tháng và năm 2025). */
  readonly sharesYearOfPoint?: boolean;
}

export interface Join {
  readonly kind: 'list' | 'range';
  /** `đến trước ngày …` */
  readonly endsBefore: boolean;
  readonly span: Span;
}

/** Points of one family: alternating with joins, of which there is one less. */
export interface PointList {
  readonly points: readonly Point[];
  readonly joins: readonly Join[];
}

/** The words before the points: hoàn thành chậm nhất vào …. */
export interface Lead {
  readonly comparator: Comparator;
  /** Any word was there at all. */
  readonly present: boolean;
  /** One of them announces a time, unlike `ngay`, `các`, `là`. */
  readonly announces: boolean;
  /** Begins with đến, so that it may end a range that began before it. */
  readonly opensWithTo: boolean;
  readonly hasFrom: boolean;
  /** hoàn thành, kết thúc: may end what began before it. */
  readonly finishes: boolean;
  /** Where `từ` stands, for underlining a range whole. */
  readonly from: number | null;
  /** khoảng, dự kiến. */
  readonly about: boolean;
  /** các, những. */
  readonly plural: boolean;
  /** từ nay. */
  readonly startsNow: boolean;
  /** trước 17 giờ ngày …: the day itself still counts. */
  readonly hasTime: boolean;
}

export interface PointsPhrase {
  readonly type: 'points';
  readonly span: Span;
  readonly lead: Lead;
  /** Null only for `từ nay` that is followed by something else. */
  readonly list: PointList | null;
  /** hằng năm behind the points. */
  readonly everyYear: boolean;
  /** trở đi, và những năm tiếp theo. */
  readonly onward: boolean;
  /** Clear enough to be a deadline in running text. */
  readonly strong: boolean;
}

export interface RecurringPhrase {
  readonly type: 'recurring';
  readonly span: Span;
  readonly cadence: readonly Cadence[];
  /** `định kỳ` alone opens it: what follows says when. */
  readonly opensWithPeriodic: boolean;
  /** hàng quý, năm 2025: the year the list ends in. */
  readonly year: YearMention | null;
  readonly strong: boolean;
}

export interface FrequencyPhrase {
  readonly type: 'frequency';
  readonly span: Span;
  readonly frequency: Frequency;
  readonly strong: boolean;
}

/** `trong vòng 30 ngày`, and the event it counts from, if any. */
export interface DurationPhrase {
  readonly type: 'duration';
  readonly span: Span;
  readonly count: NumberMention;
  readonly unit: 'hour' | 'workingDay' | 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly eventSpan: Span | null;
  readonly beforeEvent: boolean;
  readonly strong: boolean;
}

export interface EventPhrase {
  readonly type: 'event';
  readonly span: Span;
  readonly kind: 'afterEvent' | 'beforeEvent';
  readonly eventSpan: Span;
  /** từ khi, kể từ ngày: a start, which đến hết may end. */
  readonly opensWithFrom: boolean;
  /** Sau khi … công bố 10 ngày. */
  readonly after: { readonly count: NumberMention; readonly unit: DurationPhrase['unit'] } | null;
  readonly strong: boolean;
}

export interface RegulatedPhrase {
  readonly type: 'regulated';
  readonly span: Span;
  /** định kỳ theo báo cáo …: recurring, as that says. */
  readonly recurring: boolean;
  readonly referenceSpan: Span | null;
  readonly strong: boolean;
}

export type Phrase =
  PointsPhrase | RecurringPhrase | FrequencyPhrase | DurationPhrase | EventPhrase | RegulatedPhrase;

export type SeparatorName =
  | 'comma'
  | 'semicolon'
  | 'newLine'
  | 'colon'
  | 'and'
  | 'or'
  | 'dash'
  | 'slash'
  | 'plus'
  | 'dot'
  | 'open'
  | 'close';

export type Item =
  | { readonly type: 'phrase'; readonly span: Span; readonly phrase: Phrase }
  | { readonly type: 'separator'; readonly span: Span; readonly name: SeparatorName }
  | { readonly type: 'word'; readonly span: Span };
