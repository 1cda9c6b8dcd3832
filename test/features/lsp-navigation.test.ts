import { strict as assert } from 'node:assert';
import type {
  DocumentHighlight,
  DocumentLink,
  FoldingRange,
  Location,
  LocationLink,
  Position,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver';
import { at, atPosition, clients, closed, other, places, registry, text, textAt, uri } from './conversation';

describe('navigation over the protocol', () => {
  const { start } = clients();

  it('definition, as a link or as a place, also of a document in a registry file', async () => {
    let client = await start();
    const [link] = await client.request<LocationLink[]>(
      'textDocument/definition',
      atPosition(at('Sau: nhiệm vụ |1')),
    );
    assert.equal(textAt(uri, link!.targetSelectionRange), '1');
    assert.equal(textAt(uri, link!.originSelectionRange!), '1');
    assert.ok(textAt(uri, link!.targetRange).startsWith('Nhiệm vụ 1: Công tác'));
    const [entry] = await client.request<LocationLink[]>('textDocument/definition', atPosition(at('2617')));
    assert.equal(entry!.targetUri, registry);
    assert.equal(textAt(registry, entry!.targetRange), '2617/QĐ-UBND');
    client = await start({});
    const found = await client.request<Location[]>(
      'textDocument/definition',
      atPosition(at('Chủ trì: |Ban Điều hành Z\n')),
    );
    assert.deepEqual(places(found), ['a.kehoach 5 «Ban Điều hành Z»']);
  });

  it('references across the files of the workspace', async () => {
    const client = await start();
    const ask = (position: Position, includeDeclaration = true): Promise<Location[]> =>
      client.request('textDocument/references', { ...atPosition(position), context: { includeDeclaration } });
    assert.deepEqual(places(await ask(at('Cơ quan: |Ban'))), [
      'a.kehoach 5 «Ban Điều hành Z»',
      'a.kehoach 10 «Ban Điều hành Z»',
      'a.kehoach 13 «Ban Điều hành Z»',
      'b.kehoach 4 «Ban Điều hành Z»',
      'thu-muc/c.kehoach 4 «Ban Điều hành Z»',
    ]);
    // The third plan means something else by the same letters.
    assert.deepEqual(places(await ask(at('|CCHC ='), false)), ['a.kehoach 9 «CCHC»', 'b.kehoach 3 «CCHC»']);
    assert.deepEqual(places(await ask(at('Nhiệm vụ |1: Công'))), ['a.kehoach 9 «1»', 'a.kehoach 14 «1»']);
  });

  it('references and symbols in pieces, when the client takes them', async () => {
    const client = await start();
    const pieces: unknown[] = [];
    client.connection.onNotification('$/progress', (it: unknown) => void pieces.push(it));
    const all = await client.request<SymbolInformation[]>('workspace/symbol', {
      query: 'cong tac',
      partialResultToken: 'symbols',
      workDoneToken: 'work',
    });
    assert.deepEqual(all, []);
    const symbols = (pieces as { token: string; value: SymbolInformation[] }[]).filter(
      (it) => it.token === 'symbols',
    );
    assert.deepEqual(
      symbols.flatMap((it) => it.value.map((symbol) => symbol.location.uri)),
      [uri, other, closed],
    );
    const work = (pieces as { token: string; value: { kind: string } }[]).filter((it) => it.token === 'work');
    assert.equal(work[0]?.value.kind, 'begin');
    assert.equal(work[work.length - 1]?.value.kind, 'end');
  });

  it('highlights definition and uses in one file', async () => {
    const client = await start();
    const found = await client.request<DocumentHighlight[]>(
      'textDocument/documentHighlight',
      atPosition(at('|CCHC =')),
    );
    assert.deepEqual(
      found.map((it) => [it.range.start.line, it.kind]),
      [
        [4, 3],
        [9, 2],
      ],
    );
  });

  it('no highlights of what nobody knows, which is not the same as no answer', async () => {
    const client = await start();
    assert.deepEqual(
      await client.request('textDocument/documentHighlight', atPosition(at('|Kế hoạch:'))),
      [],
    );
  });

  it('symbols of the workspace, found without diacritics', async () => {
    const client = await start();
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'ra soat' });
    assert.deepEqual(
      found.map((it) => [it.name, it.containerName, it.location.uri]),
      [['Nhiệm vụ: Rà soát', 'Phần II: THỂ CHẾ (5 nhiệm vụ)', uri]],
    );
    assert.ok(textAt(uri, found[0]!.location.range).startsWith('Nhiệm vụ: Rà soát'));
  });

  it('folding, also no more than the client can show', async () => {
    let client = await start();
    const ask = (): Promise<FoldingRange[]> =>
      client.request('textDocument/foldingRange', { textDocument: { uri } });
    const lines = (found: readonly FoldingRange[]): string[] =>
      found.map((it) => `${it.startLine}-${it.endLine}`);
    assert.deepEqual(lines(await ask()), ['0-5', '7-17', '8-14', '9-11', '12-14', '15-17', '16-17']);
    client = await start({ textDocument: { foldingRange: { rangeLimit: 2 } } });
    assert.deepEqual(lines(await ask()), ['7-17', '8-14']);
  });

  it('growing selections', async () => {
    const client = await start();
    const found = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions: [at('Ban |Điều hành Z; Sở'), { line: 9999, character: 3 }],
    });
    assert.equal(found.length, 2);
    const steps: string[] = [];
    for (let it: SelectionRange | undefined = found[0]; it; it = it.parent) steps.push(textAt(uri, it.range));
    assert.deepEqual(steps.slice(0, 4), [
      'Điều',
      'Ban Điều hành Z',
      'Ban Điều hành Z; Sở Tư pháp',
      'Chủ trì: Ban Điều hành Z; Sở Tư pháp',
    ]);
    assert.equal(steps[steps.length - 1], text);
  });

  it('links from citations to the entry in the registry file', async () => {
    const client = await start();
    const [link] = await client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri },
    });
    assert.equal(textAt(uri, link!.range), 'Quyết định số 2617/QĐ-UBND ngày 30/9/2021');
    assert.equal(link!.target, undefined);
    const resolved = await client.request<DocumentLink>('documentLink/resolve', link);
    assert.equal(resolved.target, `${registry}#L4,18`);
  });
});
