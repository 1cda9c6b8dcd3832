import type { Message } from '../../grammar/text';
import { wordOf } from '../../grammar/tokens';
import type { Plan, Section, TaskNode } from '../plan';

/** The rows of every annex that carry cells, in the order of the file. */
export function* leavesOf(plan: Plan): Iterable<TaskNode> {
  for (const { node } of leavesWithSections(plan)) yield node;
}

export function* leavesWithSections(plan: Plan): Iterable<{ node: TaskNode; section: Section }> {
  for (const annex of plan.annexes) {
    for (const section of annex.sections) {
      const open = [...section.nodes].reverse();
      for (let node = open.pop(); node; node = open.pop()) {
        if (node.children.length === 0) yield { node, section };
        else for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at]!);
      }
    }
  }
}

/** What a message calls a row: «Nhiệm vụ 12», or by its first words where it has no number. */
export function nameOf(node: TaskNode): Message {
  const word = wordOf(node.level);
  const english = { objective: 'Objective', task: 'Task', activity: 'Activity' }[node.level];
  if (node.number !== null) return { vi: `${word} ${node.number}`, en: `${english} ${node.number}` };
  const text = node.text.value.text.replaceAll('\n', ' ');
  const short = text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text;
  return short === '' ? { vi: word, en: english } : { vi: `${word} «${short}»`, en: `${english} «${short}»` };
}
