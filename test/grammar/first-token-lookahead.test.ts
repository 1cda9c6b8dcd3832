import { strict as assert } from 'node:assert';
import {
  Alternation,
  createTokenInstance,
  EOF,
  LLkLookaheadStrategy,
  Option,
  Repetition,
  RepetitionMandatory,
  type EmbeddedActionsParser,
  type ILookaheadStrategy,
  type IProduction,
  type OptionalProductionType,
  type Rule,
  type TokenType,
} from 'chevrotain';
import { CitationParser } from '../../grammar/citations/parser';
import { citationVocabulary } from '../../grammar/citations/tokens';
import { DeadlineParser } from '../../grammar/deadlines/parser';
import { vocabulary } from '../../grammar/deadlines/vocabulary';
import { PlanParser } from '../../grammar/parser/plan-parser';
import { allTokens } from '../../grammar/parser/tokens';
import { TargetParser } from '../../grammar/targets/parser';
import { targetTokens } from '../../grammar/targets/tokens';
import { FirstTokenLookahead } from '../../grammar/tokens';

interface Grammar {
  readonly name: string;
  /** With every check that Chevrotain has for a grammar. */
  readonly parser: () => EmbeddedActionsParser;
  readonly tokens: readonly TokenType[];
}

const grammars: readonly Grammar[] = [
  { name: 'plans', parser: () => new PlanParser(true), tokens: allTokens },
  { name: 'deadlines', parser: () => new DeadlineParser(true), tokens: vocabulary },
  { name: 'citations', parser: () => new CitationParser(true), tokens: citationVocabulary },
  { name: 'targets', parser: () => new TargetParser(true), tokens: targetTokens },
];

/** Every piece of a rule at which the parser chooses. */
function choicesIn(sequence: readonly IProduction[]): IProduction[] {
  return sequence.flatMap((it) => {
    const inner = 'definition' in it && !('referencedRule' in it) ? (it.definition as IProduction[]) : [];
    const isChoice =
      it instanceof Alternation ||
      it instanceof Option ||
      it instanceof Repetition ||
      it instanceof RepetitionMandatory;
    return [...(isChoice ? [it] : []), ...choicesIn(inner)];
  });
}

/** What a strategy chooses at a piece of a rule before each token. */
function choicesOf(
  strategy: ILookaheadStrategy,
  rule: Rule,
  piece: IProduction,
  tokens: readonly TokenType[],
  shut: number,
): unknown[] {
  const { idx } = piece as Option;
  const common = { prodOccurrence: idx, rule, maxLookahead: 1, dynamicTokensEnabled: false };
  const before = tokens.map((type) => {
    const token = createTokenInstance(type, '', 0, 0, 0, 0, 0, 0);
    return { LA: () => token, LA_FAST: () => token };
  });
  if (!(piece instanceof Alternation)) {
    const prodType = piece.constructor.name as OptionalProductionType;
    const choose = strategy.buildLookaheadForOptional({ ...common, prodType });
    return before.map((parser) => choose.call(parser));
  }
  const hasPredicates = shut >= 0;
  const choose = strategy.buildLookaheadForAlternation({ ...common, hasPredicates });
  const alternatives = piece.definition.map((_, at) => ({ ALT: () => 0, GATE: () => at !== shut }));
  return before.map((parser) => choose.call(parser, alternatives));
}

describe('looking one token ahead', () => {
  for (const { name, parser, tokens } of grammars) {
    it(`chooses in the grammar of ${name} as Chevrotain does`, () => {
      const rules = Object.values(parser().getGAstProductions());
      const [ours, theirs] = [new FirstTokenLookahead(), new LLkLookaheadStrategy({ maxLookahead: 1 })];
      let compared = 0;
      for (const rule of rules)
        for (const piece of choicesIn(rule.definition)) {
          const gates = piece instanceof Alternation ? [-1, ...piece.definition.keys()] : [-1];
          for (const shut of gates) {
            const chosen = choicesOf(ours, rule, piece, [...tokens, EOF], shut);
            assert.deepEqual(chosen, choicesOf(theirs, rule, piece, [...tokens, EOF], shut), rule.name);
            compared += chosen.length;
          }
        }
      assert.ok(compared > 200, `${compared}`);
    });
  }
});
