import { createHash } from 'node:crypto';
import type { Folder } from '../analysis';
import type { CheckedDiagnostic, CheckedFile, CheckOptions } from './checked-file';
import type { CliHost } from './host';

type Kept = Omit<CheckedDiagnostic, 'file'>;

const hash = (...texts: readonly string[]): string => {
  const sum = createHash('sha1');
  for (const text of texts) sum.update(text).update('\0');
  return sum.digest('hex');
};

/**
 * What was found in texts before, kept between runs by content: a plan that did not change, judged by the same
 * program, settings, registries and day, is not checked again. Nothing but findings is kept, in the user's own
 * cache folder.
 */
export class ResultCache {
  private readonly folders = new Map<Folder, Promise<FolderCache>>();

  constructor(
    private readonly host: Pick<CliHost, 'cache' | 'today'>,
    private readonly options: CheckOptions,
  ) {}

  /** What names a text in the cache. */
  readonly keyOf = (text: string): string => hash(text);

  async find(folder: Folder, key: string, file: string): Promise<CheckedFile | null> {
    const kept = (await this.of(folder)).found.get(key);
    return kept ? { file, diagnostics: kept.map((it) => ({ file, ...it })) } : null;
  }

  async keep(folder: Folder, key: string, { diagnostics }: CheckedFile): Promise<void> {
    const cache = await this.of(folder);
    const kept = diagnostics.map(({ file: _, ...it }) => it);
    cache.found.set(key, kept);
    cache.changed = true;
  }

  /** Writes what is new; a cache that cannot be written costs only time. */
  async save(): Promise<void> {
    for (const pending of this.folders.values()) {
      const { key, found, changed } = await pending;
      if (changed) await this.host.cache.write(key, JSON.stringify([...found]));
    }
  }

  private of(folder: Folder): Promise<FolderCache> {
    let cache = this.folders.get(folder);
    if (!cache) {
      cache = this.load(folder);
      this.folders.set(folder, cache);
    }
    return cache;
  }

  private async load(folder: Folder): Promise<FolderCache> {
    const judgedBy = JSON.stringify([
      this.host.cache.program,
      this.options,
      folder.settings,
      this.host.today(),
    ]);
    const key = hash(
      judgedBy,
      folder.uri ?? '',
      ...folder.registryProblems.flatMap((it) => [it.uri, it.text]),
    );
    return { key, found: entriesOf(await this.host.cache.read(key)), changed: false };
  }
}

interface FolderCache {
  readonly key: string;
  readonly found: Map<string, readonly Kept[]>;
  changed: boolean;
}

/** A cache that was damaged is an empty one. */
function entriesOf(text: string | null): Map<string, readonly Kept[]> {
  if (text === null) return new Map();
  try {
    const entries = JSON.parse(text) as [string, readonly Kept[]][];
    return new Map(entries.filter(([key, list]) => typeof key === 'string' && Array.isArray(list)));
  } catch {
    return new Map();
  }
}
