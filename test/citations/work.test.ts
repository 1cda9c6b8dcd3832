import { strict as assert } from 'node:assert';
import { createToken, Lexer, type TokenType } from 'chevrotain';
import { citationParser, citationVocabulary, mayCite, readCitations } from '../../grammar/citations';
import { Capital, citationLexer, Code, Word } from '../../grammar/citations/tokens';
import { broken, damages } from '../bench/content/damage';
import { planText } from '../bench/content/plan-text';

/** How often something had the parser of citations read a text. */
function textsParsed(run: () => void): number {
  const parser = citationParser();
  const { prepare } = parser;
  let count = 0;
  parser.prepare = (...given) => {
    count++;
    prepare.apply(parser, given);
  };
  try {
    run();
  } finally {
    parser.prepare = prepare;
  }
  return count;
}

describe('work of reading citations', () => {
  const cited = 'Nghị định số 118/2021/NĐ-CP ngày 23/12/2021 của Chính phủ';

  it('parses a citation once, whatever stands before it', () => {
    const texts = Array.from({ length: 50 }, (_, at) => `Rà soát ${at} thủ tục theo ${cited}`);
    assert.equal(
      textsParsed(() => texts.forEach(readCitations)),
      1,
    );
  });

  it('gives each text the places in that text', () => {
    for (const before of ['', 'Theo ', 'Thực hiện  các\u00a0nhiệm vụ tại ', 'Căn cứ\r\n- ']) {
      const text = before + cited;
      const [citation] = readCitations(text).citations;
      assert.equal(citation!.span.start, before.length, text);
      const parts = [citation!.type, citation!.number, citation!.number!.typeCodePart, citation!.date];
      for (const part of [...parts, citation!.issuer])
        assert.equal(text.slice(part!.span.start, part!.span.end), part!.text, text);
      assert.equal(text.slice(citation!.number!.yearSpan!.start, citation!.number!.yearSpan!.end), '2021');
    }
  });

  it('parses nothing where no citation begins', () => {
    const texts = ['Đơn giản hóa thủ tục theo quy định của Chính phủ', 'Kế hoạch năm 2025 đến năm 2030'];
    const look = texts.filter(mayCite);
    assert.ok(look.length > 0);
    assert.equal(
      textsParsed(() => texts.forEach(readCitations)),
      0,
    );
  });
});

/** The lexer with plain words behind all phrases, where their patterns are all that must be known of them. */
function lexerOfPatterns(): Lexer {
  const letters = `${Word.START_CHARS_HINT!.join('')}${Capital.START_CHARS_HINT!.join('')}0-9`;
  const spelled = [Capital, Word].map((type) =>
    createToken({
      name: type.name,
      pattern: new RegExp(`[${type.START_CHARS_HINT!.join('')}][${letters}]*`),
    }),
  );
  const others = citationVocabulary.filter((it) => it.PATTERN !== Lexer.NA && it !== Word && it !== Capital);
  const behind = others.indexOf(Code) + 1;
  const inOrder: TokenType[] = [...others.slice(0, behind), ...spelled, ...others.slice(behind)];
  return new Lexer(inOrder, { positionTracking: 'onlyOffset', skipValidations: true });
}

describe('the words of citations', () => {
  it('are the same whether plain words or phrases are tried first', () => {
    const slow = lexerOfPatterns();
    const shown = (lexer: Lexer, text: string): string[] =>
      lexer.tokenize(text).tokens.map((it) => `${it.startOffset} ${it.tokenType.name} ${it.image}`);
    const plan = planText({ seed: 3, lines: 600 });
    const texts = [plan, plan.toUpperCase(), plan.toLowerCase(), ...damages.map((it) => broken(plan, it))];
    const words = citationVocabulary.flatMap((it) => it.LABEL ?? []);
    const pairs = words.flatMap((a) => words.map((b) => `${a} ${b}`));
    for (const text of [...texts, ...pairs, 'T&T, TN&TKQ, TCVN9001, ISO 9001, s6 12/QĐ, uỷ ban, Uỷ Ban'])
      assert.deepEqual(shown(citationLexer(), text), shown(slow, text));
  });
});
