import { cleanValue, type Problem, type Span, type Value } from '../text';
import { assemble, type AssembledPart } from './assemble';
import type { Draft } from './draft';
import { lowerCase } from './lower-case';
import type { Item } from './nodes';
import { parseItems } from './parser';
import { withDiacritics } from './diacritics';
import { incomplete, replacement, UNREADABLE, unreadable } from './problems';
import type { DeadlineKind, DeadlinePart, DeadlineReading, Window } from './types';

/**
 * What a deadline says, year-independent: which stretches of the calendar, how often, after what, for whom.
 * Any text can be read; all spans are relative to it. Problems: `invalid-deadline` (error) where something cannot
 * be, `deadline-incomplete` (warning) where words are missing, `deadline-unreadable` (hint) where nothing is said
 * that can be read.
 */
export function readDeadline(text: string): DeadlineReading {
  const value = cleanValue(text);
  const clean = value.text;
  if (clean === '') return { text, kind: 'empty', parts: [], vague: false, missingYear: false, problems: [] };
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const items = parseItems(clean, false);
  const parts = assemble(clean, items, report).map((it) => partOf(it, clean, report));
  const missing = whatIsMissing(clean, items);
  const bare = withoutDiacritics(clean);
  if (bare) report(bare);
  else if (missing) report(missing);
  else if (parts.length === 0 && problems.length === 0) report(unreadable({ start: 0, end: clean.length }));
  for (const it of danglingAt(clean, items)) report(unreadable(it));
  const reading: DeadlineReading = {
    text,
    kind: kindOf(parts),
    parts,
    vague: parts.some((it) => it.vague),
    missingYear: parts.some(lacksYear),
    problems: problems.sort((a, b) => a.span.start - b.span.start),
  };
  return clean === text ? reading : inSource(reading, value);
}

function kindOf(parts: readonly DeadlinePart[]): DeadlineKind {
  if (parts.length === 0) return 'unreadable';
  const scopes = new Set(parts.map((it) => it.scope?.of));
  if (scopes.has('agency')) return 'perAgency';
  if (scopes.has('stage')) return 'perStage';
  if (scopes.has('product')) return 'perProduct';
  return parts.length === 1 ? parts[0]!.kind : 'compound';
}

function partOf(
  { draft, scope, span }: AssembledPart,
  clean: string,
  report: (problem: Problem) => void,
): DeadlinePart {
  const text = clean.slice(span.start, span.end);
  if (!draft) return { ...unreadPart, scope, text, span };
  const isLoose = draft.windows.some(isLooseDay);
  if (isLoose) report(incomplete(span, text, 'tháng, ví dụ «tháng 6» hoặc «hằng tháng»', 'a month'));
  return {
    scope,
    kind: draft.kind,
    text,
    span,
    comparator: draft.comparator,
    windows: draft.windows.filter((it) => !isLooseDay(it)),
    within: draft.within,
    cadence: draft.cadence,
    frequency: draft.frequency,
    duration: draft.duration,
    event: draft.event,
    open: isLoose ? ['unspecified'] : draft.open,
    vague: draft.vague || isLoose,
    startsNow: draft.startsNow,
  };
}

const unreadPart = {
  kind: 'unreadable',
  comparator: 'in',
  windows: [],
  within: [],
  cadence: [],
  frequency: null,
  duration: null,
  event: null,
  open: ['unreadable'],
  vague: true,
  startsNow: false,
} as const satisfies Partial<DeadlinePart> & Partial<Draft>;

/** `trước ngày 20`: a day of nobody knows which month. */
const isLooseDay = (it: Window): boolean => !it.cycle && (it.end ?? it.start)?.month === null;

const lacksYear = (part: DeadlinePart): boolean =>
  part.kind !== 'recurring' &&
  part.kind !== 'frequency' &&
  part.windows.some((it) => {
    const at = it.end ?? it.start;
    return !it.cycle && it.unit !== 'year' && at?.year === null && at.yearOffset === 0;
  });

// Somebody is still typing.

