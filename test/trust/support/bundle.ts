import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';

const entries = { server: 'server/main.ts', kehoach: 'server/cli.ts' } as const;

const made = new Map<string, Promise<string>>();

/** The program that ships, bundled as it ships; once a run, away from `dist`. */
export function bundle(name: keyof typeof entries): Promise<string> {
  let path = made.get(name);
  if (!path) made.set(name, (path = bundled(name)));
  return path;
}

async function bundled(name: keyof typeof entries): Promise<string> {
  const outfile = `out/trust/${name}.cjs`;
  mkdirSync('out/trust', { recursive: true });
  await build({
    entryPoints: [entries[name]],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
  return outfile;
}
