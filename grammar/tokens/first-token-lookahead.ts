import {
  Alternation,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
  Terminal,
  type ILookaheadStrategy,
  type IOrAlt,
  type IProduction,
  type IToken,
  type Rule,
  type TokenType,
} from 'chevrotain';

/**
 * How a parser that looks one token ahead chooses: by the tokens that a piece of the grammar can begin with. It
 * chooses as Chevrotain's own strategy does with `maxLookahead: 1`, and is built from the grammar in a tenth of
 * the time, which every start of the program waits for. It does not check the grammar: tests do, with Chevrotain's.
 */
export class FirstTokenLookahead implements ILookaheadStrategy {
  private readonly ofRules = new Map<Rule, Firsts>();
  private readonly pieces = new Map<Rule, ReadonlyMap<string, Choice>>();

  validate(): [] {
    return [];
  }

  buildLookaheadForAlternation({
    prodOccurrence,
    rule,
    hasPredicates,
  }: {
    readonly prodOccurrence: number;
    readonly rule: Rule;
    readonly hasPredicates: boolean;
  }): (alternatives?: IOrAlt<unknown>[]) => number | undefined {
    const choice = this.piece(rule, 'Alternation', prodOccurrence);
    const firsts = choice.definition.map((it) => this.firstsOf([it]));
    return hasPredicates ? chooseWithGates(firsts) : choose(firsts);
  }

  buildLookaheadForOptional({
    prodOccurrence,
    prodType,
    rule,
  }: {
    readonly prodOccurrence: number;
    readonly prodType: string;
    readonly rule: Rule;
  }): () => boolean {
    const { tokens, mayBeEmpty } = this.firstsOf(this.piece(rule, prodType, prodOccurrence).definition);
    if (mayBeEmpty) return () => true;
    const begins = matching(tokens);
    return function (this: Looking) {
      return begins[this.LA(1).tokenTypeIdx] === true;
    };
  }

  private piece(rule: Rule, type: string, occurrence: number): Choice {
    let pieces = this.pieces.get(rule);
    if (!pieces) this.pieces.set(rule, (pieces = choicesIn(rule.definition, new Map())));
    return pieces.get(`${type} ${occurrence}`)!;
  }

  /** What pieces one behind the other can begin with. */
  private firstsOf(sequence: readonly IProduction[]): Firsts {
    const tokens = new Set<TokenType>();
    for (const it of sequence) {
      const firsts = this.firstsOfOne(it);
      for (const token of firsts.tokens) tokens.add(token);
      if (!firsts.mayBeEmpty) return { tokens, mayBeEmpty: false };
    }
    return { tokens, mayBeEmpty: true };
  }

  private firstsOfOne(it: IProduction): Firsts {
    if (it instanceof Terminal) return { tokens: new Set([it.terminalType]), mayBeEmpty: false };
    if (it instanceof NonTerminal) return this.firstsOfRule(it.referencedRule);
    if (it instanceof Alternation) {
      const all = it.definition.map((alternative) => this.firstsOf([alternative]));
      return {
        tokens: new Set(all.flatMap(({ tokens }) => [...tokens])),
        mayBeEmpty: all.some(({ mayBeEmpty }) => mayBeEmpty),
      };
    }
    const inside = this.firstsOf(inner(it));
    return isOptional(it) ? { tokens: inside.tokens, mayBeEmpty: true } : inside;
  }

  private firstsOfRule(rule: Rule): Firsts {
    let firsts = this.ofRules.get(rule);
    if (!firsts) this.ofRules.set(rule, (firsts = this.firstsOf(rule.definition)));
    return firsts;
  }
}

interface Firsts {
  readonly tokens: ReadonlySet<TokenType>;
  readonly mayBeEmpty: boolean;
}

/** What Chevrotain calls these functions on. */
interface Looking {
  LA(distance: number): IToken;
}

/** A piece of the grammar at which the parser chooses. */
type Choice = IProduction & { readonly definition: readonly IProduction[]; readonly idx: number };

/** Chevrotain's name for a piece at which the parser chooses; null for one at which it does not. */
function choiceTypeOf(it: IProduction): string | null {
  if (it instanceof Alternation) return 'Alternation';
  if (it instanceof Option) return 'Option';
  if (it instanceof Repetition) return 'Repetition';
  if (it instanceof RepetitionMandatory) return 'RepetitionMandatory';
  if (it instanceof RepetitionMandatoryWithSeparator) return 'RepetitionMandatoryWithSeparator';
  return it instanceof RepetitionWithSeparator ? 'RepetitionWithSeparator' : null;
}

const isOptional = (it: IProduction): boolean =>
  it instanceof Option || it instanceof Repetition || it instanceof RepetitionWithSeparator;

/** The pieces that a piece is made of; what stands in other rules is none of them. */
const inner = (it: IProduction): readonly IProduction[] =>
  it instanceof NonTerminal || !('definition' in it) ? [] : (it.definition as readonly IProduction[]);

function choicesIn(sequence: readonly IProduction[], found: Map<string, Choice>): Map<string, Choice> {
  for (const it of sequence) {
    if (it instanceof Terminal) continue;
    const type = choiceTypeOf(it);
    if (type !== null) found.set(`${type} ${(it as Choice).idx}`, it as Choice);
    choicesIn(inner(it), found);
  }
  return found;
}

/** True at the index of each token type that is one of these or belongs to one of these as its category. */
function matching(types: Iterable<TokenType>): boolean[] {
  const result: boolean[] = [];
  for (const { tokenTypeIdx, categoryMatches } of types) {
    result[tokenTypeIdx!] = true;
    for (const index of categoryMatches ?? []) result[index] = true;
  }
  return result;
}

/** The first alternative that can begin with the next token; one that may be empty always can. */
function choose(firsts: readonly Firsts[]): () => number | undefined {
  const chosen: number[] = [];
  const empty = firsts.findIndex(({ mayBeEmpty }) => mayBeEmpty);
  firsts.slice(0, empty === -1 ? firsts.length : empty).forEach(({ tokens }, alternative) =>
    matching(tokens).forEach((_, index) => {
      chosen[index] ??= alternative;
    }),
  );
  const otherwise = empty === -1 ? undefined : empty;
  return function (this: Looking) {
    return chosen[this.LA(1).tokenTypeIdx] ?? otherwise;
  };
}

/** The same, passing over alternatives whose gate is shut; gates change from call to call. */
function chooseWithGates(
  firsts: readonly Firsts[],
): (alternatives?: IOrAlt<unknown>[]) => number | undefined {
  const begins = firsts.map(({ tokens }) => matching(tokens));
  return function (this: Looking, alternatives = []) {
    const index = this.LA(1).tokenTypeIdx;
    for (let at = 0; at < firsts.length; at++) {
      if (begins[at]![index] !== true && !firsts[at]!.mayBeEmpty) continue;
      const gate = alternatives[at]!.GATE;
      if (gate === undefined || gate.call(this) !== false) return at;
    }
    return undefined;
  };
}
