import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { PlanTree } from '../../grammar/parser';
import { PlanAnalysis } from '../../server/analysis';
import { RuleEngine, rules } from '../../server/rules';
import { testWorld } from '../support/check-plan';
import { properties } from './properties/index';
import { linesOf, samples } from './support/generators';
import { errorOf, shrink, tryProperty, type Case } from './support/property';
import { longPlans } from './work/texts';

/** How many cases are tried here in all; `npm run properties -- 100000` tries more. */
const CASES = 1_500;

/** What once failed, by the name of the property. */
const regressions = JSON.parse(
  readFileSync(new URL('./corpus/properties.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly Case[]>>;

describe('properties', function () {
  this.timeout(60_000);
  const shares = properties.reduce((sum, it) => sum + it.share, 0);

  for (const property of properties) {
    it(property.name, async () => {
      for (const known of regressions[property.name] ?? []) await property.check(known);
      const failure = await tryProperty(property, Math.ceil((CASES * property.share) / shares), 20250101);
      if (failure) assert.fail(`${JSON.stringify(failure.smallest)}\n${inspect(failure.error)}`);
    });
  }

  it('keeps what failed of properties that there are', () => {
    const names = properties.map((it) => it.name);
    for (const name of Object.keys(regressions)) assert.ok(names.includes(name), name);
  });

  it('makes a failing case small', async () => {
    const check = ({ text, edits }: Case): void =>
      assert.ok(!(text.includes('ế') && edits.some((it) => it.added === 'x')));
    const edits = ['a', 'x', 'b', 'x'].map((added) => ({ start: 0, length: 0, added }));
    const { smallest } = await shrink(check, { text: 'một ế hai ế ba', edits }, new Error('first'));
    assert.deepEqual(smallest, { text: 'ế', edits: [{ start: 0, length: 0, added: 'x' }] });
    assert.notEqual(await errorOf(check, smallest), null);
  });
});

describe('texts of an unusual size', function () {
  this.timeout(120_000);
  const cases = {
    ...Object.fromEntries(
      Object.entries(longPlans).map(([name, textOf]) => [`a megabyte of ${name}`, textOf(1_000_000)]),
    ),
    '100,000 errors': 'Chu tri: x\n'.repeat(100_000),
    '100,000 broken deadlines': 'Nhiệm vụ: x\nThời hạn: 31/4/2025\n'.repeat(100_000),
    '100,000 continued lines': `Nhiệm vụ: x\n${'- y\n'.repeat(100_000)}`,
    '100,000 fields of one task': `Nhiệm vụ: x\n${'Chủ trì: y\n'.repeat(100_000)}`,
  };
  for (const [name, text] of Object.entries(cases))
    it(`${name} is read whole and checked`, () => {
      const analysis = new PlanAnalysis(text);
      assert.ok(analysis.tree.text === text);
      const failed = analysis
        .findings(testWorld, new RuleEngine(rules))
        .find((it) => it.code === 'rule-failed');
      assert.equal(failed?.message.en, undefined);
    });
});

describe('samples with each line deleted, doubled and swapped', function () {
  this.timeout(60_000);
  for (const { path, text } of samples.filter((it) => it.text.length < 10_000)) {
    it(path, () => {
      const lines = linesOf(text);
      for (let at = 0; at < lines.length; at++) {
        const changed = [[], [lines[at]!, lines[at]!], [lines[at + 1] ?? '', lines[at]!]].map((instead) =>
          [...lines.slice(0, at), ...instead, ...lines.slice(at + Math.max(1, new Set(instead).size))].join(
            '',
          ),
        );
        for (const it of changed) assert.equal(PlanTree.parse(it).text, it);
      }
      for (let end = 0; end <= text.length; end++)
        assert.equal(PlanTree.parse(text.slice(0, end)).text, text.slice(0, end));
    });
  }
});
