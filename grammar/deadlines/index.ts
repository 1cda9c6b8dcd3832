import { formDescriptions } from './forms';
import { lowerCase } from './lower-case';
import type { FormDescription } from './types';
import { deadlineLexer, deadlineVocabulary } from './vocabulary';

export type {
  Cadence,
  CadenceName,
  CalendarDay,
  Comparator,
  CycleUnit,
  DeadlineEvent,
  DeadlineExample,
  DeadlineKind,
  DeadlinePart,
  DeadlineReading,
  DeadlineScope,
  Duration,
  FormDescription,
  Frequency,
  OpenKind,
  Period,
  ScopeOf,
  Window,
} from './types';
export { addDays, addMonths, daysInMonth, isLeapYear, isoDay, readIsoDay, weekday } from './calendar';
export { findDeadlines, type FoundDeadline } from './find';
export { DeadlineParser, deadlineParser } from './parser';
export { INCOMPLETE, INVALID, UNREADABLE } from './problems';
export { readDeadline } from './reading';
export {
  resolveDeadline,
  type Anchors,
  type Basis,
  type DeadlineInterval,
  type ResolvedDeadline,
  type ResolvedPart,
  type YearSource,
} from './resolve';
export { suggestDeadlines, type DeadlineSuggestion } from './suggest';
export { deadlineLexer, deadlineVocabulary };
export { vocabulary as deadlineTokens } from './vocabulary';
export type { VocabularyEntry, WordGroup } from './words';

/** One kind of deadline, for the manual, the highlighting and the tests. */
export interface DeadlineForm extends FormDescription {
  /** The words of the language that its examples use, in the order in which they come. */
  readonly keywords: readonly string[];
}

/** Every kind that a text can be read as by itself, in the order in which the manual explains them. */
export const deadlineForms: readonly DeadlineForm[] = formDescriptions.map((form) => ({
  ...form,
  get keywords() {
    return keywordsOf(form);
  },
}));

function keywordsOf({ examples }: FormDescription): string[] {
  const found = new Set<string>();
  for (const { text } of examples)
    for (const token of deadlineLexer().tokenize(lowerCase(text)).tokens)
      if (known.has(token.image)) found.add(token.image);
  return [...found];
}

const known = new Set(deadlineVocabulary.flatMap((it) => it.words));
