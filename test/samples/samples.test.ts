import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import type { TaskNode } from '../../server/plan';
import { PlanAnalysis } from '../../server/analysis';
import { RuleEngine, rules } from '../../server/rules';
import { exportFormats } from '../../server/exports';
import { exportInput } from '../../server/analysis';
import { testWorld } from '../support/check-plan';

const plans = readdirSync('samples/plans').filter((it) => it.endsWith('.kehoach'));
const drafts = readdirSync('samples/drafts').filter((it) => it.endsWith('.kehoach'));
const read = (path: string): PlanAnalysis => new PlanAnalysis(readFileSync(path, 'utf8'));

function leaves(nodes: readonly TaskNode[]): TaskNode[] {
  return nodes.flatMap((it) => (it.children.length > 0 ? leaves(it.children) : [it]));
}

const leavesOf = ({ plan }: PlanAnalysis): TaskNode[] =>
  plan.annexes.flatMap((annex) => annex.sections.flatMap((section) => leaves(section.nodes)));

describe('the issued plans of the samples', () => {
  for (const file of plans) {
    it(`${file}: no syntax errors, every deadline and owner of the annexes read`, () => {
      const analysis = read(`samples/plans/${file}`);
      assert.deepEqual(
        analysis.tree.units.flatMap((it) => it.problems.map((problem) => problem.code)),
        [],
      );
      const { around } = analysis.context(testWorld);
      const unread: string[] = [];
      for (const leaf of leavesOf(analysis)) {
        for (const { value } of leaf.fields.get('deadline') ?? []) {
          if (around.read.deadline(value.text).kind === 'unreadable') unread.push(value.text);
        }
        for (const role of ['lead', 'coordinators'] as const) {
          for (const { value } of leaf.fields.get(role) ?? [])
            for (const part of around.read.agencies(value.text).parts) if (part.id === null) unread.push(part.surface);
        }
      }
      assert.deepEqual(unread, []);
    });
  }

  it('know each of the 235 rows of the four annexes', () => {
    const four = ['vinh-long-2025', 'hue-2025', 'vinh-phuc-2022-2025', 'binh-duong-2022'];
    const rows = four.map((it) => leavesOf(read(`samples/plans/${it}.kehoach`)).length);
    assert.deepEqual(rows, [73, 38, 84, 40]);
  });
});

describe('drafts', () => {
  for (const file of drafts) {
    it(`${file} can be checked and exported in every format`, async () => {
      const analysis = read(`samples/drafts/${file}`);
      const findings = analysis.findings(testWorld, new RuleEngine(rules));
      assert.ok(!findings.some((it) => it.code === 'rule-failed'));
      const input = exportInput(analysis.context(testWorld));
      for (const format of exportFormats) assert.ok((await format.write(input, {})).length > 0, format.id);
    });
  }
});
