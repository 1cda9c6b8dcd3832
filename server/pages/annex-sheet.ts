import type { Unit } from '../../grammar/ast';
import { cellAlign, ordinalApart, tableFontSize, type CellAlign } from '../exports/cell-style';
import { composeAnnexes } from '../exports/document/compose-annex';
import { escapeXml } from '../exports/ooxml/xml';
import type { Annex, Plan, Sourced, TaskNode } from '../plan';
import {
  frameOfAnnex,
  visitRows,
  sectionHeading,
  type NodeRows,
  type AnnexTable,
  type Cell,
  type SectionRow,
  type TableRow,
  type TaskRow,
} from '../tables';
import { flowHtml } from './flow-html';
import { keep } from './kept-blocks';
import type { Block, Print, Sheet } from './model';
import { linesOf, placed } from './places';

/** An annex as it prints: its heading, its title and the table. */
export function annexSheet(plan: Plan, annex: Annex, index: number): Sheet {
  const table = frameOfAnnex(plan, annex);
  const [section] = composeAnnexes({ plan, tables: [table], tasks: [] });
  const head = section!.blocks.map((block): Block => {
    let unit: Unit | null = null;
    const html = flowHtml(block, ({ style }) => {
      const source = style === 'attachedLine' ? (annex.attachedTo ?? annex.title) : annex.title;
      unit = source?.unit ?? null;
      return source;
    });
    return keep({ html, units: unit ? [unit] : [], print: { kind: 'flow', parts: [{ html, block }] } });
  });
  const headings = table.columns.map((it) => it.heading);
  return {
    id: `annex-${index + 1}`,
    orientation: 'landscape',
    label: table.title === '' ? table.heading : `${table.heading}. ${table.title}`,
    flow: head.filter((it) => it.html !== ''),
    table: {
      widthsMm: table.columns.map((it) => it.widthMm),
      headHtml: `<tr role="row">${table.columns.map((it, at) => columnHead(it.heading, annex.columns[at]?.source)).join('')}</tr>`,
      headings,
      aligns: headings.map((_, at) => cellAlign(table, at)),
      ordinalApart: ordinalApart(table),
      isNarrow: tableFontSize(table) < 12,
      rows: rowBlocks(annex, table),
    },
  };
}

const columnHead = (heading: string, source: Sourced | null | undefined): string =>
  `<th role="columnheader" scope="col"${placed(source)}>${escapeXml(heading)}</th>`;

/** What the look of the rows of a table depends on beside their text. */
interface Look {
  readonly aligns: readonly CellAlign[];
  readonly apart: boolean;
  readonly key: string;
}

function rowBlocks(annex: Annex, table: AnnexTable): Block[] {
  const aligns = table.columns.map((_, at) => cellAlign(table, at));
  const apart = ordinalApart(table);
  const look: Look = { aligns, apart, key: `${aligns.join()} ${apart}` };
  const blocks: Block[] = [];
  visitRows(annex, table.columns, {
    section(row) {
      blocks.push(sectionBlock(row, look));
    },
    nodes(nodes, { look: layout, last }, layOut) {
      const key = `${look.key} ${layout}`;
      const unit = nodes[0]!.unit;
      const before = kept.get(unit);
      if (before && before.last === last && before.key === key && sameUnits(before.units, nodes)) {
        for (const block of before.blocks) blocks.push(block);
        return before.made;
      }
      const made = layOut();
      const own = groupsOf(made.rows).map((rows) => groupBlock(rows, look));
      const units: Unit[] = [];
      for (const node of nodes) walk(node, (it) => void units.push(it.unit));
      // The rows are let go: only the number of the last is asked for again.
      kept.set(unit, { key, last, units, blocks: own, made: { rows: [], last: made.last } });
      blocks.push(...own);
      return made;
    },
  });
  return blocks;
}

interface Kept {
  /** Of columns, numbering and look. */
  readonly key: string;
  readonly last: number;
  readonly units: readonly Unit[];
  readonly blocks: readonly Block[];
  readonly made: NodeRows;
}

/** By the first unit of the nodes. */
const kept = new WeakMap<Unit, Kept>();

function sameUnits(units: readonly Unit[], nodes: readonly TaskNode[]): boolean {
  let at = 0;
  let same = true;
  for (const node of nodes) walk(node, (it) => void (same &&= units[at++] === it.unit));
  return same && at === units.length;
}

function walk(node: TaskNode, visit: (it: TaskNode) => void): void {
  visit(node);
  for (const child of node.children) walk(child, visit);
}

