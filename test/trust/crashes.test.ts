import { strict as assert } from 'node:assert';
import { PlanAnalysis } from '../../server/analysis';
import { Guard } from '../../server/lsp/guard';
import { RuleEngine, rules, type Rule } from '../../server/rules';
import { testWorld } from '../support/check-plan';
import { startClient } from '../support/lsp-client';

const text = `Kế hoạch: Cải cách hành chính năm 2025
Phụ lục: NHIỆM VỤ
${'Nhiệm vụ: Ban hành kế hoạch\n  Thời hạn: 31/4/2025\n'.repeat(20)}`;

const broken = (about: Partial<Rule>): Rule => ({ ...rules[0]!, code: 'broken-rule', ...about });
const fail = (): never => {
  throw new Error('hỏng');
};

describe('what fails is reported as itself, and the rest goes on', () => {
  for (const [name, rule] of [
    ['a rule on units', broken({ checkUnit: fail })],
    ['a rule between units', broken({ checkUnit: () => {}, checkPlan: fail })],
    [
      'a rule that fails behind its first finding',
      broken({
        checkUnit: (unit, report) => {
          report({ unit, span: { start: 0, end: 1 }, message: { vi: 'một', en: 'one' } });
          fail();
        },
      }),
    ],
  ] as const) {
    it(name, () => {
      const codes = (list: readonly Rule[]): string[] =>
        new PlanAnalysis(text).findings(testWorld, new RuleEngine(list)).map((it) => it.code);
      const all = codes([rule, ...rules]);
      assert.equal(all.filter((it) => it === 'rule-failed').length, 1);
      assert.deepEqual(
        all.filter((it) => it !== 'rule-failed' && it !== 'broken-rule'),
        codes(rules),
      );
    });
  }

  it('a handler', async () => {
    const told: string[] = [];
    const guard = new Guard({ error: (message: string) => void told.push(message) });
    const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
    await assert.rejects(guard.request('hover', fail)({}, token), { code: -32803, message: /hover.*hỏng/ });
    await guard.notification('didOpen', fail)({});
    assert.equal(await guard.request('hover', () => 5)({}, token), 5);
    assert.equal(guard.failures.count, 2);
    assert.equal(told.length, 2);
  });

  it('a file that cannot be read', async () => {
    const files: Record<string, string> = { 'file:///w/a.kehoach': text, 'file:///w/b.kehoach': text };
    Object.defineProperty(files, 'file:///w/c.kehoach', { enumerable: true, get: () => undefined });
    const client = await startClient({
      files,
      folders: ['file:///w'],
      capabilities: { textDocument: { diagnostic: {} } },
    });
    const { items } = await client.request<{ items: { uri: string }[] }>('workspace/diagnostic', {
      previousResultIds: [],
    });
    assert.deepEqual(items.map((it) => it.uri).sort(), ['file:///w/a.kehoach', 'file:///w/b.kehoach']);
    await assert.rejects(
      client.request('kehoach/export', { uri: 'file:///w/c.kehoach', format: 'json' }),
      /c\.kehoach/,
    );
    client.close();
  });
});
