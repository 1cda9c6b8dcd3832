import { dirname } from 'node:path';
import { loadFolder, type Folder } from '../analysis';
import type { CliHost } from './host';
import { UsageError } from './usage';

/** The plans named on the command line, those of folders included, in order and each once. */
export async function plansNamed(names: readonly string[], host: CliHost): Promise<string[]> {
  if (names.length === 0) throw new UsageError('cần tên ít nhất một tệp .kehoach hoặc một thư mục.');
  const uris = new Set<string>();
  for (const name of names) {
    const path = host.resolve(name);
    const kind = await host.kindOf(path);
    if (kind === 'missing') throw new Error(`không có tệp hay thư mục «${name}».`);
    if (kind === 'file') uris.add(host.uriOf(path));
    else for (const uri of (await host.listFiles(host.uriOf(path))).plans) uris.add(uri);
  }
  return [...uris];
}

/** Settings and registries for files, each folder read once. */
export class Folders {
  private readonly read = new Map<string, Promise<Folder>>();
  private readonly roots = new Map<string, Promise<string | null>>();
  readonly warned = new Set<string>();

  constructor(
    private readonly host: Pick<
      CliHost,
      'rootOf' | 'uriOf' | 'listFiles' | 'readText' | 'today' | 'err' | 'shown'
    >,
    private readonly overrides: Record<string, unknown>,
  ) {}

  async of(path: string): Promise<Folder> {
    const root = await this.rootOf(path);
    const key = root ?? '';
    let folder = this.read.get(key);
    if (!folder) {
      folder = this.load(root);
      this.read.set(key, folder);
    }
    return folder;
  }

  /** Plans of one folder have one root, which is looked for on the disk once. */
  private rootOf(path: string): Promise<string | null> {
    const folder = dirname(path);
    let root = this.roots.get(folder);
    if (!root) {
      root = this.host.rootOf(path);
      this.roots.set(folder, root);
    }
    return root;
  }

  private async load(root: string | null): Promise<Folder> {
    const { host } = this;
    const uri = root === null ? null : host.uriOf(root);
    const found = uri === null ? null : await host.listFiles(uri);
    const text = found?.settings ? await host.readText(found.settings) : null;
    const layers = [text === null ? undefined : parseSettings(text), this.overrides];
    const folder = await loadFolder({
      uri,
      layers,
      registries: found?.registries ?? [],
      today: host.today(),
      textOf: (it) => host.readText(it),
    });
    for (const { message } of folder.mistakes)
      host.err(`${root ?? ''}/.kehoach.json: ${message[folder.settings.language]}\n`);
    for (const { uri: file, problems } of folder.registryProblems)
      for (const problem of problems)
        host.err(`${host.shown(file)}: ${problem.message[folder.settings.language]}\n`);
    return folder;
  }
}

function parseSettings(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return text;
  }
}
