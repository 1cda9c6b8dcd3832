import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { bundleInstrumented } from './fuzz/instrument';

/** Four times the text is four times the work, and a square of it would be sixteen times; counted, not timed. */
const MOST = 6;

describe('the work that a text is', function () {
  this.timeout(300_000);

  it('grows with its length and no faster', async () => {
    mkdirSync('out/trust', { recursive: true });
    const bundle = 'out/trust/work.cjs';
    await bundleInstrumented('test/trust/work/main.ts', bundle, { counters: 'Float64Array', library: true });
    const { stdout, stderr, status } = spawnSync(process.execPath, [bundle], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    const results = JSON.parse(stdout) as { name: string; short: number; long: number }[];
    assert.ok(results.length > 100);
    const more = results
      .filter(({ short, long }) => long > MOST * short)
      .map(({ name, short, long }) => `${name}: ${short} steps became ${long}`);
    assert.deepEqual(more, []);
    // Work is counted: reading is steps for each letter, not none.
    for (const { name, long } of results) assert.ok(long > 1_000, name);
  });
});
