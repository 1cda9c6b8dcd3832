import { exportInput, Folder, PlanAnalysis } from '../../../server/analysis';
import { exportFormats } from '../../../server/exports';
import { planText } from '../content/plan-text';
import { statsOf, timed, timedAsync } from '../harness';
import type { Measure, Verdict } from '../measure';
import { count, figure, timeCells, timeColumns } from '../report';

const TASKS = 1000;
const ROUNDS = 7;

/** Bars in milliseconds, by the ending of the file. */
const bars: Readonly<Record<string, number>> = { docx: 500, xlsx: 500, html: 200, pdf: 2000 };

export const exports: Measure = {
  id: 'exports',
  title: 'Xuất một kế hoạch',
  about: [
    `Kế hoạch ${count(TASKS)} nhiệm vụ, ra từng định dạng; tính từ mô hình đã đọc đến các byte của tệp. «Lần đầu» là lần đầu`,
    'trong tiến trình.',
  ].join('\n'),
  async run() {
    const folder = new Folder(null, [], [], '2025-01-02');
    const { world } = folder;
    const analysis = new PlanAnalysis(planText({ seed: 4, tasks: TASKS }));
    const context = analysis.context(world);
    const firstReading = timed(() => exportInput(context));
    const input = exportInput(context);
    const rows: string[][] = [];
    const verdicts: Verdict[] = [];
    for (const format of exportFormats) {
      let size = 0;
      const write = async (): Promise<void> => {
        size = (await format.write(input, {})).length;
      };
      const first = await timedAsync(write);
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) times.push(await timedAsync(write));
      const stats = statsOf(times);
      rows.push([format.id, ...timeCells(stats), figure(first), figure(size / 1024)]);
      const atMost = bars[format.extension];
      if (atMost !== undefined)
        verdicts.push({ what: `${format.id}: lần đầu`, value: first, unit: 'ms', atMost });
    }
    return {
      tables: [
        {
          caption: `${count(TASKS)} nhiệm vụ (đọc các ô trước khi xuất, lần đầu: ${figure(firstReading)} ms)`,
          columns: ['', ...timeColumns, 'lần đầu (ms)', 'tệp (KB)'],
          rows,
        },
      ],
      verdicts,
    };
  },
};
