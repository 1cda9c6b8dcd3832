// `npm run bench`: bundles the measures as what ships is bundled, then runs them; a loader that compiles while it
// runs would be measured with them.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  loader: { '.tsv': 'text' },
  legalComments: 'none',
  logLevel: 'error',
};

const bundles = [
  { entryPoints: ['test/bench/main.ts'], outfile: 'out/bench/bench.mjs', format: 'esm' },
  { entryPoints: ['server/main.ts'], outfile: 'out/bench/server.cjs', format: 'cjs', minify: true },
  { entryPoints: ['server/cli.ts'], outfile: 'out/bench/kehoach.cjs', format: 'cjs', minify: true },
];
// Langium's parts and the server's are CommonJS inside; they ask for `require` of what Node brings.
const banner = {
  js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
};
rmSync(`${root}/out/bench`, { recursive: true, force: true });
await Promise.all(bundles.map((it) => build({ ...common, ...it, ...(it.format === 'esm' && { banner }) })));
const child = spawn(process.execPath, ['--expose-gc', 'out/bench/bench.mjs', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
child.on('exit', (code) => (process.exitCode = code ?? 1));
