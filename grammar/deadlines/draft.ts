import type { Span } from '../text';
import type { Phrase, Point, Report, YearOf } from './nodes';
import type {
  Cadence,
  Comparator,
  DeadlineEvent,
  DeadlineKind,
  Duration,
  Frequency,
  OpenKind,
  Window,
} from './types';

/** A part in the making: a phrase with its meaning, before neighbours are joined and scopes are found. */
export interface Draft {
  readonly span: Span;
  readonly type: Phrase['type'];
  readonly kind: DeadlineKind;
  readonly comparator: Comparator;
  readonly windows: readonly Window[];
  readonly within: readonly Window[];
  readonly cadence: readonly Cadence[];
  readonly frequency: Frequency | null;
  readonly duration: Duration | null;
  readonly event: DeadlineEvent | null;
  readonly open: readonly OpenKind[];
  readonly vague: boolean;
  readonly startsNow: boolean;
  readonly opensWithTo: boolean;
  /** Says hoàn thành, kết thúc. */
  readonly finishes: boolean;
  /** Began with từ and may be ended by đến. */
  readonly opensWithFrom: boolean;
  /** A plain row of points: no hằng năm, no trở đi. */
  readonly isPlain: boolean;
  /** No relation stands before the points. */
  readonly isBare: boolean;
  /** Years for what stands before them: `các năm 2024, 2025`, or years without their word. */
  readonly namesYears: 'plural' | 'bare' | null;
  /** định kỳ alone, which what follows explains. */
  readonly opensWithPeriodic: boolean;
}

export interface DraftContext {
  readonly text: string;
  /** Reports what cannot be inside words that are not read themselves: an event, a rule. */
  readonly checkInside: (span: Span) => void;
  readonly years: ReadonlyMap<Point, YearOf>;
  readonly report: Report;
}

/** What a phrase does not say. */
export const nothing = {
  comparator: 'in',
  windows: [],
  within: [],
  cadence: [],
  frequency: null,
  duration: null,
  event: null,
  open: [],
  vague: false,
  startsNow: false,
  opensWithTo: false,
  finishes: false,
  opensWithFrom: false,
  isPlain: false,
  isBare: false,
  namesYears: null,
  opensWithPeriodic: false,
} as const satisfies Partial<Draft>;

const OPEN_CADENCES = new Set(['continuous', 'unspecified', 'referenced']);

export const isVagueCadence = (cadence: readonly Cadence[]): boolean =>
  cadence.some((it) => OPEN_CADENCES.has(it.name)) || cadence.every((it) => it.name === 'adhoc');

/** Whether some cadence has cycles that can be laid over a calendar. */
export const hasCycles = (cadence: readonly Cadence[]): boolean =>
  cadence.some((it) => !OPEN_CADENCES.has(it.name) && it.name !== 'adhoc');
