import { PlanTree } from '../../../grammar/parser';
import { readPlan } from '../../../server/plan/read-plan';
import { planText } from '../content/plan-text';
import { readAll } from '../content/read-all';
import { compare, ratioOf, statsOf } from '../harness';
import type { Measure, Table, Verdict } from '../measure';
import { scanLines } from '../peers/line-scan';
import { count, figure, timeCells, timeColumns } from '../report';

export const parse: Measure = {
  id: 'parse',
  title: 'Đọc cả tệp',
  about: [
    'Từ chuỗi chữ đến cây của cả kế hoạch. «Đọc hết» hỏi cây mọi giá trị và mọi lỗi, vì cây chỉ đọc giá trị khi có',
    'người hỏi; «mô hình» dựng thêm kế hoạch từ cây. Đối thủ là Langium 4.4 với văn phạm làm từ cùng bảng từ khóa,',
    'bày cho Langium chạy nhanh nhất: một dòng là một token, dòng trống và ghi chú bỏ qua, không dò từ khóa gõ sai.',
    'Cận dưới là quét một lượt qua từng chữ và cắt dòng.',
  ].join('\n'),
  async run({ sizes }) {
    const { langiumParser } = await import('../peers/langium');
    const langium = await langiumParser();
    const largest = Math.max(...sizes);
    const cases = [
      ...sizes.map((lines) => ({ name: `${count(lines)} dòng`, text: planText({ seed: 1, lines }) })),
      { name: '10.000 nhiệm vụ', text: planText({ seed: 2, tasks: 10_000 }) },
    ];
    const tables: Table[] = [];
    const verdicts: Verdict[] = [];
    for (const { name, text } of cases) {
      const errors = langium(text).errors;
      if (errors > 0) throw new Error(`Langium: ${errors} errors in ${name}`);
      const ways = [
        ['cây', () => PlanTree.parse(text)],
        ['cây, đọc hết', () => readAll(PlanTree.parse(text))],
        ['cây và mô hình', () => readPlan(PlanTree.parse(text).units)],
        ['Langium 4.4', () => langium(text)],
        ['quét dòng', () => scanLines(text)],
      ] as const;
      const small = text.length < 1e6;
      const times = compare(
        ways.map(([, run]) => run),
        { rounds: small ? 40 : 12, warmUp: small ? 40 : 3 },
      );
      const [tree, all, , peer, limit] = times as [number[], number[], number[], number[], number[]];
      tables.push({
        caption: `${name} (${figure(text.length / 1e6)} triệu ký tự)`,
        columns: ['', ...timeColumns, 'triệu ký tự/giây'],
        rows: ways.map(([way], at) => {
          const stats = statsOf(times[at]!);
          return [way, ...timeCells(stats), figure(text.length / 1000 / stats.p50)];
        }),
      });
      const bar = text.length > 1e6 || largest < 100_000 ? { atLeast: 5 } : {};
      verdicts.push(
        { what: `${name}: cây nhanh gấp mấy lần Langium`, value: ratioOf(peer, tree), unit: '×', ...bar },
        { what: `${name}: cây đọc hết nhanh gấp mấy lần Langium`, value: ratioOf(peer, all), unit: '×' },
        { what: `${name}: quét dòng nhanh gấp mấy lần cây`, value: ratioOf(tree, limit), unit: '×' },
      );
    }
    return { tables, verdicts };
  },
};
