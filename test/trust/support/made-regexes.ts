// A program: prints, as JSON, the regular expressions that the product makes while it runs, and where it makes them.
import { readdirSync, readFileSync } from 'node:fs';

const made = new Map<string, { source: string; flags: string; place: string }>();
const folders = /[\\/]((?:grammar|server)[\\/][^:)]+):(\d+)/;
let isNoting = false;

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args, newTarget): RegExp {
    const regex = Reflect.construct(target, args, newTarget) as RegExp;
    if (isNoting) return regex;
    isNoting = true;
    // Line 0 is the message, 1 this function, 2 whoever makes it.
    const caller = folders.exec((new Error().stack ?? '').split('\n')[2] ?? '');
    if (caller && !made.has(String(regex)))
      made.set(String(regex), {
        source: regex.source,
        flags: regex.flags,
        place: `${caller[1]}:${caller[2]}`,
      });
    isNoting = false;
    return regex;
  },
});

// Behind the change above, so that what is made while the modules are made is seen too.
const { exportInput } = await import('../../../server/analysis');
const { exportFormats } = await import('../../../server/exports');
await import('../../../server/lsp');
await import('../../../server/cli/run');
await import('../../../server/completions');
await import('../../../server/hovers');
await import('../../../server/navigation');
await import('../../../server/refactorings');
await import('../../../server/starters');
await import('../../../server/timeline');
const { checkPlan, testWorld } = await import('../../support/check-plan');
const { rules } = await import('../../../server/rules');

const folder = 'samples/plans';
const texts = [
  ...readdirSync(folder)
    .filter((it) => it.endsWith('.kehoach'))
    .map((it) => readFileSync(`${folder}/${it}`, 'utf8')),
  ...rules.flatMap((it) => [it.bad, it.good]),
];
for (const [index, text] of texts.entries()) {
  const { analysis } = checkPlan(text);
  if (index > 2) continue;
  const input = exportInput(analysis.context(testWorld));
  for (const format of exportFormats) await format.write(input, {});
}
process.stdout.write(JSON.stringify([...made.values()]));
