import { partOf, type Draft } from './draft';
import { draftsOf, groupName } from './drafts';
import type { MarkPart, NamedPart, Part, PeriodPart } from './parts';
import { headingOf, periodsOf, yearsOf } from './periods';
import { isMark, segmentsOf, type Segment } from './segments';
import { statementsOf, type Statement } from './statements';
import { joinTrajectories, type Drafted } from './trajectories';
import type { TargetOptions } from './types';
import { inside, partsIn, subjectAfter, subjectBefore, zonesOf, type Zone } from './zones';

/** The targets of a clean text, from its parts. Offsets are in that text. */
export function assemble(parts: readonly Part[], text: string, options: TargetOptions): readonly Draft[] {
  const all: Drafted[] = [];
  let heading: PeriodPart | null = null;
  // What a sentence opens with holds behind its semicolons: "Hàng năm, …; …".
  let opened: Opened = { end: -1, period: null, each: null };
  for (const segment of segmentsOf(parts, text.length)) {
    if (segment.parts.length === 0) continue;
    const statements = statementsOf(segment, text);
    heading = headingOf(segment, statements[0]?.start) ?? heading;
    if (statements.length === 0) continue;
    const zones = zonesOf(segment, statements, text);
    const goesOn = text[opened.end] === ';' && segment.start === opened.end + 1;
    if (!goesOn) opened = { end: -1, period: null, each: null };
    const periods = periodsOf(segment, statements, zones, heading, opened.period, text);
    const opening = partsIn(segment, { start: segment.start, end: statements[0]!.start });
    opened = {
      end: segment.end,
      period: opening.some((it) => it === periods[0]) ? periods[0]! : opened.period,
      each: openingEach(segment, text) ?? opened.each,
    };
    const effortEnd = segment.parts.find((it) => isMark(it, 'Effort'))?.end ?? Infinity;
    const drafted: Drafted[] = [];
    statements.forEach((statement, at) => {
      const zone = zones[at]!;
      if (statement.part.kind === 'group') {
        const host =
          drafted.at(-1) ?? (at === 0 && joinsPrevious(all.at(-1), segment) ? all.at(-1) : undefined);
        if (host && (host.draft.type === 'rank' || host.draft.of !== null)) {
          addGroup(host.draft, statement.part, text);
          return;
        }
      }
      const previous = drafted.at(-1);
      for (const draft of draftsOf(statement, zone, segment, text, previous)) {
        dress(draft, statement, zone, segment, opened.each, effortEnd, text);
        setPeriod(draft, periods[at] ?? null, text);
        // "Chỉ số … đạt 4,72/10 điểm, xếp thứ 31/60": said of one thing.
        if (draft.type === 'rank' && !draft.subject) draft.subject = previous?.draft.subject ?? null;
        drafted.push({ statement, draft, segment });
      }
    });
    // A bracket goes on telling what the words before it told.
    const told = segment.before === null ? undefined : all.at(-1)?.draft;
    setRoles(drafted, segment, options, told && told.span.end <= segment.start ? told.role : 'goal', text);
    all.push(...drafted);
  }
  return joinTrajectories(all, text).map((it) => withSpan(it.draft));
}

interface Opened {
  readonly end: number;
  readonly period: PeriodPart | null;
  readonly each: MarkPart | null;
}

/** A group in a sentence of its own says more of the rank before it: "tốp 10/63; thuộc Nhóm …". */
const joinsPrevious = (last: Drafted | undefined, segment: Segment): boolean =>
  last !== undefined && last.segment.before === segment.before && segment.start - last.segment.end <= 2;

function addGroup(draft: Draft, part: NamedPart, text: string): void {
  if (draft.group) return;
  draft.group = groupName(part, text);
  draft.span = { start: draft.span.start, end: part.end };
}

/** Subject, exception, comparison and the words of effort around a statement. */
function dress(
  draft: Draft,
  statement: Statement,
  zone: Zone,
  segment: Segment,
  opening: MarkPart | null,
  effortEnd: number,
  text: string,
): void {
  const near = partsIn(segment, zone.before);
  draft.effort = effortEnd <= statement.start;
  draft.maintain = near.some((it) => isMark(it, 'Maintain'));
  const after = partsIn(segment, zone.after);
  const compared = after.find((it) => it.kind === 'compared');
  if (compared?.kind === 'compared') draft.baselineYear = compared.year;
  const except = inside(segment.asides, zone.after).find((it) => it.exception);
  if (except) draft.exception = partOf(text, { start: except.start + 1, end: except.end - 1 });
  if (draft.per === null) draft.per = eachOf(statement, near, after, opening, text);
  if (draft.subject === null) {
    const at = subjectOf(statement, zone, segment, text);
    if (at.end > at.start) draft.subject = partOf(text, at);
  }
}

