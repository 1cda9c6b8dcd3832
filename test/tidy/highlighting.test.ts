import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import { keywords } from '../../grammar/tokens';
import { textMateFile } from './generators/textmate';

async function loadGrammar(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const { path, content } = textMateFile();
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) =>
      Promise.resolve(scope === 'source.kehoach' ? textmate.parseRawGrammar(content, path) : null),
  });
  const grammar = await registry.loadGrammar('source.kehoach');
  assert.ok(grammar);
  return grammar;
}

/** What is coloured in a text: the innermost scope without its ending, and the text. */
function coloured(grammar: IGrammar, text: string): string[] {
  const found: string[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const scope = scopes.at(-1)!.replace(/\.kehoach$/, '');
      const words = line.slice(startIndex, endIndex).trim();
      if (words !== '' && scope !== 'source' && !scope.startsWith('meta.')) found.push(`${scope} «${words}»`);
    }
  }
  return found;
}

const samples: readonly { readonly text: string; readonly shows: readonly string[] }[] = [
  {
    text: 'Kế hoạch: Cải cách hành chính năm 2025\n  Số: 2600/QĐ-UBND\n# ghi chú\n  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ',
    shows: [
      'keyword.control.plan «Kế hoạch»',
      'entity.name.section «Cải cách hành chính»',
      'constant.numeric.date «năm 2025»',
      'entity.name.tag.number «Số»',
      'constant.other.document-number «2600/QĐ-UBND»',
      'punctuation.definition.comment «#»',
      'comment.line.number-sign «ghi chú»',
      'entity.name.tag.basis «Căn cứ»',
      'storage.type.document «Nghị quyết»',
      'constant.other.document-number «76/NQ-CP»',
      'constant.numeric.date «ngày 15 tháng 7 năm 2021»',
    ],
  },
  {
    text: 'Phụ lục II: NHIỆM VỤ\nNhiệm vụ 9: Kiểm tra ít nhất 30% sở\n  Chủ trì: Sở Nội vụ; Sở Tư pháp và\n  UBND tỉnh\n  Thời hạn: Quý IV/2025, hàng năm',
    shows: [
      'keyword.control.annex «Phụ lục»',
      'constant.numeric.ordinal «II»',
      'keyword.control.task «Nhiệm vụ»',
      'constant.numeric.ordinal «9»',
      'keyword.operator.comparison «ít nhất»',
      'constant.numeric.target «30%»',
      'entity.name.tag.lead «Chủ trì»',
      'entity.name.type.agency «Sở Nội vụ»',
      'punctuation.separator.agency «;»',
      'entity.name.type.agency «Sở Tư pháp»',
      'punctuation.separator.agency «và»',
      'entity.name.type.agency «UBND tỉnh»',
      'entity.name.tag.deadline «Thời hạn»',
      'constant.numeric.date «Quý IV/2025»',
      'keyword.other.recurrence «hàng năm»',
    ],
  },
  {
    // In the body a heading that looks like a keyword is a paragraph; it ends at "Phụ lục" and at "Nơi nhận".
    text: 'Nội dung:\nI. MỤC ĐÍCH\n1.1. Yêu cầu\nMục tiêu: nâng cao\nđ) Ban hành\n- tốp 10/63\nNơi nhận:\n- Như Điều 3\nPhụ lục: B\nPhần I: A\nMục tiêu 1: C',
    shows: [
      'keyword.control.body «Nội dung»',
      'punctuation.definition.list «I.»',
      'punctuation.definition.list «1.1.»',
      'punctuation.definition.list «đ)»',
      'punctuation.definition.list «-»',
      'constant.numeric.target «tốp 10/63»',
      'entity.name.tag.recipients «Nơi nhận»',
      'keyword.control.annex «Phụ lục»',
      'keyword.control.section «Phần»',
      'constant.numeric.ordinal «I»',
      'keyword.control.objective «Mục tiêu»',
      'constant.numeric.ordinal «1»',
    ],
  },
  {
    text: 'CHỦ TRÌ: Sở A'.normalize('NFD'),
    shows: ['entity.name.tag.lead', 'entity.name.type.agency «Sở A»'],
  },
  { text: 'Chu tri: Sở A', shows: [] },
];

describe('highlighting', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  for (const { text, shows } of samples)
    it(text.split('\n')[0]!, () => {
      const found = coloured(grammar, text);
      let from = 0;
      for (const expected of shows) {
        const at = found.findIndex((it, index) => index >= from && it.normalize('NFC').startsWith(expected));
        assert.ok(at >= 0, `${expected} is not in\n${found.join('\n')}`);
        from = at + 1;
      }
      if (shows.length === 0) assert.deepEqual(found, []);
    });

  it('knows every spelling of every keyword', () => {
    for (const { id, words, modes, number } of keywords)
      for (const word of words) {
        const head = `${word}${number === 'required' ? ' 1' : ''}: ${id === 'abbreviation' ? 'A = B' : 'A'}`;
        const before = { head: '', annex: 'Phụ lục: A\n', body: 'Nội dung:\n' };
        for (const mode of modes) {
          const found = coloured(grammar, before[mode] + head);
          assert.ok(
            found.some((it) =>
              new RegExp(
                `^(?:keyword\\.control|entity\\.name\\.tag)\\.\\w+ «${word.replace(/[()]/g, '\\$&')}»$`,
              ).test(it),
            ),
            `${mode}: ${head}\n${found.join('\n')}`,
          );
        }
      }
  });
});
