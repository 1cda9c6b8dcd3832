import { EmbeddedActionsParser, EOF, type IToken, type ParserMethod, type TokenType } from 'chevrotain';
import type { Span } from '../text';
import { FirstTokenLookahead } from '../tokens';
import type { NumberMention, YearMention } from './nodes';
import { isMistypedYear, numberOf, spanOf, yearValue } from './numbers';
import { vocabulary } from './vocabulary';
import * as words from './words';

export type Rule<Result> = ParserMethod<[], Result>;

interface Alternative<Result> {
  GATE?: () => boolean;
  ALT: () => Result;
}

/**
 * What a form is given to write its piece of the grammar with, and what the forms share: numbers, years, joints.
 *
 * Most words of this language are also ordinary words, so one token seldom decides. Each form therefore says
 * with `look` whether its piece begins here (a gate, a bounded look ahead), and what begins nowhere is free
 * text. That makes the grammar total: every text is a sentence of it.
 */
export abstract class DeadlineGrammar extends EmbeddedActionsParser {
  /** Reading running text, where only what is clearly a deadline counts. */
  prose = false;

  /** @param validate checks the grammar itself, which takes as long again as building it: for tests */
  constructor(validate: boolean) {
    super([...vocabulary], {
      recoveryEnabled: true,
      maxLookahead: 1,
      skipValidations: !validate,
      ...(!validate && { lookaheadStrategy: new FirstTokenLookahead() }),
    });
  }

  // The tools of Chevrotain, made public for the files of the forms.

  rule<Result>(name: string, body: () => Result): Rule<Result> {
    return this.RULE(name, body);
  }
  take(index: number, type: TokenType): IToken {
    return this.consume(index, type);
  }
  call<Result>(index: number, rule: Rule<Result>): Result {
    return this.subrule(index, rule);
  }
  choose<Result>(index: number, alternatives: Alternative<Result>[]): Result {
    return this.or(index, alternatives);
  }
  maybe<Result>(index: number, gate: () => boolean, body: () => Result): Result | undefined {
    return this.option(index, { GATE: gate, DEF: body });
  }
  repeat(index: number, gate: () => boolean, body: () => void): void {
    this.many(index, { GATE: gate, DEF: body });
  }
  /** Runs only when there is something to parse, not while the grammar is being recorded. */
  action<Result>(body: () => Result): Result {
    return this.ACTION(body);
  }
  /** Alternatives of one word each, made once and used for every parse. */
  oneOf(types: readonly TokenType[]): () => IToken {
    const alternatives = types.map((type) => ({ ALT: () => this.consume(1, type) }));
    return () => this.or(1, alternatives);
  }

  /**
   * Which of several pieces begins at a place, or -1. The last answer is kept: the same question is asked on the
   * way down, first whether anything begins here, then by each alternative whether it is the one.
   */
  firstStarting(pieces: readonly { starts(at: number): boolean }[]): (at: number) => number {
    let asked: IToken | null = null;
    let answer = -1;
    return (at) => {
      const token = this.LA(at);
      // Each parse has tokens of its own; only the end of the text is always the same one.
      if (token !== asked || token.tokenType === EOF) {
        asked = token;
        answer = pieces.findIndex((it) => it.starts(at));
      }
      return answer;
    };
  }

  // Looking ahead: 1 is the next token, 0 the one just read.

  token(at: number): IToken {
    return this.LA(at);
  }
  look(at: number): TokenType {
    return this.LA(at).tokenType;
  }
  is(at: number, ...types: readonly TokenType[]): boolean {
    const type = this.LA(at).tokenType;
    for (const it of types) if (it === type) return true;
    return false;
  }
  image(at: number): string {
    return this.LA(at).image;
  }
  /** The value of a plain number at a place, or -1. */
  valueAt(at: number): number {
    const { tokenType, image } = this.LA(at);
    return tokenType === words.SmallNumber || tokenType === words.YearNumber ? Number(image) : -1;
  }

  /** Where a rule that began with token `first` ends: behind the token just read. */
  spanFrom(first: IToken): Span {
    return { start: first.startOffset, end: spanOf(this.LA(0)).end };
  }

  // Numbers and years.

