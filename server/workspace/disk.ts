import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FoundFiles, Host } from './host';

/** A plan is text that a person typed; what is larger is none, and would only block the editor. */
const LARGEST_FILE = 50 * 1024 * 1024;

/** The disk. Only `file:` URIs can be read; the editor sends the text of others itself. */
export function diskHost(today: () => string): Host {
  return { today, readText, listFiles };
}

async function readText(uri: string): Promise<string | null> {
  try {
    const path = fileURLToPath(uri);
    const { size } = await stat(path);
    return size > LARGEST_FILE ? null : decode(await readFile(path));
  } catch {
    return null;
  }
}

/** UTF-8, or UTF-16 where the file begins with its mark, as Windows tools write it. The mark itself is dropped. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

const leftOut = new Set(['node_modules', '.git', '.hg', '.svn']);

async function listFiles(folder: string, isCancelled: () => boolean = () => false): Promise<FoundFiles> {
  const plans: string[] = [];
  const registries: string[] = [];
  let settings: string | null = null;
  let root: string;
  try {
    root = fileURLToPath(folder);
  } catch {
    return { plans, settings, registries };
  }
  const open = [root];
  for (let path = open.pop(); path !== undefined && !isCancelled(); path = open.pop()) {
    for (const entry of await entriesOf(path)) {
      const full = join(path, entry.name);
      const uri = pathToFileURL(full).toString();
      if (entry.isDirectory()) {
        if (
          !leftOut.has(entry.name) &&
          (!entry.name.startsWith('.') || (path === root && entry.name === '.kehoach'))
        )
          open.push(full);
      } else if (entry.name === '.kehoach.json' && path === root) settings = uri;
      else if (entry.name.toLowerCase().endsWith('.kehoach')) plans.push(uri);
      else if (path === join(root, '.kehoach') && entry.name.endsWith('.json')) registries.push(uri);
    }
  }
  return { plans: plans.sort(), settings, registries: registries.sort() };
}

async function entriesOf(path: string) {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
