import type { Part, PeriodPart } from './parts';
import { isMark, type Segment } from './segments';
import type { Statement } from './statements';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The words around a statement that belong to it. */
export interface Zone {
  readonly before: Range;
  readonly after: Range;
  /** Where its subject is looked for first. */
  readonly style: 'before' | 'after' | 'between';
}

/** Shares out the text between the statements of a segment. */
export function zonesOf(segment: Segment, statements: readonly Statement[], text: string): readonly Zone[] {
  const zones: Zone[] = [];
  let from = segment.start;
  statements.forEach((statement, at) => {
    const next = statements[at + 1];
    const to = next?.start ?? segment.end;
    const before = { start: from, end: statement.start };
    const rest = { start: statement.end, end: to };
    const style = styleOf(statement, before, rest, segment, text);
    const split = next ? splitBetween(statement, style, next, rest, segment, text) : segment.end;
    zones.push({ before, after: { start: rest.start, end: split }, style });
    from = split;
  });
  return zones;
}

function styleOf(
  statement: Statement,
  before: Range,
  after: Range,
  segment: Segment,
  text: string,
): Zone['style'] {
  const { part, verb } = statement;
  if (part.kind === 'verb') return movesNoun(statement, segment) ? 'after' : 'before';
  if (part.kind === 'reference') return 'after';
  if (part.kind !== 'amount' && part.kind !== 'multiple') return 'before';
  if (part.kind === 'amount' && part.leading) return 'before';
  if (verb && /^[^,]{2,}$/.test(text.slice(verb.end, part.start).trim())) return 'between';
  const subject = subjectBefore(before, segment, text);
  if (subject.end <= subject.start) return 'after';
  if (part.kind === 'amount' && (part.lead.reach || part.lead.upTo)) return 'before';
  if (saysNothing(after, segment, text)) return 'before';
  const within = partsIn(segment, before);
  // "Tỷ lệ … được xử lý 100% theo quy định", but not "Nâng cao tỷ lệ …, 100% hồ sơ …".
  const noun = within.filter((it) => isMark(it, 'MeasureNoun')).at(-1);
  return noun && !text.slice(noun.end, statement.start).includes(',') ? 'before' : 'after';
}

const movesNoun = (statement: Statement, segment: Segment): boolean =>
  isMark(partsIn(segment, { start: statement.end, end: statement.end + 40 })[0], 'MeasureNoun');

/** Nothing that could be a subject: punctuation, a period, "so với …", "trên tổng số …". */
function saysNothing(after: Range, segment: Segment, text: string): boolean {
  const rest = subjectAfter(after, segment, text);
  return (
    rest.end <= rest.start ||
    /^(?:vào|trong|theo|so|mỗi|trên|được|và|đối với|tại|ở|là)(?: |$)/i.test(text.slice(rest.start, rest.end))
  );
}

function splitBetween(
  statement: Statement,
  style: Zone['style'],
  next: Statement,
  zone: Range,
  segment: Segment,
  text: string,
): number {
  const within = partsIn(segment, zone);
  const narrowed = within.find((it) => isMark(it, 'Within'));
  if (narrowed) return narrowed.start;
  const words = text.slice(zone.start, zone.end);
  // "đạt 60% năm 2022, …": the year right behind a number is its own.
  const own = within.find((it): it is PeriodPart => it.kind === 'period');
  const ownEnd =
    own &&
    (own.introduced || text.slice(zone.start, own.start).trim() === '') &&
    !/[,;]/.test(text.slice(zone.start, own.start))
      ? own.end
      : zone.start;
  const wants = style === 'after' || statement.part.kind === 'rank';
  const comma = lastJoint(words);
  const lastComma = comma < 0 ? -1 : zone.start + comma;
  if (!wants) return Math.min(ownEnd, zone.end);
  const lead = next.part.kind === 'amount' ? next.part.lead : null;
  const noun = within.find(
    (it) =>
      isMark(it, 'MeasureNoun') &&
      /(?:[,;]|(?:^| )và) $/.test(text.slice(Math.max(zone.start, it.start - 4), it.start)),
  );
  if (noun && (lead?.reach || lead?.upTo || next.direction)) return noun.start;
  if (lastComma >= 0) return Math.max(lastComma, Math.min(ownEnd, zone.end));
  return zone.end;
}

/** Where the words end that still belong to what stands before: at a comma or "và" that ends them, else at the last comma. */
function lastJoint(words: string): number {
  const last = words.slice(-5);
  const joint = /(?:,| và) ?$/i.exec(last);
  return joint ? words.length - last.length + joint.index : words.lastIndexOf(', ');
}

export const partsIn = (segment: Segment, range: Range): readonly Part[] => inside(segment.parts, range);

