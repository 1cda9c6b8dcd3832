// `npm run bench`: bundles the measures as what ships is bundled, then runs them; a loader that compiles while it
// runs would be measured with them.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { common } from '../../esbuild.config.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const bundles = [
  { entryPoints: ['test/bench/main.ts'], outfile: 'out/bench/bench.cjs' },
  { entryPoints: ['server/main.ts'], outfile: 'out/bench/server.cjs', minify: true },
  { entryPoints: ['server/cli.ts'], outfile: 'out/bench/kehoach.cjs', minify: true },
];
rmSync(`${root}/out/bench`, { recursive: true, force: true });
await Promise.all(bundles.map((it) => build({ ...common, sourcemap: false, ...it })));
const child = spawn(process.execPath, ['--expose-gc', 'out/bench/bench.cjs', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
child.on('exit', (code) => (process.exitCode = code ?? 1));
