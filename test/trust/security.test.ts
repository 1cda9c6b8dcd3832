import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readWorkspaceRegistry } from '../../server/law';
import { readSettings } from '../../server/settings';
import { bundle } from './support/bundle';
import { ServerProcess } from './support/server-process';

const sample = resolve('samples/plans/huong-dan.kehoach');
/** No socket, no other program, and no code made from text. */
const locked = [
  '--disallow-code-generation-from-strings',
  '--require',
  resolve('test/trust/support/no-network.cjs'),
];

describe('security', function () {
  this.timeout(120_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
    mkdirSync(join(folder, '.kehoach'));
    writeFileSync(join(folder, 'a.kehoach'), readFileSync(sample));
    // What a workspace may hold to have it run.
    const evil = `require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'ran'))}, '')`;
    for (const name of [
      '.kehoach.js',
      '.kehoach/evil.js',
      '.kehoach/evil.json.js',
      'index.js',
      '.kehoachrc.js',
    ])
      writeFileSync(join(folder, name), evil);
    writeFileSync(join(folder, 'package.json'), '{"main":"index.js","kehoach":{"plugins":["./index.js"]}}');
    writeFileSync(
      join(folder, '.kehoach.json'),
      '{"registries":["index.js","../../etc/passwd","/etc/passwd"]}',
    );
    writeFileSync(join(folder, '.kehoach/x.json'), '{"$schema":"http://127.0.0.1:9/x","documents":[]}');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('the server opens no socket, starts no program and makes no code from text', async () => {
    const server = new ServerProcess([await bundle('server'), '--stdio'], locked);
    try {
      const uri = pathToFileURL(join(folder, 'a.kehoach')).toString();
      await server.initialize({ workspace: { configuration: true } }, [pathToFileURL(folder).toString()]);
      const text = readFileSync(sample, 'utf8');
      server.open(uri, text);
      const at = { textDocument: { uri }, position: { line: 8, character: 12 } };
      const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
      for (const method of ['hover', 'definition', 'documentHighlight', 'completion', 'prepareRename'])
        await server.request(`textDocument/${method}`, at);
      for (const method of [
        'codeLens',
        'documentLink',
        'documentSymbol',
        'foldingRange',
        'semanticTokens/full',
        'diagnostic',
      ])
        await server.request(`textDocument/${method}`, { textDocument: { uri } });
      await server.request('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [] },
      });
      await server.request('workspace/diagnostic', { previousResultIds: [] });
      await server.request('workspace/symbol', { query: 's' });
      const formats = (await server.request('kehoach/exportFormats', {})).result as {
        formats: { id: string }[];
      };
      for (const { id } of formats.formats) {
        const { error } = await server.request('kehoach/export', { uri, format: id });
        assert.equal(error, undefined, id);
      }
      assert.equal(await server.leave(), 0);
      assert.equal(server.errors, '');
    } finally {
      server.kill();
    }
    assert.ok(!existsSync(join(folder, 'ran')), 'code of the workspace ran');
  });

  it('the command line does neither', async () => {
    const program = await bundle('kehoach');
    for (const args of [
      ['check', folder, '--format', 'sarif'],
      ['check', join(folder, 'a.kehoach')],
      ['fix', folder, '--dry-run'],
      ['rules'],
      ['--version'],
      ...['docx', 'html', 'xlsx', 'csv', 'json', 'pdf'].map((it) => [
        ...['export', join(folder, 'a.kehoach'), '--to', it, '-o', join(folder, `out.${it}`)],
      ]),
    ]) {
      const { stderr, status } = spawnSync(process.execPath, [...locked, program, ...args], {
        encoding: 'utf8',
      });
      assert.ok(!stderr.includes('NETWORK'), `${args.join(' ')}: ${stderr}`);
      assert.ok(status === 0 || status === 1, `${args.join(' ')}: ${status} ${stderr}`);
    }
    assert.ok(!existsSync(join(folder, 'ran')), 'code of the workspace ran');
  });

  it('the server listens on no socket that it is asked to open', async () => {
    const path = await bundle('server');
    for (const option of ['--socket=45871', '--pipe=/tmp/kehoach-no-such']) {
      const { stderr } = spawnSync(process.execPath, [...locked, path, option], {
        input: '',
        encoding: 'utf8',
      });
      assert.equal(stderr, '', option);
    }
  });

  it('an export that is killed leaves the old file or the new one', async () => {
    const program = await bundle('kehoach');
    const target = join(folder, 'whole.json');
    const plan = join(folder, 'a.kehoach');
    const run = (): Promise<string> => {
      writeFileSync(target, 'cũ');
      return new Promise((done) => {
        const child = spawn(process.execPath, [
          program,
          'export',
          plan,
          '--to',
          'json',
          '-o',
          target,
          '--force',
        ]);
        const seen = setInterval(() => {
          // The moment at which it writes: its passing file is there.
          if (readdirSync(folder).some((it) => it.endsWith('.tmp'))) child.kill('SIGKILL');
        }, 0);
        child.once('exit', () => {
          clearInterval(seen);
          done(readFileSync(target, 'utf8'));
        });
      });
    };
    for (let round = 0; round < 5; round++) {
      const text = await run();
      if (text !== 'cũ') assert.ok(Array.isArray((JSON.parse(text) as { annexes: unknown }).annexes));
    }
  });

  const bombs: Readonly<Record<string, string>> = {
    'nested lists': '['.repeat(300_000),
    'nested lists that close': '['.repeat(300_000) + ']'.repeat(300_000),
    'nested objects': '{"a":'.repeat(300_000),
    'nested documents': `{"documents":${'['.repeat(300_000)}`,
    'a nested field': `{"documents":[{"number":${'{"a":'.repeat(300_000)}`,
    'a prototype':
      '{"__proto__":{"x":1},"constructor":{"prototype":1},"documents":[{"__proto__":1,"number":"1/QĐ-UBND"}]}',
    'a long text': `{"issuer":"${'a'.repeat(2_000_000)}"}`,
    'many mistakes': `{"documents":[${'5,'.repeat(50_000)}5]}`,
  };
  for (const [name, text] of Object.entries(bombs))
    it(`a registry and settings of ${name} are read or refused`, () => {
      const { documents, problems } = readWorkspaceRegistry(text);
      assert.ok(Array.isArray(documents));
      if (name.startsWith('nested') || name.startsWith('a nested'))
        assert.ok(problems.length > 0, 'said nothing');
      let value: unknown = text;
      try {
        value = JSON.parse(text);
      } catch {
        // Text that is no JSON is a setting too, and a wrong one.
      }
      assert.ok(readSettings([value], { ruleCodes: [] }).mistakes.length > 0);
      assert.equal(({} as { x?: number }).x, undefined);
    });
});
