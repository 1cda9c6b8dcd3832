import type { Span } from '../text';
import { hasCycles, isVagueCadence, nothing, type Draft, type DraftContext } from './draft';
import type {
  DurationPhrase,
  EventPhrase,
  FrequencyPhrase,
  Item,
  RecurringPhrase,
  RegulatedPhrase,
} from './nodes';
import { pointsDraft } from './points-draft';
import { invalid, wrongYear } from './problems';
import type { DeadlineEvent, Window } from './types';

/** What a phrase means by itself. */
export function draftOf(item: Extract<Item, { type: 'phrase' }>, context: DraftContext): Draft {
  const { phrase } = item;
  switch (phrase.type) {
    case 'points':
      return pointsDraft(phrase, context);
    case 'recurring':
      return recurringDraft(phrase, context);
    case 'frequency':
      return frequencyDraft(phrase);
    case 'duration':
      return durationDraft(phrase, context);
    case 'event':
      return eventDraft(phrase, context);
    case 'regulated':
      return regulatedDraft(phrase, context);
  }
}

function recurringDraft(phrase: RecurringPhrase, { report }: DraftContext): Draft {
  const { year } = phrase;
  const within: Window[] = [];
  const isInvalid = year?.kind === 'number' && year.value === null;
  if (year?.kind === 'number' && year.value === null) report(wrongYear(year.span, year.text));
  else if (year?.kind === 'number') within.push(yearWindow(year.value, year.span));
  return {
    ...nothing,
    span: phrase.span,
    type: 'recurring',
    kind: 'recurring',
    cadence: phrase.cadence,
    within,
    open: isInvalid ? ['invalid'] : hasCycles(phrase.cadence) ? [] : ['recurring'],
    vague: isVagueCadence(phrase.cadence),
    opensWithPeriodic: phrase.opensWithPeriodic,
  };
}

const yearWindow = (year: number | null, span: Span): Window => ({
  span,
  unit: 'year',
  start: { year, yearOffset: 0, month: 1, day: 1 },
  end: { year, yearOffset: 0, month: 12, day: -1 },
  endsBefore: false,
  startsAfter: false,
  cycle: null,
});

const frequencyDraft = ({ span, frequency }: FrequencyPhrase): Draft => ({
  ...nothing,
  span,
  type: 'frequency',
  kind: 'frequency',
  frequency,
  cadence: [frequency.per],
});

function durationDraft(phrase: DurationPhrase, context: DraftContext): Draft {
  const count = phrase.count.value ?? 0;
  const isInvalid = count < 1;
  if (isInvalid)
    context.report(
      invalid(phrase.count.span, 'Khoảng thời gian phải từ 1 trở lên.', 'A length of time is 1 or more.'),
    );
  return {
    ...nothing,
    span: phrase.span,
    type: 'duration',
    kind: phrase.beforeEvent ? 'beforeEvent' : 'duration',
    duration: { count, unit: phrase.unit },
    event: phrase.eventSpan ? eventOf(phrase.eventSpan, context) : null,
    open: isInvalid ? ['invalid'] : [phrase.beforeEvent ? 'beforeEvent' : 'duration'],
    vague: phrase.eventSpan === null || phrase.beforeEvent,
  };
}

const eventDraft = (phrase: EventPhrase, context: DraftContext): Draft => ({
  ...nothing,
  span: phrase.span,
  type: 'event',
  kind: phrase.kind,
  comparator: phrase.kind === 'afterEvent' ? 'after' : 'before',
  event: eventOf(phrase.eventSpan, context),
  duration: phrase.after ? { count: phrase.after.count.value ?? 0, unit: phrase.after.unit } : null,
  open: [phrase.kind],
  vague: true,
  opensWithFrom: phrase.opensWithFrom,
});

/** The plan's own signing or issuing: its day is known once the plan is signed. */
const SIGNING =
  /^(?:khi )?(?:ngày )?(?:ký|ban hành|kế hoạch (?:này )?(?:được ban hành|có hiệu lực)|quyết định (?:này )?(?:được ban hành|có hiệu lực))(?: ban hành)?(?: (?:kế hoạch|quyết định|văn bản)(?: này)?)?\.?$/;

function eventOf(span: Span, { text, checkInside }: DraftContext): DeadlineEvent {
  checkInside(span);
  const words = text.slice(span.start, span.end);
  return { text: words, span, isSigning: SIGNING.test(words.toLowerCase()) };
}

function regulatedDraft(phrase: RegulatedPhrase, { text, checkInside }: DraftContext): Draft {
  if (phrase.referenceSpan) checkInside(phrase.referenceSpan);
  const words = phrase.referenceSpan
    ? text.slice(phrase.referenceSpan.start, phrase.referenceSpan.end)
    : null;
  return {
    ...nothing,
    span: phrase.span,
    type: 'regulated',
    kind: phrase.recurring ? 'recurring' : 'regulated',
    cadence: phrase.recurring ? [{ name: 'referenced', every: 1, text: words }] : [],
    open: [phrase.recurring ? 'recurring' : 'regulated'],
    vague: true,
  };
}
