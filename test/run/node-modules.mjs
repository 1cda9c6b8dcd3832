import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './processes.mjs';

/** Installs what package-lock.json names, unless exactly that is installed. Throws when it cannot. */
export async function ensureNodeModules() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  if (isFresh()) return;
  console.log('Installing the packages of package-lock.json …');
  if ((await npm(['ci', '--no-audit', '--no-fund'])) === 0) return;
  // A registry that did not answer once often answers the second time.
  if ((await npm(['ci', '--no-audit', '--no-fund'])) !== 0) throw new Error('npm ci failed, see above.');
}

/** npm notes down beside the packages what it installed; that note is compared with the lock file. */
function isFresh() {
  const note = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(note);
  return Object.entries(wanted).every(([path, it]) => {
    const got = installed[path];
    if (path === '') return true;
    // Packages for other systems stand in the lock file and are rightly not here.
    if (!got) return it.optional === true || it.devOptional === true;
    return got.version === it.version && got.integrity === it.integrity;
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
