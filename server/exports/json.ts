import type { Particulars, Plan, Sourced } from '../plan/model';
import type { TaskReading } from '../plan/readings';
import { cellText, sectionText, type AnnexTable } from '../tables';
import { utf8, type ExportFormat, type ExportInput } from './export-format';
import type { ExportedPlan } from './json-schema';

type ExportedAnnex = ExportedPlan['annexes'][number];
type ExportedTask = ExportedAnnex['tasks'][number];

/** The plan as data, in the shape of `kehoach-export.schema.json`. */
export const json: ExportFormat = {
  id: 'json',
  extension: 'json',
  title: { vi: 'Dữ liệu JSON', en: 'JSON data' },
  mime: 'application/json',
  scope: 'annex',
  write: (input) => Promise.resolve(utf8(JSON.stringify(exportedPlan(input), null, 2) + '\n')),
};

export const exportedPlan = ({ plan, tables, tasks }: ExportInput): ExportedPlan => ({
  plan: planData(plan),
  annexes: tables.map((table, at) => annexData(table, tasks[at] ?? [])),
});

const planData = (plan: Plan): ExportedPlan['plan'] => ({
  ...particulars(plan),
  period:
    plan.periodText || plan.period
      ? { text: textOf(plan.periodText), from: plan.period?.from ?? null, to: plan.period?.to ?? null }
      : null,
  attachedTo: textOf(plan.attachedTo),
  decision: plan.decision && {
    ...particulars(plan.decision),
    articles: plan.decision.articles.map((it) => it.text.value.text),
  },
  abbreviations: plan.abbreviations.map(({ short, long }) => ({ short, long })),
  body: plan.body.map(({ number, text }) => ({ number: number?.text ?? null, text: text.value.text })),
});

const particulars = (it: Particulars) => ({
  title: textOf(it.title),
  number: textOf(it.number),
  date: it.isoDate,
  place: textOf(it.place),
  parentIssuer: textOf(it.parentIssuer),
  issuer: textOf(it.issuer),
  signer: textOf(it.signer),
  bases: it.bases.map((basis) => basis.value.text),
  recipients: it.recipients?.value.text.split('\n') ?? [],
});

const annexData = (table: AnnexTable, tasks: readonly TaskReading[]): ExportedAnnex => ({
  heading: table.heading,
  title: table.title,
  attachedTo: table.attachedLine,
  columns: table.columns.map((it) => it.heading),
  rows: table.rows.map((row) =>
    row.kind === 'section'
      ? { kind: 'section', text: sectionText(row) }
      : { kind: 'task', cells: row.cells.map(cellText), rowSpans: [...row.rowSpans] },
  ),
  tasks: withPrintedNumbers(table, tasks).map(taskData),
});

/** A task that was typed without a number has the one that the table gives it; its rows and the tasks are the leaves. */
function withPrintedNumbers(table: AnnexTable, tasks: readonly TaskReading[]): TaskReading[] {
  const column = table.columns.findIndex((it) => it.roles[0] === 'ordinal');
  let printed: string | null = null;
  const numbers = table.rows.flatMap((row) => {
    if (row.kind === 'section') return [];
    // A covered cell has the number of the cell that covers it.
    printed = row.cells[column]?.lines[0]?.replace(/\.$/, '') ?? printed;
    return [printed];
  });
  return tasks.map((it, at) => ({ ...it, number: it.number ?? numbers[at] ?? null }));
}

const taskData = (it: TaskReading): ExportedTask => ({
  number: it.number,
  section: it.section,
  text: it.text,
  lead: [...it.lead],
  coordinators: [...it.coordinators],
  product: it.product,
  deadline: it.deadline && {
    text: it.deadline.text,
    intervals: it.deadline.intervals.map(({ from, to }) => ({ from, to })),
    open: [...it.deadline.open],
  },
  targets: it.targets.map(({ text }) => ({ text })),
  citations: it.citations.map(({ text }) => ({ text })),
});

const textOf = (it: Sourced | null): string | null => it?.value.text ?? null;