/** Those of a list in order of place that lie in a range. */
export function inside<T extends Range>(list: readonly T[], range: Range): readonly T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < range.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < list.length && list[to]!.end <= range.end) to++;
  return list.slice(low, to);
}

/** No subject is longer; a longer stretch is searched at the end that touches the number. */
const REACH = 800;

const EDGES = new Set([
  'Minimum',
  'Maximum',
  'Within',
  'Each',
  'Comma',
  'Colon',
  'Dash',
  'Until',
  'From',
  'Reach',
]);
/** Said of the target before its number; behind it they are part of what is measured ("100% chỉ tiêu được giao"). */
const CUES = new Set(['Effort', 'Maintain', 'GoalCue', 'BaselineCue']);
const LEADING_SIGNS = /^(?:[\s,;:.•+*–—"“”-]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)](?= ))*/i;
const LEADING_WORDS = /^(?:và|đồng thời|trong đó|trong số đó|bảo đảm|đảm bảo|đến|đạt|là)(?: |$)/i;
const TRAILING =
  /(?:[\s,;:.–—"“”-]| (?:và|là|đạt|được|phấn đấu|nhằm|để|với|thuộc|nằm|trong|vào|có|xếp|đứng))$/i;

/** The subject in the words before a number: without years, "phấn đấu", headings and what came before a comma. */
export function subjectBefore(range: Range, segment: Segment, text: string): Range {
  const { end } = range;
  let start = range.start;
  if (end - start > REACH) start = text.indexOf(' ', end - REACH) + 1 || end;
  if (start > end) start = end;
  const within = partsIn(segment, { start, end });
  for (const part of within) {
    const to = opensSubject(part, start, text);
    if (to === null) continue;
    const rest = trim({ start: to, end }, within, text, true);
    if (rest.end > rest.start) start = to;
  }
  return trim({ start, end }, within, text, true);
}

/** Where a subject may begin because of a part: behind a heading, a year or "phấn đấu", at a noun behind a comma. */
function opensSubject(part: Part, start: number, text: string): number | null {
  if (part.kind === 'period') return part.introduced ? part.end : null;
  if (part.kind !== 'mark') return null;
  if (part.name === 'Effort' || part.name === 'GoalCue' || part.name === 'Colon') return part.end;
  const behindComma = /[,;] $/.test(text.slice(Math.max(start, part.start - 2), part.start));
  return part.name === 'MeasureNoun' && behindComma ? part.start : null;
}

/** The subject in the words behind a number: up to a comparison, an exception or a year. */
export function subjectAfter(range: Range, segment: Segment, text: string): Range {
  let { start } = range;
  let end = Math.min(range.end, start + REACH);
  const within = partsIn(segment, { start, end });
  const compared = within.find((it) => it.kind === 'compared');
  if (compared) end = compared.start;
  const first = within.find((it): it is PeriodPart => it.kind === 'period');
  if (first && text.slice(start, first.start).trim() === '') start = first.end;
  const aside = inside(segment.asides, { start, end }).at(-1);
  if (aside && text.slice(aside.end, end).trim() === '') end = aside.start;
  return trim({ start, end }, within, text, false);
}

function trim(range: Range, within: readonly Part[], text: string, before: boolean): Range {
  let { start, end } = range;
  const removable = (part: Part | undefined): part is Part =>
    part !== undefined &&
    (part.kind === 'period' ||
      (part.kind === 'mark' && (EDGES.has(part.name) || (before && CUES.has(part.name)))));
  for (let moved = true; moved && start < end;) {
    moved = false;
    const signs = LEADING_SIGNS.exec(text.slice(start, Math.min(end, start + 40)))![0].length;
    if (signs > 0) {
      start += signs;
      moved = true;
    }
    const part = within.find((it) => it.start === start && it.end <= end);
    if (removable(part)) {
      start = part.end;
      moved = true;
    } else {
      const word = LEADING_WORDS.exec(text.slice(start, Math.min(end, start + 20)));
      if (word && !within.some((it) => it.start === start)) {
        start += word[0].length;
        moved = true;
      }
    }
  }
  for (let moved = true; moved && start < end;) {
    moved = false;
    const tail = TRAILING.exec(text.slice(Math.max(start, end - 12), end));
    if (tail) {
      end -= tail[0].length;
      moved = true;
    }
    const at = within.findIndex((it) => it.end === end && it.start >= start);
    const part = within[at];
    // The date of "tính đến ngày …" is part of what is measured.
    if (removable(part) && !(part.kind === 'period' && isMark(within[at - 1], 'BaselineCue'))) {
      end = part.start;
      moved = true;
    }
  }
  const empty =
    start >= end ||
    /^(?:thuộc|nằm|trong|vào|có|được|ước|xếp|đứng)$/i.test(text.slice(start, Math.min(end, start + 6)));
  return empty ? { start: range.start, end: range.start } : { start, end };
}
