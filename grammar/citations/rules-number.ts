import { pointerValueLength, skipPointers } from './ahead';
import type { TokenRange } from './draft';
import { endOf, scanBlankNumber, scanNumber, scanShortNumber } from './number-shape';
import { CitationRules } from './rules-state';
import {
  And,
  At,
  CodeWord,
  Comma,
  Digits,
  Dot,
  Dots,
  ListMark,
  Of,
  PointerWord,
  Separator,
  TypeWord,
  Value,
  Word,
} from './tokens';

/** Điều, khoản, điểm in front; type and number. */
export abstract class NumberRules extends CitationRules {
  protected readonly pointers = this.RULE('pointers', () => {
    this.ACTION(() => {
      const behind = skipPointers(this.look, 1);
      this.reach(behind === null ? 0 : behind - 1);
    });
    this.AT_LEAST_ONE({
      GATE: this.beforeStop,
      DEF: () => {
        this.OR([
          { ALT: () => this.SUBRULE(this.pointer) },
          { ALT: () => this.CONSUME(ListMark) },
          { ALT: () => this.CONSUME(Of) },
          { ALT: () => this.CONSUME(At) },
          { ALT: () => this.CONSUME(Word) },
        ]);
      },
    });
  });

  protected readonly pointer = this.RULE('pointer', () => {
    const word = this.CONSUME(PointerWord);
    const values: TokenRange[] = [];
    this.ACTION(() => this.current.pointers.push({ word, values }));
    this.SUBRULE(this.pointerValue, { ARGS: [values] });
    this.MANY({
      GATE: () =>
        this.beforeStop() && (this.next(Comma) || this.next(And)) && pointerValueLength(this.look, 2) > 0,
      DEF: () => {
        this.CONSUME(ListMark);
        this.SUBRULE2(this.pointerValue, { ARGS: [values] });
      },
    });
  });

  protected readonly pointerValue = this.RULE('pointerValue', (values: TokenRange[]) => {
    const first = this.CONSUME(Value);
    let last = first;
    this.OPTION({
      GATE: () => first.tokenType === Digits && this.LA(1).startOffset === endOf(first) && this.next(Word),
      DEF: () => {
        last = this.CONSUME(Word);
      },
    });
    this.ACTION(() => values.push({ first, last }));
  });

  protected readonly type = this.RULE('type', () => {
    const word = this.CONSUME(TypeWord);
    this.ACTION(() => {
      this.current.type = { first: word, last: word };
      this.mark(word);
    });
  });

  /** Serial, year where there is one, codes: `76/NQ-CP`, `59/2012/NĐ-CP`, `18-NQ/TW`. */
  protected readonly number = this.RULE('number', () => {
    this.ACTION(() => {
      const shape = scanNumber(this.look, 1) ?? scanShortNumber(this.look, 1);
      this.current.number = shape;
      this.mark(this.LA(1));
      if (shape) this.mark(this.LA(shape.length));
      this.reach(shape?.length ?? 0);
    });
    this.CONSUME(Digits);
    this.OPTION({
      GATE: this.beforeStop,
      DEF: () => {
        this.OR([
          {
            ALT: () => {
              this.CONSUME(Dot);
              this.CONSUME2(Digits);
            },
          },
          { ALT: () => this.CONSUME(Word) },
        ]);
      },
    });
    this.SUBRULE(this.codes);
  });

  protected readonly codes = this.RULE('codes', () => {
    this.AT_LEAST_ONE({
      GATE: this.beforeStop,
      DEF: () => {
        this.CONSUME(Separator);
        this.OR([{ ALT: () => this.CONSUME(Digits) }, { ALT: () => this.CONSUME(CodeWord) }]);
        this.OPTION({
          GATE: this.beforeStop,
          DEF: () => {
            this.OR2([
              {
                ALT: () => {
                  this.CONSUME(Dot);
                  this.CONSUME2(CodeWord);
                },
              },
              { ALT: () => this.CONSUME2(Digits) },
            ]);
          },
        });
      },
    });
  });

  /** `…/KH-UBND`: a number that is given after signature. */
  protected readonly blankNumber = this.RULE('blankNumber', () => {
    this.OPTION(() => this.CONSUME(Dots));
    this.ACTION(() => {
      const groups = scanBlankNumber(this.look, 1);
      this.current.kind = 'blank';
      this.current.blank = { groups, start: this.LA(1).startOffset };
      const last = groups[groups.length - 1]?.last;
      this.mark(this.LA(1));
      if (last) this.mark(last);
      this.stop = last ? endOf(last) : 0;
    });
    this.SUBRULE(this.codes);
  });
}
