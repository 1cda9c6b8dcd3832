import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** Makes the package that users install, and gives the files in it by name. Throws when it cannot be made. */
export function packageExtension(): Record<string, Uint8Array> {
  const file = 'out/kehoach.vsix';
  mkdirSync(dirname(file), { recursive: true });
  const npm = process.env['npm_execpath'];
  const [program, ...first] = npm?.endsWith('npm-cli.js') ? [process.execPath, npm] : (['npm'] as const);
  execFileSync(program, [...first, 'run', '-s', 'package'], { stdio: ['ignore', 'pipe', 'inherit'] });
  return unzipSync(readFileSync(file));
}

/** Makes the package and puts the extension in it into `folder`: what runs there is what users get. */
export function unpackExtension(folder: string): void {
  for (const [name, content] of Object.entries(packageExtension())) {
    if (!name.startsWith('extension/') || name.endsWith('/')) continue;
    const target = join(folder, name.slice('extension/'.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
