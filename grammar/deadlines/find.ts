import { cleanValue, type Span } from '../text';
import type { Item } from './nodes';
import { parseItems } from './parser';
import { readDeadline } from './reading';
import type { DeadlineReading } from './types';

export interface FoundDeadline {
  /** Relative to the text searched. */
  readonly span: Span;
  /** The reading of the phrase alone; its spans are relative to the phrase. */
  readonly reading: DeadlineReading;
}

/**
 * The deadlines in running text. Careful rather than complete: what may as well be the date of a document, a
 * share, an adverb («thường xuyên rà soát») or a name is left out.
 */
export function findDeadlines(text: string): FoundDeadline[] {
  const value = cleanValue(text);
  const items = parseItems(value.text, true);
  return groups(items, value.text).map((it) => {
    const span = value.spanToSource(it);
    return { span, reading: readDeadline(text.slice(span.start, span.end)) };
  });
}

/** Phrases that only joints stand between are one deadline (`đến năm 2025, định hướng đến năm 2030`). */
function groups(items: readonly Item[], text: string): Span[] {
  const spans: Span[] = [];
  let open: { start: number; end: number } | null = null;
  let joints = 0;
  items.forEach((item, at) => {
    if (item.type === 'phrase' && item.phrase.strong && !isNameOfLaw(items, at, text)) {
      const end = item.phrase.type === 'event' ? endOfEvent(items, at, text) : item.span.end;
      if (spans.some((it) => it.end >= item.span.end)) return;
      if (open && joints <= 2) open.end = end;
      else spans.push((open = { start: item.span.start, end }));
      joints = 0;
    } else if (item.type === 'separator' && JOINTS.has(item.name)) joints++;
    else open = null;
  });
  return spans;
}

const JOINTS = new Set<string>(['comma', 'and', 'or']);

/** How far before a year the word `Luật` may stand. */
const LAW_REACH = 8;
const LAW_LENGTH = 120;
const LAW =
  /(?:luật|hiến pháp|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|khóa|khoá)(?![a-zà-ỹđ])[^;.:()]*$/;

/** `Luật Đất đai năm 2024`, `Hiến pháp năm 2013`: the year is a name. Only a bare year can be one. */
function isNameOfLaw(items: readonly Item[], at: number, text: string): boolean {
  const item = items[at]!;
  if (item.type !== 'phrase' || item.phrase.type !== 'points' || item.phrase.lead.present) return false;
  const list = item.phrase.list;
  if (!list || list.points.length > 1 || list.points[0]!.unit !== 'year') return false;
  const from = items[Math.max(0, at - LAW_REACH)]!.span.start;
  return LAW.test(text.slice(from, item.span.start).slice(-LAW_LENGTH).toLowerCase());
}

/**
 * An event that ends a sentence goes on over commas (`sau khi sắp xếp các cơ quan, đơn vị`); one that begins it,
 * with a capital, ends at the first (`Sau khi được ban hành, các sở …`). Other times end it.
 */
function endOfEvent(items: readonly Item[], at: number, text: string): number {
  const { start, end } = items[at]!.span;
  const first = text[start]!;
  if (first !== first.toLowerCase()) return end;
  let last = end;
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next]!;
    if (item.type === 'phrase' && item.phrase.type !== 'event' && item.phrase.strong) return end;
    if (item.type === 'separator' && !INSIDE_EVENT.has(item.name)) break;
    if (item.type !== 'separator') last = item.span.end;
  }
  return last;
}

const INSIDE_EVENT = new Set<string>(['comma', 'and', 'or', 'slash', 'dash', 'plus']);
