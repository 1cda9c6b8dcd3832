import { EmbeddedActionsParser, type IToken, type TokenType } from 'chevrotain';
import { FirstTokenLookahead } from '../tokens';
import { multiples } from './forms';
import { endOf, leadOf, spanOf } from './lead';
import type {
  AmountPart,
  ComparedPart,
  MarkPart,
  MeasurePart,
  MultiplePart,
  NamedPart,
  NumberPart,
  Part,
  PeriodPart,
  RankPart,
  VerbPart,
} from './parts';
import * as t from './tokens';
import { scales } from './vocabulary';

const isA = (token: IToken, type: TokenType): boolean =>
  token.tokenType === type || (token.tokenType.CATEGORIES?.includes(type) ?? false);
const isOneOf = (token: IToken, types: readonly TokenType[]): boolean => types.includes(token.tokenType);

/** Tokens looked ahead; nobody writes more words before a number, and it keeps hostile text cheap. */
const LONGEST_LEAD = 9;

/**
 * Reads the islands of a text: amounts, ranks, periods, verbs and marks. Any order of tokens is a sentence of this
 * grammar, so nothing can fail; what belongs together is decided by place, which needs the gaps between tokens.
 */
export class TargetParser extends EmbeddedActionsParser {
  private text = '';

  /** @param validate with Chevrotain's checks of the grammar, for the tests */
  constructor(validate = false) {
    super(t.targetTokens, {
      recoveryEnabled: true,
      maxLookahead: 1,
      skipValidations: !validate,
      ...(!validate && { lookaheadStrategy: new FirstTokenLookahead() }),
    });
    this.performSelfAnalysis();
  }

  read(text: string): readonly Part[] {
    this.text = text;
    this.input = t.targetLexer().tokenize(text).tokens;
    return this.targetText();
  }

  readonly targetText = this.RULE('targetText', (): Part[] => {
    const parts: Part[] = [];
    this.MANY(() => {
      const part = this.OR<Part>({
        IGNORE_AMBIGUITIES: true,
        DEF: [
          { GATE: () => this.amountAhead(), ALT: () => this.SUBRULE(this.amount) },
          { GATE: () => this.rankAhead(), ALT: () => this.SUBRULE(this.rank) },
          { GATE: () => this.periodAhead(1), ALT: () => this.SUBRULE1(this.period) },
          { ALT: () => this.SUBRULE(this.multiple) },
          { ALT: () => this.SUBRULE(this.named) },
          { ALT: () => this.SUBRULE(this.compared) },
          { ALT: () => this.SUBRULE(this.verb) },
          { ALT: () => this.SUBRULE(this.mark) },
        ],
      });
      parts.push(part);
    });
    return parts;
  });

  private readonly amount = this.RULE('amount', (): AmountPart => {
    const leads: IToken[] = [];
    this.MANY({ GATE: () => isA(this.LA(1), t.Lead), DEF: () => leads.push(this.CONSUME(t.Lead)) });
    const number = this.SUBRULE1(this.numeral);
    const of = this.OPTION1({ GATE: () => this.numberBehind(), DEF: () => this.SUBRULE(this.outOf) }) ?? null;
    let measure = this.OPTION2({ GATE: () => this.close(1), DEF: () => this.SUBRULE1(this.unit) }) ?? null;
    const early = this.OPTION8(() => this.CONSUME1(t.Leading));
    const upper =
      this.OPTION3({ GATE: () => this.rangeAhead(), DEF: () => this.SUBRULE(this.rangeEnd) }) ?? null;
    const second = this.OPTION4({
      GATE: () => upper !== null && this.close(1),
      DEF: () => this.SUBRULE2(this.unit),
    });
    measure = second ?? measure;
    const perToken = this.OPTION5(() => this.CONSUME(t.Per));
    const shareToken = this.OPTION6(() => this.CONSUME(t.ShareOf));
    const late = this.OPTION9(() => this.CONSUME2(t.Leading));
    const tailToken = this.OPTION7(() =>
      this.OR([{ ALT: () => this.CONSUME(t.Up) }, { ALT: () => this.CONSUME(t.Down) }]),
    );
    const others: { number: NumberPart; measure: MeasurePart }[] = [];
    this.MANY2({
      GATE: () => measure?.kind === 'percent' && this.listAhead(),
      DEF: () => {
        this.CONSUME(t.Comma);
        const next = this.SUBRULE2(this.numeral);
        const unit = this.SUBRULE3(this.unit);
        others.push({ number: next, measure: unit });
      },
    });
    return this.ACTION(() => ({
      kind: 'amount',
      start: leads[0]?.startOffset ?? number.span.start,
      end: endOf(this.LA(0)),
      lead: leadOf(leads, number.span.start),
      number,
      of,
      upper,
      measure,
      per: perToken
        ? { text: perToken.image.replace(/^\/ ?|^[^ ]+ (?:một )?/, ''), span: spanOf(perToken) }
        : null,
      shareOf: shareToken !== undefined,
      tail: tailToken ? { bound: tailToken.tokenType === t.Up ? '>=' : '<=', span: spanOf(tailToken) } : null,
      leading: (early ?? late) ? spanOf((early ?? late)!) : null,
      others,
    }));
  });

