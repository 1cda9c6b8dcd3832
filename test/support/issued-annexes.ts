import { readFileSync } from 'node:fs';
import type { Annex, ColumnRole, FieldRole, Plan, TaskLevel, TaskNode } from '../../server/plan/model';
import { annex, node, plan, section, typed } from './hand-made-plan';

/**
 * Annexes of four issued plans, cell by cell as they were printed; where a heading of a part was lost in the
 * stored text, its part has no title. `null` is a cell that a merged cell above covers.
 */
export interface IssuedAnnex {
  readonly title: string;
  readonly number: string;
  readonly date: string;
  readonly annexTitle: string;
  /** With its brackets. */
  readonly attachedTo: string;
  readonly template: string;
  readonly columns: readonly { readonly heading: string; readonly role: ColumnRole }[];
  readonly sections: readonly {
    readonly ordinal: string | null;
    readonly title: string | null;
    readonly baseline: string | null;
    readonly target: string | null;
  }[];
  readonly rows: readonly { readonly section: number; readonly cells: readonly (string | null)[] }[];
  /** Heading of the column, first row (from 1, section rows not counted), rows. */
  readonly spans: readonly (readonly [string, number, number])[];
}

export const issuedAnnexNames = [
  'vinh-long-2025',
  'hue-2025',
  'vinh-phuc-2022-2025',
  'binh-duong-2022',
] as const;

export const readIssuedAnnex = (name: (typeof issuedAnnexNames)[number]): IssuedAnnex =>
  JSON.parse(readFileSync(new URL(`../exports/data/${name}.json`, import.meta.url), 'utf8')) as IssuedAnnex;

/** The plan that would print this annex. `columns: 'typed'` gives its columns one by one, else by template. */
export function planOfIssuedAnnex(issued: IssuedAnnex, columns: 'typed' | 'template' = 'template'): Plan {
  const sections = issued.sections.map((it, at) =>
    section(it.title, nodesOf(issued, at + 1), {
      ...(it.ordinal !== null && { ordinal: it.ordinal }),
      baselines: it.baseline === null ? [] : [it.baseline],
      targets: it.target === null ? [] : [it.target],
    }),
  );
  const made: Annex = annex(sections, {
    title: issued.annexTitle,
    attachedTo: typed(issued.attachedTo.slice(1, -1), 'attachedTo', 'Kèm theo'),
    template: columns === 'template' ? issued.template : '',
    columns: columns === 'typed' ? issued.columns.map((it) => [it.heading, it.role] as const) : [],
    numbering: {
      style: issued.template === '6 cột' ? 'dot' : 'plain',
      restarts: issued.template !== '6 cột',
    },
  });
  return plan({ title: issued.title, number: issued.number, isoDate: issued.date }, [made]);
}

const levels: readonly TaskLevel[] = ['objective', 'task', 'activity'];

type Row = ReadonlyMap<ColumnRole, string | null>;

function nodesOf(issued: IssuedAnnex, sectionNumber: number): TaskNode[] {
  const rows = issued.rows
    .filter((it) => it.section === sectionNumber)
    .map(({ cells }) => new Map(issued.columns.map(({ role }, at) => [role, cells[at]!] as const)));
  const used = levels.filter((level) => issued.columns.some(({ role }) => role === level));
  return group(rows, used, true);
}

/** A level begins where its cell is printed; rows before that belong to a level that was skipped. */
function group(rows: readonly Row[], [level, ...below]: readonly TaskLevel[], isTop: boolean): TaskNode[] {
  if (!level) return [];
  const begins = rows.flatMap((row, at) => (row.get(level) === null ? [] : [at]));
  const skipped = group(rows.slice(0, begins[0] ?? rows.length), below, false);
  const nodes = begins.map((from, which) => {
    const row = rows[from]!;
    const number = isTop ? row.get('ordinal')!.replace(/\.$/, '') : null;
    const inside = rows.slice(from, begins[which + 1] ?? rows.length);
    return below.length === 0
      ? node(level, number, row.get(level)!, fieldsOf(row))
      : node(level, number, row.get(level)!, {}, group(inside, below, false));
  });
  return [...skipped, ...nodes];
}

const fieldsOf = (row: Row): Partial<Record<FieldRole, string>> =>
  Object.fromEntries(
    [...row].filter(
      ([role, text]) => role !== 'ordinal' && !levels.some((level) => level === role) && text !== '',
    ),
  ) as Partial<Record<FieldRole, string>>;
