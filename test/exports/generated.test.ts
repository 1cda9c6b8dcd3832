import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { generatedExportFiles } from './generate';

describe('files made for the exports', () => {
  for (const { path, content } of generatedExportFiles())
    it(`${path} is fresh`, () => {
      const kept = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
      // A plain comparison: the report of a difference would be longer than the file.
      assert.ok(kept === content, `${path} differs from what npm run generate writes`);
    });
});