  readonly number: Rule<NumberMention> = this.rule('number', this.numberBody());
  readonly yearNumber: Rule<YearMention> = this.rule('yearNumber', this.yearNumberBody());
  readonly relativeYear: Rule<YearMention> = this.rule('relativeYear', this.relativeYearBody());
  readonly yearTail: Rule<YearMention> = this.rule('yearTail', () => this.yearTailBody());
  readonly joint = this.rule('joint', () => this.jointBody());

  private numberBody(): () => NumberMention {
    const one = this.oneOf([
      words.SmallNumber,
      words.OtherNumber,
      words.YearNumber,
      words.Roman,
      words.NumberWord,
      words.MonthName,
      words.Ordinal,
      words.Weekday,
      words.Year,
    ]);
    return () => {
      const token = one();
      return this.action(() => numberOf(token));
    };
  }

  private yearNumberBody(): () => YearMention {
    const one = this.oneOf([words.YearNumber, words.OtherNumber, words.SmallNumber]);
    return () => {
      const token = one();
      return this.action(() => ({
        kind: 'number',
        text: token.image,
        span: spanOf(token),
        value: yearValue(token),
      }));
    };
  }

  private relativeYearBody(): () => YearMention {
    const one = this.oneOf([words.ThisYear, words.NextYear, words.LastYear]);
    return () => {
      const token = one();
      const offset = token.tokenType === words.NextYear ? 1 : token.tokenType === words.LastYear ? -1 : 0;
      return this.action(() => ({ kind: 'relative', span: spanOf(token), offset }));
    };
  }

  /** `/2025`, `-2025`, `.2025`, ` năm 2025`, `, năm 2025`, ` 2025`, `/năm 2025`, ` năm sau`. */
  private yearTailBody(): YearMention {
    return this.or(2, [
      {
        GATE: () => this.is(1, words.Open),
        ALT: () => {
          this.consume(0, words.Open);
          this.option(4, () => this.consume(1, words.Year));
          const year = this.subrule(1, this.yearNumber);
          this.consume(0, words.Close);
          return year;
        },
      },
      { ALT: () => this.subrule(2, this.plainYearTail) },
    ]);
  }

  private readonly plainYearTail: Rule<YearMention> = this.rule('plainYearTail', () =>
    this.plainYearTailBody(),
  );

  private plainYearTailBody(): YearMention {
    this.option(0, () => this.or(0, this.tailSigns));
    this.option(1, () => this.consume(0, words.Of));
    this.option(2, () => this.consume(0, words.In));
    return this.or(1, [
      {
        GATE: () => this.is(1, words.ThisYear, words.NextYear, words.LastYear),
        ALT: () => this.subrule(0, this.relativeYear),
      },
      {
        ALT: () => {
          this.option(3, () => this.consume(0, words.Year));
          return this.subrule(0, this.yearNumber);
        },
      },
    ]);
  }
  private readonly tailSigns = [words.Slash, words.Dash, words.Dot, words.Comma].map((type) => ({
    ALT: () => this.consume(0, type),
  }));

  /** Whether a year belongs to what ends before token `at`. */
  yearTailAt(at: number): boolean {
    const sign = this.look(at);
    if (sign === words.Slash) {
      const behind = this.is(at + 1, words.Year) ? at + 2 : at + 1;
      return this.is(behind, words.YearNumber, words.OtherNumber) || this.shortYearAt(behind);
    }
    if (sign === words.Dash || sign === words.Dot)
      return this.is(at + 1, words.Year) ? this.yearBehindWordAt(at + 2) : this.yearLikeAt(at + 1);
    if (sign === words.YearNumber) return true;
    if (sign === words.Open) {
      const inside = this.is(at + 1, words.Year) ? at + 2 : at + 1;
      return this.is(inside, words.YearNumber) && this.is(inside + 1, words.Close);
    }
    if (sign === words.Comma && this.is(at + 1, words.YearNumber)) return this.atEnd(at + 2);
    let next = sign === words.Comma ? at + 1 : at;
    if (this.is(next, words.Of)) next++;
    if (this.is(next, words.In)) next++;
    if (this.is(next, words.ThisYear, words.NextYear, words.LastYear)) return true;
    return this.is(next, words.Year) && this.yearBehindWordAt(next + 1);
  }

