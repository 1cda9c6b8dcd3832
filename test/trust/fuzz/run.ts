// `npm run fuzz -- --seconds 3600 [--seed 1] [--keep] [reader…]`: looks for input that breaks a reader.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundleInstrumented } from './instrument';

const { values, positionals } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    keep: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
mkdirSync('out/trust', { recursive: true });
const bundle = `out/trust/fuzz-${process.pid}.cjs`;
const { places } = await bundleInstrumented('test/trust/fuzz/main.ts', bundle);
console.log(`${places} places, seed ${values.seed}`);
const args = [bundle, values.seconds, values.seed, values.keep ? 'keep' : 'leave', ...positionals];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
