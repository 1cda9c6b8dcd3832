import { EmbeddedActionsParser } from 'chevrotain';
import type { ListToken } from './list-token';
import { agencyListTokens, listTokens } from './tokens';

/** One item of the list, as parsed. */
export interface ListItem {
  /** The name; null only where recovery left none. */
  readonly owner: ListToken | null;
  readonly qualifiers: readonly ListToken[];
  readonly notes: readonly ListToken[];
  readonly colon: ListToken | null;
  readonly condition: ListToken | null;
}

export interface ParsedList {
  readonly items: readonly ListItem[];
  /** In the order written; a separator stands before, between or behind the items. */
  readonly separators: readonly ListToken[];
  readonly sharedHeads: readonly ListToken[];
}

/** The grammar of an owner string, over the tokens of `recognise`. Any sequence of them is read. */
class AgencyListParser extends EmbeddedActionsParser {
  private items: ListItem[] = [];
  private separators: ListToken[] = [];
  private heads: ListToken[] = [];

  constructor() {
    super([...agencyListTokens], { recoveryEnabled: true, maxLookahead: 2 });
    this.performSelfAnalysis();
  }

  read(tokens: readonly ListToken[]): ParsedList {
    this.items = [];
    this.separators = [];
    this.heads = [];
    this.input = [...tokens];
    this.agencyList();
    return { items: this.items, separators: this.separators, sharedHeads: this.heads };
  }

  readonly agencyList = this.RULE('agencyList', () => {
    this.OPTION(() => this.SUBRULE(this.separator));
    this.MANY(() => {
      this.OR([{ ALT: () => this.SUBRULE(this.sharedList) }, { ALT: () => this.SUBRULE(this.item) }]);
      this.OPTION2(() => this.SUBRULE2(this.separator));
    });
  });

  /** `các Sở: Tư pháp, Tài chính`. */
  private readonly sharedList = this.RULE('sharedList', () => {
    const head = this.CONSUME(listTokens.SharedHead);
    this.ACTION(() => this.heads.push(head as ListToken));
    this.OPTION(() => this.CONSUME(listTokens.Colon));
    this.OPTION2(() => this.SUBRULE(this.item));
  });

  private readonly item = this.RULE('item', () => {
    const owner = this.SUBRULE(this.owner);
    const qualifiers: ListToken[] = [];
    const notes: ListToken[] = [];
    this.MANY(() =>
      this.OR([
        { ALT: () => qualifiers.push(this.CONSUME(listTokens.Qualifier) as ListToken) },
        { ALT: () => notes.push(this.CONSUME(listTokens.Note) as ListToken) },
      ]),
    );
    let colon: ListToken | null = null;
    let condition: ListToken | null = null;
    this.OPTION(() => {
      colon = this.CONSUME(listTokens.Colon) as ListToken;
      this.OPTION2(() => {
        condition = this.CONSUME(listTokens.Condition) as ListToken;
      });
    });
    this.ACTION(() => this.items.push({ owner, qualifiers, notes, colon, condition }));
  });

  private readonly owner = this.RULE(
    'owner',
    (): ListToken | null =>
      this.OR([
        { ALT: () => this.CONSUME(listTokens.Name) },
        { ALT: () => this.CONSUME(listTokens.Level) },
        { ALT: () => this.CONSUME(listTokens.BareHead) },
        { ALT: () => this.CONSUME(listTokens.Member) },
        { ALT: () => this.CONSUME(listTokens.Unknown) },
      ]) as ListToken,
    { recoveryValueFunc: () => null },
  );

  private readonly separator = this.RULE('separator', () => {
    const separator = this.CONSUME(listTokens.Separator);
    this.ACTION(() => this.separators.push(separator as ListToken));
  });
}

/** The one instance: building a parser costs milliseconds. Also read for the railroad diagrams. */
let parser: AgencyListParser | undefined;

/** Made when the first owner is read, not when the program starts. */
export const agencyListParser = (): AgencyListParser => (parser ??= new AgencyListParser());
