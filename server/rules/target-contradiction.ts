import { inFull } from './abbreviations';
import { fold } from '../../grammar/text';
import type { PlanContext } from './context';
import { spanIn, type Related, type Reporter, type Rule } from './rule';
import { placeOf, targetsOf, wordsOf, yearsIn, type PlacedFact } from './target-facts';
import { valueIn } from './target-values';

export const targetContradiction: Rule = {
  code: 'target-contradiction',
  severity: 'warning',
  title: { vi: 'Chỉ tiêu ở phụ lục khác với thân kế hoạch', en: 'Target of the annex differs from the body' },
  why: {
    vi: 'Cùng một chỉ tiêu, cùng một năm mà thân kế hoạch và phụ lục ghi hai mức thì không biết đánh giá theo mức nào.',
    en: 'Where body and annex give two values for one target and year, nobody knows which holds.',
  },
  basis: null,
  bad: 'Kế hoạch: Nâng cao chỉ số năm 2022\nNội dung:\n1. Nội dung quản trị môi trường\nMục tiêu: Năm 2022, trong tốp 35/63 tỉnh, thành phố.\nPhụ lục: NHIỆM VỤ\nPhần I: Quản trị môi trường\n  Chỉ tiêu: Năm 2022, trong tốp ⟦20/63⟧\n',
  good: 'Kế hoạch: Nâng cao chỉ số năm 2022\nNội dung:\n1. Nội dung quản trị môi trường\nMục tiêu: Năm 2022, trong tốp 35/63 tỉnh, thành phố.\nPhụ lục: NHIỆM VỤ\nPhần I: Quản trị môi trường\n  Chỉ tiêu: Năm 2022, trong tốp 35/63\n',
  checkPlan(context, report) {
    const { body, annexes } = targetsOf(context);
    if (body.length === 0 || annexes.length === 0) return;
    const own = context.plan.abbreviations.map(({ short, long }) => [short, long] as const);
    const long = new Map([...inFull, ...own].map(([short, words]) => [fold(short), wordsOf(words)] as const));
    const words = (it: PlacedFact): readonly string[] =>
      it.words.some((word) => long.has(word))
        ? it.words.flatMap((word) => long.get(word) ?? [word])
        : it.words;
    const byHeading = grouped(body, (it) => titleOf(it.heading));
    const bySubject = grouped(
      body.filter(isShare).map((it) => ({ ...it, words: words(it) })),
      (it) => (it.words.length >= LEAST_WORDS ? startOf(it.words) : ''),
    );
    for (const fact of annexes) {
      if (fact.words.length === 0) underHeading(fact, byHeading, context, report);
      else if (isShare(fact)) ofSubject(fact, words(fact), bySubject, context, report);
    }
  },
};

const startOf = (words: readonly string[]): string => `${words[0]!} ${words[1]!}`;

/** Fewer words than this may mean anything. */
const LEAST_WORDS = 4;
const LEAST_LIKENESS = 0.8;

function grouped(facts: readonly PlacedFact[], keyOf: (it: PlacedFact) => string): Map<string, PlacedFact[]> {
  const groups = new Map<string, PlacedFact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}

/** "Chỉ số nội dung 3: Trách nhiệm giải trình (gồm …)" and "Nội dung trách nhiệm giải trình" alike. */
const titleOf = (heading: string): string =>
  wordsOf(heading.replace(/^(?:chỉ số )?nội dung(?: [0-9]+)?[:.]? */i, '')).join(' ');

/** Ranks, scores and groups under one title in annex and body. */
function underHeading(
  fact: PlacedFact,
  byHeading: ReadonlyMap<string, readonly PlacedFact[]>,
  context: PlanContext,
  report: Reporter,
): void {
  const title = titleOf(fact.heading);
  if (title.split(' ').length < 3) return;
  const twins = [...byHeading].filter(
    ([other]) =>
      other === title ||
      (other.split(' ').length >= 3 && (other.startsWith(`${title} `) || title.startsWith(`${other} `))),
  );
  for (const [, others] of twins) {
    for (const other of others) {
      const [a, b] = [fact.target, other.target];
      if (a.role !== b.role || a.type !== b.type || other.words.length > 0 || a.comparator !== b.comparator)
        continue;
      if (a.of && b.of && a.of.value !== b.of.value) continue;
      const year = sharedYear(fact, other, context);
      if (year === null) continue;
      if (valueIn(a, year) !== valueIn(b, year)) {
        tell(fact, other, year, null, report);
        return;
      }
      if (a.group && b.group && fold(a.group.text) !== fold(b.group.text)) {
        tell(fact, other, year, 'group', report);
        return;
      }
    }
  }
}

