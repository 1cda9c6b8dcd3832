import { strict as assert } from 'node:assert';
import { exportSchema, findExportFormat, type ExportedPlan } from '../../server/exports';
import { layOutAnnexes } from '../../server/tables';
import { differences } from '../support/compare-issued';
import { issuedAnnexNames, planOfIssuedAnnex, readIssuedAnnex } from '../support/issued-annexes';
import { inputOf, write } from './support';

const json = findExportFormat('json')!;

const exported = async (input: Parameters<typeof json.write>[0]): Promise<ExportedPlan> =>
  exportSchema.parse(JSON.parse(await write(json, input)));

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
    const plan = planOfIssuedAnnex(readIssuedAnnex('vinh-long-2025'));
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
    const result = await exported({ plan, tables: layOutAnnexes(plan), tasks: [[reading]] });
    assert.deepEqual(result.annexes[0]!.tasks, [reading]);
  });
});
