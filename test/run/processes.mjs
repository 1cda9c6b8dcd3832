// Running other programs, with nothing but Node: these files work before anything is installed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const minute = 60_000;
const windows = process.platform === 'win32';

/**
 * Runs a program in the root folder and shows what it prints.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ minutes?: number, env?: Record<string, string> }} options a program that takes longer than
 *   `minutes` (20) is ended, with all that it started.
 * @returns {Promise<number>} its exit code; 124 when its time was up, 127 when it could not be started.
 */
export function run(program, args, { minutes = 20, env = {} } = {}) {
  return new Promise((settle) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
      shell: windows,
      // A group of its own, so that a browser or an office it started ends with it.
      detached: !windows,
    });
    const end = (signal) => {
      try {
        if (windows) child.kill(signal);
        else process.kill(-child.pid, signal);
      } catch {
        // It has ended already.
      }
    };
    const interrupted = () => {
      end('SIGTERM');
      process.exitCode = 130;
    };
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      console.error(`\n${program} ${args.join(' ')}: not done after ${minutes} minutes, ended.`);
      end('SIGTERM');
      setTimeout(end, 5000, 'SIGKILL').unref();
    }, minutes * minute);
    const done = (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', interrupted);
      settle(late ? 124 : code);
    };
    process.on('SIGINT', interrupted);
    process.on('SIGTERM', interrupted);
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      done(127);
    });
    child.on('exit', (code) => done(code ?? 1));
  });
}

/** Runs npm, the one that is running us if there is one. See {@link run}. */
export function npm(args, options) {
  const path = process.env.npm_execpath;
  return path?.endsWith('npm-cli.js')
    ? run(process.execPath, [path, ...args], options)
    : run('npm', args, options);
}
