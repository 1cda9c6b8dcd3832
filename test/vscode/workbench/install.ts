import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Carries VS Code 1.100.3 and runs on Node 20 and 22. */
const version = '4.100.3';

/** Finds files and text for the server, whose own copy is downloaded by a script; here it is in the package. */
const ripgrep = { name: `@vscode/ripgrep-linux-${process.arch}`, version: '1.18.0' };

/** Modules of the server that have no ready-made binary; the extension host does not start without them. */
const nativeModules = ['native-watchdog', '@vscode/spdlog'];

/**
 * Installs code-server, VS Code's own server and workbench as an npm package, into `cache`, once.
 *
 * Only the VS Code in it is used, not the gate that it puts before it. Its install script refuses to run as root and it has hundreds of dependencies, so it stays out of the
 * project's own, no script of any package is run, and the two modules that matter are compiled here.
 *
 * @returns the folder of the VS Code server. Throws when a step fails.
 */
export function installCodeServer(cache: string): string {
  // Compiled modules fit one module version of Node.
  const home = join(cache, `code-server-${version}-abi${process.versions.modules}`);
  const vscodeServer = join('node_modules', 'code-server', 'lib', 'vscode');
  if (existsSync(home)) return join(home, vscodeServer);

  console.log(`Installing code-server ${version} into ${home} (once) …`);
  const partial = `${home}.${process.pid}.partial`;
  try {
    mkdirSync(partial, { recursive: true });
    writeFileSync(join(partial, 'package.json'), '{ "name": "code-server-home", "private": true }\n');
    const careful = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    npm(partial, [
      'install',
      '--no-save',
      ...careful,
      `code-server@${version}`,
      `${ripgrep.name}@${ripgrep.version}`,
    ]);

    const vscode = join(partial, vscodeServer);
    npm(vscode, ['install', '--omit=dev', ...careful]);
    const headers = findHeaders(partial);
    for (const name of nativeModules) compile(join(vscode, 'node_modules', name), headers);
    symlinkSync(
      join('..', '..', '..', '..', '..', '..', ripgrep.name, 'bin'),
      join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin'),
    );
    // Another run may have been faster; then its work is as good.
    if (!existsSync(home)) renameSync(partial, home);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return join(home, vscodeServer);
}

/** Runs npm in `folder`; a second time if need be, since networks fail. */
function npm(folder: string, args: readonly string[]): void {
  const [program, ...first] = npmCommand();
  try {
    execute(folder, program, [...first, ...args]);
  } catch {
    execute(folder, program, [...first, ...args]);
  }
}

function npmCommand(): [string, ...string[]] {
  const running = process.env['npm_execpath'];
  return running?.endsWith('npm-cli.js') ? [process.execPath, running] : ['npm'];
}

/** The folder of the `include/node` that fits the running Node: beside it, or else from its package on npm. */
function findHeaders(home: string): string {
  const beside = dirname(dirname(process.execPath));
  if (existsSync(join(beside, 'include', 'node', 'node.h'))) return beside;
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join(home, 'node-headers');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "node-headers", "private": true }\n');
  npm(folder, ['install', '--no-save', '--ignore-scripts', `${name}@${process.versions.node}`]);
  return join(folder, 'node_modules', name);
}

/** Compiles a native module with the node-gyp that comes with npm. */
function compile(folder: string, headers: string): void {
  npm(folder, ['exec', '--loglevel=error', '-c', `node-gyp rebuild --nodedir="${headers}"`]);
}

/** Runs a program quietly; what it printed is shown when it fails. */
function execute(folder: string, program: string, args: readonly string[]): void {
  const env = { ...process.env };
  // When npm runs us, it tells the npm below which project it is in; that one has a folder of its own.
  delete env['npm_config_local_prefix'];
  const minutes = 10;
  const result = spawnSync(program, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: minutes * 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status === 0) return;
  const reason = result.error?.message ?? `exit code ${result.status}`;
  throw new Error(`${program} ${args.join(' ')}: ${reason}\n${result.stdout}${result.stderr}`);
}
