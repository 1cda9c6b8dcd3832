import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

export interface Server {
  readonly address: string;
  /** Settles, with what the server printed last, when the server ends by itself. */
  readonly ended: Promise<string>;
  /** Ends the server and all that it started. */
  stop(): Promise<void>;
}

/** Starts the VS Code server on a free port of this machine and waits until it answers. Throws when it does not. */
export async function startServer(
  vscodeServer: string,
  { userDataDir, extensionsDir }: { userDataDir: string; extensionsDir: string },
): Promise<Server> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      join(vscodeServer, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
      ...['--server-data-dir', userDataDir, '--user-data-dir', userDataDir],
      ...['--extensions-dir', extensionsDir],
      // Trust is asked for as at any user's, and never given: everything must also work in restricted mode.
      ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ],
    {
      // Its own places for caches and settings: nothing is left in the home folder.
      env: {
        ...process.env,
        XDG_CONFIG_HOME: userDataDir,
        XDG_DATA_HOME: userDataDir,
        XDG_CACHE_HOME: userDataDir,
        // No market place: nothing is looked for on the Internet.
        EXTENSIONS_GALLERY: '{"serviceUrl":""}',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  let printed = '';
  const remember = (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-4000));
  child.stdout.on('data', remember);
  child.stderr.on('data', remember);
  let running = true;
  const ended = new Promise<string>((settle) => {
    const end = () => {
      running = false;
      settle(printed);
    };
    child.once('error', end);
    child.once('exit', end);
  });
  const stop = async () => {
    if (!running || child.pid === undefined) return;
    endGroup(child.pid, 'SIGTERM');
    await Promise.race([ended, pause(5000)]);
    // The group may outlive its leader.
    endGroup(child.pid, 'SIGKILL');
  };

  const address = `http://127.0.0.1:${port}`;
  const patience = Date.now() + 60_000;
  while (running && Date.now() < patience) {
    const answer = await fetch(`${address}/version`).catch(() => undefined);
    if (answer?.ok) return { address, ended, stop };
    await pause(200);
  }
  await stop();
  throw new Error(`The VS Code server did not start:\n${printed}`);
}

export const pause = (milliseconds: number) =>
  new Promise<void>((settle) => setTimeout(settle, milliseconds));

function endGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal);
  } catch {
    // It has ended already.
  }
}

function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => settle(port));
    });
  });
}
