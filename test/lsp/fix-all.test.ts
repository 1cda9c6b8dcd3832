import { strict as assert } from 'node:assert';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { startClient, type TestClient } from '../support/lsp-client';

const uri = 'file:///w/a.kehoach';

describe('fixing everything at once', () => {
  let client: TestClient;
  afterEach(() => client.close());

  const titlesAt = async (text: string, words: string): Promise<string[]> => {
    client = await startClient();
    await client.open(uri, text);
    const lines = text.split('\n');
    const line = lines.findIndex((it) => it.includes(words));
    const place = { line, character: lines[line]!.indexOf(words) + 1 };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: place, end: place },
      context: { diagnostics: [] satisfies Diagnostic[], only: ['quickfix'] },
    });
    return actions.map((it) => it.title);
  };
  const plan = (...fields: readonly string[]): string =>
    ['Kế hoạch: Thử', '  Ngày: 16/12/2024', 'Phụ lục: B', 'Nhiệm vụ 1: Một', ...fields, ''].join('\n');

  it('stands under the light bulb of a mistake, with its count', async () => {
    const titles = await titlesAt(
      plan('  Chu tri: Sở Nội vụ', '  San pham: Báo cáo', '  Thời hạn: Quý I/2025'),
      'Chu tri',
    );
    assert.ok(titles.includes('Sửa mọi lỗi sửa được an toàn (2)'), titles.join('\n'));
  });

  it('is not offered beside the one fix that there is', async () => {
    const titles = await titlesAt(
      plan('  Chu tri: Sở Nội vụ', '  Sản phẩm: Báo cáo', '  Thời hạn: Quý I/2025'),
      'Chu tri',
    );
    assert.ok(titles.length > 0);
    assert.ok(!titles.some((it) => it.startsWith('Sửa mọi')), titles.join('\n'));
  });

  it('is not offered where nothing is wrong', async () => {
    const titles = await titlesAt(
      plan('  Chu tri: Sở Nội vụ', '  San pham: Báo cáo', '  Thời hạn: Quý I/2025'),
      'Quý I',
    );
    assert.deepEqual(titles, []);
  });
});
