import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import type { PlanTree } from '../../grammar/parser';
import type { Unit } from '../../grammar/ast';
import type { Plan, Sourced, TaskNode } from '../plan';
import { rangeIn, rangeOf } from './convert';

/** The outline of a plan: decision, body by its numbering, annexes with sections and tasks. */
export function documentSymbols(tree: PlanTree, plan: Plan): DocumentSymbol[] {
  const symbol = (
    unit: Unit,
    name: string,
    kind: SymbolKind,
    detail = '',
    children: DocumentSymbol[] = [],
  ): DocumentSymbol => {
    const end = children.length > 0 ? children[children.length - 1]!.range.end : undefined;
    const range = rangeIn(tree, unit, { start: 0, end: trimmedEnd(unit) });
    const selected = unit.head
      ? unit.head.span
      : (unit.value?.sourceSpan ?? { start: 0, end: trimmedEnd(unit) });
    return {
      name: clip(name) || '…',
      ...(detail !== '' && { detail }),
      kind,
      range: end ? { start: range.start, end } : range,
      selectionRange: rangeIn(tree, unit, selected),
      children,
    };
  };
  const text = (it: Sourced | null): string => it?.value.text.replaceAll('\n', ' ') ?? '';

  const node = (it: TaskNode): DocumentSymbol => {
    const label = { objective: 'Mục tiêu', task: 'Nhiệm vụ', activity: 'Hoạt động' }[it.level];
    const name = `${it.number === null ? label : `${label} ${it.number}`}: ${text(it.text)}`;
    const lead =
      it.fields
        .get('lead')
        ?.map((lead) => text(lead))
        .join('; ') ?? '';
    const kind =
      it.level === 'objective'
        ? SymbolKind.Namespace
        : it.level === 'task'
          ? SymbolKind.Event
          : SymbolKind.Field;
    return symbol(it.unit, name, kind, clip(lead), it.children.map(node));
  };

  const result: DocumentSymbol[] = [];
  if (plan.decision) {
    const articles = plan.decision.articles.map((it) =>
      symbol(it.text.unit, `Điều ${it.number ?? ''}. ${text(it.text)}`, SymbolKind.Method),
    );
    result.push(
      symbol(
        plan.decision.unit,
        `Quyết định: ${text(plan.decision.title)}`,
        SymbolKind.File,
        text(plan.decision.number),
        articles,
      ),
    );
  }
  if (plan.unit)
    result.push(symbol(plan.unit, `Kế hoạch: ${text(plan.title)}`, SymbolKind.File, text(plan.number)));
  result.push(...bodySymbols(plan, symbol));
  for (const annex of plan.annexes) {
    const sections = annex.sections.flatMap((section) => {
      const nodes = section.nodes.map(node);
      if (!section.unit) return nodes;
      const name = `Phần ${section.ordinal ?? ''}`.trim() + `: ${text(section.title)}`;
      return [
        symbol(section.unit, name, SymbolKind.Namespace, `${countLeaves(section.nodes)} nhiệm vụ`, nodes),
      ];
    });
    if (!annex.unit) result.push(...sections);
    else {
      const name = `Phụ lục ${annex.ordinal ?? ''}`.trim() + `: ${text(annex.title)}`;
      result.push(symbol(annex.unit, name, SymbolKind.Package, '', sections));
    }
  }
  return result.map((it) => inside(it, tree));
}

const depthOf: Readonly<Record<string, number>> = { part: 0, roman: 1, arabic: 2, decimal: 3, letter: 4 };

/** Numbered paragraphs of the body, nested by their numbering; bullets and plain text are not listed. */
function bodySymbols(
  plan: Plan,
  symbol: (unit: Unit, name: string, kind: SymbolKind) => DocumentSymbol,
): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: { depth: number; symbol: DocumentSymbol }[] = [];
  for (const { unit, number, text } of plan.body) {
    const depth = number ? depthOf[number.style] : undefined;
    if (number === null || depth === undefined) continue;
    const mark = number.style === 'letter' ? ')' : '.';
    const made = symbol(
      unit,
      `${number.text}${mark} ${text.value.text.replaceAll('\n', ' ')}`,
      SymbolKind.String,
    );
    while (open.length > 0 && open[open.length - 1]!.depth >= depth) open.pop();
    const parent = open[open.length - 1]?.symbol;
    (parent ? parent.children! : roots).push(made);
    open.push({ depth, symbol: made });
  }
  for (const root of roots) widen(root);
  return roots;
}

function widen(it: DocumentSymbol): void {
  for (const child of it.children ?? []) widen(child);
  const last = it.children?.[it.children.length - 1];
  if (last) it.range = { start: it.range.start, end: last.range.end };
}

/** The protocol wants the selected range inside the whole one. */
function inside(it: DocumentSymbol, tree: PlanTree): DocumentSymbol {
  const { range, selectionRange } = it;
  const fits = before(range.start, selectionRange.start) && before(selectionRange.end, range.end);
  return {
    ...it,
    ...(!fits && {
      selectionRange: rangeOf(tree, { start: tree.offsetAt(range.start), end: tree.offsetAt(range.start) }),
    }),
  };
}

const before = (a: { line: number; character: number }, b: { line: number; character: number }): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

function countLeaves(nodes: readonly TaskNode[]): number {
  return nodes.reduce((sum, it) => sum + (it.children.length > 0 ? countLeaves(it.children) : 1), 0);
}

function trimmedEnd(unit: Unit): number {
  const { text } = unit;
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) <= 0x20) end--;
  return Math.max(end, 0);
}

const clip = (text: string): string => (text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text);
