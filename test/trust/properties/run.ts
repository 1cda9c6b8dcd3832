// `npm run properties -- 100000 [seed [words]]`: the properties of the product on that many cases in all; only
// those with these words in their names, when words are given.
import { inspect } from 'node:util';
import { properties } from './index';
import { tryProperty } from '../support/property';

const total = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const words = process.argv[4] ?? '';
const chosen = properties.filter((it) => it.name.includes(words));
const shares = chosen.reduce((sum, it) => sum + it.share, 0);
let tried = 0;
console.log(`${total} cases from seed ${seed}`);
for (const property of chosen) {
  const count = Math.ceil((total * property.share) / shares);
  const start = performance.now();
  const failure = await tryProperty(property, count, seed);
  tried += count;
  const took = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failure ? '✗' : '✓'} ${property.name}: ${count} cases, ${took} s`);
  if (!failure) continue;
  process.exitCode = 1;
  console.log(JSON.stringify(failure.smallest));
  console.log(inspect(failure.error).slice(0, 3_000));
}
console.log(`${tried} cases tried`);
