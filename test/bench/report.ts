import { cpus, loadavg, totalmem } from 'node:os';
import type { Stats } from './harness';
import type { Measure, Result, Table, Verdict } from './measure';

/** With as many digits as say something: `0,012`, `3,4`, `128`; a comma before the fraction, as in Vietnam. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return value.toLocaleString('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export const count = (value: number): string => value.toLocaleString('vi-VN');

/** The columns of the times of a table. */
export const timeColumns = ['p50 (ms)', 'p95 (ms)', 'p99 (ms)', 'số lần'] as const;

export const timeCells = (stats: Stats): string[] => [
  figure(stats.p50),
  figure(stats.p95),
  figure(stats.p99),
  count(stats.count),
];

export function isMet({ value, atMost, atLeast }: Verdict): boolean {
  return (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast);
}

function barOf({ atMost, atLeast, unit }: Verdict): string {
  if (atMost !== undefined) return `≤ ${count(atMost)} ${unit}`;
  return atLeast !== undefined ? `≥ ${count(atLeast)} ${unit}` : '–';
}

const verdictTable = (verdicts: readonly Verdict[]): Table => ({
  caption: 'Kết luận',
  columns: ['Chỉ số', 'Đo được', 'Mức cần đạt', 'Đạt'],
  rows: verdicts.map((it) => [
    it.what,
    `${figure(it.value)} ${it.unit}`,
    barOf(it),
    it.atMost === undefined && it.atLeast === undefined ? '' : isMet(it) ? 'có' : '**chưa**',
  ]),
});

const tablesOf = ({ tables, verdicts }: Result): readonly Table[] =>
  verdicts.length > 0 ? [...tables, verdictTable(verdicts)] : tables;

/** For the terminal: columns one below the other. */
export function printed(result: Result): string {
  return tablesOf(result)
    .map(({ caption, columns, rows }) => {
      const all = [columns, ...rows].map((row) => row.map((it) => it.replaceAll('**', '')));
      const widths = columns.map((_, at) => Math.max(...all.map((row) => row[at]!.length)));
      const lines = all.map((row) =>
        row.map((it, at) => (at === 0 ? it.padEnd(widths[at]!) : it.padStart(widths[at]!))).join('  '),
      );
      return `\n${caption}\n${lines.join('\n')}`;
    })
    .join('\n');
}

const markdownTable = ({ caption, columns, rows }: Table): string =>
  [
    `**${caption}**`,
    '',
    `| ${columns.join(' | ')} |`,
    `|${columns.map((_, at) => (at === 0 ? '---' : '---:')).join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

/** What was measured on, without names; a load above the number of cores says that others worked at the same time. */
export function machine(): string {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = all[0]?.model.trim() ?? '?';
  const load = figure(loadavg()[0] ?? Number.NaN);
  return `${model}, ${all.length} nhân, ${memory} GB bộ nhớ; Node ${process.versions.node}; tải trung bình lúc đo ${load}`;
}

const opening = (id: string): string => `<!-- ${id} -->`;
const closing = (id: string): string => `<!-- /${id} -->`;

/** The part of the document that a measure writes. */
export function section(measure: Measure, result: Result): string {
  return [
    opening(measure.id),
    `## ${measure.title}`,
    '',
    measure.about,
    '',
    `Máy đo: ${machine()}. Chạy lại: \`npm run bench -- ${measure.id}\`.`,
    '',
    tablesOf(result).map(markdownTable).join('\n\n'),
    closing(measure.id),
  ].join('\n');
}

const head = `<!-- Tệp do «npm run bench -- --write» viết ra; không sửa tay. -->
# Đo hiệu năng

Thời gian lấy bằng đồng hồ, trên máy ghi ở từng mục; máy bận thì số lớn lên, nên hãy xem tỷ số trước: hai bên của
mỗi tỷ số đo xen kẽ trong cùng một lần chạy. p50, p95, p99 là thời gian mà 50 %, 95 %, 99 % số lần đo không vượt quá.
Kế hoạch dùng để đo do máy viết ra theo mẫu câu của kế hoạch thật, mỗi lần chạy đều giống nhau.
`;

/** The document with the sections put in; sections of measures that were not run stay. */
export function updated(
  document: string,
  order: readonly string[],
  sections: ReadonlyMap<string, string>,
): string {
  const parts = order.flatMap((id) => {
    const made = sections.get(id);
    if (made !== undefined) return [made];
    const start = document.indexOf(opening(id));
    const end = document.indexOf(closing(id));
    return start >= 0 && end > start ? [document.slice(start, end + closing(id).length)] : [];
  });
  return `${head}\n${parts.join('\n\n')}\n`;
}
