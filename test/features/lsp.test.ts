import { strict as assert } from 'node:assert';
import { capabilities as announced } from '../../server/lsp/capabilities';
import { atPosition, clients, everywhere, otherText, text, uri } from './conversation';

describe('features over the protocol', () => {
  const { start, startWith } = clients();

  it('are announced', async () => {
    const client = await start();
    const { capabilities } = client.initialized;
    for (const [name, value] of Object.entries(announced))
      assert.deepEqual(capabilities[name as keyof typeof capabilities], value, name);
    assert.ok(
      capabilities.workspace?.fileOperations?.willRename && capabilities.workspace.fileOperations.didRename,
    );
    const actions = capabilities.codeActionProvider;
    assert.ok(typeof actions === 'object' && actions.resolveProvider === true);
    for (const kind of [
      'quickfix',
      'source.fixAll',
      'refactor.rewrite',
      'refactor.move',
      'refactor.extract',
      'refactor.inline',
    ])
      assert.ok(actions.codeActionKinds?.includes(kind), kind);
  });

  it('answer for files that are not open, and for places outside the file', async () => {
    const client = await start();
    const requests: readonly (readonly [method: string, params: object, expected: unknown])[] = [
      ['textDocument/hover', {}, null],
      ['textDocument/definition', {}, null],
      ['textDocument/documentHighlight', {}, null],
      ['textDocument/references', { context: { includeDeclaration: true } }, null],
      ['textDocument/prepareRename', {}, null],
      ['textDocument/rename', { newName: 'x' }, null],
      ['textDocument/foldingRange', {}, null],
      ['textDocument/selectionRange', { positions: [{ line: 0, character: 0 }] }, null],
      ['textDocument/semanticTokens/full', {}, { data: [] }],
      ['textDocument/semanticTokens/range', { range: everywhere }, { data: [] }],
      ['textDocument/semanticTokens/full/delta', { previousResultId: '1' }, { data: [] }],
      ['textDocument/inlayHint', { range: everywhere }, null],
      ['textDocument/codeLens', {}, null],
      ['textDocument/documentLink', {}, null],
      ['textDocument/formatting', { options: {} }, null],
      ['textDocument/rangeFormatting', { options: {}, range: everywhere }, null],
      ['textDocument/codeAction', { range: everywhere, context: { diagnostics: [] } }, []],
    ];
    const notOpen = {
      textDocument: { uri: 'file:///elsewhere/x.kehoach' },
      position: { line: 3, character: 9 },
    };
    for (const [method, params, expected] of requests)
      assert.deepEqual(await client.request(method, { ...notOpen, ...params }), expected, method);
    for (const position of [
      { line: 99999, character: 99999 },
      { line: -1, character: -1 },
      { line: 0, character: 99999 },
    ]) {
      for (const [method, params] of requests) {
        if (/ename/.test(method)) continue;
        await client.request(method, { ...params, ...atPosition(position) });
      }
    }
    const nothing = { title: 'x', data: { uri: 'file:///elsewhere/x.kehoach' } };
    assert.deepEqual(await client.request('codeAction/resolve', nothing), nothing);
    await client.request('codeLens/resolve', {
      range: everywhere,
      data: { uri: 'file:///elsewhere/x.kehoach', kind: 'section' },
    });
    await client.request('codeLens/resolve', { range: everywhere });
    await client.request('documentLink/resolve', { range: everywhere });
  });

  it('stop when they are cancelled', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`file:///w/${index}.kehoach`, otherText]),
    );
    const client = await startWith({ files: many, folders: ['file:///w'] });
    await client.open(uri, text);
    const { CancellationTokenSource } = await import('vscode-languageserver');
    const source = new CancellationTokenSource();
    const request = client.connection.sendRequest('workspace/symbol', { query: '' }, source.token);
    source.cancel();
    await assert.rejects(request, /hủy|cancel/i);
  });
});
