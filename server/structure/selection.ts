import type { Entry, Unit } from '../../grammar/ast';
import { covers, LETTER, type Span, type Value } from '../../grammar/text';
import { elementsOf, endOfUnit, type PlanView } from '../elements';
import { rankOf } from './ranks';

/**
 * What a selection grows to from an offset of the file, the smallest first: word, item of a list, line of a value,
 * value, entry, unit, and then the row, section, annex and file that hold it. Spans are of the file, each holds the one before.
 */
export function selectionsAt(view: PlanView, offset: number): Span[] {
  const { tree } = view;
  const whole: Span = { start: 0, end: tree.length };
  const unit = tree.unitAt(offset);
  if (!unit) return [whole];
  const start = tree.offsetOf(unit);
  const at = offset - start;
  const inUnit = [wordAt(unit, at), ...elementSpans(view, unit, at), ...valueSpans(unit, at)];
  const spans = inUnit
    .filter((it): it is Span => it !== null && it.end > it.start && covers(it, at))
    .map((it) => ({ start: it.start + start, end: it.end + start }));
  spans.push({ start, end: start + endOfUnit(unit) });
  return nested([...spans, ...holders(view, unit), whole], offset);
}

/** Each span holds the one before it; what does not fit is left out. */
function nested(spans: readonly Span[], offset: number): Span[] {
  const sorted = spans
    .filter((it) => covers(it, offset))
    .sort((a, b) => a.end - a.start - (b.end - b.start) || b.start - a.start);
  const chain: Span[] = [];
  for (const it of sorted) {
    const last = chain[chain.length - 1];
    if (!last) chain.push(it);
    else if (it.start <= last.start && last.end <= it.end && (it.start < last.start || last.end < it.end))
      chain.push(it);
  }
  return chain;
}

const letter = new RegExp(`[${LETTER}0-9]`);

function wordAt({ text }: Unit, at: number): Span | null {
  let start = at;
  let end = at;
  while (start > 0 && letter.test(text[start - 1]!)) start--;
  while (end < text.length && letter.test(text[end]!)) end++;
  return end > start ? { start, end } : null;
}

const elementSpans = (view: PlanView, unit: Unit, at: number): Span[] =>
  elementsOf(unit, view).flatMap((it) => {
    if (!covers(it.span, at)) return [];
    if (it.kind !== 'agency' || !it.entry) return [it.span];
    // A name with what limits it, as one item of its list.
    const { value } = it.entry;
    const { qualifier, note, condition } = it.part;
    const ends = [qualifier, note, condition].map((part) => (part ? value.spanToSource(part.span).end : 0));
    return [it.span, { start: it.span.start, end: Math.max(it.span.end, ...ends) }];
  });

function valueSpans(unit: Unit, at: number): Span[] {
  if (unit.value) return [...lineSpans(unit.value, at), unit.value.sourceSpan];
  const entry = [unit.head, ...unit.fields].find((it): it is Entry => it !== null && covers(it.span, at));
  if (!entry) return [];
  return [entry.headSpan, ...lineSpans(entry.value, at), entry.value.sourceSpan, entry.span];
}

/** The printed line of a value that holds the offset. */
function lineSpans(value: Value, at: number): Span[] {
  const { text } = value;
  if (!text.includes('\n')) return [];
  const here = value.fromSource(at);
  const start = text.lastIndexOf('\n', here - 1) + 1;
  const end = text.indexOf('\n', here);
  return [value.spanToSource({ start, end: end < 0 ? text.length : end })];
}

/** Spans of what holds a unit: headings above it, rows, section, annex. */
function holders({ tree }: PlanView, unit: Unit): Span[] {
  const { units } = tree;
  const own = tree.indexOf(unit);
  const spans: Span[] = [];
  let rank = Infinity;
  for (let at = own; at >= 0 && rank > 0; at--) {
    const above = rankOf(units[at]!);
    if (above === null || above >= rank) continue;
    rank = above;
    let end = at + 1;
    while (end < units.length && (rankOf(units[end]!) ?? Infinity) > above) end++;
    const last = units[end - 1]!;
    spans.push({ start: tree.offsetOf(units[at]!), end: tree.offsetOf(last) + endOfUnit(last) });
  }
  return spans;
}
