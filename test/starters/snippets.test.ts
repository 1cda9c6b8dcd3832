import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { parse } from 'jsonc-parser';
import { PlanTree } from '../../grammar/parser';

interface Snippet {
  readonly scope: string;
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

// VS Code reads such files with comments and trailing commas.
const snippets = parse(readFileSync('client/templates/kehoach.code-snippets', 'utf8'), [], {
  allowTrailingComma: true,
}) as Record<string, Snippet>;

/** What stands in the file when every place keeps what is proposed. */
const filled = ({ body }: Snippet): string =>
  body
    .join('\n')
    .replace(/\$\{\d+\|((?:[^|\\,]|\\.)*)[^}]*\|\}/g, (_, first: string) => first.replace(/\\/g, ''))
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\}|\$0/g, 'x');

describe('snippets', () => {
  for (const [name, snippet] of Object.entries(snippets)) {
    it(`are made of items of the language: ${name}`, () => {
      const text = filled(snippet);
      assert.doesNotMatch(text, /[$|{}\\]/);
      assert.equal(snippet.scope, 'kehoach');
      const { units } = PlanTree.parse(text.replace(/x\n?$/, '').trimEnd());
      assert.deepEqual(
        units.flatMap((it) => it.problems.map((problem) => problem.code)),
        [],
      );
      assert.ok(units.every((it) => it.kind !== 'preamble'));
    });
  }
});
