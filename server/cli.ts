import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { access, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import manifest from '../package.json' with { type: 'json' };
import { checkOnThreads, run, runAsThread, type CliHost } from './cli/index';
import { runLanguageServer } from './language-server';
import { dayOf, diskHost } from './workspace';

const disk = diskHost(() => dayOf(new Date()));

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const program = process.argv[1]!;

/** Where this system keeps what programs may lose. */
const cacheFolder = join(
  process.env['XDG_CACHE_HOME'] ?? process.env['LOCALAPPDATA'] ?? join(homedir(), '.cache'),
  'kehoach',
);

const buildOf = (path: string): string => {
  const { mtimeMs, size } = statSync(path);
  return `${manifest.version} ${mtimeMs} ${size}`;
};

const host: CliHost = {
  ...disk,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
  resolve: (path) => resolve(path),
  kindOf: (path) =>
    stat(path).then(
      (it) => (it.isDirectory() ? 'folder' : 'file'),
      () => 'missing',
    ),
  async write(path, bytes) {
    const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
    try {
      await writeFile(temporary, bytes, { flag: 'wx' });
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  },
  ...(program.endsWith('.cjs') && {
    threads: (uris, options, done) => checkOnThreads(program, uris, options, done),
  }),
  cache: {
    program: buildOf(program),
    read: (name) => readFile(join(cacheFolder, `${name}.json`), 'utf8').catch(() => null),
    async write(name, text) {
      try {
        await mkdir(cacheFolder, { recursive: true });
        await host.write(join(cacheFolder, `${name}.json`), new TextEncoder().encode(text));
      } catch {
        // A cache that cannot be written is done without.
      }
    },
  },
  uriOf: (path) => pathToFileURL(path).toString(),
  shown(uri) {
    const path = fileURLToPath(uri);
    const inside = relative(process.cwd(), path);
    return inside.startsWith('..') ? path : inside;
  },
  async rootOf(path) {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      if ((await exists(join(folder, '.kehoach.json'))) || (await exists(join(folder, '.kehoach'))))
        return folder;
      if (dirname(folder) === folder) return null;
    }
  },
  // Never done by itself: what still waits for the client must not keep a process that has lost it.
  serve: () =>
    new Promise(() => {
      runLanguageServer('streams', process.argv[1], () => dayOf(new Date()));
    }),
};

if (!runAsThread(host)) {
  void run(process.argv.slice(2), host, manifest.version).then((code) => {
    process.exitCode = code;
  });
}
