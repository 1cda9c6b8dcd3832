import { shift, type Problem, type Span } from '../text';
import type { Draft, DraftContext } from './draft';
import { merge } from './merge';
import type { Item, Report, SeparatorName } from './nodes';
import { parseItems } from './parser';
import { draftOf } from './phrase-draft';
import { readPoint } from './points-draft';
import { INVALID, unreadable } from './problems';
import { isPlainLabel, labelledScope, plainScope } from './scope';
import type { CalendarDay, DeadlineScope, ScopeOf } from './types';
import { shareYears } from './years';

/** A part with all that was found about it; `draft` is null where a label stands before words that cannot be read. */
export interface AssembledPart {
  readonly draft: Draft | null;
  readonly scope: DeadlineScope | null;
  readonly span: Span;
}

type Element =
  | { readonly type: 'draft'; readonly span: Span; readonly draft: Draft }
  | { readonly type: 'separator'; readonly span: Span; readonly name: SeparatorName }
  | { readonly type: 'word'; readonly span: Span };

/** Phrases joined with their neighbours, and told apart by agency, product and stage. */
export function assemble(text: string, items: readonly Item[], report: Report): AssembledPart[] {
  const context: DraftContext = {
    text,
    years: shareYears(items),
    report,
    checkInside: (span) => checkInside(text, span, report),
  };
  return new Assembler(text, mergedElements(items, context), report).run();
}

/** In the words of an event or a rule only what cannot be counts: `kể từ ngày 31/4/2025`. */
function checkInside(text: string, { start, end }: Span, report: Report): void {
  const items = parseItems(text.slice(start, end), true);
  const context = {
    years: shareYears(items),
    report: (it: Problem): void => {
      if (it.code === INVALID) report(shiftProblem(it, start));
    },
  };
  for (const item of items)
    if (item.type === 'phrase' && item.phrase.type === 'points')
      for (const point of item.phrase.list?.points ?? []) readPoint(point, context);
}

const shiftProblem = (problem: Problem, by: number): Problem => ({
  ...problem,
  span: shift(problem.span, by),
  ...(problem.fixes && {
    fixes: problem.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((it) => ({ ...it, span: shift(it.span, by) })),
    })),
  }),
});

function mergedElements(items: readonly Item[], context: DraftContext): Element[] {
  const elements: Element[] = [];
  for (const item of items) {
    if (item.type !== 'phrase') {
      elements.push(item);
      continue;
    }
    let draft = draftOf(item, context);
    for (;;) {
      let at = elements.length - 1;
      const between: SeparatorName[] = [];
      for (let it = elements[at]; it?.type === 'separator' && at >= 0; it = elements[--at])
        between.unshift(it.name);
      const before = elements[at];
      const merged = before?.type === 'draft' ? merge(before.draft, between, draft, context.report) : null;
      if (!merged) break;
      elements.length = at;
      draft = merged;
    }
    elements.push({ type: 'draft', span: draft.span, draft });
  }
  return elements;
}

interface OpenPart {
  draft: Draft;
  scope: DeadlineScope | null;
  /** Words that stood before it, which a colon behind it would make a label together with it. */
  lead: Span | null;
  /** Words behind it, which may say what it is about. */
  trailing: Span | null;
  /** The words behind it stand behind a colon. */
  labelsBehind: boolean;
}

