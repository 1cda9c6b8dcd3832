import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Carries VS Code 1.100.3 and runs on Node 20 and 22. */
const version = '4.100.3';

/** Modules of the server that have no ready-made binary; the extension host does not start without them. */
const nativeModules = ['native-watchdog', '@vscode/spdlog'];

/**
 * Installs code-server, VS Code's own server and workbench as an npm package, into `cache`, once.
 *
 * Its install script refuses to run as root and it has hundreds of dependencies, so it stays out of the
 * project's own, no script of any package is run, and the two modules that matter are compiled here.
 *
 * @returns the folder of the package. Throws when a step fails.
 */
export function installCodeServer(cache: string): string {
  // Compiled modules fit one module version of Node.
  const home = join(cache, `code-server-${version}-abi${process.versions.modules}`);
  const inside = (folder: string) => join(folder, 'node_modules', 'code-server');
  if (existsSync(home)) return inside(home);

  console.log(`Installing code-server ${version} into ${home} (once) …`);
  const partial = `${home}.${process.pid}.partial`;
  try {
    mkdirSync(partial, { recursive: true });
    writeFileSync(join(partial, 'package.json'), '{ "name": "code-server-home", "private": true }\n');
    const careful = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    npm(partial, ['install', '--no-save', ...careful, `code-server@${version}`]);

    const vscode = join(inside(partial), 'lib', 'vscode');
    npm(vscode, ['install', '--omit=dev', ...careful]);
    for (const name of nativeModules) compile(join(vscode, 'node_modules', name));
    symlinkSync('node_modules', join(vscode, 'node_modules.asar'));
    // Another run may have been faster; then its work is as good.
    if (!existsSync(home)) renameSync(partial, home);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return inside(home);
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

/** Compiles a native module with the node-gyp that comes with npm and the headers that come with Node. */
function compile(folder: string): void {
  const [program, ...first] = npmCommand();
  const npmRoot = first[0] ? dirname(dirname(first[0])) : join(globalRoot(program), 'npm');
  const prefix = dirname(dirname(process.execPath));
  const headers = existsSync(join(prefix, 'include', 'node', 'node.h')) ? [`--nodedir=${prefix}`] : [];
  const nodeGyp = join(npmRoot, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  execute(folder, process.execPath, [nodeGyp, 'rebuild', '--loglevel=error', ...headers]);
}

const globalRoot = (npmProgram: string) =>
  spawnSync(npmProgram, ['root', '--global'], { encoding: 'utf8' }).stdout.trim();

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
