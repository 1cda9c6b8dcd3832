import { EmbeddedActionsParser, type IToken, type ParserMethod, type TokenType } from 'chevrotain';
import { FirstTokenLookahead } from '../tokens';
import { newDraft, type Draft } from './draft';
import { endOf } from './number-shape';
import { AnyText, citationVocabulary } from './tokens';

/** What the rules of a citation have in common: the citation being read, and how far a part of it reaches. */
export abstract class CitationRules extends EmbeddedActionsParser {
  /** The citations of the last text, in order of their beginnings. */
  drafts: Draft[] = [];
  /** The text that the tokens came from: a line break in it may end a title. */
  protected source = '';
  /** The citation that is being read. */
  protected current: Draft = newDraft(null);
  /** How many citations the current one stands in, itself included. */
  protected depth = 0;
  protected mayTitle = true;
  /** Offset where what is being consumed ends; set by looking ahead. */
  protected stop = 0;

  /** @param validate with Chevrotain's checks of the grammar, for the tests */
  constructor(validate: boolean) {
    super([...citationVocabulary], {
      recoveryEnabled: true,
      maxLookahead: 1,
      skipValidations: !validate,
      ...(!validate && { lookaheadStrategy: new FirstTokenLookahead() }),
    });
  }

  /** A citation may stand inside the name of a body and inside a title. */
  protected abstract readonly citation: ParserMethod<[], void>;

  protected readonly look = (distance: number): IToken => this.LA(distance);

  protected readonly next = (type: TokenType, distance = 1): boolean => this.LA(distance).tokenType === type;

  protected readonly beforeStop = (): boolean => this.LA(1).startOffset < this.stop;

  /** From here on, `count` tokens belong to the part that is being read. */
  protected reach(count: number): void {
    this.stop = count === 0 ? 0 : endOf(this.LA(count));
  }

  /** A new citation; inside the title of another one it belongs to that. */
  protected begin(): void {
    const draft = newDraft(this.depth > 0 ? this.current : null);
    draft.first = this.LA(1);
    draft.last = draft.first;
    this.drafts.push(draft);
    this.current = draft;
    this.depth++;
  }

  protected end(outer: Draft): void {
    this.current = outer;
    this.depth--;
  }

  /** `token` belongs to the head of the citation. */
  protected mark(token: IToken): void {
    this.current.first ??= token;
    this.current.last = token;
  }

  protected dated(first: IToken, last: IToken, digits: readonly string[]): void {
    this.current.date = { first, last, digits };
    this.mark(last);
  }

  /** Starts over, for the next text. */
  prepare(tokens: IToken[], source: string): void {
    this.input = tokens;
    this.source = source;
    this.drafts = [];
    this.current = newDraft(null);
    this.depth = 0;
    this.mayTitle = true;
  }

  protected readonly otherText = this.RULE('otherText', () => {
    this.CONSUME(AnyText);
  });
}
