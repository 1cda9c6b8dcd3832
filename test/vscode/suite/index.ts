import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format } from 'node:util';

/** Called by VS Code in its extension host: runs the features' tests with mocha. Rejects when one fails. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  leave('KEHOACH_BEGUN', '');
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, forbidOnly: true, forbidPending: true });
  // The workbench prints a great deal; this tells which lines are ours.
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => {
    for (const line of format(...words).split('\n')) console.log(`[suite] ${line}`);
  };
  // The tests are in this bundle, not in files that mocha could load: give them its words, then load them.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./features');
  await new Promise<void>((settle, fail) => {
    const runner = mocha.run((failures) => {
      const { passes, pending } = runner.stats ?? { passes: 0, pending: 0 };
      leave('KEHOACH_NUMBERS', JSON.stringify({ passed: passes, failed: failures + pending }));
      if (failures > 0) fail(new Error(`${failures} tests failed`));
      else settle();
    });
  });
}

/** Writes the file that an environment variable names, if it does. */
function leave(variable: string, text: string): void {
  const file = process.env[variable];
  if (!file) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
