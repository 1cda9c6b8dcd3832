// Runs inside the instrumented bundle: arguments are seconds in all, the seed, and which readers.
import { inspect } from 'node:util';
import { fuzzerOf, storeCorpus } from './session';
import { targets } from './targets';

const [seconds, seed, keep, ...only] = process.argv.slice(2);
const names = Object.keys(targets).filter((it) => only.length === 0 || only.includes(it));
const share = (Number(seconds) * 1_000) / names.length;
for (const name of names) {
  const end = performance.now() + share;
  const fuzzer = fuzzerOf(name, targets[name]!, Number(seed));
  while (performance.now() < end) for (let count = 0; count < 50; count++) fuzzer.once();
  const { runs, places, corpus, crashes } = fuzzer;
  console.log(`${name}: ${runs} runs, ${places} places, ${corpus.length} inputs, ${crashes.length} failures`);
  for (const { text, reason } of crashes)
    console.log(`${inspect(text, { breakLength: Infinity })}\n${reason}`);
  if (crashes.length > 0) process.exitCode = 1;
  if (keep === 'keep') storeCorpus(name, corpus);
}
