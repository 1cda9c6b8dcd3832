import { strict as assert } from 'node:assert';
import type { CodeLens, Hover, InlayHint, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { mulberry } from '../support/random';
import { at, atPosition, clients, everywhere, rich, text, textAt, uri } from './conversation';

describe('what is shown over the protocol', () => {
  const { start, startWith } = clients();

  it('hover in Markdown, or in plain text, in the language of the settings', async () => {
    let client = await start();
    const found = await client.request<Hover>('textDocument/hover', atPosition(at('Quý| IV')));
    assert.equal(textAt(uri, found.range!), 'Quý IV/2025');
    assert.ok(
      typeof found.contents === 'object' && 'kind' in found.contents && found.contents.kind === 'markdown',
    );
    assert.match(found.contents.value, /đến hết \*\*31\/12\/2025\*\*/);
    client = await start({ textDocument: { hover: { contentFormat: ['plaintext'] } } }, { language: 'en' });
    const english = await client.request<Hover>('textDocument/hover', atPosition(at('Quý| IV')));
    assert.ok(
      typeof english.contents === 'object' &&
        'kind' in english.contents &&
        english.contents.kind === 'plaintext',
    );
    assert.match(english.contents.value, /From 2025-10-01 to 2025-12-31/);
  });

  it('semantic tokens: whole, of a range, and by their difference', async () => {
    const client = await start();
    const legend = client.initialized.capabilities.semanticTokensProvider!.legend;
    const decode = (data: readonly number[]): string[] => {
      const found: string[] = [];
      let line = 0;
      let character = 0;
      for (let it = 0; it < data.length; it += 5) {
        line += data[it]!;
        character = data[it] === 0 ? character + data[it + 1]! : data[it + 1]!;
        const range = { start: { line, character }, end: { line, character: character + data[it + 2]! } };
        found.push(`${legend.tokenTypes[data[it + 3]!]} ${line} «${textAt(uri, range)}»`);
      }
      return found;
    };
    const params = { textDocument: { uri } };
    const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', params);
    const all = decode(full.data);
    assert.deepEqual(all.slice(-6), [
      'number 14 «1»',
      'keyword 15 «Phần»',
      'number 15 «II»',
      'keyword 16 «Nhiệm vụ»',
      'property 17 «Chủ trì»',
      'class 17 «Sở Tư pháp»',
    ]);
    const range = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      ...params,
      range: { start: { line: 13, character: 0 }, end: { line: 15, character: 0 } },
    });
    const part = decode(range.data);
    assert.ok(
      part.length < all.length && all.join().includes(part.join()) && part.includes('number 15 «II»'),
    );

    await client.change(uri, 5, [
      { range: { start: { line: 16, character: 8 }, end: { line: 16, character: 8 } }, text: ' 3' },
    ]);
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      ...params,
      previousResultId: full.resultId,
    });
    const [edit] = delta.edits;
    assert.ok(delta.edits.length === 1 && edit!.data!.length < 30);
    const patched = [...full.data];
    patched.splice(edit!.start, edit!.deleteCount, ...edit!.data!);
    const again = await client.request<SemanticTokens>('textDocument/semanticTokens/full', params);
    assert.deepEqual(patched, again.data);
    const same = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      ...params,
      previousResultId: again.resultId,
    });
    assert.deepEqual(same.edits, []);
    const unknown = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', {
      ...params,
      previousResultId: 'no such result',
    });
    assert.deepEqual(unknown.data, again.data);
  });

  it('semantic tokens by their difference are those of the whole, whatever was typed', async () => {
    const client = await start();
    const params = { textDocument: { uri } };
    const random = mulberry(5);
    let before = await client.request<SemanticTokens>('textDocument/semanticTokens/full', params);
    let { data } = before;
    const typed = ['a', '\n', '# ', 'Nhiệm vụ 9: x\n', 'Viết tắt: Q = r\n', '  Sau: nhiệm vụ 2\n', ''];
    for (let version = 5; version < 45; version++) {
      const start = { line: Math.floor(random() * 18), character: Math.floor(random() * 12) };
      const range = {
        start,
        end: { line: start.line, character: start.character + Math.floor(random() * 4) },
      };
      await client.change(uri, version, [{ range, text: typed[Math.floor(random() * typed.length)]! }]);
      const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
        ...params,
        previousResultId: before.resultId,
      });
      data = [...data];
      for (const edit of delta.edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
      before = await client.request<SemanticTokens>('textDocument/semanticTokens/full', params);
      assert.deepEqual(data, before.data, `after change ${version}`);
    }
  });

  it('inlay hints at the ends of lines, off by kind through the settings', async () => {
    let client = await start();
    const ask = (): Promise<InlayHint[]> =>
      client.request('textDocument/inlayHint', { textDocument: { uri }, range: everywhere });
    const lines = text.split('\n');
    const drawn = (hints: readonly InlayHint[]): string[] =>
      hints.map(({ position, label }) => {
        assert.equal(position.character, lines[position.line]!.length);
        return `${lines[position.line]!} ${String(label)}`;
      });
    assert.deepEqual(drawn(await ask()), ['  Thời hạn: Quý IV/2025 → 31/12/2025', 'Nhiệm vụ: Rà soát số 3']);
    client = await start(rich, { inlayHints: { deadlines: false }, language: 'en' });
    assert.deepEqual(drawn(await ask()), ['Nhiệm vụ: Rà soát no. 3']);
  });

  it('code lenses that are filled in when they are shown, and repeat no diagnostic', async () => {
    const client = await start();
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.ok(lenses.every((it) => it.command === undefined));
    const filled = await Promise.all(lenses.map((it) => client.request<CodeLens>('codeLens/resolve', it)));
    const lines = text.split('\n');
    // The heading of the second section states another count, which a diagnostic says.
    assert.deepEqual(
      filled.map((it) => `${lines[it.range.start.line]!} ← ${it.command!.title}`),
      [
        'Cơ quan: Ban Điều hành Z ← chủ trì 2 · phối hợp 0 nhiệm vụ',
        'Phụ lục: NHIỆM VỤ ← 3 nhiệm vụ · 2 nơi chủ trì',
        'Phần I: CHỈ ĐẠO (02 nhiệm vụ) ← 2 nhiệm vụ, đúng như tiêu đề · 2 nơi chủ trì',
      ],
    );
  });

  it('code lenses that lead somewhere, for a client that has our commands', async () => {
    const client = await startWith({
      folders: ['file:///w'],
      capabilities: { experimental: { kehoachCommands: ['kehoach.showTasks', 'kehoach.timeline'] } },
    });
    await client.open(uri, text);
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    const filled = await Promise.all(lenses.map((it) => client.request<CodeLens>('codeLens/resolve', it)));
    const lines = text.split('\n');
    assert.deepEqual(
      filled.map(({ command }) => [
        command!.command,
        (command!.arguments as { agency?: string; lines?: number[] }[]).map(
          (it) => it.agency ?? it.lines!.map((line) => lines[line]),
        ),
      ]),
      [
        ['kehoach.timeline', ['Ban Điều hành Z']],
        ['kehoach.showTasks', [lines.filter((it) => it.startsWith('Nhiệm vụ'))]],
        ['kehoach.showTasks', [lines.filter((it) => it.startsWith('Nhiệm vụ')).slice(0, 2)]],
      ],
    );
  });

  it('ask the client to show anew what depends on settings', async () => {
    const asked: string[] = [];
    const client = await startWith({
      folders: ['file:///w'],
      capabilities: {
        workspace: {
          semanticTokens: { refreshSupport: true },
          inlayHint: { refreshSupport: true },
          codeLens: { refreshSupport: true },
        },
      },
    });
    const wanted = [
      'workspace/semanticTokens/refresh',
      'workspace/inlayHint/refresh',
      'workspace/codeLens/refresh',
    ];
    const all = new Promise<void>((done) => {
      for (const method of wanted)
        client.connection.onRequest(method, () => {
          asked.push(method);
          if (wanted.every((it) => asked.includes(it))) done();
          return null;
        });
    });
    await client.notify('workspace/didChangeConfiguration', { settings: { kehoach: { language: 'en' } } });
    await all;
  });
});
