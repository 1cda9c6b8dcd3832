import { strict as assert } from 'node:assert';
import { applyEdits } from '../../grammar/text';
import { checkPlan, unmarked } from '../support/check-plan';
import { ruleCases } from './cases';

describe('cases of the rules', () => {
  ruleCases.forEach(({ code, text: marked, fixed }, at) => {
    const { text, spans } = unmarked(marked);
    const what = spans.length === 0 ? 'is silent' : `finds ${spans.length}`;
    it(`${code} ${what}${fixed === undefined ? '' : ' and repairs it'} (${at + 1})`, () => {
      const { found, analysis } = checkPlan(text);
      const own = found.filter((it) => it.code === code);
      const shown = (list: readonly { start: number; end: number }[]): string[] =>
        list.map(({ start, end }) => `${text.slice(start, end)}@${start}`).sort();
      assert.deepEqual(shown(own), shown(spans));
      assert.deepEqual(
        found.filter((it) => it.code === 'rule-failed').map((it) => it.finding.message.en),
        [],
      );
      if (fixed === undefined) return;
      const fix = own[0]?.finding.fixes[0];
      assert.ok(fix, 'it has a fix');
      const edits = fix.edits.map((it) => ({
        span: analysis.tree.spanOf(it.unit, it.span),
        newText: it.newText,
      }));
      assert.equal(applyEdits(text, edits), fixed);
    });
  });
});
