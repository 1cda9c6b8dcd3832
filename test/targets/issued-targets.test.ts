import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { readTargets, type Target, type Trajectory } from '../../grammar/targets';
import { checkSpans } from './support';

interface Written {
  readonly id: string;
  readonly text: string;
  readonly type: string;
  readonly comparator: string;
  readonly value: number | string | null;
  /** Null when the text itself names none. */
  readonly unit: string | null;
  /** Only where the text itself names the year. */
  readonly byYear?: number;
  readonly years?: number[];
  readonly of?: number;
  readonly group?: string;
  readonly per?: string;
  readonly maintain?: boolean;
  readonly exception?: string;
  readonly baselineYear?: number;
  readonly start?: Trajectory['start'];
  readonly step?: { readonly comparator: string; readonly value: number };
  readonly end?: Trajectory['end'];
  readonly derived?: Trajectory['derived'];
  readonly consistent?: boolean;
  /** Why this is read otherwise than a person who knows the whole plan would. */
  readonly differs?: string;
}

/** Every target of three issued plans, as written, with what a reader takes from it. */
const issued = JSON.parse(
  readFileSync(new URL('./issued-targets.json', import.meta.url), 'utf8'),
) as Written[];

const isIt = (it: Target, told: Written): boolean =>
  it.type === told.type && it.comparator === told.comparator && it.value === told.value;

describe('targets of issued plans', () => {
  it('are all there', () => assert.equal(issued.length, 164));
  for (const told of issued)
    it(`${told.id} ${told.text.slice(0, 90)}`, () => {
      const { targets, problems } = readTargets(told.text);
      const it = targets.find((target) => isIt(target, told));
      assert.ok(it, JSON.stringify(targets));
      assert.equal(it.unit?.text ?? null, told.unit);
      assert.equal(it.byYear, told.byYear ?? null);
      if (told.years && told.byYear !== undefined) assert.deepEqual(it.years, told.years);
      if (told.of !== undefined) assert.equal(it.of?.value, told.of);
      if (told.group !== undefined) assert.equal(it.group?.text, told.group);
      if (told.per !== undefined) assert.equal(it.per?.text, told.per);
      if (told.exception !== undefined) assert.equal(it.exception?.text, told.exception);
      if (told.baselineYear !== undefined) assert.equal(it.baselineYear, told.baselineYear);
      assert.equal(it.maintain, told.maintain ?? false);
      assert.equal(it.role, 'goal');
      if (told.start !== undefined) {
        const { start, step, end, derived, consistent } = it.trajectory!;
        assert.deepEqual(start, told.start);
        assert.deepEqual([step?.comparator, step?.value], [told.step!.comparator, told.step!.value]);
        assert.deepEqual(
          { end, derived, consistent },
          { end: told.end, derived: told.derived, consistent: told.consistent },
        );
      }
      assert.deepEqual(problems, []);
      checkSpans(told.text);
    });
});
