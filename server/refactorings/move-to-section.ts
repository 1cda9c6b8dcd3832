import type { Unit } from '../../grammar/ast';
import type { Span } from '../../grammar/text';
import { annexOf, isRow, rowsOf, surroundingsOf, type PlanView } from '../elements';
import type { Section } from '../plan';
import type { Refactoring } from './refactoring';
import { behindLine, endOfLastLine, lineEndOf, unitOf } from './text-places';

/** More sections than that make a menu that nobody reads. */
const MOST_SECTIONS = 15;

/** Moves a row, with the rows below it, to the end of another section of its annex. Numbers stay as they are. */
export const moveToSection: Refactoring = {
  id: 'move-to-section',
  kind: 'move',
  offer(view, selection) {
    const unit = unitOf(view, selection);
    if (!unit || !isRow(unit)) return [];
    return targetsOf(view, unit).map(({ section, index }) => {
      const number = section.ordinal === null ? '' : ` ${section.ordinal}`;
      const title = clipped(section.title?.value.text ?? '');
      return {
        choice: String(index),
        title: { vi: `Chuyển sang Phần${number}: ${title}`, en: `Move to section${number}: ${title}` },
      };
    });
  },
  edits(view, selection, choice) {
    const unit = unitOf(view, selection);
    const target = unit && targetsOf(view, unit).find(({ index }) => String(index) === choice)?.section;
    if (!unit || !target?.unit) return null;
    const { tree } = view;
    const moved = spanOfRow(view, unit);
    const rows = [...rowsOf(target)];
    const last = rows[rows.length - 1]?.unit ?? target.unit;
    const at = endOfLastLine(tree, last);
    const end = lineEndOf(tree);
    const text = tree.slice(moved).replace(/[\r\n]{1,4}$/, '');
    const spaced = blankBefore(view, unit);
    // At the end of a file the line end before the row goes with it.
    const cut = /[\r\n]$/.test(tree.slice(moved))
      ? moved
      : { ...moved, start: lineEndBefore(view, moved.start) };
    return [
      { span: cut, newText: '' },
      { span: { start: at, end: at }, newText: `${end}${spaced ? end : ''}${text}` },
    ];
  },
};

function targetsOf(view: PlanView, unit: Unit): { section: Section; index: number }[] {
  const around = surroundingsOf(view.tree, unit);
  // A row below another belongs to it and cannot go alone.
  if (around.rows.length > 0) return [];
  const sections = annexOf(view.plan, around)?.sections ?? [];
  return sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => section.unit !== null && section.unit !== around.section)
    .slice(0, MOST_SECTIONS);
}

/** The lines of a row and of the rows below it, with the blank lines behind; comments behind them stay. */
function spanOfRow({ tree }: PlanView, unit: Unit): Span {
  const { units } = tree;
  const rank = { objective: 0, task: 1, activity: 2 } as const;
  const depth = (it: Unit): number => (it.kind in rank ? rank[it.kind as keyof typeof rank] : -1);
  let at = tree.indexOf(unit);
  while (at + 1 < units.length && depth(units[at + 1]!) > depth(unit)) at++;
  let end = behindLine(tree, endOfLastLine(tree, units[at]!));
  for (;;) {
    const next = behindLine(tree, end);
    if (next <= end || tree.slice({ start: end, end: next }).trim() !== '') break;
    end = next;
  }
  return { start: tree.offsetOf(unit), end };
}

const blankBefore = ({ tree }: PlanView, unit: Unit): boolean => {
  const line = tree.lineOf(unit);
  return line > 0 && tree.textOfLines(line - 1, line).trim() === '';
};

const lineEndBefore = ({ tree }: PlanView, offset: number): number => {
  const before = tree.slice({ start: Math.max(0, offset - 2), end: offset });
  return offset - (before.endsWith('\r\n') ? 2 : /[\r\n]$/.test(before) ? 1 : 0);
};

const clipped = (text: string): string =>
  (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text).replaceAll('\n', ' ');
