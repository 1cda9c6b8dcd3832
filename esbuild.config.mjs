// Bundles what ships: the extension, the language server, the command line and the scripts of the web views, each
// one file in dist/.
// `--production` makes them small for the package; without it they come with source maps.
import { chmod, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const production = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  // Registries are data; as text they are parsed when first needed.
  loader: { '.tsv': 'text' },
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  // Vietnamese as itself: escaped, the registries would be a third larger to read at every start.
  charset: 'utf8',
  logLevel: 'warning',
};

await rm(new URL('dist/', import.meta.url), { recursive: true, force: true });
const builds = await Promise.allSettled([
  build({
    ...common,
    entryPoints: ['client/extension.ts'],
    outfile: 'dist/extension.cjs',
    external: ['vscode'],
  }),
  // What runs inside web views.
  build({
    ...common,
    entryPoints: ['client/web/preview.ts', 'client/web/timeline.ts', 'client/web/table.ts'],
    outdir: 'dist',
    platform: 'browser',
    target: 'chrome122',
    format: 'iife',
  }),
  build({ ...common, entryPoints: ['server/main.ts'], outfile: 'dist/server.cjs' }),
  build({
    ...common,
    entryPoints: ['server/cli.ts'],
    outfile: 'dist/kehoach.cjs',
    banner: { js: '#!/usr/bin/env node' },
  }),
]);
// esbuild has said what is wrong; where in esbuild it was noticed helps nobody.
if (builds.some((it) => it.status === 'rejected')) process.exit(1);
await chmod(new URL('dist/kehoach.cjs', import.meta.url), 0o755);
