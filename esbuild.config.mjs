// Bundles what ships: the extension, the language server, the command line and the scripts of the web views, each
// one file in dist/.
// `--production` makes them small for the package; without it they come with source maps.
import { chmod, copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const production = process.argv.includes('--production');

/**
 * Registries are data: they lie beside the bundle and are read when first asked for. Inside it they would be read
 * as program text at every start, whether anybody asks or not.
 *
 * @type {import('esbuild').Plugin}
 */
const registriesBeside = {
  name: 'registries-beside',
  setup({ initialOptions, onLoad }) {
    const { absWorkingDir, outfile } = initialOptions;
    onLoad({ filter: /\/data\/[^/]*\.json$/ }, async ({ path }) => {
      const folder = join(dirname(resolve(absWorkingDir, outfile)), 'data');
      const name = `${basename(dirname(dirname(path)))}-${basename(path)}`;
      await mkdir(folder, { recursive: true });
      await copyFile(path, join(folder, name));
      const keys = Object.keys(JSON.parse(await readFile(path, 'utf8')));
      return {
        loader: 'js',
        contents: `
          const { readFileSync } = require('node:fs');
          let data;
          const read = () => (data ??= JSON.parse(readFileSync(__dirname + '/data/${name}', 'utf8')));
          for (const key of ${JSON.stringify(keys)})
            Object.defineProperty(exports, key, { enumerable: true, get: () => read()[key] });`,
      };
    });
  },
};

/**
 * What every program for Node.js is bundled with.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const common = {
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  plugins: [registriesBeside],
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  // Vietnamese as itself: escaped, the registries would be a third larger to read at every start.
  charset: 'utf8',
  logLevel: 'warning',
};

async function bundle() {
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
      plugins: [],
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
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
