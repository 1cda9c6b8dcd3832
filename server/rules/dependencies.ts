import type { Plan, Sourced, TaskNode } from '../plan';
import type { Span } from '../../grammar/text';
import type { PlanContext } from './context';
import { gatherer } from './gatherer';

/** `nhiệm vụ 9` in a `Sau` line: which task is meant. */
export interface Dependency {
  readonly from: TaskNode;
  readonly source: Sourced;
  /** The number, in the value. */
  readonly span: Span;
  readonly number: string;
  /** Null when the annex has no such task. */
  readonly to: TaskNode | null;
}

const numbers = /[0-9]{1,4}(?:\.[0-9]{1,3})*/g;

const following = gatherer((unit) => (unit.fields.some((it) => it.keyword === 'after') ? true : null));

/** Every dependency of the plan; a number means the task of the own section, else of the own annex. */
export function dependenciesOf(context: PlanContext): readonly Dependency[] {
  if (following.of(context).length === 0) return [];
  const { plan } = context;
  let result = kept.get(plan);
  if (!result) kept.set(plan, (result = readDependencies(plan)));
  return result;
}

const kept = new WeakMap<Plan, readonly Dependency[]>();

function readDependencies(plan: Plan): Dependency[] {
  const result: Dependency[] = [];
  for (const annex of plan.annexes) {
    const ofAnnex = new Map<string, TaskNode>();
    for (const section of annex.sections) {
      const ofSection = new Map<string, TaskNode>();
      const own: TaskNode[] = [];
      walk(section.nodes, (node) => {
        if (node.number !== null) {
          const number = plain(node.number);
          if (!ofSection.has(number)) ofSection.set(number, node);
          if (!ofAnnex.has(number)) ofAnnex.set(number, node);
        }
        if (node.after.length > 0) own.push(node);
      });
      for (const from of own) {
        for (const source of from.after) {
          for (const match of source.value.text.matchAll(numbers)) {
            const number = match[0];
            const span = { start: match.index, end: match.index + number.length };
            result.push({ from, source, span, number, to: ofSection.get(plain(number)) ?? null });
          }
        }
      }
    }
    // A task of a later section may be meant too, once the whole annex is known.
    for (const [at, it] of result.entries()) {
      if (it.to === null) result[at] = { ...it, to: ofAnnex.get(plain(it.number)) ?? null };
    }
  }
  return result;
}

const plain = (number: string): string => number.replace(/^0+(?=[0-9])/, '');

function walk(nodes: readonly TaskNode[], visit: (node: TaskNode) => void): void {
  for (const node of nodes) {
    visit(node);
    walk(node.children, visit);
  }
}
