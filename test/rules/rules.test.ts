import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { applyEdits } from '../../grammar/text';
import { ruleCodes, rules } from '../../server/rules';
import { checkPlan, testWorld, unmarked } from '../support/check-plan';

const serious: readonly string[] = ['error', 'warning'];

describe('every rule', () => {
  it('has a code of its own, and a file named after it', () => {
    assert.equal(new Set(ruleCodes).size, rules.length);
    for (const code of ruleCodes) {
      assert.match(code, /^[a-z]+(-[a-z]+)*$/);
      assert.ok(existsSync(`server/rules/${code}.ts`), `server/rules/${code}.ts`);
    }
  });

  for (const rule of rules) {
    describe(rule.code, () => {
      const { text, spans } = unmarked(rule.bad);
      const profile = rule.profiles?.[0] ?? 'state';
      const check = (it: string) => checkPlan(it, testWorld, profile);

      it('finds its own wrong example, at the marked place', () => {
        assert.ok(spans.length > 0, 'the wrong example has a mark');
        for (const it of check(text).found) assert.notEqual(it.code, 'rule-failed', it.finding.message.en);
        const own = check(text).found.filter((it) => it.code === rule.code);
        assert.deepEqual(
          own.map(({ start, end }) => text.slice(start, end) + `@${start}`),
          spans.map(({ start, end }) => text.slice(start, end) + `@${start}`),
        );
        assert.ok(own.every((it) => it.finding.message.vi !== '' && it.finding.message.en !== ''));
      });

      it('is silent on its own right example', () => {
        const own = check(unmarked(rule.good).text).found.filter((it) => it.code === rule.code);
        assert.deepEqual(
          own.map((it) => it.text),
          [],
        );
      });

      it('offers fixes that remove what they fix and add nothing as severe', () => {
        const { found, analysis } = check(text);
        const count = (list: typeof found, severe: readonly string[]): number =>
          list.filter((it) => severe.includes(it.severity)).length;
        for (const it of found.filter((one) => one.code === rule.code)) {
          for (const fix of it.finding.fixes) {
            const edits = fix.edits.map((edit) => ({
              span: analysis.tree.spanOf(edit.unit, edit.span),
              newText: edit.newText,
            }));
            const fixed = check(applyEdits(text, edits)).found;
            const left = fixed.filter((one) => one.code === rule.code).length;
            // A fix that opens a line to fill in leaves the officer to fill it in.
            const fillIn = edits.some((edit) => edit.newText.endsWith(': '));
            if (!fillIn || rule.bad.includes(':⟧')) {
              const before = found.filter((one) => one.code === rule.code).length;
              assert.ok(left < before || fillIn, `«${fix.title.vi}» leaves ${left} of ${before}`);
            }
            assert.ok(count(fixed, serious) <= count(found, serious), `«${fix.title.vi}» makes it worse`);
          }
        }
      });
    });
  }
});