  /** A number behind `năm` that is meant as a year, a wrong one included. */
  yearBehindWordAt(at: number): boolean {
    if (this.is(at, words.YearNumber)) return !this.is(at + 1, words.Times);
    if (this.is(at, words.OtherNumber)) return !this.prose || isMistypedYear(this.image(at));
    return this.shortYearAt(at);
  }

  private yearLikeAt(at: number): boolean {
    return (
      this.is(at, words.YearNumber) || (this.is(at, words.OtherNumber) && isMistypedYear(this.image(at)))
    );
  }

  /** Two digits that are meant as a year: 20 to 49, or the 0 that no year is. */
  private shortYearAt(at: number): boolean {
    if (!this.is(at, words.SmallNumber) || this.is(at + 1, words.Slash, words.Times, words.Month, words.Day))
      return false;
    const value = Number(this.image(at));
    return (value >= 20 && value <= 49) || value === 0;
  }

  // Joints between the points of a list or a range.

  private jointBody(): { kind: 'list' | 'range'; endsBefore: boolean; span: Span } {
    const first = this.LA(1);
    let kind: 'list' | 'range' = 'list';
    let endsBefore = false;
    this.or(0, [
      {
        ALT: () => {
          this.consume(0, words.Comma);
          this.option(0, () => this.or(1, this.wordsBehindComma));
        },
      },
      { ALT: () => this.or(2, this.jointWords) },
      {
        ALT: () => {
          this.consume(1, words.Dash);
          kind = 'range';
          this.option(1, {
            GATE: () => this.is(1, words.To),
            DEF: () => {
              endsBefore = this.subrule(0, this.toWords);
            },
          });
        },
      },
      {
        ALT: () => {
          kind = 'range';
          endsBefore = this.subrule(1, this.toWords);
        },
      },
    ]);
    return this.ACTION(() => ({ kind, endsBefore, span: this.spanFrom(first) }));
  }
  private readonly wordsBehindComma = [words.And, words.Or, words.Plus].map((type) => ({
    ALT: () => this.consume(0, type),
  }));
  private readonly jointWords = [words.And, words.Or, words.Plus, words.Slash].map((type) => ({
    ALT: () => this.consume(1, type),
  }));

  /** `đến`, `đến hết`, `đến trước`; true when the end itself is left out. */
  private readonly toWords = this.rule('toWords', () => {
    let before = false;
    this.consume(0, words.To);
    this.many(0, () =>
      this.or(0, [
        { ALT: () => this.consume(0, words.Until) },
        { ALT: () => this.consume(0, words.NoLaterThan) },
        {
          ALT: () => {
            this.consume(0, words.Before);
            before = true;
          },
        },
      ]),
    );
    return before;
  });

  /** How many tokens a joint at `at` takes, or 0 when there is none. */
  jointAt(at: number): number {
    const type = this.look(at);
    if (type === words.Comma) return this.is(at + 1, words.And, words.Or, words.Plus) ? 2 : 1;
    if (type === words.And || type === words.Or || type === words.Plus || type === words.Slash) return 1;
    if (type === words.Dash) return this.is(at + 1, words.To) ? 1 + this.toWordsAt(at + 1) : 1;
    return type === words.To ? this.toWordsAt(at) : 0;
  }

  private toWordsAt(at: number): number {
    let length = 1;
    while (length < 4 && this.is(at + length, words.Until, words.NoLaterThan, words.Before)) length++;
    return length;
  }

  /** A number may stand for a point of a list only when nothing behind it makes it count something else. */
  endsMemberAt(at: number): boolean {
    if (this.is(at, words.Slash)) return this.yearTailAt(at) || this.is(at + 1, words.Quarter, words.Month);
    if (this.is(at, words.PlainWord, words.NumberWord, words.Times, words.Working, words.OtherNumber))
      return false;
    return !this.is(at, words.Month, words.Quarter, words.Day, words.Week, words.SmallNumber);
  }

  atEnd(at: number): boolean {
    return this.is(at, EOF, words.Semicolon, words.NewLine, words.Close);
  }
}
