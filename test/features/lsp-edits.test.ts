import { strict as assert } from 'node:assert';
import type {
  AnnotatedTextEdit,
  CodeAction,
  Range,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applied, at, atPosition, clients, other, otherText, text, textAt, uri } from './conversation';

describe('edits over the protocol', () => {
  const { start } = clients();

  it('rename in every file that means the same, with versions, and what is unsure to be looked at', async () => {
    const client = await start();
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
    const { 'look-first': first, 'other-file': inOthers, ...rest } = edit.changeAnnotations!;
    assert.deepEqual(rest, {});
    // The edits are shown before they are made, and all that change something are ticked.
    assert.equal(first!.needsConfirmation, true);
    assert.equal(first!.label, 'Xem trước: tên này còn ở 1 kế hoạch khác');
    assert.equal(inOthers!.needsConfirmation, false);
    for (const it of changes[1]!.edits) assert.ok('annotationId' in it && it.annotationId === 'other-file');
    const [asking, ...own] = changes[0]!.edits as AnnotatedTextEdit[];
    assert.ok(asking!.annotationId === 'look-first' && asking!.newText === '');
    assert.deepEqual(asking!.range.start, asking!.range.end);
    for (const it of own) assert.ok(!('annotationId' in it));
  });

  it('rename in the old form for an old client, and refuses in words', async () => {
    const client = await start({});
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

  it('formatting of the file and of a range', async () => {
    const client = await start();
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
    const client = await start();
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
    const client = await start({});
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at('Sở Tư pháp\n'), end: at('Sở Tư pháp\n') },
      context: { diagnostics: [], only: ['refactor'] },
    });
    assert.ok(actions.length > 0 && actions.every((it) => it.edit?.changes?.[uri] !== undefined));
  });

  it('paths of registry files that are moved', async () => {
    const client = await start();
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
});
