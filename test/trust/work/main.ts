// Runs inside an instrumented bundle: prints, as JSON, how much work each kind of text is at a length and at four times it.
import { PlanAnalysis } from '../../../server/analysis';
import { RuleEngine, rules } from '../../../server/rules';
import { testWorld } from '../../support/check-plan';
import { COUNTERS } from '../fuzz/instrument';
import { documentsOfTable } from '../../../server/law';
import { readers } from '../properties/grammar';
import { countNative } from './native';
import { longPlans, longTables, longValues } from './texts';

const counters = (globalThis as unknown as Record<string, Float64Array>)[COUNTERS]!;
let native = 0;
countNative((steps) => (native += steps));

function workOf(run: () => void): number {
  counters.fill(0);
  native = 0;
  run();
  let sum = native;
  // By index: what goes through the list would count itself.
  for (let at = 0; at < counters.length; at++) sum += counters[at]!;
  return sum;
}

function checked(text: string): void {
  const failed = new PlanAnalysis(text)
    .findings(testWorld, new RuleEngine(rules))
    .find((it) => it.code === 'rule-failed');
  if (failed) throw new Error(failed.message.en);
}

const results: { name: string; short: number; long: number }[] = [];
const measure = (
  name: string,
  length: number,
  textOf: (length: number) => string,
  read: (text: string) => void,
): void => {
  // Once before, so that what is made at the first use is made.
  read(textOf(100));
  const [short, long] = [length, 4 * length].map((it) => {
    const text = textOf(it);
    return workOf(() => read(text));
  });
  results.push({ name, short: short!, long: long! });
};
for (const [reader, read] of Object.entries(readers))
  for (const value of longValues)
    measure(`${reader} of ${JSON.stringify(value)}`, 5_000, (it) => value.repeat(it / value.length), read);
for (const [name, textOf] of Object.entries(longTables))
  measure(`a table of ${name}`, 25_000, textOf, (it) => void documentsOfTable(it));
for (const [name, textOf] of Object.entries(longPlans)) measure(`a plan of ${name}`, 25_000, textOf, checked);
console.log(JSON.stringify(results));
