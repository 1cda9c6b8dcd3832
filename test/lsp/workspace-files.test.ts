import { strict as assert } from 'node:assert';
import type { Diagnostic } from 'vscode-languageserver';
import { startClient } from '../support/lsp-client';

const plan =
  'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\n  Căn cứ: Quyết định số 2617/QĐ-UBND ngày 30/9/2021 của Ủy ban nhân dân tỉnh Vĩnh Long\n';
const uri = 'file:///w/a.kehoach';
const registry = 'file:///w/.kehoach/van-ban.json';

const hasNotFound = (list: readonly Diagnostic[]): boolean =>
  list.some((it) => it.code === 'cited-document-not-found');

describe('registry and settings of the workspace', () => {
  it('reports mistakes in a registry at their place in it', async () => {
    const client = await startClient({
      files: { [registry]: '{ "documents": [ { "number": 5 } ] }', [uri]: plan },
      folders: ['file:///w'],
    });
    const problems = await client.pushed(registry);
    assert.ok(problems.length > 0);
    assert.equal(problems[0]!.range.start.line, 0);
    assert.ok(problems[0]!.range.start.character > 0);
    assert.equal(client.failures.count, 0);
    client.close();
  });

  it('reads a registry as it stands in the editor, and judges the plans anew', async () => {
    const files: Record<string, string> = { [registry]: '{ "documents": [] }', [uri]: plan };
    const client = await startClient({ files, folders: ['file:///w'] });
    await client.open(uri, plan, 1);
    assert.ok(hasNotFound(await client.pushed(uri, 1)));
    const known = JSON.stringify({
      documents: [
        {
          number: '2617/QĐ-UBND',
          type: 'Quyết định',
          issuer: 'Ủy ban nhân dân tỉnh Vĩnh Long',
          title: 'Quyết định ban hành Kế hoạch cải cách hành chính giai đoạn 2021 - 2025',
          issued: '2021-09-30',
        },
      ],
    });
    await client.notify('textDocument/didOpen', {
      textDocument: { uri: registry, languageId: 'json', version: 1, text: '{ "documents": [] }' },
    });
    await client.change(registry, 2, [{ text: known }]);
    for (let turn = 0; hasNotFound(await client.pushed(uri, 1)); turn++) {
      assert.ok(turn < 500, 'the plan is not judged anew');
      await new Promise((done) => setTimeout(done, 5));
    }
    assert.equal(client.failures.count, 0);
    client.close();
  });
});
