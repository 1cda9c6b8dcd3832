import type { Span } from '../../text';
import type { DeadlineGrammar, Rule } from '../grammar';
import type { Phrase, PointList } from '../nodes';
import type { Cadence, FormDescription } from '../types';

/** A piece of the grammar: whether it may begin at a place (1 is the next token), and what it is. */
export interface Piece<Result> {
  starts(at: number): boolean;
  readonly rule: Rule<Result>;
}

/** A family of names for stretches of the calendar: its words, grammar and days in one file. */
export interface PointForm {
  readonly descriptions: readonly FormDescription[];
  define($: DeadlineGrammar): Piece<PointList>;
}

/** A family of phrases that are no stretch of the calendar by themselves. */
export interface PhraseForm {
  readonly descriptions: readonly FormDescription[];
  define($: DeadlineGrammar, shared: SharedRules): Piece<Phrase>;
}

/** Rules that several phrases use. */
export interface SharedRules {
  readonly cadence: Rule<Cadence>;
  readonly freeText: FreeText;
}

/** Words up to where a phrase must end; each way of ending is a rule of its own. */
export interface FreeText {
  /** Up to the next part of the deadline. */
  readonly rule: Rule<Span>;
  /** Whether there is anything to read at a place. */
  starts(at: number): boolean;
  /** Whether a stretch of the calendar, with its relation, begins at a place. */
  pointsAt(at: number): boolean;
}
