import type { DeadlineGrammar, Rule } from '../grammar';
import type { NumberMention } from '../nodes';
import type { Cadence, CadenceName } from '../types';
import {
  Day,
  Every,
  First,
  Half,
  Last,
  Middle,
  Month,
  MonthName,
  NumberWord,
  OtherNumber,
  Plural,
  Quarter,
  Roman,
  Slash,
  SmallNumber,
  Times,
  Week,
  Working,
  Year,
  YearNumber,
} from '../words';

/** `hằng quý`, `6 tháng`, `quý`, `nửa năm`, `2 năm một lần`. Also used by the form that counts times. */
export function cadenceRule($: DeadlineGrammar): Rule<Cadence> {
  return $.rule('cadence', () => {
    $.maybe(
      0,
      () => $.is(1, Every, Plural),
      () => $.choose(0, [{ ALT: () => $.take(0, Every) }, { ALT: () => $.take(0, Plural) }]),
    );
    const count = $.maybe(
      1,
      () => $.is(1, SmallNumber, NumberWord),
      () => $.call(0, $.number),
    );
    const half = $.maybe(
      2,
      () => $.is(1, Half),
      () => $.take(0, Half),
    );
    const unit = $.choose(1, [
      { ALT: () => $.take(0, Year) },
      { ALT: () => $.take(0, Quarter) },
      { ALT: () => $.take(0, Month) },
      { ALT: () => $.take(0, Week) },
      { ALT: () => $.take(0, Day) },
    ]);
    $.maybe(
      3,
      // «mỗi năm một lần» counts times; «6 tháng một lần» only says every six months.
      () => count !== undefined && onceBehind($, 1),
      () => {
        $.choose<unknown>(2, [{ ALT: () => $.take(0, Slash) }, { ALT: () => $.call(1, $.number) }]);
        $.take(0, Times);
      },
    );
    return $.action(() => cadenceOf(unit.tokenType, count ?? null, half !== undefined));
  });
}

const PLAIN = new Map<unknown, CadenceName>([
  [Year, 'yearly'],
  [Quarter, 'quarterly'],
  [Month, 'monthly'],
  [Week, 'weekly'],
  [Day, 'daily'],
]);
const COUNTED = new Map<unknown, CadenceName>([
  [Year, 'everyYears'],
  [Month, 'everyMonths'],
  [Week, 'everyWeeks'],
  [Day, 'everyDays'],
]);
const MONTHS = new Map<number, CadenceName>([
  [3, 'quarterly'],
  [6, 'halfYear'],
  [12, 'yearly'],
]);

function cadenceOf(unit: unknown, count: NumberMention | null, half: boolean): Cadence {
  const every = count?.value ?? 1;
  if (half) return { name: 'halfYear', every: 1, text: null };
  if (every <= 1) return { name: PLAIN.get(unit) ?? 'yearly', every: 1, text: null };
  const months = unit === Quarter ? every * 3 : unit === Month ? every : 0;
  if (months > 0)
    return { name: MONTHS.get(months) ?? 'everyMonths', every: MONTHS.has(months) ? 1 : months, text: null };
  return { name: COUNTED.get(unit) ?? 'everyYears', every, text: null };
}

const numberAt = ($: DeadlineGrammar, at: number): boolean =>
  $.is(at, SmallNumber, YearNumber, OtherNumber, Roman, MonthName) ||
  ($.is(at, NumberWord) && !$.is(at + 1, Times));

/** A unit without a number of its own. */
export const bareUnitAt = ($: DeadlineGrammar, at: number): boolean =>
  $.is(at, Year, Quarter, Month, Week, Day) &&
  !numberAt($, at + 1) &&
  !$.is(at + 1, First, Middle, Last, Working);

/** `6 tháng`, `2 năm`: a unit counted, which is no part of a longer phrase. */
export const countedUnitAt = ($: DeadlineGrammar, at: number): boolean =>
  $.is(at, SmallNumber, NumberWord) && $.is(at + 1, Month, Year, Week, Quarter) && bareUnitAt($, at + 1);

/** Behind `hằng`, `mỗi`: a unit, counted or not. */
export const unitAt = ($: DeadlineGrammar, at: number): boolean =>
  $.is(at, Year, Quarter, Month, Week, Day)
    ? !$.is(at + 1, Roman)
    : countedUnitAt($, at) || ($.is(at, Half) && $.is(at + 1, Year));

/** `một lần`, `1 lần`, `/lần`. */
export const onceBehind = ($: DeadlineGrammar, at: number): boolean =>
  $.is(at + 1, Times) && ($.is(at, Slash) || $.image(at) === 'một' || $.valueAt(at) === 1);
