import { createWriteStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openWorkbench, startBrowser } from './browser';
import { readCommandLine, type CommandLine } from './command-line';
import { lendHands } from './hands';
import { installCodeServer } from './install';
import { pause, startServer } from './server';

/** How long the suite may take to begin, and to run, in milliseconds. */
const patience = { beginning: 90_000, running: 10 * 60_000 };

/** A workbench that never reaches the suite is tried again: browsers and networks on busy machines fail. */
const attempts = 3;

const command = readCommandLine(process.argv.slice(2));
const vscodeServer = installCodeServer(resolve('.cache'));
process.exitCode = await launch();
process.exit();

async function launch(): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await runOnce(command);
    if (result !== 'never began') return result;
    if (attempt === attempts) throw new Error('The suite did not begin.');
    console.log('The suite did not begin; another try …');
  }
}

/** @returns the exit code of the suite, or that it was never reached. */
async function runOnce(command: CommandLine): Promise<number | 'never began'> {
  const server = await startServer(vscodeServer, command);
  const browser = await startBrowser().catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  let stopped = false;
  // Interrupting the runner must not leave a server and a browser behind.
  const interrupt = () => {
    stopped = true;
    void Promise.all([browser.close(), server.stop()]).finally(() => process.exit(130));
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const log = createWriteStream(resolve('out', 'vscode', 'workbench.log'), { flags: 'a' });
  try {
    const { page, exitCode } = await openWorkbench(browser, server.address, command, log);
    const hands = process.env['KEHOACH_HANDS'];
    const helping = hands ? lendHands(page, hands, () => stopped) : new Promise<never>(() => undefined);
    return await Promise.race([
      exitCode,
      beginning(),
      pause(patience.running).then(() => fail('The suite took too long.')),
      server.ended.then((printed) => fail(`The VS Code server ended:\n${printed}`)),
      helping.then(() => fail('The page was left alone.')),
    ]);
  } finally {
    stopped = true;
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    await browser.close().catch(() => undefined);
    await server.stop();
    log.end();
  }
}

/** Settles only when the suite has not begun in time: it leaves a mark when it begins. */
async function beginning(): Promise<'never began'> {
  const mark = process.env['KEHOACH_BEGUN'];
  await pause(patience.beginning);
  if (mark === undefined || existsSync(mark)) return new Promise<never>(() => undefined);
  return 'never began';
}

function fail(reason: string): never {
  throw new Error(reason);
}
