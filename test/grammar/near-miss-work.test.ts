import { strict as assert } from 'node:assert';
import { findNearMiss } from '../../grammar/parser/near-miss';
import { PlanTree } from '../../grammar/parser';
import { broken, damages } from '../bench/content/damage';
import { planText } from '../bench/content/plan-text';

describe('work of misspelt keywords', () => {
  it('finds what a head means once, however often it comes', () => {
    for (const line of ['  Chu tri: Sở Nội vụ\n', '  Chủ trì Sở Nội vụ\n', '  Thời hạn Quý I/2025\n']) {
      const miss = findNearMiss(line, 'annex');
      assert.ok(miss, line);
      assert.equal(findNearMiss(line.replace(/\n$/, '; thêm\n'), 'annex'), miss, line);
      const moved = findNearMiss(`  ${line}`, 'annex');
      assert.equal(moved!.headSpan.start, miss.headSpan.start + 2, line);
      if (!line.includes(':')) assert.equal(findNearMiss(line, 'body'), null, line);
    }
  });

  it('says the same of the same slip in the same words, made once', () => {
    const clean = planText({ seed: 2, lines: 800 });
    for (const damage of damages.filter((it) => it.id === 'accents' || it.id === 'all-colons')) {
      const { units } = PlanTree.parse(broken(clean, damage));
      const problems = units.flatMap((it) => it.problems).filter((it) => it.code === 'keyword-misspelt');
      const messages = new Set(problems.map((it) => it.message));
      const texts = new Set(problems.map((it) => it.message.vi));
      assert.ok(problems.length > 300, `${problems.length}`);
      // Words with a number of their own are said anew.
      const numbered = problems.filter((it) => /\d:»/.test(it.message.vi)).length;
      assert.ok(messages.size <= texts.size + numbered, `${messages.size} for ${texts.size}`);
      assert.ok(messages.size < problems.length / 3, `${messages.size} of ${problems.length}`);
    }
  });
});