type Need = readonly [vi: string, en: string];
const A_TIME: Need = [
  'một mốc thời gian: ngày, tháng, quý hoặc năm',
  'a time: a day, month, quarter or year',
];
const A_UNIT: Need = ['năm, quý, tháng, tuần hoặc ngày', 'a unit of time'];
const NEEDS = new Map<string, Need>([
  ['ngày', ['ngày và tháng, ví dụ «15/6/2025»', 'a day and a month']],
  ['năm', ['số của năm, ví dụ «2025»', 'the number of the year']],
  ['tháng', ['số của tháng: 1 đến 12', 'the number of the month']],
  ['giai đoạn', ['hai năm, ví dụ «2021 - 2025»', 'two years']],
  ['khi', ['một việc hoặc sự kiện', 'an event']],
  ['theo', ['tên quy định hoặc kế hoạch', 'a rule or plan']],
]);
const BOUNDS = [
  'trước',
  'đến',
  'tới',
  'từ',
  'kể từ',
  'hết',
  'chậm nhất',
  'muộn nhất',
  'không quá',
  'sau',
  'trong vòng',
];
for (const it of [...BOUNDS, 'là', '-', '–', 'và']) NEEDS.set(it, A_TIME);
for (const it of ['hằng', 'hàng', 'mỗi']) NEEDS.set(it, A_UNIT);

/** Joints that end a text are unfinished only behind a time. */
const ONLY_BEHIND_TIME = new Set(['-', '–', 'và']);

function whatIsMissing(clean: string, items: readonly Item[]): Problem | null {
  let first = items.length;
  while (first > 0 && items.length - first < 4 && NEEDS.has(wordsOf(clean, items[first - 1]!))) first--;
  const [from, last] = [items[first], items[items.length - 1]];
  if (!from || !last || last.type === 'phrase') return null;
  const lastWord = wordsOf(clean, last);
  if (ONLY_BEHIND_TIME.has(lastWord) && items[first - 1]?.type !== 'phrase') return null;
  const before = items[first - 1];
  if (before?.type === 'separator' && before.name === 'slash') return null;
  // Behind other words only what cannot but bound a time: «Báo cáo trước», not «công việc hằng».
  if (items[first - 1]?.type === 'word' && !BOUNDS.includes(wordsOf(clean, from))) return null;
  const span: Span = { start: from.span.start, end: last.span.end };
  const [vi, en] = NEEDS.get(lastWord)!;
  return incomplete(span, clean.slice(span.start, span.end), vi, en);
}

const wordsOf = (clean: string, item: Item): string =>
  item.type === 'phrase' ? '' : lowerCase(clean.slice(item.span.start, item.span.end));

/** `/2O25` behind a time: a slash and digits that are no year. */
function danglingAt(clean: string, items: readonly Item[]): Span[] {
  const spans: Span[] = [];
  for (let at = 2; at < items.length; at++) {
    const [phrase, slash, first] = [items[at - 2]!, items[at - 1]!, items[at]!];
    if (
      phrase.type !== 'phrase' ||
      slash.type !== 'separator' ||
      slash.name !== 'slash' ||
      first.type !== 'word'
    )
      continue;
    if (!/^\d/.test(wordsOf(clean, first))) continue;
    const length = /^[^\s,;)]*/.exec(clean.slice(first.span.start))![0].length;
    spans.push({ start: slash.span.start, end: first.span.start + length });
  }
  return spans;
}

/** Typed without diacritics, a deadline is not read, or only half (`Truoc ngay 15/6`): said, with the text as it should be. */
function withoutDiacritics(clean: string): Problem | null {
  const better = withDiacritics(clean);
  // What would be wrong with its diacritics too is no better text.
  if (better === null || readDeadline(better).problems.length > 0) return null;
  const span = { start: 0, end: clean.length };
  return {
    code: UNREADABLE,
    span,
    severity: 'information',
    message: {
      vi: `Thời hạn gõ không dấu nên không đọc được. Hãy viết «${better}».`,
      en: `Typed without diacritics, this deadline cannot be read. Write “${better}”.`,
    },
    fixes: [replacement(span, better, better)],
  };
}

// From the clean text back to the one handed in.

function inSource(reading: DeadlineReading, value: Value): DeadlineReading {
  const back = <Spanned extends { readonly span: Span }>(it: Spanned): Spanned => ({
    ...it,
    span: value.spanToSource(it.span),
  });
  return {
    ...reading,
    parts: reading.parts.map((part) => ({
      ...back(part),
      scope: part.scope && back(part.scope),
      event: part.event && back(part.event),
      windows: part.windows.map(back),
      within: part.within.map(back),
    })),
    problems: reading.problems.map((problem) => ({
      ...back(problem),
      ...(problem.fixes && {
        fixes: problem.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(back) })),
      }),
    })),
  };
}
