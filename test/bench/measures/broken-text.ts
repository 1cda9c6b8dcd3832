import { PlanTree } from '../../../grammar/parser';
import { cold } from '../cold';
import { broken, damages } from '../content/damage';
import { planText } from '../content/plan-text';
import { readAll } from '../content/read-all';
import { compare, ratioOf, statsOf } from '../harness';
import type { Measure, Table, Verdict } from '../measure';
import { count, figure, timeCells, timeColumns } from '../report';

const COLD_RUNS = 3;

export const brokenText: Measure = {
  id: 'broken',
  title: 'Văn bản hỏng so với văn bản lành',
  about: [
    'Cùng một kế hoạch, lành và hỏng theo nhiều cách; thời gian từ chuỗi chữ đến khi đọc hết giá trị và lỗi. Tỷ số',
    'tính trên một triệu ký tự, vì có cách làm hỏng rút ngắn tệp. «Nguội» là lần đầu trong một tiến trình mới.',
  ].join('\n'),
  async run({ sizes, bundles }) {
    const tables: Table[] = [];
    const verdicts: Verdict[] = [];
    for (const lines of sizes) {
      const clean = planText({ seed: 1, lines });
      const texts = [
        { id: '', title: 'lành', text: clean },
        ...damages.map((it) => ({ id: `:${it.id}`, title: it.title, text: broken(clean, it) })),
      ];
      const times = compare(
        texts.map(
          ({ text }) =>
            () =>
              readAll(PlanTree.parse(text)),
        ),
        { rounds: lines < 100_000 ? 20 : 5, warmUp: lines < 100_000 ? 10 : 1 },
      );
      const perMillion = times.map((all, at) => all.map((it) => (it * 1e6) / texts[at]!.text.length));
      tables.push({
        caption: `${count(lines)} dòng`,
        columns: ['', ...timeColumns, 'nguội (ms)', 'so với lành'],
        rows: texts.map(({ id, title }, at) => {
          const first = Array.from({ length: COLD_RUNS }, () => cold(bundles.bench, `${lines}${id}`));
          const ratio = ratioOf(perMillion[at]!, perMillion[0]!);
          return [title, ...timeCells(statsOf(times[at]!)), figure(statsOf(first).p50), `${figure(ratio)} ×`];
        }),
      });
      verdicts.push(
        ...texts.slice(1).map((it, at) => ({
          what: `${count(lines)} dòng, ${it.title}: chậm gấp mấy lần văn bản lành`,
          value: ratioOf(perMillion[at + 1]!, perMillion[0]!),
          unit: '×' as const,
          atMost: 1.5,
        })),
      );
    }
    return { tables, verdicts };
  },
};
