import { strict as assert } from 'node:assert';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  TextDocumentEdit,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ExportFormatsResult, ExportResult } from '../../server/protocol';
import { startClient, type TestClient } from '../support/lsp-client';

const uri = 'file:///w/a.kehoach';
const plan = `Kế hoạch: Cải cách hành chính năm 2025
  Ngày: 16/12/2024
  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long

Phụ lục: NHIỆM VỤ
  Mẫu bảng: 6 cột
Phần I: CÔNG TÁC CHỈ ĐẠO
Nhiệm vụ 1: Ban hành kế hoạch
  Chu tri: Sở Nội vụ
  Thời hạn: Quý V/2025
Nhiệm vụ 2: Kiểm tra
  Thời hạn: Quý I/2025
`;

const clean = plan
  .replace('Chu tri', 'Chủ trì')
  .replace('Quý V/', 'Quý IV/')
  .replace('Kiểm tra\n', 'Kiểm tra\n  Chủ trì: Sở Nội vụ\n');

const codes = (list: readonly Diagnostic[]): string[] =>
  list.filter((it) => (it.severity ?? 1) <= 2).map((it) => String(it.code));

/** The text after a list of edits of one document. */
function edited(text: string, edit: TextDocumentEdit): string {
  const document = TextDocument.create(uri, 'kehoach', 1, text);
  return TextDocument.applyEdits(
    document,
    edit.edits.map((it) => it as { range: TextDocumentEdit['edits'][0]['range']; newText: string }),
  );
}

