import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const tracked = (): string[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter((it) => it !== '' && existsSync(it));

const folders = (parent: string): string[] =>
  readdirSync(parent, { withFileTypes: true })
    .filter((it) => it.isDirectory())
    .map((it) => `${parent}/${it.name}`);

describe('the house', () => {
  it('has a map in the README that names every folder of the code', () => {
    const map = readFileSync('README.md', 'utf8');
    const missing = [...folders('grammar'), ...folders('server')].filter((it) => !map.includes(`\`${it}\``));
    assert.deepEqual(missing, []);
  });

  it('has no folder in the map that is not there', () => {
    const map = readFileSync('README.md', 'utf8');
    const named = [...map.matchAll(/`((?:grammar|server|client|samples|test)\/[a-z]+)`/g)].map(
      (it) => it[1]!,
    );
    assert.deepEqual(
      named.filter((it) => !existsSync(it)),
      [],
    );
  });

  it('keeps to the agreed top level', () => {
    const allowed =
      /^(client|server|grammar|samples|test|docs|package\.json|package-lock\.json|package\.nls(\.en)?\.json|tsconfig\.json|README\.md|LICENSE|CHANGELOG\.md|eslint\.config\.mjs|esbuild\.config\.mjs|language-configuration\.json|\..*)$/;
    const top = new Set(tracked().map((it) => it.split('/')[0]!));
    assert.deepEqual(
      [...top].filter((it) => !allowed.test(it)),
      [],
    );
  });

  it('skips and focuses no test', () => {
    const focused = /\b(?:describe|it|test|suite)\.(?:skip|only)\(|\bxit\(|this\.skip\(\)/;
    const found = tracked().filter((it) => /^test\/.*\.ts$/.test(it) && it !== 'test/tidy/house.test.ts');
    assert.deepEqual(
      found.filter((it) => focused.test(readFileSync(it, 'utf8'))),
      [],
    );
  });

  it('names no host of a package registry in the lock file', () => {
    assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved": "https?:/);
  });
});