function subjectOf(statement: Statement, zone: Zone, segment: Segment, text: string) {
  const { part, verb } = statement;
  const outer = (): { start: number; end: number } =>
    segment.before ? subjectBefore(segment.before, segment, text) : { start: 0, end: 0 };
  if (zone.style === 'between') {
    const between = { start: verb!.end, end: part.start };
    return subjectBefore(between, segment, text);
  }
  if (zone.style === 'before') {
    const before = subjectBefore(zone.before, segment, text);
    if (before.end > before.start) return before;
    const about = /^ về (?=.)/i.exec(text.slice(statement.end, zone.after.end));
    if (!about) return outer();
    return subjectAfter({ start: statement.end + about[0].length, end: zone.after.end }, segment, text);
  }
  const counted = part.kind === 'amount' && part.measure?.kind === 'count';
  const from =
    part.kind === 'reference'
      ? part.start + part.text.search(/(?:các |những )?(?:chỉ tiêu|mục tiêu)$/i)
      : counted
        ? part.measure!.span.start
        : zone.after.start;
  const after = subjectAfter({ start: from, end: zone.after.end }, segment, text);
  // The unit alone is no subject.
  if (after.end > after.start && !(counted && after.end <= part.end)) return after;
  const before = subjectBefore(zone.before, segment, text);
  return before.end > before.start ? before : outer();
}

/** "Hàng năm, …" at the start of a sentence. */
function openingEach(segment: Segment, text: string): MarkPart | null {
  const first = segment.parts.find((it) => it.kind !== 'mark' || it.name !== 'GoalCue');
  if (first?.kind !== 'mark' || first.name !== 'Each') return null;
  const before = text.slice(Math.max(segment.start, first.start - 20), first.start);
  return /^[\s+•.,:–-]*$/.test(before) ? first : null;
}

/** "mỗi năm" right before a number, "hàng năm" right behind it, or what the sentence opened with. */
function eachOf(
  statement: Statement,
  near: readonly Part[],
  after: readonly Part[],
  opening: MarkPart | null,
  text: string,
): Draft['per'] {
  const last = near.at(-1);
  const before =
    isMark(last, 'Each') &&
    statement.start - last.end <= 40 &&
    !/[,;]/.test(text.slice(last.end, statement.start))
      ? last
      : null;
  const next = after[0];
  const behind = isMark(next, 'Each') && next.start - statement.end <= 1 ? next : null;
  const each = before ?? behind ?? opening;
  if (!each) return null;
  const unit = /(năm|quý|tháng|tuần)(?: tiếp theo)?$/i.exec(each.text);
  return unit ? { text: unit[1]!.toLowerCase(), span: { start: each.start, end: each.end } } : null;
}

function setPeriod(draft: Draft, period: PeriodPart | null, text: string): void {
  if (!period) return;
  const years = yearsOf(period);
  draft.years = years;
  draft.byYear = years.at(-1) ?? null;
  draft.fromYear = years.length > 1 ? years[0]! : null;
  draft.toYear = years.length > 1 ? draft.byYear : null;
  draft.period = partOf(text, { start: period.start, end: period.end });
}

/** Who says "kết quả năm 2021" or "xếp thứ 57/60" tells what was reached. */
function setRoles(
  drafted: readonly Drafted[],
  segment: Segment,
  options: TargetOptions,
  unsaid: Draft['role'],
  text: string,
): void {
  const cues = segment.parts.filter(
    (it) => isMark(it, 'BaselineCue') || isMark(it, 'GoalCue') || isMark(it, 'Effort'),
  );
  const reached =
    options.role === undefined &&
    !cues.some((it) => !isMark(it, 'BaselineCue')) &&
    drafted.some((it) => it.draft.type === 'rank' && it.draft.comparator === '=' && it.draft.of !== null) &&
    !/(?:đến|vào|trước)(?: hết| cuối)? năm/i.test(text.slice(segment.start, segment.end));
  let at = 0;
  let role = options.role ?? (reached ? 'baseline' : unsaid);
  for (const { statement, draft } of drafted) {
    for (; at < cues.length && cues[at]!.start < statement.start; at++)
      role = isMark(cues[at], 'BaselineCue') ? 'baseline' : 'goal';
    draft.role = role;
  }
}

function withSpan(draft: Draft): Draft {
  const spans = [draft.subject, draft.valueSpan && { span: draft.valueSpan }, draft.exception, draft.group]
    .flatMap((it) => (it ? [it.span] : []))
    .concat(draft.span);
  return {
    ...draft,
    span: { start: Math.min(...spans.map((it) => it.start)), end: Math.max(...spans.map((it) => it.end)) },
  };
}
