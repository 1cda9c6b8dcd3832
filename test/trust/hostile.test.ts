import { strict as assert } from 'node:assert';
import { bundle } from './support/bundle';
import { frame, ServerProcess, type Answer } from './support/server-process';

const uri = 'file:///w/ke-hoach.kehoach';
const text = `Kế hoạch: Cải cách hành chính năm 2025
  Ngày: 16/12/2024
  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long
Phụ lục: NHIỆM VỤ
  Mẫu bảng: 6 cột
Nhiệm vụ 1: Ban hành 𝒦ế hoạch 😀 theo Quyết định số 2617/QĐ-UBND
  Chủ trì: Sở Nội vụ
  Thời hạn: Quý IV/2025
`;
const place = { line: 6, character: 14 };
const at = { textDocument: { uri }, position: place };
const range = { start: { line: 0, character: 0 }, end: { line: 8, character: 0 } };

/** Every request that the server announces, as a well-behaved client asks it. */
const requests: Readonly<Record<string, object>> = {
  'textDocument/hover': at,
  'textDocument/definition': at,
  'textDocument/references': { ...at, context: { includeDeclaration: true } },
  'textDocument/documentHighlight': at,
  'textDocument/prepareRename': at,
  'textDocument/rename': { ...at, newName: 'Sở Tư pháp' },
  'textDocument/completion': at,
  'completionItem/resolve': { label: 'x' },
  'textDocument/codeAction': { textDocument: { uri }, range, context: { diagnostics: [] } },
  'codeAction/resolve': { title: 'x' },
  'textDocument/codeLens': { textDocument: { uri } },
  'codeLens/resolve': { range },
  'textDocument/documentLink': { textDocument: { uri } },
  'documentLink/resolve': { range },
  'textDocument/documentSymbol': { textDocument: { uri } },
  'workspace/symbol': { query: 'sở' },
  'textDocument/foldingRange': { textDocument: { uri } },
  'textDocument/selectionRange': { textDocument: { uri }, positions: [place] },
  'textDocument/semanticTokens/full': { textDocument: { uri } },
  'textDocument/semanticTokens/full/delta': { textDocument: { uri }, previousResultId: '1' },
  'textDocument/semanticTokens/range': { textDocument: { uri }, range },
  'textDocument/inlayHint': { textDocument: { uri }, range },
  'textDocument/formatting': { textDocument: { uri }, options: { tabSize: 2, insertSpaces: true } },
  'textDocument/rangeFormatting': { textDocument: { uri }, range, options: {} },
  'textDocument/diagnostic': { textDocument: { uri } },
  'workspace/diagnostic': { previousResultIds: [] },
  'workspace/willRenameFiles': { files: [{ oldUri: uri, newUri: `${uri}2` }] },
  'kehoach/exportFormats': {},
  'kehoach/export': { uri, format: 'json' },
  'kehoach/check': {},
};

const oddUris = [
  'untitled:Untitled-1',
  'vscode-vfs://github/co-quan/ke-hoach/a.kehoach',
  'file:///w/k%E1%BA%BF%20ho%E1%BA%A1ch.kehoach',
  'file:///w/kế hoạch.kehoach',
  'file:///w/%ff%fe.kehoach',
  'file:///w/%.kehoach',
  'file:///w/a%2F..%2F..%2Fb.kehoach',
  'file://may-chu/chung/a.kehoach',
  '\\\\may-chu\\chung\\a.kehoach',
  'C:\\ke hoach\\a.kehoach',
  'file:///c%3A/ke%20hoach/a.kehoach',
  'file:///w/a.kehoach?x=1#L3',
  'git:/w/a.kehoach?{"ref":"HEAD"}',
  'http://example.com/a.kehoach',
  'không phải URI',
  'file:',
  '',
  '\0',
  `file:///w/${'a'.repeat(20_000)}.kehoach`,
];

const codeOf = (answer: Answer): number | undefined => answer.error?.code;
const notInitialized = -32002;
const invalidRequest = -32600;
const methodNotFound = -32601;

