import { strict as assert } from 'node:assert';
import type { Diagnostic } from 'vscode-languageserver';
import { PlanAnalysis } from '../../server/analysis';
import { RuleEngine, rules } from '../../server/rules';
import { testWorld } from '../support/check-plan';
import { startClient } from '../support/lsp-client';

const uri = 'file:///w/large.kehoach';
const head = 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\nPhụ lục: NHIỆM VỤ\n';
const task = (number: number): string =>
  `Nhiệm vụ ${number}: Rà soát nội dung số ${number} của đề án\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Quý I/2025\n`;
const text = head + Array.from({ length: 2_000 }, (_, at) => task(at + 1)).join('');

const counts = (list: readonly Diagnostic[]): Record<string, number> => {
  const result: Record<string, number> = {};
  for (const { code } of list) result[String(code)] = (result[String(code)] ?? 0) + 1;
  return result;
};

describe('a large plan', () => {
  it('runs the rules on one unit for one edit, and gives everything after a pause', () => {
    const engine = new RuleEngine(rules);
    const analysis = new PlanAnalysis(text);
    analysis.findings(testWorld, engine);
    const before = engine.unitsChecked;
    const at = text.indexOf('Quý I/2025', 50_000);
    analysis.edit({ start: at, end: at + 'Quý I/2025'.length }, 'Quý V/2025');
    const soon = analysis.soonFindings(testWorld, engine);
    assert.equal(soon.isAll, false);
    assert.equal(engine.unitsChecked - before, 1);
    assert.deepEqual(
      soon.findings.map((it) => it.code),
      ['invalid-deadline'],
    );
    const all = analysis.findings(testWorld, engine);
    const fresh = new PlanAnalysis(analysis.tree.text).findings(testWorld, new RuleEngine(rules));
    assert.deepEqual(
      all.map((it) => [it.code, it.span]),
      fresh.map((it) => [it.code, it.span]),
    );
    assert.equal(analysis.soonFindings(testWorld, engine).isAll, true);
  });

  it('pushes what is known at once and the rest when the typing pauses', async () => {
    const client = await startClient();
    await client.open(uri, text, 1);
    assert.deepEqual(counts(await client.pushed(uri, 1)), {});
    const line = text.split('\n').indexOf('Nhiệm vụ 1500: Rà soát nội dung số 1500 của đề án');
    const place = { line, character: 9 };
    await client.change(uri, 2, [{ range: { start: place, end: { line, character: 13 } }, text: '1400' }]);
    await client.pushed(uri, 2);
    for (;;) {
      const now = counts(await client.pushed(uri, 2));
      if (now['task-number']) {
        assert.ok(now['task-number'] >= 1);
        break;
      }
      await new Promise((done) => setTimeout(done, 20));
    }
    assert.equal(client.failures.count, 0);
    client.close();
  });
});
