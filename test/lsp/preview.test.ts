import { strict as assert } from 'node:assert';
import type { PreviewParams, PreviewResult } from '../../server/protocol';
import { startClient, type TestClient } from '../support/lsp-client';

const uri = 'file:///w/a.kehoach';
const plan = `Kế hoạch: Thử
Phụ lục: BẢNG
Nhiệm vụ 1: Một
  Chủ trì: Sở A
Nhiệm vụ 2: Hai
  Chủ trì: Sở B
`;

const typed = (line: number, from: number, to: number, text: string) => ({
  range: { start: { line, character: from }, end: { line, character: to } },
  text,
});

describe('preview over LSP', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient();
    await client.open(uri, plan);
  });
  afterEach(() => {
    assert.equal(client.failures.count, 0);
    client.close();
  });
  const ask = (known: string | null, mayHold = false) =>
    client.request<PreviewResult>('kehoach/preview', { uri, known, mayHold } satisfies PreviewParams);

  it('sends a whole page with its style, then only what changed', async () => {
    const whole = await ask(null);
    assert.equal(whole.since, null);
    assert.ok(whole.style);
    assert.equal(whole.sheets.at(-1)!.table!.rows!.insert.length, 2);
    await client.change(uri, 2, [typed(5, 11, 15, 'Sở C')]);
    const next = await ask(whole.name);
    assert.equal(next.since, whole.name);
    assert.equal(next.style, null);
    assert.deepEqual(
      next.sheets.at(-1)!.table!.rows!.insert.map((it) => /Sở \w/.exec(it.html)![0]),
      ['Sở C'],
    );
  });

  it('sends a whole page to who knows another', async () => {
    await ask(null);
    assert.equal((await ask('of another server')).since, null);
  });

  it('keeps the page while a line is half typed, and gives it up when asked to', async () => {
    const { name } = await ask(null);
    await client.change(uri, 2, [typed(4, 3, 11, '')]);
    const held = await ask(name, true);
    assert.deepEqual([held.isHeld, held.name, held.sheets.length], [true, name, 0]);
    const torn = await ask(name, false);
    assert.equal(torn.isHeld, false);
    assert.equal(torn.since, name);
    await client.change(uri, 3, [typed(4, 0, 3, 'Nhiệm vụ 2:')]);
    assert.equal((await ask(torn.name, true)).isHeld, false);
  });
});