  private readonly numeral = this.RULE('numeral', (): NumberPart => {
    const token = this.CONSUME(t.NumberToken);
    const scale = this.OPTION(() => this.CONSUME(t.Scale));
    return this.ACTION(() => ({
      span: spanOf(token),
      text: token.image,
      scale: scale ? (scales[scale.image.toLowerCase()] ?? 1) : 1,
      scaleSpan: scale ? spanOf(scale) : null,
    }));
  });

  private readonly outOf = this.RULE('outOf', (): NumberPart => {
    this.OR([{ ALT: () => this.CONSUME(t.Slash) }, { ALT: () => this.CONSUME(t.OutOf) }]);
    return this.SUBRULE(this.numeral);
  });

  private readonly rangeEnd = this.RULE('rangeEnd', (): NumberPart => {
    this.OR([
      { ALT: () => this.CONSUME(t.Dash) },
      { ALT: () => this.CONSUME(t.To) },
      { ALT: () => this.CONSUME(t.Until) },
    ]);
    return this.SUBRULE(this.numeral);
  });

  private readonly unit = this.RULE('unit', (): MeasurePart => {
    const token = this.CONSUME(t.Measure);
    const kind: MeasurePart['kind'] =
      token.tokenType === t.Percent
        ? 'percent'
        : token.tokenType === t.MoneyUnit
          ? 'money'
          : token.tokenType === t.TimeUnit
            ? 'time'
            : 'count';
    return this.ACTION(() => ({ kind, span: spanOf(token), text: token.image }));
  });

  private readonly rank = this.RULE('rank', (): RankPart => {
    const word = this.OR([
      { ALT: () => this.CONSUME(t.Top) },
      { ALT: () => this.CONSUME(t.GroupWord) },
      { ALT: () => this.CONSUME(t.RankWord) },
    ]);
    const number = this.SUBRULE(this.numeral);
    const of = this.OPTION1({ GATE: () => this.numberBehind(), DEF: () => this.SUBRULE(this.outOf) }) ?? null;
    const upper =
      this.OPTION2({ GATE: () => this.rangeAhead(), DEF: () => this.SUBRULE(this.rangeEnd) }) ?? null;
    const measure = this.OPTION3({ GATE: () => this.close(1), DEF: () => this.SUBRULE(this.unit) }) ?? null;
    const leading = this.OPTION4(() => this.CONSUME(t.Leading));
    return this.ACTION(() => ({
      kind: 'rank',
      start: word.startOffset,
      end: endOf(this.LA(0)),
      form: word.tokenType === t.Top ? 'top' : word.tokenType === t.GroupWord ? 'group' : 'exact',
      number,
      of,
      upper,
      measure,
      leading: leading ? spanOf(leading) : null,
    }));
  });

  private readonly period = this.RULE('period', (): PeriodPart => {
    const words: IToken[] = [];
    const years: IToken[] = [];
    let range = false;
    this.MANY1(() =>
      words.push(this.OR1([{ ALT: () => this.CONSUME1(t.Until) }, { ALT: () => this.CONSUME1(t.From) }])),
    );
    this.OR2([
      { ALT: () => years.push(this.CONSUME(t.FullDate)) },
      {
        ALT: () => {
          const yearWord = this.OPTION1(() => this.CONSUME1(t.YearWord));
          if (yearWord) words.push(yearWord);
          years.push(this.CONSUME1(t.Year));
          this.MANY2({
            GATE: () => this.yearsGoOn(),
            DEF: () => {
              const joint = this.OR3([
                { ALT: () => this.CONSUME(t.Comma) },
                { ALT: () => this.CONSUME(t.Dash) },
                { ALT: () => this.CONSUME(t.To) },
                { ALT: () => this.CONSUME2(t.Until) },
              ]);
              this.OPTION2(() => this.CONSUME2(t.YearWord));
              years.push(this.CONSUME2(t.Year));
              range = range || joint.tokenType !== t.Comma;
            },
          });
        },
      },
    ]);
    return this.ACTION(() => ({
      kind: 'period',
      start: (words[0] ?? years[0]!).startOffset,
      end: endOf(this.LA(0)),
      years: years.map((it) => Number(it.image.slice(-4))),
      range,
      introduced: words.some((it) => it.tokenType === t.Until || it.tokenType === t.From),
    }));
  });

  private readonly multiple = this.RULE('multiple', (): MultiplePart => {
    const token = this.CONSUME(t.TimesWord);
    return this.ACTION(() => {
      const words = token.image.toLowerCase().replace(/^tăng /, '');
      return { kind: 'multiple', ...spanOf(token), value: multiples[words] ?? 2 };
    });
  });

