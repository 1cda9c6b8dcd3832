import type { Unit } from '../../grammar/ast';
import { resolveDeadline } from '../../grammar/deadlines';
import type { Target } from '../../grammar/targets';
import { fold, type Message } from '../../grammar/text';
import type { Sourced } from '../plan';
import type { PlanContext, UnitContext } from './context';
import { gatherer, type Gathered } from './gatherer';
import { isRow, nameOfRow } from './nodes';
import { perUnit } from './per-unit';
import { proseReadings } from './prose-readings';
import { sourcedFields } from './values';

/** A target, where it stands and for which years it holds. */
export interface TargetFact {
  readonly target: Target;
  readonly source: Sourced;
  /** The words that say what is measured, without filling words and diacritics; empty when the text names nothing. */
  readonly words: readonly string[];
  /** Years that the text, the deadline of the task or a heading above names; empty when none does. */
  readonly years: readonly number[];
}

const filling = new Set(
  'cac cua tren tong so ty le duoc trong theo va co la tai cho voi dat thuc hien trien khai nhung muc do'.split(
    ' ',
  ),
);

/** The running texts of a unit that hold targets, or what went wrong in one. */
export const measuredIn = proseReadings(
  (text, { read }) => read.targets(text),
  ({ targets }) => targets,
);

/** The targets of one unit. */
export const targetsIn = perUnit((unit, around): readonly TargetFact[] =>
  targetSources(unit).flatMap((source) => factsOf(source, unit, around)),
);

/** Where targets may stand: paragraphs, `Chỉ tiêu` and `Hiện trạng`, tasks and their products. */
function targetSources(unit: Unit): readonly Sourced[] {
  if (unit.kind === 'paragraph') return unit.value ? [{ value: unit.value, unit, entry: null }] : [];
  const fields = sourcedFields(unit, 'targets', 'baseline', 'product');
  if (!isRow(unit) || !unit.head) return fields;
  return [{ value: unit.head.value, unit, entry: unit.head }, ...fields];
}

function factsOf(source: Sourced, unit: Unit, around: UnitContext): TargetFact[] {
  const { text } = source.value;
  if (text === '') return [];
  const { targets } = around.read.targets(text);
  if (targets.length === 0) return [];
  const due = isRow(unit) ? yearsOfDeadline(unit, around) : [];
  return targets.map((target) => ({
    target: source.entry?.keyword === 'baseline' ? { ...target, role: 'baseline' } : target,
    source,
    words: wordsOf(target.subject?.text ?? ''),
    years: yearsOf(target, due),
  }));
}

function yearsOf({ years, byYear, trajectory }: Target, due: readonly number[]): readonly number[] {
  if (trajectory && trajectory.derived.length > 0) return trajectory.derived.map((it) => it.year);
  if (years.length > 0) return years;
  return byYear === null ? due : [byYear];
}

/** What is measured, as words to be compared. */
export function wordsOf(subject: string): readonly string[] {
  const plain = subject.replace(/\([^)]{0,100}\)/g, ' ');
  return (fold(plain).match(/[a-z0-9]+/g) ?? []).filter((it) => !filling.has(it));
}

function yearsOfDeadline(unit: Unit, { read, period }: UnitContext): readonly number[] {
  const years = new Set<number>();
  for (const { value } of sourcedFields(unit, 'deadline')) {
    if (value.text === '') continue;
    const { intervals, open } = resolveDeadline(read.deadline(value.text), period);
    for (const { start, end } of intervals) {
      const [from, to] = [start ?? end, end ?? start].map((it) => Number(it?.slice(0, 4)));
      for (let year = from!; year <= to! && years.size < 50; year++) years.add(year);
    }
    // What comes back each year holds in each year of the plan.
    if (open.includes('recurring') && period) for (const year of yearsIn(period)) years.add(year);
  }
  return [...years];
}

export function yearsIn(period: { readonly from: string; readonly to: string }): number[] {
  const [from, to] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
  return Array.from({ length: Math.max(0, Math.min(50, to - from + 1)) }, (_, at) => from + at);
}

