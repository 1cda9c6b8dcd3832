import { strict as assert } from 'node:assert';
import { exportSchema, findExportFormat, type ExportedPlan } from '../../server/exports';
import { differences } from '../support/compare-issued';
import { issuedAnnexNames, planOfIssuedAnnex, readIssuedAnnex } from '../support/issued-annexes';
import { annex, node, plan, section } from '../support/hand-made-plan';
import { inputOf, write } from './support';

const json = findExportFormat('json')!;

const exported = async (input: Parameters<typeof json.write>[0]): Promise<ExportedPlan> =>
  exportSchema.parse(JSON.parse(await write(json, input)));

const reading = {
  number: '3',
  section: 'I',
  text: 'Ban hành Kế hoạch',
  lead: ['Sở Nội vụ'],
  coordinators: ['Các sở, ban, ngành tỉnh', 'UBND cấp huyện'],
  product: 'Kế hoạch',
  deadline: { text: 'Tháng 01/2025', intervals: [{ from: '2025-01-01', to: '2025-01-31' }], open: [] },
  targets: [],
  citations: [],
};

describe('export to JSON', () => {
  for (const name of issuedAnnexNames) {
    const issued = readIssuedAnnex(name);
    for (const columns of ['template', 'typed'] as const)
      it(`gives each cell, heading, part and merged range of ${name}, columns by ${columns}`, async () => {
        const plan = planOfIssuedAnnex(issued, columns);
        assert.deepEqual(differences(issued, await exported(inputOf(plan))), []);
      });
  }

  it('notices a changed cell, a lost row and a lost merge', async () => {
    const issued = readIssuedAnnex('hue-2025');
    const right = await exported(inputOf(planOfIssuedAnnex(issued)));
    const break_ = (change: (rows: ExportedPlan['annexes'][number]['rows']) => void): number => {
      const wrong = structuredClone(right);
      change(wrong.annexes[0]!.rows);
      return differences(issued, wrong).length;
    };
    const tasks = (rows: ExportedPlan['annexes'][number]['rows']) => rows.filter((it) => it.kind === 'task');
    assert.equal(
      break_((rows) => void (tasks(rows)[5]!.cells[3] = 'khác')),
      1,
    );
    assert.equal(
      break_((rows) => void (tasks(rows)[0]!.rowSpans[0] = 9)),
      1,
    );
    assert.notEqual(
      break_((rows) => void rows.pop()),
      0,
    );
  });

  it('gives the readings of the tasks as they were handed in', async () => {
    const whole = planOfIssuedAnnex(readIssuedAnnex('vinh-long-2025'));
    const result = await exported({ ...inputOf(whole), tasks: [[reading]] });
    assert.deepEqual(result.annexes[0]!.tasks, [reading]);
  });

  it('numbers tasks that were typed without a number as the table does', async () => {
    const leaf = (text: string) => node('activity', null, text);
    const objective = (text: string, ...texts: string[]) =>
      node('objective', null, text, {}, [node('task', null, 'T', {}, texts.map(leaf))]);
    const of = plan({}, [
      annex([section(null, [objective('A', 'a', 'b'), objective('B', 'c')])], { template: '9 cột' }),
    ]);
    const result = await exported({
      ...inputOf(of),
      tasks: [['a', 'b', 'c'].map((text) => ({ ...reading, number: null, text }))],
    });
    assert.deepEqual(
      result.annexes[0]!.tasks.map((it) => [it.number, it.text]),
      [
        ['1', 'a'],
        ['1', 'b'],
        ['2', 'c'],
      ],
    );
  });
});
