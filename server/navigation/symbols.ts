import type { Unit } from '../../grammar/ast';
import { fold, initials, squeeze, type Span } from '../../grammar/text';
import { wordOf } from '../../grammar/tokens';
import { rowsOf } from '../elements';
import type { Plan, Sourced } from '../plan';

export type PlanSymbolKind =
  'plan' | 'decision' | 'annex' | 'section' | 'objective' | 'task' | 'activity' | 'agency' | 'abbreviation';

/** Something of a plan that can be gone to by its name. */
export interface PlanSymbol {
  readonly kind: PlanSymbolKind;
  readonly name: string;
  /** The section or annex that it stands in; empty when there is none. */
  readonly container: string;
  readonly unit: Unit;
  /** What to select, relative to the start of the unit. */
  readonly span: Span;
}

/** No list of names needs to show more of one. */
const LONGEST_NAME = 160;

/** What a plan has to go to, in the order of the file. */
export function symbolsOf(plan: Plan): PlanSymbol[] {
  const symbols: PlanSymbol[] = [];
  const add = (kind: PlanSymbolKind, title: Sourced | null, container = ''): string => {
    if (!title?.entry) return '';
    const name = nameOf(title);
    symbols.push({ kind, name, container, unit: title.unit, span: title.entry.span });
    return name;
  };
  if (plan.decision) add('decision', plan.decision.title);
  const title = add('plan', plan.title);
  for (const { unit } of plan.abbreviations)
    add('abbreviation', { unit, entry: unit.head, value: unit.head!.value }, title);
  for (const { name } of plan.agencies) add('agency', name, title);
  for (const annex of plan.annexes) {
    const annexName = add('annex', annex.title, title) || title;
    for (const section of annex.sections) {
      const container = add('section', section.title, annexName) || annexName;
      for (const node of rowsOf(section)) add(node.level, node.text, container);
    }
  }
  return symbols;
}

/** `Nhiệm vụ 12: Xây dựng …`, on one line. */
function nameOf({ unit, entry, value }: Sourced): string {
  const word = wordOf(entry!.keyword);
  const number = unit.head?.number?.text;
  const text = value.text.replaceAll('\n', ' ').slice(0, LONGEST_NAME);
  return `${number === undefined ? word : `${word} ${number}`}: ${text}`;
}

interface Folded {
  readonly name: string;
  readonly initials: string;
}

/** What searches compare, kept as long as the unit is: folding is what a search would spend its time on. */
const folded = new WeakMap<Unit, Folded>();

function foldedOf({ unit, name }: PlanSymbol): Folded {
  let it = folded.get(unit);
  if (!it) {
    it = { name: fold(name), initials: initials(name) };
    folded.set(unit, it);
  }
  return it;
}

/**
 * How well a symbol fits to what was typed, 0 best; null when it does not. Diacritics and case do not matter; all
 * words must stand in the name in their order, or their initials, or the letters one behind the other.
 */
export function fitOf(symbol: PlanSymbol, typed: string): number | null {
  const query = fold(typed).trim();
  if (query === '') return 5;
  const { name, initials: first } = foldedOf(symbol);
  const at = name.indexOf(query);
  if (at === 0) return 0;
  if (at > 0) return /[a-z0-9]/.test(name[at - 1]!) ? 2 : 1;
  if (inOrder(name, query.split(/[^a-z0-9]+/))) return 2;
  const letters = squeeze(query);
  if (letters === '') return null;
  if (first.includes(letters)) return 3;
  return letters.length >= 4 && inOrder(first, [...letters]) ? 4 : null;
}

function inOrder(text: string, pieces: readonly string[]): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}
