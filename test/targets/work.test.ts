import { strict as assert } from 'node:assert';
import { Lexer } from 'chevrotain';
import { PlainWords } from '../../grammar/targets/skipped-tokens';
import { firstWords } from '../../grammar/targets/patterns';
import { targetLexer, targetTokens } from '../../grammar/targets/tokens';
import { broken, damages } from '../bench/content/damage';
import { planText } from '../bench/content/plan-text';

const shown = (lexer: Lexer, text: string): string[] =>
  lexer.tokenize(text).tokens.map((it) => `${it.startOffset} ${it.tokenType.name} ${it.image}`);

describe('the words of targets', () => {
  it('are the same whether plain words are passed by in a row or one by one', () => {
    const slow = new Lexer(
      targetTokens.filter((it) => it !== PlainWords),
      { positionTracking: 'onlyOffset', skipValidations: true },
    );
    const plan = planText({ seed: 4, lines: 600 });
    const texts = [plan, plan.toUpperCase(), plan.toLowerCase(), ...damages.map((it) => broken(plan, it))];
    const words = [...firstWords, ...targetTokens.flatMap((it) => it.LABEL ?? [])];
    const around = words.map((it) => `rà soát ${it} 5 ${it} hồ sơ, 30% ${it}\n12${it} x${it} ${it}9`);
    for (const text of [...texts, ...around, 'ISO9001:2015, iso 9001:2015, v1 và 2, và, 3'])
      assert.deepEqual(shown(targetLexer(), text), shown(slow, text));
  });

  it('are few: most of a text is passed by', () => {
    const text = 'Tuyên truyền phổ biến sâu rộng quy chế';
    const match = PlainWords.PATTERN as (text: string, offset: number) => [string] | null;
    assert.deepEqual(match(text, 0), [text]);
  });
});