/** Shares of one subject, named in nearly the same words. */
function ofSubject(
  fact: PlacedFact,
  words: readonly string[],
  bySubject: ReadonlyMap<string, readonly PlacedFact[]>,
  context: PlanContext,
  report: Reporter,
): void {
  const { target } = fact;
  if (target.role !== 'goal' || words.length < LEAST_WORDS) return;
  const near = (bySubject.get(startOf(words)) ?? [])
    .filter((it) => it.target.role === 'goal')
    .map((it) => ({ it, like: likeness(words, it.words) }))
    .filter(({ like }) => like >= LEAST_LIKENESS)
    .sort((a, b) => b.like - a.like)[0]?.it;
  if (!near) return;
  const year = sharedYears(fact, near, context).find((it) => {
    const [a, b] = [valueIn(target, it), valueIn(near.target, it)];
    return a !== null && b !== null && a !== b;
  });
  if (year !== undefined) tell(fact, near, year, 'near', report);
}

const isShare = ({ target }: PlacedFact): boolean =>
  (target.type === 'ratio' || target.type === 'trajectory') && /^%/.test(target.unit?.text ?? '');

/** How many of the words of the shorter are among those of the longer; none when their numbers differ. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const numbers = (list: readonly string[]): string =>
    list
      .filter((it) => /^[0-9]+$/.test(it))
      .sort()
      .join(' ');
  const levels = (list: readonly string[]): string =>
    list
      .filter((it) => /^(?:tinh|huyen|xa)$/.test(it))
      .sort()
      .join(' ');
  if (numbers(a) !== numbers(b) || levels(a) !== levels(b)) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const all = new Set(long);
  return short.filter((it) => all.has(it)).length / short.length;
}

function sharedYears(a: PlacedFact, b: PlacedFact, { around }: PlanContext): number[] {
  const last = around.period ? yearsIn(around.period).slice(-1) : [];
  const yearsOf = (it: PlacedFact): readonly number[] => (it.years.length > 0 ? it.years : last);
  const others = new Set(yearsOf(b));
  return yearsOf(a).filter((it) => others.has(it));
}

const sharedYear = (a: PlacedFact, b: PlacedFact, context: PlanContext): number | null =>
  sharedYears(a, b, context)[0] ?? null;

function tell(
  fact: PlacedFact,
  other: PlacedFact,
  year: number,
  about: 'group' | 'near' | null,
  report: Reporter,
): void {
  const spanOf = ({ target }: PlacedFact) =>
    (about === 'group' ? target.group?.span : null) ?? target.valueSpan ?? target.span;
  const textOf = (it: PlacedFact): string => {
    const span = spanOf(it);
    return it.source.value.text.slice(span.start, span.end);
  };
  const value = (it: PlacedFact): string => {
    const worth = valueIn(it.target, year);
    return it.target.trajectory && worth !== null ? `${worth}%` : textOf(it);
  };
  const related: Related = {
    unit: other.unit,
    span: spanIn(other.source.value, spanOf(other)),
    message: placeOf(other),
  };
  report({
    unit: fact.unit,
    span: spanIn(fact.source.value, spanOf(fact)),
    // Named in other words, they may be two targets after all.
    ...(about === 'near' && { severity: 'information' }),
    message: {
      vi: `Ở đây ghi «${value(fact)}» cho năm ${year}, còn thân kế hoạch ghi «${value(other)}».`,
      en: `This says «${value(fact)}» for ${year}, but the body says «${value(other)}».`,
    },
    related: [related],
  });
}
