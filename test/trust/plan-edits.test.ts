import { strict as assert } from 'node:assert';
import { rules } from '../../server/rules';
import { checkPlan } from '../support/check-plan';
import { mulberry } from '../support/random';
import { apply } from './support/generators';
import { editedPlan } from './support/plan-edits';

describe('plans and edits that are made up', function () {
  this.timeout(60_000);

  it('have every rule find something', () => {
    const silent = new Set(rules.map((it) => it.code));
    for (let seed = 0; seed < 2_000 && silent.size > 0; seed++) {
      const { text } = editedPlan(mulberry(seed));
      for (const profile of ['state', 'party'] as const)
        for (const { code } of checkPlan(text, undefined, profile).found) silent.delete(code);
    }
    assert.deepEqual([...silent], []);
  });

  it('come back to a text that was there before, too', () => {
    let back = 0;
    for (let seed = 0; seed < 100; seed++) {
      const { text, edits } = editedPlan(mulberry(seed));
      const seen = new Set([text]);
      let now = text;
      for (const edit of edits) {
        const before = now;
        now = apply(now, edit).text;
        if (now !== before && seen.has(now)) back++;
        seen.add(now);
      }
    }
    assert.ok(back > 20, `${back} times`);
  });
});
