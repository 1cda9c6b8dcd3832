import { strict as assert } from 'node:assert';
import type { Unit } from '../../../grammar/ast';
import { exportInput, PlanAnalysis } from '../../../server/analysis';
import { RuleEngine, rules, type Finding, type FindingFix, type World } from '../../../server/rules';
import { testWorld } from '../../support/check-plan';
import { apply, draft, edits } from '../support/generators';
import { editedPlan, largeEditedPlan } from '../support/plan-edits';
import type { Case, Property } from '../support/property';

/** Another day, and the rules of the Party with some of them off: nothing found in one world holds in the other. */
const worlds: readonly { readonly world: World; readonly engine: () => RuleEngine }[] = [
  { world: testWorld, engine: () => new RuleEngine(rules) },
  {
    world: { ...testWorld, date: '2026-03-01', today: '2027-01-01' },
    engine: () => new RuleEngine(rules, { 'missing-owner': 'off', 'task-number': 'error' }, 'party'),
  },
];

/** All that is told of a finding, with places in the file; each unit in it must be one of the tree. */
function told({ tree }: PlanAnalysis, findings: readonly Finding[]): unknown[] {
  const units = new Set<Unit>(tree.units);
  const place = ({ unit, span }: Pick<Finding, 'unit' | 'span'>): string => {
    assert.ok(units.has(unit), 'a unit that is no longer there');
    const { start, end } = tree.spanOf(unit, span);
    return `${start}-${end}`;
  };
  const edits = (fix: FindingFix): string[] => fix.edits.map((it) => `${place(it)} ${it.newText}`);
  return findings.map((it) => [
    `${place(it)} ${it.code} ${it.severity} ${it.message.vi} ${it.message.en}`,
    it.related.map((other) => `${place(other)} ${other.message.vi}`),
    it.fixes.map((fix) => [fix.title.vi, fix.fixClass, edits(fix)]),
  ]);
}

/** What a plan means, as those see it who export it. */
function meant(analysis: PlanAnalysis, world: World): unknown {
  const context = analysis.context(world);
  const { tree, plan } = analysis;
  const indexes = new Map<unknown, number>(tree.units.map((it, at) => [it, at]));
  const plain = (_key: string, value: unknown): unknown => {
    if (value instanceof Map) return [...(value as ReadonlyMap<unknown, unknown>)];
    if (
      typeof value !== 'object' ||
      value === null ||
      !('kind' in value && 'fields' in value && 'problems' in value)
    )
      return value;
    const index = indexes.get(value);
    assert.notEqual(index, undefined, 'a unit that is no longer there');
    return `unit ${index}`;
  };
  const { tables, tasks } = exportInput(context);
  const { date, signed, period, ownNumbers, province } = context.around;
  const around = { date, signed, period, ownNumbers, province };
  return JSON.parse(JSON.stringify({ plan, tables, tasks, around }, plain)) as unknown;
}

/** Whatever was asked between the edits, the answers are those that a new analysis of the text gives. */
export function sameFindings(it: Case): void {
  let { text } = it;
  const engines = worlds.map(({ engine }) => engine());
  const analysis = new PlanAnalysis(text);
  const compare = (which: number): void => {
    const { world, engine } = worlds[which]!;
    const fresh = new PlanAnalysis(text);
    const expected = told(fresh, fresh.findings(world, engine()));
    assert.deepEqual(told(analysis, analysis.findings(world, engines[which]!)), expected);
    assert.deepEqual(meant(analysis, world), meant(fresh, world));
  };
  for (const edit of it.edits) {
    const after = apply(text, edit);
    analysis.edit({ start: after.from, end: after.to }, edit.added);
    text = after.text;
    switch (edit.ask ?? 'findings') {
      case 'findings':
        compare(0);
        break;
      case 'other world':
        compare(1);
        break;
      case 'soon': {
        const { world } = worlds[0]!;
        const soon = analysis.soonFindings(world, engines[0]!);
        told(analysis, soon.findings);
        if (soon.left === 'nothing') compare(0);
        break;
      }
      case 'plan':
        assert.equal(analysis.plan.unit === null, new PlanAnalysis(text).plan.unit === null);
        break;
      case 'context':
        analysis.context(worlds[0]!.world);
        break;
      case 'nothing':
        break;
    }
  }
  compare(0);
  compare(1);
}

export const findingProperties: readonly Property[] = [
  {
    name: 'findings and meaning by the difference are those from the start',
    share: 6,
    generate: editedPlan,
    check: sameFindings,
  },
  {
    name: 'findings and meaning by the difference, whatever is typed',
    share: 2,
    generate: (random) => ({ text: draft(random), edits: edits(random, 5) }),
    check: sameFindings,
  },
  {
    name: 'findings and meaning by the difference, in a large plan',
    share: 0.02,
    generate: largeEditedPlan,
    check: sameFindings,
  },
];
