import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { grammarFiles } from './generators';

describe('files made by npm run generate', () => {
  for (const { path, content } of grammarFiles())
    it(`${path} is fresh`, () => {
      assert.ok(existsSync(path), `${path} is missing: npm run generate writes it`);
      assert.ok(readFileSync(path, 'utf8') === content, `${path} differs from what npm run generate writes`);
    });
});