describe('language server', () => {
  let client: TestClient;
  afterEach(() => {
    assert.equal(client.failures.count, 0);
    client.close();
  });

  it('pushes diagnostics with the version they belong to, and none when all is well', async () => {
    client = await startClient();
    await client.open(uri, plan, 7);
    assert.deepEqual(codes(await client.pushed(uri, 7)), [
      'keyword-misspelt',
      'invalid-deadline',
      'missing-owner',
    ]);
    const line = plan.split('\n').indexOf('  Chu tri: Sở Nội vụ');
    await client.change(uri, 8, [
      { range: { start: { line, character: 2 }, end: { line, character: 9 } }, text: 'Chủ trì' },
    ]);
    assert.deepEqual(codes(await client.pushed(uri, 8)), ['invalid-deadline', 'missing-owner']);
    await client.change(uri, 9, [{ text: clean }]);
    assert.deepEqual(codes(await client.pushed(uri, 9)), []);
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    await client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'kehoach', version: 1, text: plan },
    });
    assert.equal(codes(await client.pushed(uri, 1)).length, 3);
  });

  it('answers pulls with the same findings, and says when nothing changed', async () => {
    const other = 'file:///w/b.kehoach';
    client = await startClient({
      files: { [uri]: plan, [other]: clean },
      folders: ['file:///w'],
      capabilities: { textDocument: { diagnostic: {} } },
    });
    const params = { textDocument: { uri } };
    const closed = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', params);
    assert.equal(closed.kind, 'full');
    await client.open(uri, plan);
    const open = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', params);
    assert.ok(open.kind === 'full' && closed.kind === 'full');
    assert.deepEqual(open.items, closed.items);
    const again = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      ...params,
      previousResultId: open.resultId,
    });
    assert.equal(again.kind, 'unchanged');
    const all = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    assert.deepEqual(all.items.map((it) => it.uri).sort(), [uri, other]);
    const ofFile = all.items.find((it) => it.uri === uri)!;
    assert.ok(ofFile.kind === 'full');
    assert.deepEqual(ofFile.items, open.items);
  });

  it('offers a quick fix that repairs what it belongs to, in the version it was made for', async () => {
    client = await startClient();
    await client.open(uri, plan, 3);
    const diagnostics = await client.pushed(uri, 3);
    const wrong = diagnostics.find((it) => it.code === 'keyword-misspelt')!;
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: wrong.range,
      context: { diagnostics: [wrong] },
    });
    const fix = actions.find((it) => it.kind === 'quickfix')!;
    assert.equal(fix.isPreferred, true);
    const change = fix.edit!.documentChanges![0] as TextDocumentEdit;
    assert.equal(change.textDocument.version, 3);
    assert.ok(edited(plan, change).includes('  Chủ trì: Sở Nội vụ\n'));
    const all = actions.find((it) => it.kind === 'source.fixAll')!;
    assert.ok(
      edited(plan, all.edit!.documentChanges![0] as TextDocumentEdit).includes('  Chủ trì: Sở Nội vụ\n'),
    );
  });

  const completed = async (typed: string): Promise<{ list: CompletionList; text: string }> => {
    const text = clean.replace('Chủ trì: Sở Nội vụ\n  Thời hạn: Quý IV/', `${typed}\n  Thời hạn: Quý IV/`);
    client = await startClient();
    await client.open(uri, text);
    const line = text.split('\n').findIndex((it) => it.includes(typed));
    const list = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line, character: text.split('\n')[line]!.length },
    });
    return { list, text };
  };

  for (const typed of ['snv', 'sở nv', 'so noi vu', 'SNV', 'Sở Nội']) {
    it(`completes an agency from «${typed}»`, async () => {
      const { list, text } = await completed(`Chủ trì: Sở Tư pháp; ${typed}`);
      assert.equal(list.isIncomplete, true);
      assert.ok(list.items.length <= 100);
      const first = [...list.items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1))[0]!;
      assert.equal(first.label, 'Sở Nội vụ');
      assert.equal(first.commitCharacters, undefined);
      const after = edited(text, { textDocument: { uri, version: 1 }, edits: [first.textEdit as never] });
      assert.ok(after.includes('Chủ trì: Sở Tư pháp; Sở Nội vụ\n'), after);
      const resolved = await client.request<{ documentation?: { value: string } }>(
        'completionItem/resolve',
        first,
      );
      assert.match(resolved.documentation!.value, /Sở Nội vụ/);
    });
  }

  it('proposes keywords where a line begins', async () => {
    const { list } = await completed('ph');
    assert.ok(list.items.some((it) => it.label === 'Phối hợp:'));
  });

  it('gives an outline', async () => {
    client = await startClient();
    await client.open(uri, plan);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    assert.deepEqual(
      symbols.map((it) => it.name),
      ['Kế hoạch: Cải cách hành chính năm 2025', 'Phụ lục: NHIỆM VỤ'],
    );
    assert.deepEqual(
      symbols[1]!.children![0]!.children!.map((it) => it.name),
      ['Nhiệm vụ 1: Ban hành kế hoạch', 'Nhiệm vụ 2: Kiểm tra'],
    );
  });

  it('exports what is open', async () => {
    client = await startClient();
    await client.open(uri, plan);
    const { formats } = await client.request<ExportFormatsResult>('kehoach/exportFormats', null);
    assert.ok(formats.some((it) => it.id === 'json'));
    const result = await client.request<ExportResult>('kehoach/export', { uri, format: 'json' });
    assert.equal(result.fileName, 'a.json');
    const data = JSON.parse(Buffer.from(result.content, 'base64').toString('utf8')) as {
      annexes: { rows: unknown[] }[];
    };
    assert.equal(data.annexes[0]!.rows.length, 3);
    assert.equal(result.warnings.length, 1);
  });

  it('judges by the settings and says what is wrong with them', async () => {
    client = await startClient({
      settings: { rules: { 'missing-owner': 'hint', 'no-such-rule': 'error' }, date: '2025-02-30' },
      capabilities: { workspace: { configuration: true } },
      folders: ['file:///w'],
    });
    await client.open(uri, plan, 2);
    for (;;) {
      const diagnostics = await client.pushed(uri, 2);
      if (diagnostics.find((it) => it.code === 'missing-owner')?.severity === 4) break;
      await new Promise((done) => setTimeout(done, 5));
    }
    assert.ok(client.shown.some((it) => it.includes('no-such-rule')));
    assert.ok(client.shown.some((it) => it.includes('«date»')));
  });

  it('stays whole when a client sends nonsense', async () => {
    client = await startClient();
    await client.change('file:///w/not-open.kehoach', 1, [{ text: 'x' }]);
    await client.open(uri, plan, 1);
    await client.change(uri, 2, [
      { range: { start: { line: 99999, character: -5 }, end: { line: -3, character: 7 } }, text: 'x' },
      { range: { start: { line: 1, character: 99999 }, end: { line: 0, character: 0 } } },
    ]);
    await client.change(uri, 3, [{ text: clean }]);
    assert.deepEqual(codes(await client.pushed(uri, 3)), []);
    await assert.rejects(client.request('textDocument/noSuchRequest', {}));
    await assert.rejects(
      client.request('kehoach/export', { uri, format: 'no-such-format' }),
      /no-such-format/,
    );
    (client.failures as { count: number }).count = 0;
  });
});
