import { spawnSync } from 'node:child_process';
import { run } from './processes.mjs';

/** What the checks use that npm does not have, and why. */
const packages = {
  chromium: 'shows the VS Code workbench',
  'libreoffice-writer': 'opens the exported Word file',
  'libreoffice-calc': 'opens the exported Excel file',
  'poppler-utils': 'turns pages into pictures',
  'fonts-liberation': 'has the measures of Times New Roman',
  'fonts-jetbrains-mono': 'has the Vietnamese letters that an editor shows',
  neovim: 'is a second editor to talk to',
  'emacs-nox': 'is a third',
  'elpa-lsp-mode': 'lets it talk',
  'g++': 'compiles two modules of the VS Code server',
  make: 'likewise',
  python3: 'likewise',
};

/**
 * Installs the Debian packages that are missing, when this user may; says what to do when not.
 * Never throws: a check that lacks its program fails by itself and is counted.
 */
export async function ensureDebianPackages() {
  const missing = findMissing();
  if (missing === undefined) {
    console.log('This is no Debian system. The checks need these programs, please have them installed:');
    for (const [name, use] of Object.entries(packages)) console.log(`  ${name} (${use})`);
    return;
  }
  if (missing.length === 0) return;

  const asRoot = howToBeRoot();
  if (!asRoot) {
    console.log('These Debian packages are missing and may not be installed by this user:');
    for (const name of missing) console.log(`  ${name} (${packages[name]})`);
    console.log(`Please run:  sudo apt-get install ${missing.join(' ')}`);
    console.log('The checks that use them will fail.');
    return;
  }
  console.log(`Installing Debian packages: ${missing.join(' ')} …`);
  const quiet = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  const aptGet = (...args) => {
    const [program, ...rest] = [
      ...asRoot,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...quiet,
      ...args,
    ];
    return run(program, rest);
  };
  await aptGet('update');
  if ((await aptGet('install', '-y', '--no-install-recommends', ...missing)) !== 0)
    console.log(`apt-get could not install ${missing.join(' ')}; the checks that use them will fail.`);
}

/** Names of packages that are not installed; nothing on a system without Debian's package manager. */
function findMissing() {
  const names = Object.keys(packages);
  const answer = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${Status}\n', ...names], {
    encoding: 'utf8',
  });
  if (answer.error) return undefined;
  const installed = answer.stdout
    .split('\n')
    .filter((line) => line.endsWith(' install ok installed'))
    .map((line) => line.split(' ')[0]);
  return names.filter((name) => !installed.includes(name));
}

/** The words to put before a command so that it runs as root; nothing when this user may not. */
function howToBeRoot() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}
