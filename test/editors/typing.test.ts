import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompletionItem, CompletionList, Range } from 'vscode-languageserver';
import { RuleEngine } from '../../server/rules';
import manifest from '../../package.json';
import { startClient, type TestClient } from '../support/lsp-client';
import { editsOf, recordings, type Edit } from './bursts';

const head = `Kế hoạch: Cải cách hành chính năm 2025
  Ngày: 16/12/2024
  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long
Phụ lục: NHIỆM VỤ
Nhiệm vụ 1: Ban hành kế hoạch
  Chủ trì:\u0020`;
const tail =
  '\n  Thời hạn: Quý I/2025\nNhiệm vụ 2: Kiểm tra\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Quý II/2025\n';

const line = head.split('\n').length - 1;
const start = head.split('\n')[line]!.length;

/** An editor with the caret behind `Chủ trì: `, open at `uri` in the server. */
class Typist {
  value = '';
  private version = 1;

  constructor(
    private readonly client: TestClient,
    private readonly uri: string,
  ) {}

  get text(): string {
    return head + this.value + tail;
  }

  /** Makes the edits of one key press, each sent as it is made, and asks for proposals after each. */
  async press(edits: readonly Edit[]): Promise<CompletionList[]> {
    const answers: Promise<CompletionList>[] = [];
    for (const { deleted, text } of edits) {
      const end = start + this.value.length;
      const range = { start: { line, character: end - deleted }, end: { line, character: end } };
      this.value = this.value.slice(0, this.value.length - deleted) + text;
      void this.client.change(this.uri, ++this.version, [{ range, text }]);
      answers.push(this.complete());
    }
    return Promise.all(answers);
  }

  complete(): Promise<CompletionList> {
    const position = { line, character: start + this.value.length };
    return this.client.request('textDocument/completion', { textDocument: { uri: this.uri }, position });
  }

  /** The problems that are on show once the server has seen the last edit. */
  problems() {
    return this.client.pushed(this.uri, this.version);
  }
}

/** Counts how often the plan was checked while `work` was done, and on how many of its units rules were run. */
async function checksIn(work: () => Promise<unknown>): Promise<{ checks: number; units: number }> {
  const { check } = RuleEngine.prototype;
  const count = { checks: 0, units: 0 };
  RuleEngine.prototype.check = function (...args) {
    const before = this.unitsChecked;
    const findings = check.apply(this, args);
    count.checks += 1;
    count.units += this.unitsChecked - before;
    return findings;
  };
  try {
    await work();
  } finally {
    RuleEngine.prototype.check = check;
  }
  return count;
}

const rangeOf = (it: CompletionItem): Range => (it.textEdit as { range: Range }).range;

describe('typing through an input method', () => {
  for (const { method, phrase, sent } of recordings) {
    it(`changes nothing but what was typed: ${method}`, async () => {
      const client = await startClient();
      const askedToEdit: unknown[] = [];
      client.connection.onRequest('workspace/applyEdit', (it) => {
        askedToEdit.push(it);
        return { applied: false };
      });
      const uri = 'file:///w/a.kehoach';
      await client.open(uri, head + tail);
      const typist = new Typist(client, uri);
      for (const key of sent) {
        const lists = await typist.press(editsOf(key));
        for (const item of lists.at(-1)!.items) {
          assert.equal(item.commitCharacters, undefined);
          const { start: from, end: to } = rangeOf(item);
          // Only what was typed may be taken away by taking a proposal.
          assert.ok(from.line === line && to.line === line && from.character >= start, item.label);
          assert.equal(to.character, start + typist.value.length, item.label);
        }
      }
      assert.equal(typist.value, phrase);

      // The server has the same text as one that gets it whole.
      const fresh = new Typist(client, 'file:///w/b.kehoach');
      fresh.value = phrase;
      await client.open('file:///w/b.kehoach', fresh.text);
      assert.deepEqual(await typist.problems(), await fresh.problems());
      const labels = (list: CompletionList) => list.items.map((it) => it.label).sort();
      assert.deepEqual(labels(await typist.complete()), labels(await fresh.complete()));
      for (const question of ['textDocument/documentSymbol', 'textDocument/foldingRange']) {
        const [of, ofFresh] = ['a', 'b'].map((name) =>
          client.request(question, { textDocument: { uri: `file:///w/${name}.kehoach` } }),
        );
        assert.deepEqual(await of, await ofFresh);
      }
      assert.deepEqual(askedToEdit, []);
      assert.equal(client.failures.count, 0);
      client.close();
    });
  }

  it('checks once for all the edits of one key press', async () => {
    const client = await startClient();
    await client.open('file:///w/a.kehoach', head + tail);
    const typist = new Typist(client, 'file:///w/a.kehoach');
    await typist.problems();
    for (const key of recordings.flatMap((it) => [...it.sent, ' '])) {
      const count = await checksIn(async () => {
        await typist.press(editsOf(key));
        await typist.problems();
      });
      assert.deepEqual(count, { checks: 1, units: 1 }, `«${key}» behind «${typist.value}»`);
    }
    client.close();
  });
});

describe('keys of typing', () => {
  const typed = /^(backspace|enter|tab|space|delete|shift\+\w|\w)$/i;

  it('are bound by nothing in the extension', () => {
    const { contributes } = manifest as { contributes: { keybindings?: { key: string }[] } };
    for (const { key } of contributes.keybindings ?? []) assert.doesNotMatch(key, typed);
    const language = JSON.parse(readFileSync('language-configuration.json', 'utf8')) as Record<
      string,
      unknown
    >;
    assert.equal(language['onEnterRules'], undefined);
  });

  it('are watched by nothing in the server', async () => {
    const client = await startClient();
    const { capabilities } = client.initialized;
    assert.equal(capabilities.documentOnTypeFormattingProvider, undefined);
    assert.equal(capabilities.completionProvider?.allCommitCharacters, undefined);
    client.close();
  });

  it('are taken over by no command of the client', () => {
    const client = readdirSync('client', { recursive: true, encoding: 'utf8' })
      .filter((it) => it.endsWith('.ts'))
      .map((it) => readFileSync(join('client', it), 'utf8'))
      .join('\n');
    for (const command of ['type', 'replacePreviousChar', 'compositionType', 'deleteLeft', 'tab'])
      assert.ok(!client.includes(`'${command}'`), command);
  });
});
