import type { AgencyPart } from '../../grammar/agencies';
import type { Entry, Unit } from '../../grammar/ast';
import { wordOf } from '../../grammar/tokens';
import type { TextEdit } from '../../grammar/text';
import { annexOf, endOfUnit, isRow, surroundingsOf, type PlanView } from '../elements';
import { countsOf, numberLike, renumberEdits } from './numbers';
import type { Refactoring } from './refactoring';
import { behindLine, lineEndOf, unitOf } from './text-places';

/** Makes one agency answerable for each task: the second lead coordinates, or gets a task of its own. */
export const splitLeads: Refactoring = {
  id: 'split-leads',
  kind: 'rewrite',
  offer(view, selection) {
    const unit = unitOf(view, selection);
    const leads = unit && leadsOf(view, unit);
    if (!leads) return [];
    const first = leads.parts[0]!.expanded;
    const others = leads.parts.slice(1).map((it) => `«${it.expanded}»`);
    const list = others.join(', ');
    return [
      {
        choice: 'coordinate',
        title: {
          vi: `Để «${first}» chủ trì, chuyển ${list} sang phối hợp`,
          en: `Let «${first}» lead and ${list} coordinate`,
        },
      },
      {
        choice: 'tasks',
        title: {
          vi: `Tách thành ${leads.parts.length} nhiệm vụ, mỗi cơ quan chủ trì một nhiệm vụ`,
          en: `Split into ${leads.parts.length} tasks, one for each lead`,
        },
      },
    ];
  },
  edits(view, selection, choice) {
    const unit = unitOf(view, selection);
    const leads = unit && leadsOf(view, unit);
    if (!unit || !leads) return null;
    return choice === 'coordinate' ? toCoordinators(view, unit, leads) : toTasks(view, unit, leads);
  },
};

interface Leads {
  /** The one `Chủ trì` of the row. */
  readonly entry: Entry;
  readonly parts: readonly AgencyPart[];
}

/** The leads of a row that names several in one list, each an agency by itself. */
function leadsOf({ around }: PlanView, unit: Unit): Leads | null {
  if (!isRow(unit)) return null;
  const entries = unit.fields.filter((it) => it.keyword === 'lead' && it.value.text !== '');
  const entry = entries[0];
  if (!entry || entries.length > 1) return null;
  const { parts } = around.read.agencies(entry.value.text);
  const competing = parts.length >= 2 && parts.every((it) => it.kind === 'agency' || it.kind === 'unknown');
  return competing && parts.length <= 6 ? { entry, parts } : null;
}

function toCoordinators({ tree }: PlanView, unit: Unit, { entry, parts }: Leads): TextEdit[] {
  const moved = parts.slice(1).map(textOf).join('; ');
  const coordinators = unit.fields.find((it) => it.keyword === 'coordinators');
  const lead: TextEdit = {
    span: tree.spanOf(unit, entry.value.sourceSpan),
    newText: textOf(parts[0]!),
  };
  if (!coordinators) {
    const end = lineEndOf(tree);
    return [{ ...lead, newText: `${lead.newText}${end}  ${wordOf('coordinators')}: ${moved}` }];
  }
  const { value, headSpan } = coordinators;
  const isEmpty = value.text === '';
  const at = tree.offsetOf(unit) + (isEmpty ? headSpan.end : value.sourceSpan.start);
  const newText = isEmpty ? ` ${moved}` : `${moved}; `;
  return [lead, { span: { start: at, end: at }, newText }];
}

/** A name in full, with what limits it. */
const textOf = ({ expanded, qualifier, note }: AgencyPart): string =>
  [expanded, qualifier?.text, note && `(${note.text})`].filter((it) => !!it).join(' ');

function toTasks(view: PlanView, unit: Unit, { entry, parts }: Leads): TextEdit[] {
  const { tree } = view;
  const start = tree.offsetOf(unit);
  const end = lineEndOf(tree);
  const own = endOfUnit(unit);
  const { sourceSpan } = entry.value;
  const numbers = numbersBehind(view, unit, parts.length - 1);
  const copy = (part: AgencyPart, number: string | null): string => {
    const head = unit.head!;
    const before = number === null ? '' : unit.text.slice(0, head.number!.span.start) + number;
    const from = number === null ? 0 : head.number!.span.end;
    const text =
      before + unit.text.slice(from, sourceSpan.start) + textOf(part) + unit.text.slice(sourceSpan.end, own);
    // What stands before the first word (a mark of the file, spaces) is not repeated.
    return text.slice(head.span.start);
  };
  const at = behindLine(tree, start + own);
  const lastHasEnd = /[\r\n]$/.test(tree.slice({ start: Math.max(0, at - 1), end: at }));
  const blank = /^\s*?(?:\r?\n){1}/.test(tree.slice({ start: at, end: Math.min(tree.length, at + 2) }));
  const copies = parts.slice(1).map((part, index) => copy(part, numbers.copies[index] ?? null));
  const separator = blank ? end + end : end;
  const newText = lastHasEnd
    ? `${blank ? end : ''}${copies.join(separator)}${end}`
    : `${end}${copies.join(separator)}`;
  return [
    { span: tree.spanOf(unit, sourceSpan), newText: textOf(parts[0]!) },
    { span: { start: at, end: at }, newText },
    ...renumberEdits(view, numbers.rows),
  ];
}

/** The numbers of the new rows, and those of the rows behind them, which go up by as many. */
function numbersBehind(
  view: PlanView,
  unit: Unit,
  by: number,
): { copies: string[]; rows: Map<Unit, string> } {
  const rows = new Map<Unit, string>();
  const annex = annexOf(view.plan, surroundingsOf(view.tree, unit));
  const typed = unit.head!.number?.text ?? '';
  const count = annex && countsOf(annex).find((it) => it.rows.some(({ node }) => node.unit === unit));
  if (!count || !/^[0-9]{1,6}$/.test(typed)) return { copies: [], rows };
  const value = Number(typed);
  const at = count.rows.findIndex(({ node }) => node.unit === unit);
  for (const { node } of count.rows.slice(at + 1))
    if (/^[0-9]{1,6}$/.test(node.number ?? ''))
      rows.set(node.unit, numberLike(Number(node.number) + by, count, null));
  const copies = Array.from({ length: by }, (_, index) => numberLike(value + index + 1, count, null));
  return { copies, rows };
}
