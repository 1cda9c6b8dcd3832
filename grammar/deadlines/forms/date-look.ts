import type { DeadlineGrammar } from '../grammar';
import {
  After,
  Before,
  Comma,
  And,
  Dash,
  Day,
  Dot,
  Done,
  EarlyDay,
  From,
  In,
  Is,
  Month,
  MonthName,
  NoLaterThan,
  NumberWord,
  Of,
  OtherNumber,
  PlainWord,
  Plural,
  Slash,
  SmallNumber,
  TimeOfDay,
  Times,
  To,
  Until,
  Year,
  YearNumber,
} from '../words';
import { cycleStarts } from './cycle-day';
import { monthNumberAt } from './month';
import { isNumbered } from './point-list';

/** Whether a date begins at a place. */
export function dateAt($: DeadlineGrammar, at: number): boolean {
  if ($.is(at, TimeOfDay)) {
    const behind = $.is(at + 1, Comma) ? at + 2 : at + 1;
    return $.is(behind, Day, SmallNumber) && dateAt($, behind);
  }
  if ($.is(at, Day)) {
    if ($.is(at + 1, SmallNumber)) return !$.is(at + 2, Times);
    if ($.is(at + 1, OtherNumber)) return $.is(at + 2, Slash, Month);
    return earlyDayAt($, at + 1) || ($.is(at + 1, NumberWord) && $.is(at + 2, Month));
  }
  if ($.is(at, EarlyDay)) return earlyDayAt($, at);
  if ($.is(at, YearNumber)) return isoAt($, at);
  if ($.is(at, NumberWord)) return $.is(at + 1, Month) && $.is(at + 2, MonthName) && !$.is(at - 1, PlainWord);
  return $.is(at, SmallNumber) && !isNumbered($, at) && bareDateAt($, at);
}

/** `tháng 6`, `các tháng 3`, `của các tháng 3`: how many tokens, or 0. */
export function namedMonthAt($: DeadlineGrammar, at: number): number {
  let next = $.is(at, Of) ? at + 1 : at;
  if ($.is(next, Plural)) next++;
  else next = at;
  return $.is(next, Month) && monthNumberAt($, next + 1) ? next + 2 - at : 0;
}

/** A month that is a member of a list of months, and no day, count or date. */
export function furtherMonthAt($: DeadlineGrammar, at: number): boolean {
  const number = $.is(at, Month) ? at + 1 : at;
  return $.is(number, SmallNumber) && $.endsMemberAt(number + 1);
}

/** `mùng 5`, `mồng một` */
const earlyDayAt = ($: DeadlineGrammar, at: number): boolean =>
  $.is(at, EarlyDay) && $.is(at + 1, SmallNumber, NumberWord, Year);

const isoAt = ($: DeadlineGrammar, at: number): boolean =>
  $.is(at + 1, Dash) && $.is(at + 2, SmallNumber) && $.is(at + 3, Dash) && $.is(at + 4, SmallNumber);

/** Words that say a time is coming, so that two numbers are a day and a month. */
const isLed = ($: DeadlineGrammar, at: number): boolean =>
  $.is(at - 1, Before, To, Until, From, After, NoLaterThan, In, Is, Done, TimeOfDay);

/** A date without `ngày`. Two numbers alone are a date only in a cell of their own: «tốp 10/63» is none. */
function bareDateAt($: DeadlineGrammar, at: number): boolean {
  if ($.is(at + 1, Month)) {
    const counts = $.is(at + 3, Times) || $.is(at + 2, Year);
    return !counts && monthNumberAt($, at + 2) && !(isWord($, at - 1) && $.prose);
  }
  if (fullDateAt($, at)) return true;
  const sharesMonth =
    ($.is(at + 3, Slash) && $.is(at + 4, SmallNumber)) || ($.is(at + 3, Month) && monthNumberAt($, at + 4));
  // 01-15/3; the wrong way round only where a year leaves no doubt: 20-10/3/2025.
  if ($.is(at + 1, Dash) && $.is(at + 2, SmallNumber) && sharesMonth)
    return !$.prose && ($.valueAt(at) < $.valueAt(at + 2) || fullDateAt($, at + 2));
  if ($.prose) return false;
  if ($.is(at + 1, Comma, And) && isLed($, at)) return sharesMonthAt($, at);
  if ($.is(at + 1, Dash) && $.is(at + 2, SmallNumber) && isLed($, at)) return sharesMonthAt($, at);
  if ($.is(at + 1, Dot) && isLed($, at)) return $.is(at + 2, SmallNumber) && $.valueAt(at + 2) <= 12;
  if (!$.is(at + 1, Slash) || !$.is(at + 2, SmallNumber)) return false;
  if (isLed($, at)) return true;
  const [day, month] = [$.valueAt(at), $.valueAt(at + 2)];
  if ($.is(at + 3, PlainWord)) return false;
  // Behind other words only what is a day beyond doubt: «Báo cáo 15/6», not «tốp 10/63».
  if ($.is(at - 1, PlainWord))
    return !NO_DAYS.has($.image(at - 1)) && day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return couldBeDay(day, month);
}

