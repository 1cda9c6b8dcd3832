import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver';
import { uriInside } from '../../server/analysis';
import { mulberry } from '../support/random';
import { bundle } from './support/bundle';
import { draft } from './support/generators';
import { ServerProcess } from './support/server-process';

interface CliDiagnostic {
  readonly file: string;
  readonly code: string;
  readonly message: string;
  readonly range: Diagnostic['range'];
}

const told = ({ range: { start, end }, code, message }: CliDiagnostic | Diagnostic): string =>
  `${start.line}:${start.character}-${end.line}:${end.character} ${String(code)} ${message}`;

const registry = (number: string): string =>
  JSON.stringify({
    documents: [{ number, title: 'Quyết định của đơn vị', issued: '2024-01-05', expired: '2024-12-01' }],
  });

describe('a folder of plans', function () {
  this.timeout(120_000);
  let folder: string;
  let names: string[];
  const put = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
    const random = mulberry(4);
    names = Array.from({ length: 12 }, (_, index) => `k${index}.kehoach`);
    // What UTF-8 cannot hold never comes from a disk.
    for (const name of names)
      put(
        name,
        Buffer.from(draft(random))
          .toString()
          .replace(/^\ufeff/, ''),
      );
    put('own.kehoach', 'Kế hoạch: x\n  Ngày: 5/1/2025\n  Căn cứ: Quyết định số 77/QĐ-KHT ngày 05/01/2024\n');
    put(
      '.kehoach.json',
      '{"registries":["danh mục/riêng.json","../ngoài.json","/etc/hosts","C:\\\\x.json","thiếu.json"]}',
    );
    put('danh mục/riêng.json', registry('77/QĐ-KHT'));
    put('.kehoach/chung.json', registry('78/QĐ-KHT'));
    names.push('own.kehoach');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('has the same findings pushed, pulled, of the workspace and on the command line', async () => {
    const root = pathToFileURL(folder).toString();
    const uriOf = (name: string): string => `${root}/${name}`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [await bundle('kehoach'), 'check', folder, '--format', 'json'],
      {
        encoding: 'utf8',
        env: { ...process.env, XDG_CACHE_HOME: join(folder, '.cache') },
        maxBuffer: 1 << 28,
      },
    );
    const all = JSON.parse(stdout) as CliDiagnostic[];
    const onCommandLine = (name: string): string[] =>
      all.filter((it) => it.file.endsWith(`/${name}`)).map(told);
    assert.ok(all.length > 20, 'the plans have findings');
    assert.ok(
      onCommandLine('own.kehoach').some((it) => it.includes('cited-document-expired')),
      stderr,
    );

    const path = await bundle('server');
    const [pushing, pulling] = [new ServerProcess([path, '--stdio']), new ServerProcess([path, '--stdio'])];
    try {
      await pushing.initialize({}, [root]);
      await pulling.initialize({ textDocument: { diagnostic: {} } }, [root]);
      const { result } = await pulling.request('workspace/diagnostic', { previousResultIds: [] });
      const { items } = result as { items: { uri: string; items: Diagnostic[] }[] };
      for (const name of names) {
        const uri = uriOf(name);
        const expected = onCommandLine(name);
        const text = readFileSync(join(folder, name), 'utf8');
        for (const server of [pushing, pulling]) server.open(uri, text);
        const pulled = (await pulling.request('textDocument/diagnostic', { textDocument: { uri } })).result;
        await pushing.request('textDocument/documentSymbol', { textDocument: { uri } });
        // Told right behind the change, and settled when the next request is answered.
        await pushing.request('textDocument/foldingRange', { textDocument: { uri } });
        const toldOf = () =>
          pushing.notices.filter(
            (it) =>
              it.method === 'textDocument/publishDiagnostics' && (it.params as { uri: string }).uri === uri,
          );
        // Told when the burst of changes is over, which takes some turns of the server.
        while (toldOf().length === 0) await new Promise((done) => setTimeout(done, 5));
        const pushed = toldOf();
        assert.deepEqual((pulled as { items: Diagnostic[] }).items.map(told), expected, `pulled ${name}`);
        assert.deepEqual(
          (pushed.at(-1)!.params as { diagnostics: Diagnostic[] }).diagnostics.map(told),
          expected,
          name,
        );
        assert.deepEqual(items.find((it) => it.uri === uri)!.items.map(told), expected, `workspace ${name}`);
      }
      const said = pulling.notices
        .filter((it) => it.method === 'window/showMessage')
        .map((it) => JSON.stringify(it.params));
      for (const wrong of ['../ngoài.json', '/etc/hosts', 'x.json', 'thiếu.json']) {
        assert.ok(stderr.includes(wrong), `${wrong} on the command line: ${stderr}`);
        assert.ok(
          said.some((it) => it.includes(wrong)),
          `${wrong} in the editor: ${said.join()}`,
        );
      }
    } finally {
      pushing.kill();
      pulling.kill();
    }
  });

  for (const [path, expected] of [
    ['a.json', 'file:///w/a.json'],
    ['./a b/ế?#%.json', 'file:///w/a%20b/%E1%BA%BF%3F%23%25.json'],
    ['a\\b.json', 'file:///w/a/b.json'],
    ['../a.json', null],
    ['a/../../b.json', null],
    ['a\\..\\b.json', null],
    ['%2e%2e/a.json', 'file:///w/%252e%252e/a.json'],
    ['/etc/passwd', null],
    ['//may-chu/a.json', null],
    ['\\\\may-chu\\a.json', null],
    ['C:\\a.json', null],
    ['file:///etc/passwd', null],
    ['http://x/a.json', null],
    ['', null],
    ['.', null],
    ['\ud800', null],
  ] as const)
    it(`reads the registry ${JSON.stringify(path)} ${expected === null ? 'not at all' : `at ${expected}`}`, () => {
      assert.equal(uriInside('file:///w', path), expected);
      assert.equal(uriInside('file:///w/', path), expected);
    });
});
