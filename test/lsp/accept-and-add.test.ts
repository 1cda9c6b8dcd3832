import { strict as assert } from 'node:assert';
import type { CodeAction, CreateFile, Diagnostic, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readWorkspaceRegistry } from '../../server/law';
import { startClient, type TestClient } from '../support/lsp-client';

const plan =
  'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\n  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long\n  Căn cứ: Quyết định số 2617/QĐ-UBND ngày 30/9/2021 của UBND tỉnh ban hành Kế hoạch cải cách hành chính\n';
const uri = 'file:///w/a.kehoach';
const registry = 'file:///w/.kehoach/van-ban.json';

/** The actions at the problem of a code, and the problem. */
async function actionsAt(
  client: TestClient,
  code: string,
): Promise<{ actions: CodeAction[]; problem: Diagnostic }> {
  const problem = (await client.pushed(uri, 1)).find((it) => it.code === code);
  assert.ok(problem, code);
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: problem.range,
    context: { diagnostics: [problem] },
  });
  return { actions, problem };
}

function edited(text: string, change: TextDocumentEdit): string {
  const edits = change.edits.flatMap((it) => ('newText' in it ? [it] : []));
  return TextDocument.applyEdits(TextDocument.create('file:///x', 'text', 1, text), edits);
}

const changesOf = ({ edit }: CodeAction) => edit!.documentChanges as (CreateFile | TextDocumentEdit)[];

/** The registry after the action that adds to it. */
async function afterAdding(files: Record<string, string>): Promise<{ text: string; creates: boolean }> {
  const client = await startClient({ files: { ...files, [uri]: plan }, folders: ['file:///w'] });
  await client.open(uri, plan, 1);
  const { actions } = await actionsAt(client, 'cited-document-not-found');
  const add = actions.find((it) => it.title === 'Thêm «2617/QĐ-UBND» vào danh mục của đơn vị');
  assert.ok(add, actions.map((it) => it.title).join('; '));
  const changes = changesOf(add);
  const last = changes.at(-1) as TextDocumentEdit;
  assert.equal(last.textDocument.uri, registry);
  client.close();
  return { text: edited(files[registry] ?? '', last), creates: 'kind' in changes[0]! };
}

const added = {
  number: '2617/QĐ-UBND',
  issued: '2021-09-30',
  type: 'Quyết định',
  issuer: 'Ủy ban nhân dân tỉnh Vĩnh Long',
  title: 'ban hành Kế hoạch cải cách hành chính',
  certain: false,
};

describe('code actions that accept or add', () => {
  it('offer to accept a finding behind every correction', async () => {
    const text = 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Thời hạn: Quý I/2025\n';
    const client = await startClient({ files: { [uri]: text }, folders: ['file:///w'] });
    await client.open(uri, text, 1);
    const { actions, problem } = await actionsAt(client, 'missing-owner');
    assert.deepEqual(
      actions.filter((it) => it.kind === 'quickfix').map((it) => it.title),
      ['Thêm dòng «Chủ trì:»', 'Bỏ qua ở đây, kèm lý do (missing-owner)'],
    );
    const accept = actions.at(-1)!;
    assert.deepEqual(accept.diagnostics, [problem]);
    assert.equal(
      edited(text, changesOf(accept)[0] as TextDocumentEdit),
      text.replace('Nhiệm vụ 1', '# bỏ qua missing-owner: \nNhiệm vụ 1'),
    );
    assert.equal(client.failures.count, 0);
    client.close();
  });

  it('make the registry of the workspace with a local document', async () => {
    const { text, creates } = await afterAdding({});
    assert.ok(creates);
    assert.deepEqual(JSON.parse(text), { documents: [added] });
    assert.deepEqual(readWorkspaceRegistry(text).problems, []);
  });

  it('add to the registry that is there, behind what it has', async () => {
    const old =
      '// của tỉnh\n{\n  "issuer": "UBND tỉnh",\n  "documents": [\n    { "number": "1/QĐ-UBND" }\n  ]\n}\n';
    const { text, creates } = await afterAdding({ [registry]: old });
    assert.ok(!creates);
    assert.ok(text.startsWith('// của tỉnh\n{\n  "issuer": "UBND tỉnh",\n'), text);
    const read = readWorkspaceRegistry(text);
    assert.deepEqual(
      read.documents.map((it) => it.number),
      ['01/QĐ-UBND', '2617/QĐ-UBND'],
    );
  });

  it('do not offer to add what belongs to a registry of the centre', async () => {
    const text = plan.replace(
      /Quyết định số.*\n/,
      'Nghị định số 999/2019/NĐ-CP ngày 05/3/2019 của Chính phủ\n',
    );
    const client = await startClient({ files: { [uri]: text }, folders: ['file:///w'] });
    await client.open(uri, text, 1);
    const { actions } = await actionsAt(client, 'cited-document-not-found');
    assert.ok(
      actions.every((it) => !it.title.startsWith('Thêm')),
      actions.map((it) => it.title).join('; '),
    );
    client.close();
  });
});