describe('a hostile client against the server process', function () {
  this.timeout(60_000);
  let server: ServerProcess;
  let path: string;

  before(async () => {
    path = await bundle('server');
  });
  beforeEach(() => {
    server = new ServerProcess([path, '--stdio']);
  });
  afterEach(() => server.kill());

  /** A well-formed conversation works, nothing is owed, and the server leaves as it should. */
  async function wellAfterwards(): Promise<void> {
    server.open(uri, text, 1_000_000);
    for (const [method, params] of Object.entries(requests)) {
      const answer = await server.request(method, params);
      assert.equal(answer.error, undefined, `${method}: ${answer.error?.message}`);
    }
    const hover = await server.request('textDocument/hover', at);
    assert.match(JSON.stringify(hover.result), /Sở Nội vụ/);
    assert.equal(await server.leave(), 0);
    assert.deepEqual([...server.owed], []);
    assert.deepEqual(server.strays, []);
  }

  /** The last word of a test that sent no request of its own after the mischief. */
  const settled = (): Promise<Answer> => server.request('kehoach/exportFormats', {});

  it('answers a good client', async () => {
    await server.initialize();
    await wellAfterwards();
    assert.equal(server.errors, '');
  });

  describe('frames', () => {
    const broken: Readonly<Record<string, string | Buffer>> = {
      'bad JSON': frame('{"jsonrpc":"2.0",'),
      'no JSON': frame('xin chào'),
      'an empty body': 'Content-Length: 0\r\n\r\n',
      'a length too small': 'Content-Length: 9\r\n\r\n{"jsonrpc":"2.0","method":"x"}',
      'a negative length': 'Content-Length: -5\r\n\r\n{"jsonrpc":"2.0","method":"x"}',
      'a length that is no number': 'Content-Length: nhiều\r\n\r\n{}',
      'a length beyond all memory': 'Content-Length: 99999999999999\r\n\r\n{}',
      'no length': 'Content-Type: application/json\r\n\r\n{}',
      'a header without colon': 'Content-Length 5\r\n\r\nabcde',
      'an empty header': '\r\n\r\n',
      'plain text': 'GET / HTTP/1.1\r\nHost: x\r\n\r\n',
      zeros: Buffer.alloc(5_000),
      'much that is no header': 'a'.repeat(300_000),
      'invalid UTF-8': Buffer.concat([
        Buffer.from('Content-Length: 4\r\n\r\n'),
        Buffer.from([0xff, 0xfe, 0xc0, 0x80]),
      ]),
      null: frame('null'),
      'a number': frame('42'),
      'a batch': frame('[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]'),
      'an empty object': frame('{}'),
      'a deeply nested array': frame('['.repeat(200_000) + ']'.repeat(200_000)),
      'an answer nobody asked for': frame('{"jsonrpc":"2.0","id":77,"result":null}'),
      'a request cut off behind an id that is none': frame('{"jsonrpc":"2.0","id":01,"x'),
      'a request cut off behind an id with a line end': frame('{"jsonrpc":"2.0","id":"a\r\nb","x'),
      'a request cut off behind a long id': frame('{"jsonrpc":"2.0","id":1234567890123456789,"x'),
      'a request cut off behind a broken number': frame('{"jsonrpc":"2.0","id":1.5e,"x'),
      'a request cut off in its id': frame('{"jsonrpc":"2.0","id":"'),
      'an error without id': frame('{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"x"}}'),
    };
    it('goes on after everything that is no message', async () => {
      await server.initialize();
      for (const [name, bytes] of Object.entries(broken)) {
        server.bytes(bytes);
        assert.equal(codeOf(await settled()), undefined, name);
        server.bytes(bytes);
        server.bytes(bytes);
        assert.equal(codeOf(await settled()), undefined, name);
      }
      await wellAfterwards();
    });

    it('goes on after a length too large, which swallows the next message', async () => {
      await server.initialize();
      const first = server.answerTo('a');
      const second = server.answerTo('b');
      const body = (id: string) => JSON.stringify({ jsonrpc: '2.0', id, method: 'kehoach/exportFormats' });
      server.bytes(`Content-Length: ${body('a').length + 40}\r\n\r\n${body('a')}`);
      server.bytes(frame(body('b')));
      assert.equal(codeOf(await first), undefined);
      assert.equal(codeOf(await second), undefined);
      await wellAfterwards();
    });

    it('answers a request that is cut off, under its id', async () => {
      await server.initialize();
      const answer = server.answerTo(5_000);
      server.bytes(frame('{"jsonrpc":"2.0","id":5000,"method":"textDocument/hov'));
      assert.equal(codeOf(await answer), -32700);
      await wellAfterwards();
    });

    it('answers what is no request of JSON-RPC, under its id', async () => {
      await server.initialize();
      for (const it of [{ method: 7 }, { method: null }, {}, { method: 'x', params: 'x' }]) {
        const id = server.nextId();
        const answer = server.answerTo(id);
        server.bytes(frame(JSON.stringify({ jsonrpc: '2.0', id, ...it })));
        assert.equal(codeOf(await answer), invalidRequest, JSON.stringify(it));
      }
      await wellAfterwards();
    });

    it('reads messages split at every byte, and many at once', async () => {
      await server.initialize();
      const body = JSON.stringify({ jsonrpc: '2.0', id: 'ế', method: 'kehoach/exportFormats', params: {} });
      const bytes = frame(body);
      for (let cut = 1; cut < bytes.length; cut++) {
        const answer = server.answerTo('ế');
        server.bytes(bytes.subarray(0, cut));
        await new Promise((done) => setImmediate(done));
        server.bytes(bytes.subarray(cut));
        assert.equal(codeOf(await answer), undefined);
      }
      const one = server.answerTo('ế');
      for (const byte of bytes) {
        server.bytes(Buffer.from([byte]));
        await new Promise((done) => setImmediate(done));
      }
      assert.equal(codeOf(await one), undefined);
      const ids = Array.from({ length: 50 }, (_, index) => `m${index}`);
      const answers = ids.map((id) => server.answerTo(id));
      server.bytes(Buffer.concat(ids.map((id) => frame(body.replace('ế', id)))));
      await Promise.all(answers);
      await wellAfterwards();
    });

    it('reads headers in other cases and orders', async () => {
      await server.initialize();
      const body = (id: string) => JSON.stringify({ jsonrpc: '2.0', id, method: 'kehoach/exportFormats' });
      const headers = [
        'content-length:#',
        'CONTENT-LENGTH:   #',
        'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: #',
        'Content-Length: #\r\nContent-Type: application/vscode-jsonrpc; charset=utf8',
      ];
      for (const [index, header] of headers.entries()) {
        const answer = server.answerTo(`h${index}`);
        const message = body(`h${index}`);
        server.bytes(`${header.replace('#', String(message.length))}\r\n\r\n${message}`);
        assert.equal(codeOf(await answer), undefined, header);
      }
      await wellAfterwards();
    });
  });

  describe('the order of life', () => {
    it('refuses every request before initialize', async () => {
      for (const [method, params] of Object.entries({ ...requests, shutdown: {}, 'x/y': {} }))
        assert.equal(codeOf(await server.request(method, params)), notInitialized, method);
      server.open(uri, 'x');
      server.notify('initialized', {});
      server.notify('$/cancelRequest', { id: 1 });
      await server.initialize();
      await wellAfterwards();
    });

    it('refuses a second initialize', async () => {
      await server.initialize();
      assert.equal(codeOf(await server.initialize()), invalidRequest);
      await wellAfterwards();
    });

    it('refuses every request after shutdown', async () => {
      await server.initialize();
      await server.request('shutdown');
      for (const [method, params] of Object.entries({ ...requests, shutdown: {}, initialize: {} }))
        assert.equal(codeOf(await server.request(method, params)), invalidRequest, method);
      server.open(uri, text);
      server.notify('exit');
      assert.equal(await server.exitCode, 0);
      assert.deepEqual([...server.owed], []);
    });

    const ends: readonly (readonly [string, number, () => void | Promise<unknown>])[] = [
      ['exit without shutdown', 1, () => server.notify('exit')],
      ['exit after shutdown', 0, () => server.leave()],
      ['the end of the stream', 1, () => void server.process.stdin!.end()],
      [
        'the end of the stream after shutdown',
        0,
        () => server.request('shutdown').then(() => server.process.stdin!.end()),
      ],
      [
        'a client that no longer reads',
        1,
        () => {
          server.process.stdout!.destroy();
          for (let count = 0; count < 50; count++) server.notify('textDocument/didOpen', {});
          for (let id = 1; id <= 50; id++) server.bytes(frame(`{"jsonrpc":"2.0","id":${id},"method":"x"}`));
        },
      ],
    ];
    for (const program of ['server', 'kehoach'] as const) {
      for (const [name, code, end] of ends) {
        it(`${program} ends with ${code} after ${name}`, async () => {
          if (program === 'kehoach') {
            server.kill();
            server = new ServerProcess([await bundle('kehoach'), 'lsp', '--stdio']);
          }
          await server.initialize();
          server.open(uri, text);
          await end();
          assert.equal(await server.exitCode, code);
        });
      }
    }

    it('ends when the process that started it is gone', async () => {
      await server.request('initialize', { processId: 2 ** 30, rootUri: null, capabilities: {} });
      assert.equal(await server.exitCode, 1);
    });
  });

  describe('requests', () => {
    it('knows what it does not know', async () => {
      await server.initialize();
      for (const method of ['x', '', 'textDocument/typeDefinition', '$/không', '__proto__', 'constructor'])
        assert.equal(codeOf(await server.request(method, {})), methodNotFound, method);
      server.notify('x/y', {});
      server.notify('$/z');
      await wellAfterwards();
    });

    const oddParams: readonly unknown[] = [
      undefined,
      null,
      [],
      [1, 2],
      {},
      { textDocument: null },
      { textDocument: { uri: 7 }, position: 'x', range: [], positions: 3, context: null },
      { textDocument: { uri }, position: {}, range: {}, positions: [{}], context: {}, newName: 3, query: 3 },
      { textDocument: { uri }, position: { line: 1e300, character: -1e300 }, positions: [null], options: 0 },
      {
        textDocument: { uri },
        position: { line: 0.5, character: 2.5 },
        range: { start: { line: -1, character: -1 }, end: { line: 1e9, character: 1e9 } },
        positions: [],
        context: { diagnostics: [null, {}, 7], only: ['x'] },
        newName: '\0\n😀',
        query: '('.repeat(1_000),
      },
      { uri: 'x', format: '__proto__', previousResultIds: 5, files: [{}], data: { agency: 5, uri: 5 } },
      { label: 5, data: { agency: 'x', date: 5, uri: null }, kind: 'x', title: 5, edit: 5 },
      JSON.parse('{"__proto__":{"textDocument":{"uri":"x"}},"constructor":{"prototype":1}}'),
    ];
    it('answers every request whatever its params are', async () => {
      await server.initialize({ workspace: { configuration: true } });
      server.open(uri, text);
      const answers = Object.keys(requests).flatMap((method) =>
        oddParams.map((params) => server.request(method, params)),
      );
      await Promise.all(answers);
      await wellAfterwards();
    });

    it('takes notifications whatever their params are', async () => {
      await server.initialize();
      const notices = [
        ...['initialized', '$/cancelRequest', '$/setTrace', '$/progress', 'window/workDoneProgress/cancel'],
        ...['didOpen', 'didChange', 'didClose', 'didSave'].map((it) => `textDocument/${it}`),
        ...[
          'didChangeConfiguration',
          'didChangeWatchedFiles',
          'didChangeWorkspaceFolders',
          'didRenameFiles',
        ].map((it) => `workspace/${it}`),
      ];
      for (const method of notices) for (const params of oddParams) server.notify(method, params);
      for (const changes of [
        null,
        5,
        [null],
        [{}],
        [{ text: 5 }],
        [{ range: null, text: 'x' }],
        [{ range, text: null }],
      ])
        server.change(uri, 2, changes);
      await settled();
      await wellAfterwards();
    });

    it('answers what was cancelled before, after, twice and never asked', async () => {
      await server.initialize();
      server.open(uri, text);
      for (const id of [1e9, 'x', null, {}, -1, undefined]) server.notify('$/cancelRequest', { id });
      for (const method of Object.keys(requests)) {
        const answer = server.request(method, requests[method], `cancelled ${method}`);
        server.notify('$/cancelRequest', { id: `cancelled ${method}` });
        server.notify('$/cancelRequest', { id: `cancelled ${method}` });
        const code = codeOf(await answer);
        assert.ok(code === undefined || code === -32800, `${method} ${code}`);
        server.notify('$/cancelRequest', { id: `cancelled ${method}` });
      }
      await wellAfterwards();
    });

    it('answers 1,000 requests in flight while the text changes', async () => {
      await server.initialize();
      server.open(uri, text);
      const entries = Object.entries(requests);
      const answers: Promise<Answer>[] = [];
      for (let count = 0; count < 1_000; count++) {
        const [method, params] = entries[count % entries.length]!;
        answers.push(server.request(method, params));
        if (count % 7 === 0)
          server.change(uri, count + 2, [{ range: { start: place, end: place }, text: 'x' }]);
      }
      for (const answer of await Promise.all(answers)) {
        const code = codeOf(answer);
        assert.ok(code === undefined || code === -32800 || code === -32803, answer.error?.message);
      }
      await wellAfterwards();
    });

    it('answers while the file that is asked about closes', async () => {
      await server.initialize();
      const answers: Promise<Answer>[] = [];
      for (const [method, params] of Object.entries(requests)) {
        server.open(uri, text.repeat(200));
        answers.push(server.request(method, params));
        server.close(uri);
      }
      await Promise.all(answers);
      server.close(uri);
      await settled();
      // What is closed shows nothing.
      const shown = server.notices.filter((it) => it.method === 'textDocument/publishDiagnostics');
      assert.deepEqual((shown.at(-1)!.params as { diagnostics: unknown[] }).diagnostics, []);
      await wellAfterwards();
    });
  });

  describe('documents', () => {
    it('takes a second open for what the editor shows now, and a change of a closed file for nothing', async () => {
      await server.initialize();
      server.change(uri, 5, [{ text: 'x' }]);
      server.close(uri);
      server.open(uri, 'Nhiệm vụ: a\n', 1);
      server.open(uri, text, 1);
      const answer = await server.request('kehoach/export', { uri, format: 'json' });
      const { content } = answer.result as { content: string };
      assert.match(Buffer.from(content, 'base64').toString(), /Cải cách hành chính/);
      server.close(uri);
      server.close(uri);
      await wellAfterwards();
    });

    it('takes edits whatever their versions and ranges are, and holds what they made', async () => {
      await server.initialize();
      let now = text;
      server.open(uri, now, 10);
      const lines = now.split('\n');
      const line = lines.findIndex((it) => it.includes('😀'));
      const smile = lines[line]!.indexOf('😀');
      const edit = (
        start: readonly [number, number],
        end: readonly [number, number],
        added: string,
        version: number,
      ) =>
        server.change(uri, version, [
          {
            range: {
              start: { line: start[0], character: start[1] },
              end: { line: end[0], character: end[1] },
            },
            text: added,
          },
        ]);
      const splice = (from: number, to: number, added: string): void => {
        now = now.slice(0, from) + added + now.slice(to);
      };
      // Backwards, behind the end, before the start, reversed, in the middle of a pair.
      edit([0, 0], [0, 0], '# a\n', 3);
      splice(0, 0, '# a\n');
      edit([1e6, 7], [1e6, 9], '# b', -1);
      splice(now.length, now.length, '# b');
      edit([-3, 0], [-1, 5], '# c\n', 3);
      splice(0, 0, '# c\n');
      edit([0, 1e9], [0, 1e9], 'c', 4);
      splice(3, 3, 'c');
      edit([0, 4], [0, 0], '#', 2);
      splice(0, 4, '#');
      edit([line + 2, smile + 1], [line + 2, smile + 1], 'x', 5);
      const half = now.indexOf('😀') + 1;
      splice(half, half, 'x');
      const answer = await server.request('textDocument/documentSymbol', { textDocument: { uri } });
      assert.equal(answer.error, undefined);
      // A lone half cannot be sent back in UTF-8; what stands around it can.
      const { result } = await server.request('kehoach/export', { uri, format: 'json' });
      const exported = Buffer.from((result as { content: string }).content, 'base64').toString();
      assert.ok(exported.includes('Ban hành 𝒦ế hoạch'), exported);
      edit([line + 2, smile + 1], [line + 2, smile + 2], '', 6);
      splice(half, half + 1, '');
      const fresh = new ServerProcess([path, '--stdio']);
      try {
        await fresh.initialize();
        fresh.open(uri, now);
        for (const method of [
          'textDocument/documentSymbol',
          'textDocument/diagnostic',
          'textDocument/codeLens',
        ]) {
          const [a, b] = await Promise.all([server, fresh].map((it) => it.request(method, requests[method])));
          const bare = (value: unknown): string => JSON.stringify(value).replace(/"resultId":"[^"]*"/g, '');
          assert.equal(bare(a!.result), bare(b!.result), method);
        }
      } finally {
        fresh.kill();
      }
      await wellAfterwards();
    });

    it('serves odd addresses', async () => {
      await server.initialize();
      for (const odd of oddUris) {
        server.open(odd, text);
        const asked = (params: object): object =>
          JSON.parse(JSON.stringify(params).replaceAll(JSON.stringify(uri), JSON.stringify(odd))) as object;
        for (const [method, params] of Object.entries(requests)) {
          const answer = await server.request(method, asked(params));
          assert.equal(answer.error, undefined, `${method} of ${odd}: ${answer.error?.message}`);
        }
        const { result } = await server.request('kehoach/export', { uri: odd, format: 'csv' });
        // A name to propose for the file, and never a path.
        assert.match((result as { fileName: string }).fileName, /^[^/\\:\0]{1,200}\.csv$/, odd);
        server.close(odd);
        const closed = await server.request('textDocument/diagnostic', { textDocument: { uri: odd } });
        assert.equal(closed.error, undefined);
      }
      await wellAfterwards();
    });

    it('takes odd folders', async () => {
      await server.initialize({ workspace: { workspaceFolders: true } }, oddUris);
      server.notify('workspace/didChangeWorkspaceFolders', {
        event: { added: oddUris.map((it) => ({ uri: it, name: it })), removed: [{ uri: '', name: '' }] },
      });
      await wellAfterwards();
    });
  });

  it('gives memory back', async () => {
    await server.initialize();
    const large = text + text.slice(text.indexOf('Nhiệm vụ 1')).repeat(800);
    const round = async (): Promise<void> => {
      for (let count = 0; count < 3; count++) {
        const other = `file:///w/${count}.kehoach`;
        server.open(other, large);
        const asked = (params: object): object =>
          JSON.parse(JSON.stringify(params).replaceAll(uri, other)) as object;
        await Promise.all(Object.entries(requests).map(([method, it]) => server.request(method, asked(it))));
        server.change(other, 2, [{ text: '' }]);
        server.close(other);
      }
      await settled();
    };
    await round();
    const before = await server.memory();
    await round();
    await round();
    const after = await server.memory();
    assert.ok(
      after < before * 1.1 + 2e6,
      `${(before / 1e6).toFixed(1)} MB became ${(after / 1e6).toFixed(1)} MB`,
    );
    await wellAfterwards();
  });
});
