import type { Unit } from '../../grammar/ast';
import type { TextEdit } from '../../grammar/text';
import { numberKey, readTaskReferences, rowReferredTo, rowsOfPlan, type PlanView } from '../elements';
import type { Annex, Section, TaskLevel, TaskNode } from '../plan';

export interface CountedRow {
  readonly node: TaskNode;
  readonly section: Section;
  readonly parent: TaskNode | null;
}

/** Rows that are counted together: those of one level below one parent, or of a whole annex. */
export interface Count {
  readonly level: TaskLevel;
  /** As most of them are written: `7`, `07`, `2.7` below row 2. */
  readonly style: 'plain' | 'twoDigits' | 'dotted';
  readonly rows: readonly CountedRow[];
}

/** The rows of an annex that carry numbers, as they are counted. A level without any number is left out. */
export function countsOf(annex: Annex): Count[] {
  const counts: Count[] = [];
  for (const level of ['objective', 'task', 'activity'] as const) {
    const groups = new Map<object, CountedRow[]>();
    for (const section of annex.sections) {
      const visit = (node: TaskNode, parent: TaskNode | null): void => {
        if (node.level === level) {
          const group = groups.get(parent ?? section);
          if (group) group.push({ node, section, parent });
          else groups.set(parent ?? section, [{ node, section, parent }]);
        }
        for (const child of node.children) visit(child, node);
      };
      for (const node of section.nodes) visit(node, null);
    }
    const all = [...groups.values()];
    const numbers = all.flatMap((rows) => rows.flatMap(({ node }) => node.number ?? []));
    if (all.length === 0 || (numbers.length === 0 && !isOnlyLevel(annex, level))) continue;
    const style = styleOf(numbers);
    if (style === 'dotted' || startsAnew(annex, all))
      counts.push(...all.map((rows) => ({ level, style, rows })));
    else counts.push({ level, style, rows: all.flat() });
  }
  return counts;
}

function styleOf(numbers: readonly string[]): Count['style'] {
  if (numbers.length > 0 && numbers.every((it) => it.includes('.'))) return 'dotted';
  return numbers.some((it) => /^0[0-9]/.test(it)) ? 'twoDigits' : 'plain';
}

const isOnlyLevel = ({ sections }: Annex, level: TaskLevel): boolean =>
  sections.every(({ nodes }) => nodes.every((it) => it.level === level && it.children.length === 0));

/** Numbers start anew in each group when the annex says so, or when the second group shows it. */
function startsAnew(annex: Annex, groups: readonly (readonly { node: TaskNode }[])[]): boolean {
  if (annex.numbering.restarts) return true;
  const [first, second] = groups.map((rows) => rows.flatMap(({ node }) => valueOf(node.number) ?? []));
  if (!first || !second) return false;
  const last = first[first.length - 1];
  return second[0] !== undefined && last !== undefined && second[0] <= last;
}

const valueOf = (number: string | null): number | null =>
  number !== null && /^[0-9]{1,6}$/.test(number) ? Number(number) : null;

/** A number as its neighbours write theirs. */
export function numberLike(value: number, { style }: Count, parentNumber: string | null): string {
  if (style === 'dotted' && parentNumber !== null) return `${parentNumber}.${value}`;
  return style === 'twoDigits' ? String(value).padStart(2, '0') : String(value);
}

/** The edits that give rows other numbers, and make every `Sau` that names one of them name it by the new one. */
export function renumberEdits(view: PlanView, numbers: ReadonlyMap<Unit, string>): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const [unit, newText] of numbers) {
    const { number, keywordSpan } = unit.head!;
    if (number === null) {
      const at = view.tree.offsetOf(unit) + keywordSpan.end;
      edits.push({ span: { start: at, end: at }, newText: ` ${newText}` });
    } else if (number.text !== newText) edits.push({ span: view.tree.spanOf(unit, number.span), newText });
  }
  for (const { node } of rowsOfPlan(view.plan)) {
    for (const { value, unit } of node.after) {
      for (const reference of readTaskReferences(value.text)) {
        const row = rowReferredTo(view.plan, unit, reference);
        const newText = row && numbers.get(row.unit);
        if (!newText || numberKey(newText) === numberKey(reference.number)) continue;
        edits.push({ span: view.tree.spanOf(unit, value.spanToSource(reference.span)), newText });
      }
    }
  }
  return edits;
}