  private readonly named = this.RULE('named', (): NamedPart => {
    const token = this.OR([
      { ALT: () => this.CONSUME(t.ScoreGroup) },
      { ALT: () => this.CONSUME(t.LevelName) },
      { ALT: () => this.CONSUME(t.OtherTargets) },
    ]);
    const kind =
      token.tokenType === t.ScoreGroup ? 'group' : token.tokenType === t.LevelName ? 'level' : 'reference';
    return this.ACTION(() => ({ kind, ...spanOf(token), text: token.image }));
  });

  private readonly compared = this.RULE('compared', (): ComparedPart => {
    const token = this.CONSUME(t.Compared);
    const period = this.OPTION({
      GATE: () => (this.periodAhead(1) || this.LA(1).tokenType === t.Year) && this.close(1),
      DEF: () => this.SUBRULE(this.period),
    });
    return this.ACTION(() => ({
      kind: 'compared',
      start: token.startOffset,
      end: period ? period.end : endOf(token),
      year: period ? (period.years[0] ?? null) : null,
    }));
  });

  private readonly verb = this.RULE('verb', (): VerbPart => {
    const token = this.OR([{ ALT: () => this.CONSUME(t.Increase) }, { ALT: () => this.CONSUME(t.Decrease) }]);
    let last = token;
    this.MANY({ GATE: () => this.close(1), DEF: () => (last = this.CONSUME(t.Average)) });
    return this.ACTION(() => ({
      kind: 'verb',
      start: token.startOffset,
      end: endOf(last),
      direction: token.tokenType === t.Increase ? 'increase' : 'decrease',
    }));
  });

  private readonly mark = this.RULE('mark', (): MarkPart => {
    const token = this.CONSUME(t.Sign);
    return this.ACTION(() => ({
      kind: 'mark',
      name: token.tokenType.name,
      ...spanOf(token),
      text: token.image,
    }));
  });

  /** Whether the token `at` stands right behind the one before it. */
  private close(at: number): boolean {
    return this.LA(at).startOffset - endOf(this.LA(at - 1)) <= 1;
  }

  /** Words that lead, one beside the other, up to a number that is no year. */
  private amountAhead(): boolean {
    let at = 1;
    while (isA(this.LA(at), t.Lead)) {
      at++;
      if (at > LONGEST_LEAD || !this.close(at)) return false;
    }
    const token = this.LA(at);
    if (token.tokenType === t.Year) return isA(this.LA(at + 1), t.Measure) && this.close(at + 1);
    return token.tokenType === t.NumberToken;
  }

  private rankAhead(): boolean {
    if (!isOneOf(this.LA(1), [t.Top, t.GroupWord, t.RankWord])) return false;
    return this.LA(2).tokenType === t.NumberToken && this.close(2);
  }

  private numberBehind(): boolean {
    return this.close(1) && isA(this.LA(2), t.NumberToken) && this.close(2);
  }

  private rangeAhead(): boolean {
    if (this.LA(1).tokenType === t.Until && !/^(?:đến|tới)$/i.test(this.LA(1).image)) return false;
    return this.close(1) && this.LA(2).tokenType === t.NumberToken && this.close(2);
  }

  /** A value, a comma and a value: a list only when nothing is said of the single value. */
  private listAhead(): boolean {
    if (this.LA(3).tokenType !== t.Percent) return false;
    if (!(this.close(1) && this.close(2) && this.close(3))) return false;
    const rest = this.text.slice(endOf(this.LA(3)), endOf(this.LA(3)) + 4);
    return /^(?:[,.;:)\n]| và )/.test(rest) || rest.trim() === '';
  }

  private periodAhead(from: number): boolean {
    let at = from;
    while (isOneOf(this.LA(at), [t.Until, t.From])) {
      at++;
      if (at > from + LONGEST_LEAD || !this.close(at)) return false;
    }
    const token = this.LA(at);
    if (token.tokenType === t.YearWord) return this.LA(at + 1).tokenType === t.Year;
    if (token.tokenType === t.FullDate) return at > from && this.LA(at - 1).tokenType === t.Until;
    if (token.tokenType !== t.Year) return false;
    const next = this.LA(at + 1);
    if (isA(next, t.Measure) && this.close(at + 1)) return false;
    return at > from || (isOneOf(next, [t.Dash, t.To]) && this.LA(at + 2).tokenType === t.Year);
  }

  private yearsGoOn(): boolean {
    if (this.LA(1).tokenType === t.Until && !/^(?:đến|tới|đến hết)$/i.test(this.LA(1).image)) return false;
    let at = 2;
    if (this.LA(at).tokenType === t.YearWord) at++;
    if (this.LA(at).tokenType !== t.Year) return false;
    for (let it = 1; it <= at; it++) if (!this.close(it)) return false;
    return !(isA(this.LA(at + 1), t.Measure) && this.close(at + 1));
  }
}

let parser: TargetParser | undefined;

/** The one parser of the process, made when it is first needed. */
export const targetParser = (): TargetParser => (parser ??= new TargetParser());
