import { strict as assert } from 'node:assert';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { PlanAnalysis } from '../../server/analysis';
import { diagnosticsOf, rangeIn, SHOWN } from '../../server/lsp/convert';
import { RuleEngine, rules, type Finding } from '../../server/rules';
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
    assert.equal(soon.left, 'between');
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
    assert.equal(analysis.soonFindings(testWorld, engine).left, 'nothing');
  });

  it('is checked piece by piece when it is opened, and every unit once', () => {
    const engine = new RuleEngine(rules);
    const broken = text.replaceAll('Quý I/2025', 'Quý V/2025').replace('Nhiệm vụ 7:', 'Nhiệm vụ 6:');
    const analysis = new PlanAnalysis(broken);
    const seen: number[] = [];
    for (;;) {
      let asked = 0;
      const { findings, left } = analysis.soonFindings(testWorld, engine, () => ++asked > 20);
      seen.push(findings.length);
      if (left === 'nothing') break;
      assert.equal(left, 'units');
    }
    assert.ok(seen.length > 3, `${seen.length} pieces`);
    assert.ok(
      seen.every((it, at) => at === 0 || it >= seen[at - 1]!),
      'more is known after each piece',
    );
    assert.equal(engine.unitsChecked, analysis.tree.units.length);
    assert.equal(
      analysis.advance(testWorld, engine, () => true),
      true,
    );
    assert.equal(engine.unitsChecked, analysis.tree.units.length);
    const told = (list: readonly Finding[]): unknown => list.map((it) => [it.code, it.span, it.message.vi]);
    const fresh = new PlanAnalysis(broken).findings(testWorld, new RuleEngine(rules));
    assert.deepEqual(told(analysis.findings(testWorld, engine)), told(fresh));
  });

  it('leaves out what the file suppresses from the first piece on', () => {
    const engine = new RuleEngine(rules);
    const line = '# bỏ qua cả tệp invalid-deadline: bản nháp\n';
    const analysis = new PlanAnalysis(line + text.replaceAll('Quý I/2025', 'Quý V/2025'));
    const { findings, left } = analysis.soonFindings(testWorld, engine, () => true);
    assert.equal(left, 'units');
    assert.ok(!findings.some((it) => it.code === 'invalid-deadline'));
  });

  it('counts the agencies that it names by the difference', () => {
    const analysis = new PlanAnalysis(text);
    const before = new Map(analysis.agenciesUsed(testWorld));
    assert.equal(before.get('Sở Nội vụ'), 2000);
    const edits: readonly (readonly [from: string, to: string])[] = [
      ['Sở Nội vụ', 'Sở Tư pháp; Sở Nội vụ'],
      ['Chủ trì: Sở Nội vụ', 'Phối hợp: Công an tỉnh'],
      ['Ngày: 16/12/2024', 'Ngày: 16/12/2025'],
      ['  Chủ trì: Sở Nội vụ\n', ''],
    ];
    for (const [from, to] of edits) {
      const start = analysis.tree.text.indexOf(from);
      analysis.edit({ start, end: start + from.length }, to);
      const fresh = new PlanAnalysis(analysis.tree.text).agenciesUsed(testWorld);
      assert.deepEqual(new Map([...analysis.agenciesUsed(testWorld)].sort()), new Map([...fresh].sort()));
    }
  });

  it('is checked to its end though it is edited and asked for while that goes on', async () => {
    const client = await startClient({
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { diagnostics: { refreshSupport: true } },
      },
    });
    let refreshed = 0;
    client.connection.onRequest('workspace/diagnostic/refresh', () => {
      refreshed++;
      return null;
    });
    await client.open(uri, text.replaceAll('Quý I/2025', 'Quý V/2025'), 1);
    const pull = (): Promise<{ items: unknown[] }> =>
      client.request('textDocument/diagnostic', { textDocument: { uri } });
    await Promise.all([pull(), pull(), pull()]);
    const place = { line: 5, character: 0 };
    await client.change(uri, 2, [{ range: { start: place, end: place }, text: ' ' }]);
    await pull();
    const end = refreshed;
    while (refreshed === end) await new Promise((done) => setTimeout(done, 20));
    assert.equal((await pull()).items.length, SHOWN + 1);
    assert.equal(client.failures.count, 0);
    client.close();
  });

  it('shows the gravest findings where there are more than an editor shows, and says so', () => {
    const engine = new RuleEngine(rules);
    const wrong = text.replaceAll('Quý I/2025', 'Quý V/2025') + task(2001).replace('Chủ trì', 'Phối hợp');
    const analysis = new PlanAnalysis(wrong);
    const findings = analysis.findings(testWorld, engine);
    assert.ok(findings.length > SHOWN);
    const shown = diagnosticsOf(findings, analysis.tree, uri, 'vi', () => null);
    assert.equal(shown.length, SHOWN + 1);
    assert.ok(String(shown.at(-1)!.message).includes(`${findings.length}`));
    const errors = (list: readonly { severity?: unknown }[]): number =>
      list.filter((it) => it.severity === 'error' || it.severity === DiagnosticSeverity.Error).length;
    assert.equal(errors(shown), Math.min(SHOWN, errors(findings)));
    const few = findings.slice(0, SHOWN);
    assert.deepEqual(
      diagnosticsOf(few, analysis.tree, uri, 'vi', () => null).map((it) => it.range),
      few.map((it) => rangeIn(analysis.tree, it.unit, it.span)),
    );
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
