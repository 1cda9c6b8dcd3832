import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { foundBefore, storedCorpus } from './fuzz/session';
import { targets } from './fuzz/targets';
import { Fuzzer } from './fuzz/fuzzer';

describe('fuzzing', function () {
  this.timeout(120_000);

  for (const [name, target] of Object.entries(targets))
    it(`what was found interesting for ${name} is read`, () => {
      const inputs = [...(foundBefore[name] ?? []), ...storedCorpus(name)];
      const { crashes } = new Fuzzer(target, inputs, ['x'], 1);
      assert.deepEqual(crashes, []);
    });

  it('keeps what was found of readers that there are', () => {
    for (const name of Object.keys(foundBefore)) assert.ok(name in targets, name);
  });

  it('goes on for a while, guided by the code that is reached', () => {
    const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
    const run = spawnSync(
      process.execPath,
      [tsx, 'test/trust/fuzz/run.ts', '--seconds', '12', '--seed', '1'],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(run.status, 0, run.stdout + run.stderr);
    for (const name of Object.keys(targets))
      assert.match(
        run.stdout,
        new RegExp(`^${name}: \\d+ runs, [1-9]\\d+ places, [1-9]\\d* inputs, 0 failures$`, 'm'),
      );
  });
});
