import { strict as assert } from 'node:assert';
import { INVALID, readDeadline, resolveDeadline } from '../../grammar/deadlines';
import { applyEdits } from '../../grammar/text';
import { invalidPhrases } from './invalid-phrases';
import { fixed, year2025 } from './support';

describe('deadlines that cannot be', () => {
  for (const { text, pieces, says, fixed: after } of invalidPhrases) {
    it(text, () => {
      const reading = readDeadline(text);
      const problems = reading.problems.map((it) => [
        it.code,
        it.severity,
        text.slice(it.span.start, it.span.end),
      ]);
      assert.deepEqual(
        problems,
        pieces.map((it) => [INVALID, 'error', it]),
      );
      reading.problems.forEach((it, at) => {
        assert.ok(it.message.vi.includes(says[at]!), it.message.vi);
        assert.ok(it.message.en.length > 0);
      });
      if (pieces.length === 1) assert.equal(fixed(text), after ?? null);
    });
  }

  it('never counts as a deadline that can be checked', () => {
    for (const { text } of invalidPhrases) {
      const { checkable } = resolveDeadline(readDeadline(text), year2025);
      assert.equal(checkable && !/^(?:Sau khi|Theo)/.test(text), false, text);
    }
  });

  it('is cured by its fix, which brings nothing new', () => {
    let fixes = 0;
    for (const { text } of invalidPhrases)
      for (const problem of readDeadline(text).problems)
        for (const fix of problem.fixes ?? []) {
          fixes++;
          assert.equal(fix.fixClass, 'guarded');
          const after = readDeadline(applyEdits(text, fix.edits));
          const before = readDeadline(text).problems.length;
          assert.equal(after.problems.length, before - 1, `${text} → ${after.text}`);
        }
    assert.ok(fixes > 30);
  });

  it('reads leap years right', () => {
    for (const [year, leap] of [
      [1900, false],
      [2000, true],
      [2023, false],
      [2024, true],
      [2100, false],
    ] as const)
      assert.equal(readDeadline(`29/02/${year}`).problems.length, leap ? 0 : 1, String(year));
  });
});