class Assembler {
  private readonly parts: (OpenPart | AssembledPart)[] = [];
  private pending: Element[] = [];
  private segment: OpenPart[] = [];
  private scope: DeadlineScope | null = null;
  /** The scope stands before a colon, and whether a time was read behind it. */
  private label: { readonly answered: boolean } | null = null;
  private year: number | null = null;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly elements: readonly Element[],
    private readonly report: Report,
  ) {}

  run(): AssembledPart[] {
    for (let at = 0; at < this.elements.length; at++) {
      const element = this.elements[at]!;
      const behindNote = this.readNote(at);
      if (behindNote !== null) at = behindNote;
      else if (element.type === 'draft') this.place(element.draft);
      else if (element.type === 'separator') this.separate(element, at);
      else this.pending.push(element);
    }
    this.endSegment();
    const parts = this.withTrailingScopes();
    const isRead = parts.some((it) => it.draft);
    if (isRead) for (const part of parts) if (!part.draft) this.report(unreadable(part.span));
    return isRead ? parts : [];
  }

  private separate(element: Extract<Element, { type: 'separator' }>, at: number): void {
    switch (element.name) {
      case 'semicolon':
      case 'newLine':
        if (this.depth === 0 || element.name === 'newLine') return this.endSegment();
        break;
      case 'colon':
        return this.readLabel();
      case 'dash':
      case 'plus':
        if (this.opensLine(at)) return this.endSegment();
        break;
      case 'open':
        this.depth++;
        break;
      case 'close':
        this.depth = Math.max(0, this.depth - 1);
        break;
      default:
    }
    this.pending.push(element);
  }

  /**
   * `Trước ngày 15/6 (báo cáo 6 tháng)`: words in brackets behind a time that say what it is for; times among
   * them are part of the name. Gives the place of the closing bracket, or null.
   */
  private readNote(at: number): number | null {
    const open = this.elements[at]!;
    const last = this.segment[this.segment.length - 1];
    if (open.type !== 'separator' || open.name !== 'open' || this.elements[at - 1]?.type !== 'draft' || !last)
      return null;
    if (this.elements[at + 1]?.type !== 'word') return null;
    let close = at + 1;
    const limit = Math.min(this.elements.length, at + LONGEST_NOTE);
    while (close < limit && !isClosing(this.elements[close]!)) close++;
    const end = this.elements[close - 1]!.span.end;
    const words: Span = { start: this.elements[at + 1]!.span.start, end };
    if (!plainScope(this.text.slice(words.start, words.end))) return null;
    last.trailing = words;
    return close;
  }

  /** A dash before words, at the start or behind a time, is a bullet. */
  private opensLine(at: number): boolean {
    const before = this.elements[at - 1];
    const behind = this.elements[at + 1];
    return (
      behind?.type === 'word' &&
      (!before || before.type === 'draft' || (before.type === 'separator' && before.name === 'newLine'))
    );
  }

  private place(draft: Draft): void {
    const { trailing, lead } = this.splitPending();
    const last = this.segment[this.segment.length - 1];
    if (last && trailing) last.trailing = trailing;
    if (last && trailing && !lead && NAMES_IT.test(this.text.slice(trailing.start, trailing.end))) {
      // «trước ngày 15/6 đối với báo cáo 6 tháng»: the months are part of the name.
      last.trailing = { start: trailing.start, end: draft.span.end };
      this.pending = [];
      return;
    }
    const words = lead && this.text.slice(lead.start, lead.end);
    const found = words ? plainScope(words) : null;
    if (lead && found && (!this.label || found.of === 'agency')) {
      const span = trimEnd(this.text, { start: lead.start, end: lead.start + found.length });
      this.scope = this.scopeOf(span, found.of);
      this.label = null;
    }
    if (this.label) this.label = { answered: true };
    const part: OpenPart = {
      draft: this.year === null ? draft : inYear(draft, this.year),
      scope: this.scope,
      lead,
      trailing: null,
      labelsBehind: false,
    };
    this.segment.push(part);
    this.parts.push(part);
    this.pending = [];
  }

  /** Words between two times: those before the first joint belong to the time before, those behind it to the next. */
  private splitPending(): { trailing: Span | null; lead: Span | null } {
    const first = this.pending[0];
    const isSplit = this.segment.length > 0 && first?.type === 'word';
    if (!isSplit) return { trailing: null, lead: wordSpan(this.pending) };
    const joint = this.pending.findIndex((it) => it.type === 'separator' && JOINTS.has(it.name));
    if (joint < 0) return { trailing: wordSpan(this.pending), lead: null };
    return { trailing: wordSpan(this.pending.slice(0, joint)), lead: wordSpan(this.pending.slice(joint)) };
  }

  private readLabel(): void {
    const last = this.segment[this.segment.length - 1];
    const { lead } = this.splitPending();
    if (lead && isPlainLabel(this.text.slice(lead.start, lead.end))) {
      this.pending = [];
      return;
    }
    if (lead) {
      this.closeLabel();
      this.scope = this.scopeOf(lead, labelledScope(this.text.slice(lead.start, lead.end)));
      this.label = { answered: false };
      this.pending = [];
      return;
    }
    if (!last || wordSpan(this.pending)) return;
    if (last.lead) {
      // «Báo cáo năm 2024: trước ngày 15/01/2025»: the year belongs to the name of the report.
      this.drop(last);
      const span = { start: last.lead.start, end: last.draft.span.end };
      this.scope = this.scopeOf(span, labelledScope(this.text.slice(span.start, span.end)));
      this.label = { answered: false };
    } else if (last.draft.kind === 'year' && last.draft.windows[0]?.end?.year != null) {
      // «Năm 2025: Quý II, Quý IV»
      this.drop(last);
      this.year = last.draft.windows[0].end.year;
    } else last.labelsBehind = true;
    this.pending = [];
  }

  private drop(part: OpenPart): void {
    this.segment.pop();
    this.parts.splice(this.parts.lastIndexOf(part), 1);
  }

  /** A label whose words could not be read is a part of its own, so that nobody thinks it was. */
  private closeLabel(): void {
    const words = this.label && !this.label.answered ? wordSpan(this.pending) : null;
    if (words && this.scope) this.parts.push({ draft: null, scope: this.scope, span: words });
  }

  private endSegment(): void {
    const words = wordSpan(this.pending);
    const last = this.segment[this.segment.length - 1];
    if (this.label && !this.label.answered) this.closeLabel();
    else if (last && words) last.trailing ??= words;
    else if (words) this.parts.push({ draft: null, scope: null, span: words });
    this.pending = [];
    this.segment = [];
    this.scope = null;
    this.label = null;
    this.year = null;
    this.depth = 0;
  }

  /** `Quý I: ban hành kế hoạch; quý IV: báo cáo`, and the same without colons when every time has such words. */
  private withTrailingScopes(): AssembledPart[] {
    const read = this.parts.filter((it): it is OpenPart => 'trailing' in it);
    const words = (it: OpenPart): string =>
      it.trailing ? this.text.slice(it.trailing.start, it.trailing.end) : '';
    const everyOne = read.length > 1 && read.every((it) => !it.scope && it.trailing && plainScope(words(it)));
    return this.parts.map((part) => {
      if (!('trailing' in part)) return part;
      let { scope } = part;
      if (!scope && part.trailing && (part.labelsBehind || everyOne))
        scope = this.scopeOf(
          part.trailing,
          part.labelsBehind ? labelledScope(words(part)) : plainScope(words(part))!.of,
        );
      return { draft: part.draft, scope, span: part.draft.span };
    });
  }

  private scopeOf(span: Span, of: ScopeOf): DeadlineScope {
    return { text: this.text.slice(span.start, span.end), span, of };
  }
}

