import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { PlanTree } from '../../grammar/parser';
import { PlanAnalysis } from '../../server/analysis';
import { RuleEngine, rules } from '../../server/rules';
import { testWorld } from '../support/check-plan';
import { readers } from './properties/grammar';
import { properties } from './properties/index';
import { linesOf, samples } from './support/generators';
import { errorOf, shrink, tryProperty, type Case } from './support/property';

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

/** Reads and checks a text and holds that nothing of it was lost; gives the milliseconds it took. */
function timeOf(text: string): number {
  const start = performance.now();
  const analysis = new PlanAnalysis(text);
  assert.equal(analysis.tree.text.length, text.length);
  assert.ok(!analysis.findings(testWorld, new RuleEngine(rules)).some((it) => it.code === 'rule-failed'));
  return performance.now() - start;
}

describe('texts of an unusual size', function () {
  this.timeout(60_000);
  const million = 1_000_000;
  const cases: Readonly<Record<string, string>> = {
    'one line': 'Nhiệm vụ 1: ' + 'xây dựng kế hoạch, '.repeat(million / 19),
    'one line without a space': 'ế'.repeat(million),
    'one line of spaces': ' '.repeat(million),
    'one line of zero bytes': '\0'.repeat(million),
    'one line of marks': 'e' + '\u0301'.repeat(million),
    'one line of byte order marks': '\ufeff'.repeat(million),
    'one line that turns its direction': '\u202e\u2066'.repeat(million / 2),
    'one line of halves of pairs': '\ud83d'.repeat(million),
    'line ends': '\n'.repeat(million),
    'carriage returns': '\r'.repeat(million),
    colons: ':'.repeat(million),
    '100,000 errors': 'Chu tri: x\n'.repeat(100_000),
    '100,000 broken deadlines': 'Nhiệm vụ: x\nThời hạn: 31/4/2025\n'.repeat(100_000),
    '100,000 continued lines': 'Nhiệm vụ: x\n' + '- y\n'.repeat(100_000),
    '100,000 fields of one task': 'Nhiệm vụ: x\n' + 'Chủ trì: y\n'.repeat(100_000),
  };
  for (const [name, text] of Object.entries(cases)) it(name, () => assert.ok(timeOf(text) < 20_000));

  /** The small languages get one value; twice the text must not cost four times as much. */
  const values = [
    'Quý I; ',
    'Sở Nội vụ, ',
    '2617/QĐ-UBND, ',
    '100% ',
    'a',
    ' ',
    '(',
    '1',
    '/',
    '\u0301',
    '\0',
    '\n',
    '31/4/',
  ];
  for (const [name, read] of Object.entries(readers)) {
    it(`long values of ${name} cost by their length`, () => {
      for (const value of values) {
        const took = (length: number): number => {
          const text = value.repeat(length / value.length);
          const start = performance.now();
          read(text);
          return performance.now() - start;
        };
        took(2_000);
        const [short, long] = [took(10_000), took(40_000)];
        // Four times the text; a busy machine may double that, a square would be sixteen times.
        assert.ok(long < 400 || long < 10 * short, `${JSON.stringify(value)}: ${short} ms became ${long} ms`);
      }
    });
  }
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
