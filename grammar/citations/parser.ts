import type { IToken } from 'chevrotain';
import { behindLeadingIssuer, opening, programmeLength, standardLength, type Opening } from './ahead';
import { lawNameLength } from './law-name';
import {
  dateAhead,
  issuerAhead,
  lawNumberLength,
  officeAhead,
  titleAhead,
  titleEnds,
  titleWithinReach,
  type TitleState,
} from './look';
import { endOf, scanNumber } from './number-shape';
import { BodyRules } from './rules-body';
import {
  AnyText,
  Close,
  CloseQuote,
  Colon,
  Comma,
  Digits,
  Footnote,
  Future,
  LawType,
  NumberWord,
  Open,
  OpenQuote,
  PlainQuote,
  PointerWord,
  StandardWord,
  TitleStart,
} from './tokens';

/** Titles within titles are followed so far; a citation still further in counts as standing beside the last one. */
const DEEPEST = 12;

/**
 * Citations in running text. Every string of tokens is a text: what is no citation is skipped word by word, and
 * each part of a citation but its beginning may be absent, so there is nothing to recover from; `ahead.ts` says
 * where one begins.
 */
export class CitationParser extends BodyRules {
  private ahead: Opening = null;

  /** @param validate with Chevrotain's checks of the grammar, for the tests */
  constructor(validate = false) {
    super(validate);
    this.performSelfAnalysis();
  }

  private readonly citesHere = (): boolean => opening(this.look) !== null;

  readonly text = this.RULE('text', () => {
    this.MANY(() => {
      this.OR([
        { GATE: this.citesHere, ALT: () => this.SUBRULE(this.citation) },
        { ALT: () => this.SUBRULE(this.between) },
      ]);
    });
  });

  /** The words up to the next citation. */
  private readonly between = this.RULE('between', () => {
    this.CONSUME(AnyText);
    this.MANY({ GATE: () => !this.citesHere(), DEF: () => this.CONSUME2(AnyText) });
  });

  protected readonly citation = this.RULE('citation', () => {
    const outer = this.current;
    this.ACTION(() => this.begin());
    this.OPTION({
      GATE: () => behindLeadingIssuer(this.look) !== null,
      DEF: () => this.SUBRULE(this.leadingIssuer),
    });
    this.OPTION2({
      GATE: () => this.next(PointerWord),
      DEF: () => this.SUBRULE(this.pointers),
    });
    this.ACTION(() => {
      this.ahead = opening(this.look);
    });
    this.OR([
      { GATE: () => this.ahead === 'law', ALT: () => this.SUBRULE(this.law) },
      { GATE: () => this.ahead === 'standard', ALT: () => this.SUBRULE(this.standard) },
      { GATE: () => this.ahead === 'unnumbered', ALT: () => this.SUBRULE(this.unnumbered) },
      { GATE: () => this.ahead === 'programme', ALT: () => this.SUBRULE(this.programme) },
      { GATE: () => this.ahead === 'numberless', ALT: () => this.SUBRULE(this.numberless) },
      { ALT: () => this.SUBRULE(this.numbered) },
    ]);
    this.ACTION(() => this.end(outer));
  });

  protected readonly numbered = this.RULE('numbered', () => {
    this.OPTION(() => this.SUBRULE(this.type));
    this.OPTION2(() => this.CONSUME(Colon));
    let marker: IToken | null = null;
    this.OPTION3(() => {
      marker = this.CONSUME(NumberWord);
    });
    this.OPTION4(() => {
      this.CONSUME2(Colon);
      this.ACTION(() => {
        this.current.own = marker !== null && this.current.type === null;
      });
    });
    this.OR([
      { GATE: () => this.next(Digits), ALT: () => this.SUBRULE(this.number) },
      { ALT: () => this.SUBRULE(this.blankNumber) },
    ]);
    this.SUBRULE(this.particulars);
  });

  /** "Quyết định số ngày 05/3/2020": the number was forgotten. */
  protected readonly numberless = this.RULE('numberless', () => {
    this.SUBRULE(this.type);
    const word = this.CONSUME(NumberWord);
    this.ACTION(() => {
      this.current.kind = 'blank';
      this.mark(word);
    });
    this.SUBRULE(this.particulars);
    this.ACTION(() => {
      // In a draft both are still open; a date without a number is a slip.
      if (this.current.date?.digits.length === 3 && !this.current.date.digits.includes('')) {
        this.current.missing.push({ what: 'number', at: word });
      }
    });
  });

  /** Date and issuer in either order, what says that it is to come, and the title. */
  protected readonly particulars = this.RULE('particulars', () => {
    this.OPTION(() => this.CONSUME(Footnote));
    this.MANY({
      GATE: () => dateAhead(this.look, this.current) || issuerAhead(this.look, this.current),
      DEF: () => {
        this.OR([
          { GATE: () => dateAhead(this.look, this.current), ALT: () => this.SUBRULE(this.date) },
          { ALT: () => this.SUBRULE(this.issuer) },
        ]);
        this.OPTION2(() => this.CONSUME2(Footnote));
      },
    });
    this.OPTION3(() => this.SUBRULE(this.future));
    this.OPTION4({
      GATE: () => this.mayTitle && !this.current.title && titleAhead(this.look),
      DEF: () => this.SUBRULE(this.title),
    });
  });

