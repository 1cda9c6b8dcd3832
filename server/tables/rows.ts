import type {
  Annex,
  ColumnRole,
  FieldRole,
  Numbering,
  Section,
  Sourced,
  TaskLevel,
  TaskNode,
} from '../plan/model';
import type { Cell, SectionRow, TableColumn, TableRow, TaskRow } from './model';
import { numberingOf, ordinalAfter, printedNumber, RowCounter } from './numbering';

/**
 * The rows of an annex.
 *
 * A leaf is a row. An upper level prints in its own column as one cell that reaches over its leaves; one that has
 * no column prints as a row across the table above them. A field of an upper level reaches over those of its
 * leaves that have none of their own. Where a level was skipped between two others (an activity right below an
 * objective), the cell above in that column goes on.
 */
export function rowsOf(annex: Annex, columns: readonly TableColumn[]): TableRow[] {
  const rows: TableRow[] = [];
  visitRows(annex, columns, {
    section: (row) => rows.push(row),
    nodes(_nodes, _state, layOut) {
      const made = layOut();
      rows.push(...made.rows);
      return made;
    },
  });
  return rows;
}

/** Takes the rows of an annex in order, so that who keeps those of unchanged nodes need not lay them out again. */
export interface RowVisitor {
  section(row: SectionRow): void;
  /**
   * A node right below a section with all that is below it, and those behind it that its cells may reach into.
   *
   * @param state all that their rows depend on beside the nodes themselves
   * @param layOut makes the rows; the visitor may give back what this gave before for the same nodes and state
   */
  nodes(nodes: readonly TaskNode[], state: RowState, layOut: () => NodeRows): NodeRows;
}

export interface RowState {
  /** Columns and numbering of the annex; equal for annexes that lay out alike. */
  readonly look: string;
  /** The number of the row before. */
  readonly last: number;
}

export interface NodeRows {
  readonly rows: readonly TableRow[];
  /** The number of its last row. */
  readonly last: number;
}

export function visitRows(annex: Annex, columns: readonly TableColumn[], visitor: RowVisitor): void {
  new RowBuilder(annex, columns).visit(visitor);
}

/** What was typed under an annex but prints in no cell of it: for a rule to say. */
export interface Unprinted {
  readonly node: TaskNode;
  readonly role: FieldRole;
  readonly values: readonly Sourced[];
}

/** Fields without a column to print in, and fields of an upper level that each of its leaves overrides. */
export function unprintedFields(annex: Annex, columns: readonly TableColumn[]): Unprinted[] {
  const unprinted: Unprinted[] = [];
  const roles = new Set(columns.flatMap((it) => it.roles));
  const visit = (node: TaskNode): void => {
    for (const [role, values] of node.fields) {
      if (!roles.has(role) || !reaches(node, role)) unprinted.push({ node, role, values });
    }
    node.children.forEach(visit);
  };
  for (const section of annex.sections) section.nodes.forEach(visit);
  return unprinted;
}

const reaches = (node: TaskNode, role: FieldRole): boolean =>
  node.children.length === 0 ||
  node.children.some((child) => !child.fields.has(role) && reaches(child, role));

const depth: Readonly<Record<TaskLevel, number>> = { objective: 0, task: 1, activity: 2 };

const isTextRole = (role: ColumnRole): role is TaskLevel => role in depth;

const isFieldRole = (role: ColumnRole): role is FieldRole => role !== 'ordinal' && !isTextRole(role);

interface Leaf {
  readonly node: TaskNode;
  /** From the root to the leaf itself. */
  readonly path: readonly TaskNode[];
}

/** A cell of one row before neighbours with the same owner become one. */
interface OwnedCell {
  /** What the cell is about; cells of one owner in rows that follow each other are one cell. Null: never merged. */
  readonly owner: object | null;
  readonly cell: Cell;
}

const emptyCell: Cell = { lines: [], sources: [] };

class RowBuilder {
  private rows: TableRow[] = [];
  /** The column that a level prints in. */
  private readonly textColumns = new Map<TaskLevel, number>();
  private readonly deepestText: number | null;
  private readonly numberedLevel: TaskLevel | null;
  private readonly counter = new RowCounter();
  private readonly numbering: Numbering;
  private lastNumbered: TaskNode | null = null;
  private lastNumber = '';
  /** Task rows since the last row across the table, and what owns their cells. */
  private block: { leaf: TaskNode; cells: OwnedCell[] }[] = [];

  constructor(
    private readonly annex: Annex,
    private readonly columns: readonly TableColumn[],
  ) {
    columns.forEach(({ roles }, at) => {
      for (const role of roles)
        if (isTextRole(role) && !this.textColumns.has(role)) this.textColumns.set(role, at);
    });
    const byDepth = [...this.textColumns].sort(([a], [b]) => depth[b] - depth[a]);
    this.deepestText = byDepth[0]?.[1] ?? null;
    this.numberedLevel = shallowestNumberedLevel(annex);
    this.numbering = numberingOf(annex);
  }

  visit(visitor: RowVisitor): void {
    const { numbering } = this;
    const look = JSON.stringify([this.columns.map((it) => it.roles), numbering.style, this.numberedLevel]);
    let ordinal: string | null = null;
    for (const section of this.annex.sections) {
      if (section.unit !== null || section.title !== null) {
        ordinal = section.ordinal ?? ordinalAfter(ordinal);
        visitor.section(sectionRow(section, ordinal));
      }
      if (numbering.restarts) this.counter.restart();
      for (let at = 0, end = 0; at < section.nodes.length; at = end) {
        for (end = at + 1; end < section.nodes.length && goesOn(section.nodes[end]!);) end++;
        const nodes = section.nodes.slice(at, end);
        const made = visitor.nodes(nodes, { look, last: this.counter.last }, () => this.layOut(nodes));
        this.counter.last = made.last;
      }
    }
  }

