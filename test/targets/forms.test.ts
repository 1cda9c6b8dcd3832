import { strict as assert } from 'node:assert';
import { readTargets, targetForms, type Target, type TargetExpectation } from '../../grammar/targets';
import { checkSpans } from './support';

const plain = (it: Target): Required<TargetExpectation> => ({
  type: it.type,
  comparator: it.comparator,
  value: it.value,
  upper: it.upper ?? NaN,
  unit: it.unit?.text ?? null,
  of: it.of?.value ?? NaN,
  byYear: it.byYear,
  years: it.years,
  per: it.per?.text ?? null,
  group: it.group?.text ?? '',
  role: it.role,
  subject: it.subject?.text ?? null,
  baselineYear: it.baselineYear ?? NaN,
  consistent: it.trajectory?.consistent ?? null,
});

/** Only what the example speaks of. */
const asTold = (it: Target, told: TargetExpectation): Partial<TargetExpectation> =>
  Object.fromEntries(Object.entries(plain(it)).filter(([key]) => key in told));

describe('forms of targets', () => {
  for (const form of targetForms)
    describe(form.kind, () => {
      it('is described in two languages', () => {
        for (const said of [form.title, form.description])
          assert.ok(said.vi.length > 3 && said.en.length > 3);
        assert.ok(form.examples.length > 1 && form.words.length > 0);
        for (const word of form.words) assert.equal(word, word.normalize('NFC').toLowerCase());
      });
      for (const example of form.examples)
        it(example.text, () => {
          const { targets } = readTargets(example.text);
          assert.equal(targets.length, example.reads.length, JSON.stringify(targets.map(plain)));
          example.reads.forEach((told, at) => assert.deepEqual(asTold(targets[at]!, told), told));
          checkSpans(example.text);
        });
    });
});