  protected readonly law = this.RULE('law', () => {
    const word = this.CONSUME(LawType);
    this.ACTION(() => {
      this.current.type = { first: word, last: word };
      this.current.kind = 'name';
      this.mark(word);
      this.reach(lawNameLength(this.look));
    });
    this.MANY({ GATE: this.beforeStop, DEF: () => this.SUBRULE(this.otherText) });
    this.ACTION(() => {
      if (this.LA(0) !== word || !lawNumberLength(this.look)) {
        this.current.title = { first: word, last: this.LA(0) };
      }
      this.mark(this.LA(0));
    });
    this.OPTION({
      GATE: () => lawNumberLength(this.look) > 0,
      DEF: () => {
        let bracket = false;
        this.OPTION2(() => {
          bracket =
            this.OR([{ ALT: () => this.CONSUME(Open) }, { ALT: () => this.CONSUME(Comma) }]).tokenType ===
            Open;
        });
        this.OPTION3(() => this.CONSUME(NumberWord));
        this.SUBRULE(this.number);
        this.OPTION4({ GATE: () => bracket, DEF: () => this.CONSUME(Close) });
        this.ACTION(() => {
          this.mark(this.LA(0));
          this.current.kind = 'number';
        });
      },
    });
    this.SUBRULE(this.particulars);
  });

  protected readonly standard = this.RULE('standard', () => {
    this.OPTION(() => {
      const word = this.CONSUME(StandardWord);
      this.ACTION(() => {
        this.current.type = { first: word, last: word };
        this.mark(word);
      });
    });
    this.ACTION(() => {
      const first = this.LA(1);
      const count = standardLength(this.look, 1) || (scanNumber(this.look, 1)?.length ?? 0);
      this.reach(count);
      this.current.kind = 'standard';
      this.current.standard = { first, last: this.LA(count) };
      this.mark(first);
      this.mark(this.LA(count));
    });
    this.AT_LEAST_ONE({
      GATE: this.beforeStop,
      DEF: () => {
        this.CONSUME(AnyText);
      },
    });
  });

  /** "Thông tư của Bộ trưởng Bộ Tư pháp sau khi được ban hành". */
  protected readonly unnumbered = this.RULE('unnumbered', () => {
    this.SUBRULE(this.type);
    this.ACTION(() => {
      this.current.kind = 'unnumbered';
    });
    this.SUBRULE(this.issuer);
    this.OPTION3({ GATE: () => officeAhead(this.look), DEF: () => this.SUBRULE(this.office) });
    this.MANY({
      GATE: () => !this.next(TitleStart) && !this.next(Future) && titleWithinReach(this.look),
      DEF: () => this.SUBRULE(this.otherText),
    });
    this.OPTION(() => this.SUBRULE(this.future));
    this.OPTION2({ GATE: () => this.next(TitleStart), DEF: () => this.SUBRULE(this.title) });
  });

  protected readonly programme = this.RULE('programme', () => {
    this.ACTION(() => this.reach(programmeLength(this.look, 1)));
    const end = this.stop;
    const first = this.LA(1);
    this.SUBRULE(this.type);
    this.MANY({ GATE: () => this.LA(1).startOffset < end, DEF: () => this.SUBRULE(this.otherText) });
    this.ACTION(() => {
      this.current.kind = 'programme';
      this.current.title = { first, last: this.LA(0) };
      this.mark(this.LA(0));
    });
  });

  /** Trích yếu, as far as the text shows where it ends; citations inside it are read and belong to it. */
  protected readonly title = this.RULE('title', () => {
    this.OPTION(() => this.CONSUME(Comma));
    const first = this.LA(1);
    const draft = this.current;
    const state: TitleState = { quote: false, brackets: 0, nestedEnd: -1 };
    this.MANY({
      GATE: () => !titleEnds(this.look, state, this.source) && !(this.depth >= DEEPEST && this.citedInside()),
      DEF: () => {
        this.OR([
          {
            GATE: () => this.LA(1) !== first && this.citedInside(),
            ALT: () => {
              this.SUBRULE(this.citation);
              this.ACTION(() => {
                state.nestedEnd = endOf(this.LA(0));
              });
            },
          },
          {
            ALT: () => {
              this.ACTION(() => this.follow(state));
              this.SUBRULE(this.otherText);
            },
          },
        ]);
      },
    });
    this.ACTION(() => {
      draft.title = { first, last: this.LA(0) };
    });
  });

  /** Programmes inside a title are part of it, unless they are set apart by quotation marks. */
  private citedInside(): boolean {
    const kind = opening(this.look);
    if (kind !== 'programme') return kind !== null;
    return this.next(OpenQuote, 2) || this.next(PlainQuote, 2);
  }

  private follow(state: TitleState): void {
    const type = this.LA(1).tokenType;
    if (type === OpenQuote) state.quote = true;
    else if (type === CloseQuote) state.quote = false;
    else if (type === PlainQuote) state.quote = !state.quote;
    else if (type === Open) state.brackets++;
    else if (type === Close) state.brackets--;
  }
}

let parser: CitationParser | undefined;

/** The one parser of the process, made when the first text that may cite needs it: building it costs milliseconds. */
export const citationParser = (): CitationParser => (parser ??= new CitationParser());
