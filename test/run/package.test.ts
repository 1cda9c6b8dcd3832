import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { packageExtension } from '../vscode/package';

/** Everything that users install. A file that is not named here must not be in the package. */
const expected = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/changelog.md',
  'extension/LICENSE.txt',
  ...readdirSync('client/media')
    .filter((it) => it.endsWith('.png'))
    .map((it) => `extension/client/media/${it}`),
  'extension/client/media/kehoach-dark.svg',
  'extension/client/media/kehoach-light.svg',
  'extension/client/templates/kehoach.code-snippets',
  'extension/client/walkthrough/ban-in.md',
  'extension/client/walkthrough/go-va-goi-y.md',
  'extension/client/walkthrough/ke-hoach-moi.md',
  'extension/client/walkthrough/loi-va-cach-sua.md',
  'extension/client/walkthrough/xuat.md',
  'extension/dist/data/agencies-agencies.json',
  'extension/dist/data/agencies-provinces.json',
  'extension/dist/data/law-documents.json',
  'extension/dist/data/law-index.json',
  'extension/dist/extension.cjs',
  'extension/dist/preview.css',
  'extension/dist/preview.js',
  'extension/dist/kehoach.cjs',
  'extension/dist/server.cjs',
  'extension/dist/table.css',
  'extension/dist/table.js',
  'extension/dist/timeline.css',
  'extension/dist/timeline.js',
  'extension/docs/kehoach-registry.schema.json',
  'extension/docs/kehoach-settings.schema.json',
  'extension/docs/quy-tac.md',
  ...readdirSync('docs/quy-tac').map((page) => `extension/docs/quy-tac/${page}`),
  'extension/grammar/generated/kehoach.tmLanguage.json',
  'extension/language-configuration.json',
  'extension/package.json',
  'extension/package.nls.en.json',
  'extension/package.nls.json',
  'extension/readme.md',
  'extension/server/exports/fonts/LICENSE.txt',
];

describe('the package', function () {
  this.timeout(180_000);
  let files: Record<string, Uint8Array>;
  before(() => {
    files = packageExtension();
  });

  it('holds what ships and nothing else', () => {
    const names = Object.keys(files).filter((it) => !it.endsWith('/'));
    assert.deepEqual(names.sort(), [...expected].sort());
  });

  it('holds every file that its manifest names', () => {
    const named = [
      ...readFileSync('package.json', 'utf8').matchAll(/"\.\/((?:dist|docs|grammar|client)\/[^"]+)"/g),
    ]
      .map((match) => `extension/${match[1]}`)
      .filter((it) => /\.\w+$/.test(it));
    assert.ok(named.length >= 4);
    for (const name of named) assert.ok(name in files, name);
  });

  it('asks for nothing that is not in it', () => {
    const own = new Set(['vscode']);
    for (const name of ['extension', 'server', 'kehoach']) {
      const text = Buffer.from(files[`extension/dist/${name}.cjs`]!).toString();
      const required = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1]!);
      const missing = required.filter((it) => !own.has(it) && !isBuiltin(it));
      assert.deepEqual(missing, [], name);
    }
  });
});
