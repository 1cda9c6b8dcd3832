import { strict as assert } from 'node:assert';
import type {
  ClientCapabilities,
  CodeAction,
  CodeLens,
  DocumentHighlight,
  DocumentLink,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { featureCapabilities } from '../../server/lsp/features';
import { startClient, type TestClient } from '../support/lsp-client';
import { mulberry } from '../support/random';
import { marked } from './support';

const uri = 'file:///w/a.kehoach';
const other = 'file:///w/b.kehoach';
const closed = 'file:///w/thu-muc/c.kehoach';
const registry = 'file:///w/.kehoach/tinh.json';

const head = `Kế hoạch: Cải cách hành chính năm 2025
  Ngày: 16/12/2024
  Căn cứ: Quyết định số 2617/QĐ-UBND ngày 30/9/2021

Viết tắt: CCHC = cải cách hành chính
Cơ quan: Ban Điều hành Z
`;
const text = `${head}
Phụ lục: NHIỆM VỤ
Phần I: CHỈ ĐẠO (02 nhiệm vụ)
Nhiệm vụ 1: Công tác CCHC
  Chủ trì: Ban Điều hành Z; Sở Tư pháp
  Thời hạn: Quý IV/2025
Nhiệm vụ 2: Kiểm tra
  Chủ trì: Ban Điều hành Z
  Sau: nhiệm vụ 1
Phần II: THỂ CHẾ (5 nhiệm vụ)
Nhiệm vụ: Rà soát
  Chủ trì: Sở Tư pháp
`;
const otherText = `Kế hoạch: K
Viết tắt: CCHC = Cải cách hành chính
Phụ lục: A
Nhiệm vụ 1: Công tác CCHC
  Chủ trì: Ban Điều hành Z
`;
const files = {
  [other]: otherText,
  [closed]: otherText.replace('Cải cách hành chính', 'chuyển cơ hội cho'),
  [registry]: JSON.stringify(
    {
      documents: [
        { number: '2617/QĐ-UBND', issued: '2021-09-30', title: 'Kế hoạch', effective: '2021-09-30' },
      ],
    },
    null,
    2,
  ),
  'file:///w/.kehoach.json': '{ "registries": ["danh-muc/b.json"] }',
};

const rich: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
  textDocument: {
    definition: { linkSupport: true },
    codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
};

let client: TestClient;

/** A client with the plan open in version 4 and the workspace read. */
async function start(capabilities: ClientCapabilities = rich, settings?: unknown): Promise<void> {
  client = await startClient({
    files,
    folders: ['file:///w'],
    capabilities,
    ...(settings !== undefined && { settings }),
  });
  await client.open(uri, text, 4);
  // The registry is known when the link to it is.
  for (;;) {
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri },
    });
    if (links.length > 0) return;
  }
}

const document = (of: string): TextDocument =>
  TextDocument.create(of, 'kehoach', 1, of === uri ? text : (files as Record<string, string>)[of]!);

/** The position of the first letters of a piece of the text, or of what stands behind `|` in it. */
function at(piece: string): Position {
  const { text: plain, caret } = marked(piece.includes('|') ? piece : `|${piece}`);
  const offset = text.indexOf(plain);
  assert.ok(offset >= 0, piece);
  return document(uri).positionAt(offset + caret);
}

const textAt = (of: string, range: Range): string => document(of).getText(range);

const atPosition = (position: Position): { textDocument: { uri: string }; position: Position } => ({
  textDocument: { uri },
  position,
});

const places = (found: readonly Location[] | null): string[] =>
  (found ?? []).map(
    (it) => `${it.uri.slice('file:///w/'.length)} ${it.range.start.line} «${textAt(it.uri, it.range)}»`,
  );

function applied(edit: WorkspaceEdit): Record<string, string> {
  const result: Record<string, string> = {};
  for (const change of edit.documentChanges ?? []) {
    const { textDocument, edits } = change as TextDocumentEdit;
    result[textDocument.uri] = TextDocument.applyEdits(document(textDocument.uri), edits as TextEdit[]);
  }
  for (const [of, edits] of Object.entries(edit.changes ?? {}))
    result[of] = TextDocument.applyEdits(document(of), edits);
  return result;
}

const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

