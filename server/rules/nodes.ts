import type { Unit } from '../../grammar/ast';
import type { Message } from '../../grammar/text';
import { wordOf } from '../../grammar/tokens';
import type { Annex, Plan, Section, TaskNode } from '../plan';

/** A row of an annex that carries cells, and where it stands. */
export interface Leaf {
  readonly node: TaskNode;
  readonly section: Section;
  readonly annex: Annex;
}

const kept = new WeakMap<Plan, readonly Leaf[]>();

/** The rows of every annex that carry cells, in the order of the file. */
export function leavesOf(plan: Plan): readonly Leaf[] {
  let leaves = kept.get(plan);
  if (!leaves) {
    leaves = plan.annexes.flatMap((annex) =>
      annex.sections.flatMap((section) => {
        const own: Leaf[] = [];
        for (const node of section.nodes) addLeaves(node, section, annex, own);
        return own;
      }),
    );
    kept.set(plan, leaves);
  }
  return leaves;
}

function addLeaves(node: TaskNode, section: Section, annex: Annex, into: Leaf[]): void {
  if (node.children.length === 0) into.push({ node, section, annex });
  else for (const child of node.children) addLeaves(child, section, annex, into);
}

const english = { objective: 'Objective', task: 'Task', activity: 'Activity' } as const;

export const isRow = (unit: Unit): boolean =>
  unit.kind === 'task' || unit.kind === 'activity' || unit.kind === 'objective';

/** What a message calls a row: «Nhiệm vụ 12», or by its first words where it has no number. */
export const nameOf = (node: TaskNode): Message => nameOfRow(node.unit);

/** The same for the unit of a row. */
export function nameOfRow({ kind, head }: Unit): Message {
  const level = kind === 'objective' || kind === 'activity' ? kind : 'task';
  const word = wordOf(level);
  const number = head?.number?.text;
  if (number !== undefined) return { vi: `${word} ${number}`, en: `${english[level]} ${number}` };
  const text = head?.value.text.replaceAll('\n', ' ') ?? '';
  const short = text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text;
  return short === ''
    ? { vi: word, en: english[level] }
    : { vi: `${word} «${short}»`, en: `${english[level]} «${short}»` };
}

/** With a small letter, inside a sentence. */
export const inSentence = ({ vi, en }: Message): Message => ({
  vi: vi.charAt(0).toLowerCase() + vi.slice(1),
  en,
});
