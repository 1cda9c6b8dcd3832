import type { Span } from '../text';
import { readNumber, tidy } from './numbers';
import type { AmountPart, Bound, MeasurePart, NumberPart, RankPart } from './parts';
import type { Comparator, Target, TargetNumber, TargetPart, TargetType } from './types';
import { countUnits } from './vocabulary';

/** A target while it is put together; offsets are in the clean text. */
export type Draft = { -readonly [Key in keyof Target]: Target[Key] };

export const isPercent = (draft: Draft): boolean => draft.unit !== null && draft.unit.text.startsWith('%');

export const partOf = (text: string, at: Span): TargetPart => ({
  text: text.slice(at.start, at.end),
  span: at,
});

export function emptyDraft(start: number, end: number, type: TargetType): Draft {
  return {
    span: { start, end },
    type,
    comparator: '=',
    comparatorSpan: null,
    value: null,
    upper: null,
    numbers: [],
    valueSpan: null,
    of: null,
    unit: null,
    per: null,
    subject: null,
    exception: null,
    byYear: null,
    fromYear: null,
    toYear: null,
    years: [],
    period: null,
    baselineYear: null,
    group: null,
    role: 'goal',
    effort: false,
    maintain: false,
    approximate: false,
    trajectory: null,
  };
}

export function numberOf(part: NumberPart): TargetNumber {
  const { value } = readNumber(part.text);
  return { text: part.text, span: part.span, value: value === null ? null : tidy(value * part.scale) };
}

const NAMES = new Map(countUnits.map((name) => [name.toLowerCase(), name]));

/** The unit in its one spelling, with "/năm" when that is written as part of it. */
export function unitOf(measure: MeasurePart | null, per: AmountPart['per']): TargetPart | null {
  if (!measure) return null;
  const lower = measure.text.toLowerCase().replace(/^các /, '');
  const name =
    measure.kind === 'percent' ? '%' : lower === 'điểm phần trăm' ? 'điểm %' : (NAMES.get(lower) ?? lower);
  if (!per) return { text: name, span: measure.span };
  return {
    text: `${name}/${per.text.toLowerCase()}`,
    span: { start: measure.span.start, end: per.span.end },
  };
}

const moving = (direction: 'increase' | 'decrease', bound: Bound): Comparator =>
  bound === '=' ? direction : `${direction}${bound}`;

/** An amount without what stands around it. */
export function amountDraft(
  part: AmountPart,
  start: number,
  direction: 'increase' | 'decrease' | null,
  stray: { readonly bound: Bound; readonly start: number; readonly end: number } | null,
): Draft {
  const draft = emptyDraft(start, part.end, typeOf(part, direction));
  const number = numberOf(part.number);
  const upper = part.upper ? numberOf(part.upper) : null;
  const bound: Bound = part.lead.bound !== '=' ? part.lead.bound : (part.tail?.bound ?? stray?.bound ?? '=');
  draft.value = number.value;
  draft.upper = upper?.value ?? null;
  draft.numbers = upper ? [number, upper] : [number];
  draft.of = part.of ? numberOf(part.of) : null;
  draft.unit = unitOf(part.measure, part.per);
  draft.per = part.per
    ? { text: part.per.text.toLowerCase().replace(/^.*\/ ?/, ''), span: part.per.span }
    : null;
  draft.valueSpan = {
    start: part.number.span.start,
    end: (part.measure ?? part.upper ?? part.of ?? part.number).span.end,
  };
  draft.comparator =
    direction !== null
      ? moving(direction, bound)
      : part.lead.times
        ? moving('increase', bound)
        : upper
          ? 'range'
          : bound;
  draft.comparatorSpan = part.lead.boundSpan ?? part.tail?.span ?? stray ?? null;
  if (draft.comparatorSpan)
    draft.comparatorSpan = { start: draft.comparatorSpan.start, end: draft.comparatorSpan.end };
  draft.approximate = part.lead.about;
  return draft;
}

function typeOf(part: AmountPart, direction: 'increase' | 'decrease' | null): TargetType {
  if (direction !== null || part.lead.times) return 'change';
  return part.measure?.kind === 'percent' ? 'ratio' : 'count';
}

/** A rank: `top` for the first ones, `=` for an exact one. */
export function rankDraft(part: RankPart | AmountPart, start: number, form: RankPart['form']): Draft {
  const draft = emptyDraft(start, part.end, 'rank');
  const number = numberOf(part.upper ?? part.number);
  draft.comparator = form === 'exact' ? '=' : 'top';
  draft.value = number.value;
  draft.numbers = [number];
  draft.of = part.of ? numberOf(part.of) : null;
  draft.unit = unitOf(part.measure, null);
  draft.valueSpan = { start: part.number.span.start, end: (part.of ?? part.upper ?? part.number).span.end };
  return draft;
}
