import { opening } from './ahead';
import { anotherBodyAhead, freeNameLength, meetingAhead, placeAhead, termAhead } from './look';
import { DateRules } from './rules-date';
import {
  At,
  Capital,
  CentralBody,
  Close,
  Comma,
  Digits,
  Hyphen,
  ListMark,
  LocalBody,
  Meeting,
  Of,
  Open,
  Ordinal,
  OtherBody,
  PlaceWord,
  Post,
  TermWord,
  Value,
  Word,
} from './tokens';

/** Who issued it. */
export abstract class BodyRules extends DateRules {
  protected readonly leadingIssuer = this.RULE('leadingIssuer', () => {
    this.CONSUME(Of);
    const first = this.LA(1);
    this.SUBRULE(this.body);
    const last = this.LA(0);
    this.CONSUME(At);
    this.OPTION({ GATE: () => this.LA(1).image === 'các', DEF: () => this.CONSUME(Word) });
    this.ACTION(() => {
      this.current.leadingIssuer = { first, last };
      this.current.first = null;
    });
  });

  /** `của Thủ tướng Chính phủ`; a meeting stands without "của". */
  protected readonly issuer = this.RULE('issuer', () => {
    this.OPTION(() => this.CONSUME(Comma));
    this.OPTION2(() => this.CONSUME(Of));
    this.SUBRULE(this.bodies);
  });

  protected readonly bodies = this.RULE('bodies', () => {
    const first = this.LA(1);
    this.SUBRULE(this.body);
    this.MANY({
      GATE: () => anotherBodyAhead(this.look, this.current),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(ListMark) }, { ALT: () => this.CONSUME(Hyphen) }]);
        this.SUBRULE2(this.body);
      },
    });
    this.ACTION(() => {
      const last = this.LA(0);
      this.current.issuer = { first, last };
      this.mark(last);
    });
  });

  protected readonly body = this.RULE('body', () => {
    this.OR([
      {
        ALT: () => {
          this.AT_LEAST_ONE(() => this.CONSUME(Post));
          this.OPTION(() => this.SUBRULE(this.bodyName));
        },
      },
      { ALT: () => this.SUBRULE2(this.bodyName) },
    ]);
  });

  protected readonly bodyName = this.RULE('bodyName', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(CentralBody);
          this.OPTION({ GATE: () => termAhead(this.look), DEF: () => this.SUBRULE(this.term) });
        },
      },
      { ALT: () => this.SUBRULE(this.localBody) },
      { ALT: () => this.SUBRULE(this.meeting) },
      { ALT: () => this.SUBRULE(this.otherBody) },
    ]);
  });

  /** A council, committee or Party committee, its level and its place. */
  protected readonly localBody = this.RULE('localBody', () => {
    this.AT_LEAST_ONE({
      GATE: () => this.next(LocalBody),
      DEF: () => this.CONSUME(LocalBody),
    });
    this.SUBRULE(this.place);
    this.OPTION({ GATE: () => termAhead(this.look), DEF: () => this.SUBRULE(this.term) });
  });

  protected readonly place = this.RULE('place', () => {
    this.MANY({
      GATE: () => placeAhead(this.look),
      DEF: () => {
        this.CONSUME(PlaceWord);
      },
    });
  });

  /** `khóa XVI`, `(khóa XII)`. */
  protected readonly term = this.RULE('term', () => {
    this.OPTION(() => this.CONSUME(Open));
    this.CONSUME(TermWord);
    this.CONSUME(Value);
    this.OPTION2(() => this.CONSUME(Close));
  });

  /** `, nhiệm kỳ 2020 - 2025`. */
  protected readonly office = this.RULE('office', () => {
    this.OPTION(() => this.CONSUME(Comma));
    this.CONSUME(TermWord);
    this.CONSUME(Digits);
    this.OPTION2(() => {
      this.CONSUME(Hyphen);
      this.CONSUME2(Digits);
    });
    this.ACTION(() => this.mark(this.LA(0)));
  });

  /** `Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XII`, `Đại hội đại biểu Đảng bộ tỉnh … lần thứ XVI`. */
  protected readonly meeting = this.RULE('meeting', () => {
    this.CONSUME(Meeting);
    this.MANY({
      GATE: () => meetingAhead(this.look),
      DEF: () => {
        this.OR([
          { ALT: () => this.SUBRULE(this.ordinal) },
          { ALT: () => this.CONSUME(Comma) },
          { ALT: () => this.CONSUME(CentralBody) },
          { ALT: () => this.SUBRULE(this.term) },
          { ALT: () => this.CONSUME(Of) },
          { ALT: () => this.SUBRULE(this.localBody) },
          { ALT: () => this.CONSUME(Capital) },
        ]);
      },
    });
  });

  protected readonly ordinal = this.RULE('ordinal', () => {
    this.CONSUME(Ordinal);
    this.CONSUME(Value);
  });

  /** A body whose name is free: it goes on as far as its words look like a name. */
  protected readonly otherBody = this.RULE('otherBody', () => {
    this.ACTION(() => this.reach(freeNameLength(this.look)));
    const end = this.stop;
    const mayTitle = this.mayTitle;
    this.CONSUME(OtherBody);
    this.ACTION(() => {
      // "Ban Chỉ đạo … Nghị quyết 18-NQ/TW về việc …": the title is that of the outer document.
      this.mayTitle = false;
    });
    this.MANY({
      GATE: () => this.LA(1).startOffset < end,
      DEF: () => {
        this.OR([
          { GATE: () => opening(this.look) === 'number', ALT: () => this.SUBRULE(this.citation) },
          { ALT: () => this.SUBRULE(this.otherText) },
        ]);
      },
    });
    this.ACTION(() => {
      this.mayTitle = mayTitle;
    });
  });
}