/** The rows that merged cells hold together. */
function groupsOf(rows: readonly TableRow[]): TableRow[][] {
  const groups: TableRow[][] = [];
  for (let at = 0, end = 0; at < rows.length; at = end) {
    end = at + 1;
    for (let row = at; row < end; row++) {
      const it = rows[row]!;
      if (it.kind === 'task') end = Math.max(end, ...it.rowSpans.map((reach) => row + reach));
    }
    groups.push(rows.slice(at, end));
  }
  return groups;
}

const sections = new WeakMap<Unit, { readonly key: string; readonly block: Block }>();

function sectionBlock(row: SectionRow, look: Look): Block {
  const unit = row.section?.unit ?? row.node?.unit;
  if (!unit) return { html: sectionHtml(row, look), units: [], print: sectionPrint(row, look) };
  const key = `${look.key} ${row.ordinal ?? ''}`;
  const before = sections.get(unit);
  if (before?.key === key) return before.block;
  const block: Block = { html: sectionHtml(row, look), units: [unit], print: sectionPrint(row, look) };
  sections.set(unit, { key, block });
  return block;
}

function groupBlock(rows: readonly TableRow[], look: Look): Block {
  const units = unitsOf(rows);
  const above = linesAbove(units);
  const html = rows
    .map((it) => (it.kind === 'section' ? sectionHtml(it, look) : rowHtml(it, look, above)))
    .join('');
  return { html, units, print: printOf(rows, look) };
}

const sectionPrint = (row: SectionRow, { apart }: Look): Print => ({
  kind: 'section',
  ordinal: row.ordinal ?? '',
  title: apart ? row.title : sectionHeading(row),
  statement: row.statement,
});

/** Merged cells reach over no row that is a section, which so stands alone. */
function printOf(rows: readonly TableRow[], look: Look): Print {
  const [first] = rows;
  if (first?.kind === 'section') return sectionPrint(first, look);
  return {
    kind: 'rows',
    rows: rows.flatMap((it) =>
      it.kind === 'task'
        ? [{ cells: it.cells.map((cell) => cell && cell.lines), rowSpans: it.rowSpans }]
        : [],
    ),
  };
}

function unitsOf(rows: readonly TableRow[]): Unit[] {
  const units = new Set<Unit>();
  for (const row of rows) {
    if (row.kind === 'section') {
      const own = row.section?.unit ?? row.node?.unit;
      if (own) units.add(own);
    } else {
      for (const cell of row.cells) if (cell) for (const { unit } of cell.sources) units.add(unit);
      units.add(row.node.unit);
    }
  }
  return [...units];
}

/** Units of merged rows stand one behind the other in the file, each level above what is below it. */
function linesAbove(units: readonly Unit[]): (unit: Unit) => number {
  const above = new Map<Unit, number>();
  let lines = 0;
  for (const unit of units) {
    above.set(unit, lines);
    lines += linesOf(unit);
  }
  return (unit) => above.get(unit) ?? 0;
}

function rowHtml(row: TaskRow, look: Look, above: (unit: Unit) => number): string {
  let html = '<tr role="row">';
  row.cells.forEach((cell, at) => {
    if (cell) html += cellHtml(cell, row.rowSpans[at]!, look.aligns[at]!, above, row);
  });
  return `${html}</tr>`;
}

function cellHtml(
  cell: Cell,
  reach: number,
  align: CellAlign,
  above: (unit: Unit) => number,
  row: TaskRow,
): string {
  const span = reach > 1 ? ` rowspan="${reach}"` : '';
  const [source = row.node.text] = cell.sources;
  const lines =
    cell.lines.length === 1
      ? escapeXml(cell.lines[0]!)
      : cell.lines.map((it) => `<p>${escapeXml(it)}</p>`).join('');
  const place = placed(source, above(source.unit));
  return `<td role="cell" class="${align}"${span}${place}>${lines}</td>`;
}

function sectionHtml(row: SectionRow, { aligns, apart }: Look): string {
  const place = placed(row.sources[0]);
  const heading = escapeXml(apart ? row.title : sectionHeading(row));
  const statement = row.statement.map((line) => `<p>${escapeXml(line)}</p>`).join('');
  const ordinal = apart ? `<th role="cell" class="center"${place}>${escapeXml(row.ordinal ?? '')}</th>` : '';
  const span = aligns.length - (apart ? 1 : 0);
  return `<tr role="row" class="part">${ordinal}<th role="rowheader" scope="rowgroup" colspan="${span}"${place}>${heading}${statement}</th></tr>`;
}