/** A target with what stands above it. */
export interface PlacedFact extends TargetFact {
  readonly unit: Unit;
  /** The nearest heading of the body, or the section of the annex. */
  readonly heading: string;
}

export interface PlanTargets {
  readonly body: readonly PlacedFact[];
  readonly annexes: readonly PlacedFact[];
}

/** The units that hold targets or say what stands below them. */
interface Holder {
  readonly facts: readonly TargetFact[];
  /** Facts with the heading they were last found under, so that an edit elsewhere costs them nothing. */
  under: { readonly heading: string; readonly placed: readonly PlacedFact[] } | null;
}

const holders = gatherer((unit, around): Holder | null => {
  const facts = targetsIn(unit, around);
  const leads = unit.kind === 'paragraph' || unit.kind === 'section' || unit.kind === 'annex';
  return leads || facts.length > 0 ? { facts, under: null } : null;
});

const found = new WeakMap<readonly Gathered<Holder>[], PlanTargets>();

/** Every target of the plan in order. */
export function targetsOf(context: PlanContext): PlanTargets {
  const list = holders.of(context);
  let targets = found.get(list);
  if (!targets) found.set(list, (targets = placeAll(list)));
  return targets;
}

/** What a message calls the place of a target. */
export function placeOf({ unit }: PlacedFact): Message {
  if (unit.kind === 'paragraph') return { vi: 'Thân kế hoạch', en: 'Body of the plan' };
  if (isRow(unit)) return nameOfRow(unit);
  const number = unit.head?.number?.text;
  return { vi: number ? `Phần ${number}` : 'Phần', en: number ? `Section ${number}` : 'Section' };
}

/** Headings hold for what stands below them until one of their rank or above. */
interface Open {
  readonly rank: number;
  readonly text: string;
  readonly years: readonly number[];
}

const ranks = { part: 0, roman: 1, arabic: 2, decimal: 3, letter: 4, dash: 5, plus: 6 } as const;
const UNNUMBERED = 7;
const LONGEST_HEADING = 250;

function placeAll(list: readonly Gathered<Holder>[]): PlanTargets {
  const body: PlacedFact[] = [];
  const annexes: PlacedFact[] = [];
  const open: Open[] = [];
  let section = '';
  for (const { unit, fact } of list) {
    if (unit.kind === 'paragraph') {
      for (const it of fact.facts) body.push(inBody(it, unit, open));
      openHeading(unit, open);
      continue;
    }
    if (unit.kind === 'annex') section = '';
    else if (unit.kind === 'section') section = unit.head?.value.text ?? '';
    if (fact.facts.length === 0) continue;
    if (fact.under?.heading !== section)
      fact.under = { heading: section, placed: fact.facts.map((it) => ({ ...it, unit, heading: section })) };
    for (const it of fact.under.placed) annexes.push(it);
  }
  return { body, annexes };
}

function inBody(fact: TargetFact, unit: Unit, open: readonly Open[]): PlacedFact {
  const rank = unit.number ? ranks[unit.number.style] : UNNUMBERED;
  const above = open.filter((it) => it.rank < rank).reverse();
  const years = fact.years.length > 0 ? fact.years : (above.find((it) => it.years.length > 0)?.years ?? []);
  return { ...fact, years, unit, heading: above[0]?.text ?? '' };
}

function openHeading({ number, value }: Unit, open: Open[]): void {
  const text = value?.text ?? '';
  // A dash that ends in a colon heads the lines below it.
  const heads = text.endsWith(':') || (number !== null && number.style !== 'dash' && number.style !== 'plus');
  if (!number && !heads) return;
  const rank = number ? ranks[number.style] : UNNUMBERED - 0.5;
  while (open.length > 0 && open[open.length - 1]!.rank >= rank) open.pop();
  if (!heads || text.length > 4 * LONGEST_HEADING) return;
  const lead = text.length > LONGEST_HEADING ? (text.split(/[.;] /).at(-1) ?? text) : text;
  const years = [...lead.matchAll(/(?<![0-9/])(20[0-9]{2})(?![0-9/])/g)].map((it) => Number(it[1]));
  open.push({ rank, text: lead, years });
}