/** Words that count or rank what follows them. */
const NO_DAYS = new Set([
  'tốp',
  'top',
  'đạt',
  'thứ',
  'hạng',
  'xếp',
  'trí',
  'lệ',
  'trên',
  'điểm',
  'phiếu',
  'tổng',
  'phố',
  'km',
]);

/** Day and month, a slip included (32/1, 6/15), but no share of a hundred (57/60). */
const couldBeDay = (day: number, month: number): boolean =>
  month <= 12 ? day <= 39 : month <= 31 && day <= 12;

const isWord = ($: DeadlineGrammar, at: number): boolean => $.is(at, PlainWord);

/** `15/6/2025` with any of the three signs, twice the same. */
function fullDateAt($: DeadlineGrammar, at: number): boolean {
  const sign = $.look(at + 1);
  if ((sign !== Slash && sign !== Dash && sign !== Dot) || $.look(at + 3) !== sign) return false;
  if (!$.is(at + 2, SmallNumber)) return false;
  if ($.is(at + 4, YearNumber)) return true;
  return sign === Slash && $.is(at + 4, OtherNumber, SmallNumber) && !$.prose;
}

/** `15/6`, as a further member of a list of dates. */
export const signedDateAt = ($: DeadlineGrammar, at: number): boolean =>
  $.is(at, SmallNumber) && signedMonthAt($, at + 1) && couldBeDay($.valueAt(at), $.valueAt(at + 2));

/** The month behind a day, with its sign. A dash may as well lead to the last day of a range. */
export function signedMonthAt($: DeadlineGrammar, at: number): boolean {
  if (!$.is(at + 1, SmallNumber)) return $.is(at, Slash) && $.is(at + 1, OtherNumber) && $.is(at + 2, Slash);
  if ($.is(at, Slash)) return true;
  if ($.is(at, Dot))
    return signedYearAt($, at + 2) || ($.valueAt(at + 1) <= 12 && !$.is(at + 2, Dot, PlainWord));
  if (!$.is(at, Dash)) return false;
  if ($.is(at + 2, Dash) && $.is(at + 3, YearNumber, OtherNumber)) return true;
  if ($.is(at + 2, Slash) && $.is(at + 3, YearNumber)) return $.valueAt(at + 1) <= 12;
  if ($.valueAt(at + 1) > 12 || $.is(at + 2, Slash, Month, Dot)) return false;
  // «ngày 2-9» is a day and a month, «ngày 2-9 hằng tháng» two days.
  return $.valueAt(at - 1) > $.valueAt(at + 1) || !cycleStarts($, at + 2);
}

export const signedYearAt = ($: DeadlineGrammar, at: number): boolean =>
  ($.is(at, Slash) && $.is(at + 1, YearNumber, OtherNumber, SmallNumber) && !$.is(at + 2, Times)) ||
  ($.is(at, Dash, Dot) && $.is(at + 1, YearNumber, OtherNumber) && $.look(at - 2) === $.look(at));

/** Whether a row of days (`15, 16/6`; `10 và 20 hằng tháng`) ends in a month or a cycle; looks at six of them. */
export function sharesMonthAt($: DeadlineGrammar, at: number): boolean {
  let next = at;
  for (let members = 0; members < 6; members++) {
    if (!$.is(next, SmallNumber)) return false;
    if (signedMonthAt($, next + 1)) return couldBeDay($.valueAt(next), $.valueAt(next + 2));
    if (namedMonthAt($, next + 1) > 0) return true;
    if (cycleStarts($, next + 1)) return true;
    const joint = $.jointAt(next + 1);
    if (joint === 0) return false;
    next += 1 + joint;
    if ($.is(next, Day)) next++;
  }
  return false;
}