  private layOut(nodes: readonly TaskNode[]): NodeRows {
    this.rows = [];
    for (const node of nodes) this.addNode(node, []);
    this.endBlock();
    return { rows: this.rows, last: this.counter.last };
  }

  private addNode(node: TaskNode, above: readonly TaskNode[]): void {
    const path = [...above, node];
    if (node.children.length === 0) {
      this.addLeaf({ node, path });
      return;
    }
    if (this.placeOfUpper(node) === null) {
      this.endBlock();
      this.rows.push(levelRow(node));
    }
    for (const child of node.children) this.addNode(child, path);
  }

  private placeOfLeaf(leaf: TaskNode): number | null {
    return this.textColumns.get(leaf.level) ?? this.deepestText;
  }

  /** The column of a level that has levels below it; null when these need the only column there is. */
  private placeOfUpper(node: TaskNode): number | null {
    const own = this.textColumns.get(node.level) ?? null;
    const below = node.children[0]!;
    return own !== null && own !== this.placeOfLeaf(below) ? own : null;
  }

  private addLeaf(leaf: Leaf): void {
    const placed = leaf.path.filter((it) => it === leaf.node || this.placeOfUpper(it) !== null);
    const cells = this.columns.map(({ roles }, at): OwnedCell => {
      if (roles[0] === 'ordinal') return this.ordinalCell(placed);
      if (isTextRole(roles[0])) return this.textCell(placed, at, roles[0]);
      return fieldCell(leaf, roles.filter(isFieldRole));
    });
    this.block.push({ leaf: leaf.node, cells });
  }

  private ordinalCell(placed: readonly TaskNode[]): OwnedCell {
    const node = placed.find((it) => it.level === this.numberedLevel) ?? placed[0]!;
    if (this.lastNumbered !== node) {
      this.lastNumbered = node;
      this.lastNumber = printedNumber(this.counter.next(node.number), this.numbering.style);
    }
    return { owner: node, cell: { lines: [this.lastNumber], sources: [node.text] } };
  }

  private textCell(placed: readonly TaskNode[], column: number, level: TaskLevel): OwnedCell {
    const leaf = placed.at(-1)!;
    const node = placed.find((it) =>
      it === leaf ? this.placeOfLeaf(it) === column : this.placeOfUpper(it) === column,
    );
    if (node) return { owner: node, cell: cellOf([node.text]) };
    const skipped = depth[placed[0]!.level] < depth[level] && depth[level] < depth[leaf.level];
    const before = this.block.at(-1)?.cells[column];
    return (skipped && before) || { owner: null, cell: emptyCell };
  }

  private endBlock(): void {
    const { block } = this;
    this.block = [];
    block.forEach(({ leaf, cells }, at) => {
      const rowSpans = cells.map(({ owner }, column) => {
        if (owner === null) return 1;
        if (block[at - 1]?.cells[column]!.owner === owner) return 0;
        let end = at + 1;
        while (block[end]?.cells[column]!.owner === owner) end++;
        return end - at;
      });
      const row: TaskRow = {
        kind: 'task',
        cells: cells.map(({ cell }, column) => (rowSpans[column] === 0 ? null : cell)),
        rowSpans,
        node: leaf,
      };
      this.rows.push(row);
    });
  }
}

/** Whether a cell of the node before may reach into the rows of this one: where a level is skipped, it does. */
const goesOn = ({ level, children }: TaskNode): boolean =>
  level === 'objective' && children[0]?.level === 'activity';

/** The level that the printed numbers belong to: the uppermost one that has a typed number. */
function shallowestNumberedLevel(annex: Annex): TaskLevel | null {
  let found: TaskLevel | null = null;
  const visit = (node: TaskNode): void => {
    if (node.number !== null && (found === null || depth[node.level] < depth[found])) found = node.level;
    node.children.forEach(visit);
  };
  for (const section of annex.sections) section.nodes.forEach(visit);
  return found;
}

/** The values of all roles of the column; the field of an upper level reaches down to the leaf. */
function fieldCell({ node: leaf, path }: Leaf, roles: readonly FieldRole[]): OwnedCell {
  const upwards = [...path].reverse();
  const owned = roles.flatMap((role) => {
    const owner = upwards.find((it) => it.fields.has(role));
    return owner ? [{ owner, values: owner.fields.get(role)! }] : [];
  });
  const first = owned[0]?.owner ?? leaf;
  const merges = first !== leaf && owned.every(({ owner }) => owner === first);
  return { owner: merges ? first : null, cell: cellOf(owned.flatMap(({ values }) => values)) };
}

const cellOf = (sources: readonly Sourced[]): Cell => ({ lines: sources.flatMap(linesOf), sources });

const linesOf = ({ value }: Sourced): string[] => (value.text === '' ? [] : value.text.split('\n'));

function sectionRow(section: Section, ordinal: string): SectionRow {
  const statement = [...section.baselines, ...section.targets];
  return {
    kind: 'section',
    ordinal,
    title: section.title?.value.text.replaceAll('\n', ' ') ?? '',
    statement: statement.flatMap(linesOf),
    section,
    node: null,
    sources: section.title ? [section.title, ...statement] : statement,
  };
}

function levelRow(node: TaskNode): SectionRow {
  return {
    kind: 'section',
    ordinal: node.number,
    title: node.text.value.text.replaceAll('\n', ' '),
    statement: [],
    section: null,
    node,
    sources: [node.text],
  };
}
