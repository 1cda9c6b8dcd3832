import { writtenDateAhead } from './look';
import { NumberRules } from './rules-number';
import {
  Close,
  Comma,
  DateText,
  Day,
  Digits,
  Dots,
  Future,
  Month,
  Open,
  Signed,
  Slash,
  Value,
  Year,
} from './tokens';

/** When a document was issued, or that it is still to come. */
export abstract class DateRules extends NumberRules {
  protected readonly future = this.RULE('future', () => {
    const words = this.CONSUME(Future);
    this.ACTION(() => {
      this.current.kind = 'future';
      this.mark(words);
    });
  });

  /** `ngày 15/7/2021`, `, ngày 15 tháng 7 năm 2021`, `(ngày …)`, `năm 2021`. */
  protected readonly date = this.RULE('date', () => {
    let bracket = false;
    this.OPTION(() => this.CONSUME(Comma));
    this.OPTION2(() => {
      this.CONSUME(Open);
      bracket = true;
    });
    this.OPTION3(() => this.CONSUME(Signed));
    this.OR([
      {
        ALT: () => {
          const year = this.CONSUME(Year);
          const digits = this.CONSUME(Digits);
          this.ACTION(() => this.dated(year, digits, [digits.image]));
        },
      },
      { ALT: () => this.SUBRULE(this.day) },
    ]);
    this.OPTION4({ GATE: () => bracket, DEF: () => this.CONSUME(Close) });
    this.ACTION(() => this.mark(this.LA(0)));
  });

  protected readonly day = this.RULE('day', () => {
    const word = this.CONSUME(Day);
    this.OPTION(() => {
      this.OR([
        {
          ALT: () => {
            const text = this.CONSUME(DateText);
            this.ACTION(() => this.dated(text, text, text.image.split(/ ?[/.\-–] ?/)));
          },
        },
        { GATE: () => writtenDateAhead(this.look, 1), ALT: () => this.SUBRULE(this.writtenDate) },
        {
          ALT: () => {
            const first = this.CONSUME(Dots);
            let last = first;
            this.MANY({
              GATE: () => this.next(Dots, 2) || this.next(Digits, 2),
              DEF: () => {
                this.CONSUME2(Slash);
                last = this.CONSUME2(Value);
              },
            });
            this.ACTION(() => this.dated(first, last, []));
          },
        },
        {
          // "ngày 15/7": the year is missing.
          ALT: () => {
            this.CONSUME(Digits);
            this.CONSUME(Slash);
            this.CONSUME2(Digits);
          },
        },
      ]);
    });
    this.ACTION(() => {
      if (!this.current.date) this.current.missing.push({ what: 'date', at: word });
    });
  });

  /** `15 tháng 7 năm 2021`; in a draft any of the three may be open. */
  protected readonly writtenDate = this.RULE('writtenDate', () => {
    const first = this.LA(1);
    const digits: string[] = [];
    this.SUBRULE(this.dayPart, { ARGS: [digits] });
    this.CONSUME(Month);
    this.SUBRULE2(this.dayPart, { ARGS: [digits] });
    let last = this.CONSUME(Year);
    this.OPTION(() => {
      last = this.OR([{ ALT: () => this.CONSUME(Digits) }, { ALT: () => this.CONSUME(Dots) }]);
    });
    this.ACTION(() => {
      digits.push(last.tokenType === Digits ? last.image : '');
      this.dated(first, last, digits);
    });
  });

  protected readonly dayPart = this.RULE('dayPart', (digits: string[]) => {
    let part = '';
    this.OPTION(() => {
      const token = this.OR([{ ALT: () => this.CONSUME(Digits) }, { ALT: () => this.CONSUME(Dots) }]);
      if (token.tokenType === Digits) part = token.image;
    });
    this.ACTION(() => digits.push(part));
  });
}
