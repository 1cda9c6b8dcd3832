import type { DeadlineGrammar, Rule } from '../grammar';
import type { NumberMention, Report, Stretch, YearMention } from '../nodes';
import { noSuchQuarter } from '../problems';
import type { CycleUnit } from '../types';
import {
  Every,
  First,
  In,
  Last,
  Middle,
  Month,
  NextMonth,
  NextQuarter,
  Of,
  Plural,
  Quarter,
  ReportingPeriod,
  OtherNumber,
  Roman,
  SmallNumber,
  Year,
  YearNumber,
} from '../words';

/**
 * What stands behind a day that comes back: `ngày 20 hằng tháng`, `ngày 25 của tháng cuối quý`, `ngày 05 tháng sau`,
 * `ngày 14 của tháng cuối kỳ báo cáo`. With the number of a quarter it names one day: `ngày 25 tháng cuối quý II`.
 */
export interface CycleMention {
  readonly year: YearMention | null;
  read(day: number, report: Report): Stretch | null;
}

/** Whether such words stand at a place; they are few, so the look ahead is short. */
export function cycleStarts($: DeadlineGrammar, at: number): boolean {
  const next = $.is(at, Of, In) ? at + 1 : at;
  if ($.is(next, Every, Plural)) return $.is(next + 1, Month, Quarter) && !$.is(next + 2, SmallNumber, Roman);
  if ($.is(next, NextMonth)) return true;
  if (!$.is(next, Month)) return false;
  if ($.is(next + 1, First, Middle, Last)) {
    const container = $.is(next + 2, Of) ? next + 3 : next + 2;
    return $.is(
      $.is(container, Every, Plural) ? container + 1 : container,
      Quarter,
      NextQuarter,
      ReportingPeriod,
    );
  }
  // «ngày 20 của tháng»; a bare «ngày 20 tháng» is somebody still typing.
  return next > at && !$.is(next + 1, SmallNumber, Roman);
}

/** A bare `năm` or `6 tháng`. */
const longerUnitAt = ($: DeadlineGrammar, at: number): boolean =>
  ($.is(at, Year) && !$.is(at + 1, YearNumber, SmallNumber, OtherNumber)) ||
  ($.is(at, SmallNumber) && $.is(at + 1, Month) && !$.is(at + 2, SmallNumber, First, Last));

export function cycleDayRule($: DeadlineGrammar): Rule<CycleMention> {
  const edge = $.rule('edge', () => {
    const one = $.choose(0, [
      { ALT: () => $.take(0, First) },
      { ALT: () => $.take(0, Middle) },
      { ALT: () => $.take(0, Last) },
    ]);
    return $.action(() => (one.tokenType === First ? 1 : one.tokenType === Middle ? 2 : 3));
  });

  return $.rule('cycleDay', () => {
    let unit: CycleUnit = 'month';
    let later = 0;
    let month: number | null = null;
    let number: NumberMention | undefined;
    let quarterStart = 0;
    let year: YearMention | undefined;
    const every = (index: number): void => {
      $.maybe(
        index,
        () => $.is(1, Every, Plural),
        () => $.choose(index, [{ ALT: () => $.take(index, Every) }, { ALT: () => $.take(index, Plural) }]),
      );
    };
    $.maybe(
      0,
      () => $.is(1, Of, In),
      () => $.choose(0, [{ ALT: () => $.take(0, Of) }, { ALT: () => $.take(0, In) }]),
    );
    every(1);
    $.choose(2, [
      {
        ALT: () => {
          $.take(0, NextMonth);
          later = 1;
          // «tháng sau quý báo cáo»: the first month behind the quarter.
          $.maybe(
            7,
            () => $.is(1, Quarter) && !$.is(2, Roman, SmallNumber),
            () => {
              $.take(2, Quarter);
              [unit, month] = ['quarter', 1];
            },
          );
        },
      },
      {
        ALT: () => {
          $.take(0, Quarter);
          unit = 'quarter';
        },
      },
      {
        ALT: () => {
          $.take(0, Month);
          $.maybe(
            2,
            () => $.is(1, First, Middle, Last),
            () => {
              month = $.call(0, edge);
              $.maybe(
                3,
                () => $.is(1, Of),
                () => $.take(1, Of),
              );
              every(4);
              $.choose(3, [
                {
                  ALT: () => {
                    $.take(0, NextQuarter);
                    [unit, later] = ['quarter', 1];
                  },
                },
                {
                  ALT: () => {
                    $.take(0, ReportingPeriod);
                    unit = 'reportingPeriod';
                  },
                },
                {
                  ALT: () => {
                    quarterStart = $.take(1, Quarter).startOffset;
                    unit = 'quarter';
                    number = $.maybe(
                      5,
                      () => $.is(1, Roman, SmallNumber),
                      () => $.call(0, $.number),
                    );
                    year = $.maybe(
                      6,
                      () => number !== undefined && $.yearTailAt(1),
                      () => $.call(0, $.yearTail),
                    );
                    // «tháng cuối quý, 6 tháng và năm»: they all end with a quarter.
                    $.repeat(
                      0,
                      () => number === undefined && longerUnitAt($, 1 + $.jointAt(1)) && $.jointAt(1) > 0,
                      () => {
                        $.call(0, $.joint);
                        $.choose<unknown>(5, [
                          { GATE: () => $.is(1, Year), ALT: () => $.take(0, Year) },
                          {
                            ALT: () => {
                              $.call(1, $.number);
                              $.take(1, Month);
                            },
                          },
                        ]);
                      },
                    );
                  },
                },
              ]);
            },
          );
        },
      },
    ]);
    return $.action(() =>
      cycleMention(unit, later, month, number ? { number, start: quarterStart } : null, year ?? null),
    );
  });
}

function cycleMention(
  unit: CycleUnit,
  later: number,
  month: number | null,
  quarter: { readonly number: NumberMention; readonly start: number } | null,
  year: YearMention | null,
): CycleMention {
  return {
    year,
    read(day, report) {
      if (!quarter) {
        const at = { year: null, yearOffset: 0, month: unit === 'quarter' ? (month ?? 3) : month, day };
        return { start: at, end: at, cycle: { unit, later }, vague: unit === 'quarter' && month === null };
      }
      const { value } = quarter.number;
      if (value === null || value < 1 || value > 4) {
        report(
          noSuchQuarter({ start: quarter.start, end: (year ?? quarter.number).span.end }, quarter.number),
        );
        return null;
      }
      const at = { year: null, yearOffset: 0, month: value * 3 - 3 + (month ?? 3), day };
      return { start: at, end: at };
    },
  };
}
