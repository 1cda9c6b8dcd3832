import { LETTER, type Span } from '../../grammar/text';
import type { Plan } from '../plan';

/** A use of a short form in a text. */
export interface ShortForm {
  readonly short: string;
  /** Relative to the text. */
  readonly span: Span;
}

/** Finds the short forms that a plan explains, as whole words and in the case they were explained in. */
export interface ShortForms {
  readonly shorts: readonly string[];
  find(text: string): readonly ShortForm[];
}

/**
 * The short forms of a plan: those of its abbreviations and of its own agencies. Plans with the same ones get the
 * same object, so that what was found in unchanged text stays true while the plan is edited elsewhere.
 */
export function shortFormsOf(plan: Plan): ShortForms {
  const known = ofPlan.get(plan);
  if (known) return known;
  const shorts = new Set(plan.abbreviations.map((it) => it.short));
  for (const { short } of plan.agencies) if (short) shorts.add(short.value.text);
  shorts.delete('');
  const made = ofShorts([...shorts]);
  ofPlan.set(plan, made);
  return made;
}

const ofPlan = new WeakMap<Plan, ShortForms>();
const byKey = new Map<string, ShortForms>();
const KEPT = 32;

function ofShorts(shorts: readonly string[]): ShortForms {
  const key = JSON.stringify(shorts);
  let forms = byKey.get(key);
  if (!forms) {
    // They change with each key stroke in a definition: old ones go.
    const oldest = byKey.keys().next();
    if (byKey.size >= KEPT && !oldest.done) byKey.delete(oldest.value);
    forms = { shorts, find: finderOf(shorts) };
    byKey.set(key, forms);
  }
  return forms;
}

function finderOf(shorts: readonly string[]): ShortForms['find'] {
  if (shorts.length === 0) return () => [];
  const pattern = wholeWords(shorts);
  return (text) => {
    const found: ShortForm[] = [];
    for (const match of text.matchAll(pattern))
      found.push({ short: match[0], span: { start: match.index, end: match.index + match[0].length } });
    return found;
  };
}

/** A regular expression for some words, each as a whole; the longest is taken where several begin. */
export function wholeWords(words: readonly string[], flags = 'g'): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map(escapeRegExp);
  return new RegExp(`(?<![${LETTER}0-9])(?:${longestFirst.join('|')})(?![${LETTER}0-9])`, flags);
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
