import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface FoundRegex {
  readonly regex: RegExp;
  readonly place: string;
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.ts'))
    .map((it) => join(folder, it));

/** Every regular expression that is written out in the sources. */
export function regexLiterals(folders: readonly string[]): FoundRegex[] {
  const found: FoundRegex[] = [];
  for (const path of folders.flatMap(sources)) {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        found.push({
          regex: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)),
          place: `${path}:${line + 1}`,
        });
      }
      node.forEachChild(visit);
    };
    visit(file);
  }
  return found;
}

/** Every regular expression that is put together while the product runs. */
export function madeRegexes(): FoundRegex[] {
  const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
  const program = join('test', 'trust', 'support', 'made-regexes.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [tsx, program], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  const made = JSON.parse(stdout) as { source: string; flags: string; place: string }[];
  return made.map(({ source, flags, place }) => ({ regex: new RegExp(source, flags), place }));
}