/** In words and times; bounds the search for the closing bracket. */
const LONGEST_NOTE = 40;

const isClosing = (it: Element): boolean =>
  it.type === 'separator' && (it.name === 'close' || it.name === 'newLine');

const NAMES_IT = /^(?:đối với|cho|của) /i;

const JOINTS = new Set<SeparatorName>(['comma', 'and', 'or', 'dash', 'plus', 'dot']);

/** From the first word to the last; null without words. */
function wordSpan(elements: readonly Element[]): Span | null {
  let span: Span | null = null;
  for (const it of elements)
    if (it.type === 'word') span = span ? { start: span.start, end: it.span.end } : it.span;
  return span;
}

function trimEnd(text: string, span: Span): Span {
  let { end } = span;
  while (end > span.start && ' ,.-'.includes(text[end - 1]!)) end--;
  return { start: span.start, end };
}

/** The windows that lack a year, in the year of the label before them. */
function inYear(draft: Draft, year: number): Draft {
  const fill = (day: CalendarDay | null): CalendarDay | null =>
    day && day.year === null && day.yearOffset === 0 ? { ...day, year } : day;
  return {
    ...draft,
    windows: draft.windows.map((it) => (it.cycle ? it : { ...it, start: fill(it.start), end: fill(it.end) })),
  };
}
