import { randomBytes } from 'node:crypto';
import { access, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import manifest from '../package.json' with { type: 'json' };
import { run, type CliHost } from './cli/index';
import { serve } from './lsp';
import { dayOf, diskHost, manualBeside } from './workspace';

const disk = diskHost(() => dayOf(new Date()));

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

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
  serve: () =>
    new Promise((done) => {
      const reader = new StreamMessageReader(process.stdin);
      const connection = createConnection(
        ProposedFeatures.all,
        reader,
        new StreamMessageWriter(process.stdout),
      );
      serve(connection, { host: disk, version: manifest.version, manual: manualBeside(process.argv[1]) });
      connection.listen();
      reader.onClose(() => done());
    }),
};

void run(process.argv.slice(2), host, manifest.version).then((code) => {
  process.exitCode = code;
});
