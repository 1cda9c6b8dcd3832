import { strict as assert } from 'node:assert';
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { startClient } from '../support/lsp-client';

const uri = 'file:///w/a.kehoach';
const plan = 'Kế hoạch: Thử\nPhụ lục: Thử\nNhiệm vụ 1: Thử\n  ';

/** What is proposed behind the plan and what was typed, best first. */
async function proposed(typed: string, snippetSupport = false): Promise<CompletionItem[]> {
  const client = await startClient({
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport } } } },
  });
  try {
    await client.open(uri, plan + typed);
    const { items } = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 3, character: 2 + typed.length },
    });
    return items;
  } finally {
    client.close();
  }
}

describe('proposals at the start of a line', () => {
  const cases = [
    ['th', 'Thời hạn:'],
    ['TH', 'Thời hạn:'],
    ['thời', 'Thời hạn:'],
    ['ch', 'Chủ trì:'],
    ['ct', 'Chủ trì:'],
    ['ph', 'Phối hợp:'],
    ['sp', 'Sản phẩm:'],
    ['pham', 'Sản phẩm:'],
    ['co quan chu', 'Chủ trì:'],
  ] as const;
  for (const [typed, first] of cases)
    it(`begin with «${first}» for «${typed}»`, async () => {
      const items = await proposed(typed);
      assert.equal(items[0]?.label, first);
      assert.deepEqual(
        items.map((it) => it.sortText),
        items.map((it) => it.sortText).sort(),
      );
    });

  it('hold items to fill in only for an editor that can fill them in', async () => {
    const filled = (items: CompletionItem[]) => items.filter((it) => it.label === 'Nhiệm vụ mới').length;
    assert.equal(filled(await proposed('nv', true)), 1);
    assert.equal(filled(await proposed('nv', false)), 0);
  });
});
