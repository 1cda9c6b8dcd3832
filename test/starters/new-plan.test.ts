import { strict as assert } from 'node:assert';
import { builtinAgencies } from '../../server/agencies';
import type { NewPlanChoices, NewPlanResult } from '../../server/protocol';
import { newPlan } from '../../server/starters';
import { layOutAnnexes, tableTemplates } from '../../server/tables';
import { checkPlan } from '../support/check-plan';
import { startClient } from '../support/lsp-client';

const { provinces } = builtinAgencies();
const today = '2026-01-15';
const there = provinces.data.entries.filter((it) => it.validTo === null || it.validTo >= today);

describe('a new plan', () => {
  for (const template of tableTemplates) {
    it(`has nothing the checker objects to, in any province: ${template.name}`, () => {
      for (const [at, province] of there.entries()) {
        const { found } = checkPlan(newPlan({ province, year: 2026 + (at % 3), template }));
        assert.deepEqual(
          found
            .filter((it) => it.severity === 'error' || it.severity === 'warning')
            .map((it) => [province.id, it.code, it.text]),
          [],
        );
      }
    });

    it(`fills every column of its table but notes and money: ${template.name}`, () => {
      const { analysis } = checkPlan(newPlan({ province: there[0]!, year: 2026, template }));
      const [table] = layOutAnnexes(analysis.plan);
      const rows = table!.rows.filter((it) => it.kind === 'task');
      assert.equal(rows.length, 3);
      for (const row of rows)
        row.cells.forEach((cell, column) => {
          const [role] = table!.columns[column]!.roles;
          if (role !== 'note' && role !== 'budget') assert.notDeepEqual(cell?.lines ?? ['merged'], [], role);
        });
    });
  }

  it('is offered for the provinces there are, and made by the server', async () => {
    const client = await startClient();
    const choices = await client.request<NewPlanChoices>('kehoach/newPlanChoices', {});
    assert.equal(choices.provinces.length, 34);
    assert.deepEqual(choices.years.slice(0, 2), [2026, 2027]);
    const made = await client.request<NewPlanResult>('kehoach/newPlan', {
      province: choices.provinces.find((it) => it.name === 'tỉnh Vĩnh Long')!.id,
      year: 2027,
      template: choices.templates[1]!.name,
    });
    assert.match(made.text, /^Kế hoạch: .* năm 2027 trên địa bàn tỉnh Vĩnh Long$/m);
    assert.equal(made.fileName, 'ke-hoach-vinh-long-2027.kehoach');
    await assert.rejects(
      client.request('kehoach/newPlan', { province: '../x', year: 2027, template: '6 cột' }),
    );
    assert.deepEqual(await client.request('kehoach/judged', { uri: 'file:///w/none.kehoach' }), {
      date: null,
      isSet: false,
    });
    client.close();
  });
});