describe('features over the protocol', () => {
  afterEach(() => {
    assert.equal(client.failures.count, 0);
    client.close();
  });

  it('are announced', async () => {
    await start();
    const { capabilities } = client.initialized;
    for (const [name, value] of Object.entries(featureCapabilities))
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

  it('hover in Markdown, or in plain text, in the language of the settings', async () => {
    await start();
    const found = await client.request<Hover>('textDocument/hover', atPosition(at('Quý| IV')));
    assert.equal(textAt(uri, found.range!), 'Quý IV/2025');
    assert.ok(
      typeof found.contents === 'object' && 'kind' in found.contents && found.contents.kind === 'markdown',
    );
    assert.match(found.contents.value, /đến hết \*\*31\/12\/2025\*\*/);
    client.close();
    await start({ textDocument: { hover: { contentFormat: ['plaintext'] } } }, { language: 'en' });
    const english = await client.request<Hover>('textDocument/hover', atPosition(at('Quý| IV')));
    assert.ok(
      typeof english.contents === 'object' &&
        'kind' in english.contents &&
        english.contents.kind === 'plaintext',
    );
    assert.match(english.contents.value, /From 2025-10-01 to 2025-12-31/);
  });

  it('definition, as a link or as a place, also of a document in a registry file', async () => {
    await start();
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
    client.close();
    await start({});
    const found = await client.request<Location[]>(
      'textDocument/definition',
      atPosition(at('Chủ trì: |Ban Điều hành Z\n')),
    );
    assert.deepEqual(places(found), ['a.kehoach 5 «Ban Điều hành Z»']);
  });

  it('references across the files of the workspace', async () => {
    await start();
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
    await start();
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
    await start();
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

  it('rename in every file that means the same, with versions, and what is unsure to be looked at', async () => {
    await start();
    const prepared = await client.request<{ range: Range; placeholder: string }>(
      'textDocument/prepareRename',
      atPosition(at('|CCHC =')),
    );
    assert.deepEqual([textAt(uri, prepared.range), prepared.placeholder], ['CCHC', 'CCHC']);
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...atPosition(at('|CCHC =')),
      newName: 'CC',
    });
    const changes = edit.documentChanges as TextDocumentEdit[];
    assert.deepEqual(
      changes.map((it) => [it.textDocument.uri, it.textDocument.version]),
      [
        [uri, 4],
        [other, null],
      ],
    );
    assert.deepEqual(applied(edit), {
      [uri]: text.replaceAll('CCHC', 'CC'),
      [other]: otherText.replaceAll('CCHC', 'CC'),
    });
    const annotations = Object.entries(edit.changeAnnotations ?? {});
    assert.ok(annotations.length === 1 && annotations[0]![1].needsConfirmation === true);
    for (const it of changes[1]!.edits)
      assert.ok('annotationId' in it && it.annotationId === annotations[0]![0]);
    for (const it of changes[0]!.edits) assert.ok(!('annotationId' in it));
  });

  it('rename in the old form for an old client, and refuses in words', async () => {
    await start({});
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...atPosition(at('Nhiệm vụ |1: Công')),
      newName: '7',
    });
    assert.equal(edit.documentChanges, undefined);
    assert.deepEqual(applied(edit), {
      [uri]: text.replace('Nhiệm vụ 1:', 'Nhiệm vụ 7:').replace('Sau: nhiệm vụ 1', 'Sau: nhiệm vụ 7'),
    });
    await assert.rejects(
      client.request('textDocument/rename', { ...atPosition(at('Nhiệm vụ |1: Công')), newName: '2' }),
      /đã dùng/,
    );
    await client.change(uri, 5, [{ text: 'Phụ lục: A\nNhiệm vụ 1: B\n  Chủ trì: UBND cấp huyện, cấp xã\n' }]);
    const short = { textDocument: { uri }, position: { line: 2, character: 30 } };
    await assert.rejects(
      client.request('textDocument/rename', { ...short, newName: 'Sở Nội vụ' }),
      /viết lược/,
    );
    await assert.rejects(
      client.request('textDocument/prepareRename', atPosition(at('Kế hoạch'))),
      /không có gì để đổi tên/,
    );
  });

  it('symbols of the workspace, found without diacritics', async () => {
    await start();
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'ra soat' });
    assert.deepEqual(
      found.map((it) => [it.name, it.containerName, it.location.uri]),
      [['Nhiệm vụ: Rà soát', 'Phần II: THỂ CHẾ (5 nhiệm vụ)', uri]],
    );
    assert.ok(textAt(uri, found[0]!.location.range).startsWith('Nhiệm vụ: Rà soát'));
  });

  it('folding, also no more than the client can show', async () => {
    await start();
    const ask = (): Promise<FoldingRange[]> =>
      client.request('textDocument/foldingRange', { textDocument: { uri } });
    const lines = (found: readonly FoldingRange[]): string[] =>
      found.map((it) => `${it.startLine}-${it.endLine}`);
    assert.deepEqual(lines(await ask()), ['0-5', '7-17', '8-14', '9-11', '12-14', '15-17', '16-17']);
    client.close();
    await start({ textDocument: { foldingRange: { rangeLimit: 2 } } });
    assert.deepEqual(lines(await ask()), ['7-17', '8-14']);
  });

  it('growing selections', async () => {
    await start();
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

  it('semantic tokens: whole, of a range, and by their difference', async () => {
    await start();
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
    await start();
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
    await start();
    const ask = (): Promise<InlayHint[]> =>
      client.request('textDocument/inlayHint', { textDocument: { uri }, range: everywhere });
    const lines = text.split('\n');
    const drawn = (hints: readonly InlayHint[]): string[] =>
      hints.map(({ position, label }) => {
        assert.equal(position.character, lines[position.line]!.length);
        return `${lines[position.line]!} ${String(label)}`;
      });
    assert.deepEqual(drawn(await ask()), ['  Thời hạn: Quý IV/2025 → 31/12/2025', 'Nhiệm vụ: Rà soát số 3']);
    client.close();
    await start(rich, { inlayHints: { deadlines: false } });
    assert.deepEqual(drawn(await ask()), ['Nhiệm vụ: Rà soát số 3']);
  });

  it('code lenses that are filled in when they are shown, and repeat no diagnostic', async () => {
    await start();
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

  it('links from citations to the entry in the registry file', async () => {
    await start();
    const [link] = await client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri },
    });
    assert.equal(textAt(uri, link!.range), 'Quyết định số 2617/QĐ-UBND ngày 30/9/2021');
    assert.equal(link!.target, undefined);
    const resolved = await client.request<DocumentLink>('documentLink/resolve', link);
    assert.equal(resolved.target, `${registry}#L4,18`);
  });

  it('formatting of the file and of a range', async () => {
    await start();
    const untidy = 'Nhiệm vụ 1:a\nChủ trì:  b\nNhiệm vụ 2: c\nChủ trì: d\n';
    await client.change(uri, 5, [{ text: untidy }]);
    const format = async (method: string, extra: object = {}): Promise<string> => {
      const options = { tabSize: 8, insertSpaces: false };
      const edits = await client.request<TextEdit[]>(`textDocument/${method}`, {
        textDocument: { uri },
        options,
        ...extra,
      });
      return TextDocument.applyEdits(TextDocument.create(uri, 'kehoach', 5, untidy), edits);
    };
    assert.equal(await format('formatting'), 'Nhiệm vụ 1: a\n  Chủ trì: b\nNhiệm vụ 2: c\n  Chủ trì: d\n');
    const range = { start: { line: 3, character: 1 }, end: { line: 3, character: 2 } };
    assert.equal(await format('rangeFormatting', { range }), untidy.replace('Chủ trì: d', '  Chủ trì: d'));
  });

  it('refactorings whose edits are made when one is chosen, for the version they were offered in', async () => {
    await start();
    const ask = (only?: string[], triggerKind = 1): Promise<CodeAction[]> =>
      client.request('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: at('Ban |Điều hành Z; Sở'), end: at('Ban |Điều hành Z; Sở') },
        context: { diagnostics: [], triggerKind, ...(only && { only }) },
      });
    const actions = await ask(['refactor.rewrite']);
    assert.ok(
      actions.length >= 2 && actions.every((it) => it.kind === 'refactor.rewrite' && it.edit === undefined),
    );
    const split = actions.find((it) => it.title.startsWith('Để «Ban Điều hành Z» chủ trì'))!;
    const resolved = await client.request<CodeAction>('codeAction/resolve', split);
    assert.equal((resolved.edit!.documentChanges![0] as TextDocumentEdit).textDocument.version, 4);
    assert.ok(applied(resolved.edit!)[uri]!.includes('  Chủ trì: Ban Điều hành Z\n  Phối hợp: Sở Tư pháp\n'));
    assert.deepEqual(await ask(['source.organizeImports']), []);
    assert.ok((await ask()).some((it) => it.kind === 'refactor.move'));
    assert.deepEqual(await ask(undefined, 2), [], 'none when the editor asks by itself at a caret');

    await client.change(uri, 5, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' },
    ]);
    await assert.rejects(client.request('codeAction/resolve', split), /đã thay đổi/);
  });

  it('refactorings with their edits at once for a client that cannot ask later', async () => {
    await start({});
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at('Sở Tư pháp\n'), end: at('Sở Tư pháp\n') },
      context: { diagnostics: [], only: ['refactor'] },
    });
    assert.ok(actions.length > 0 && actions.every((it) => it.edit?.changes?.[uri] !== undefined));
  });

  it('paths of registry files that are moved', async () => {
    await start();
    const move = { files: [{ oldUri: 'file:///w/danh-muc', newUri: 'file:///w/muc' }] };
    const edit = await client.request<WorkspaceEdit>('workspace/willRenameFiles', move);
    assert.deepEqual(applied(edit), { 'file:///w/.kehoach.json': '{ "registries": ["muc/b.json"] }' });
    assert.equal(
      await client.request('workspace/willRenameFiles', {
        files: [{ oldUri: uri, newUri: 'file:///w/d.kehoach' }],
      }),
      null,
    );
    await client.notify('workspace/didRenameFiles', move);
    await client.request('textDocument/hover', atPosition(at('Ngày')));
  });

  it('ask the client to show anew what depends on settings', async () => {
    const asked: string[] = [];
    client = await startClient({
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

  it('answer for files that are not open, and for places outside the file', async () => {
    await start();
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
    client = await startClient({ files: many, folders: ['file:///w'] });
    await client.open(uri, text);
    const { CancellationTokenSource } = await import('vscode-languageserver');
    const source = new CancellationTokenSource();
    const request = client.connection.sendRequest('workspace/symbol', { query: '' }, source.token);
    source.cancel();
    await assert.rejects(request, /hủy|cancel/i);
  });
});
