import manifest from '../package.json' with { type: 'json' };
import { connectProcess, connectStreams } from './lsp/connect';
import { greet } from './lsp/greeting';

/**
 * Runs the language server in this process until its client is gone.
 *
 * `initialize` is answered at once; the rest of the program is read while the client makes up what it wants next.
 *
 * @param channel the one that VS Code opens to a process it started, or standard input and output
 * @param program what this process was started from; the manual lies beside it
 * @param today the day, ISO
 */
export function runLanguageServer(
  channel: 'process' | 'streams',
  program: string | undefined,
  today: () => string,
): void {
  const ended = (tookLeave: boolean): void => process.exit(tookLeave ? 0 : 1);
  const connection =
    channel === 'process'
      ? connectProcess(ended, load)
      : connectStreams(process.stdin, process.stdout, ended, load);
  const client = greet(connection, manifest.version);
  connection.listen();

  async function load(): Promise<void> {
    const [{ serve }, { diskHost, manualBeside }] = await Promise.all([
      import('./lsp'),
      import('./workspace'),
    ]);
    serve(connection, client, { host: diskHost(today), manual: manualBeside(program) });
  }
}
