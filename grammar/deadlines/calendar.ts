/**
 * Days of the Gregorian calendar as integers: no clock, no time zone. Months are 1 to 12, days 1 to 31,
 * ISO days `YYYY-MM-DD`; the functions expect values in range unless they say otherwise.
 */

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How many days a month has; February of an unknown year (null) counts 29. */
export function daysInMonth(month: number, year: number | null): number {
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28;
  return LENGTHS[month - 1]!;
}

export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The parts of an ISO day, or null when the text is not one or the day does not exist. */
export function readIsoDay(iso: string): YearMonthDay | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year)) return null;
  return { year, month, day };
}

/** Days since 1970-01-01, which is 0. The year is taken to begin in March, so that the leap day is its last. */
export function dayNumber({ year, month, day }: YearMonthDay): number {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468;
}

export function fromDayNumber(number: number): YearMonthDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The ISO day that is `days` later (earlier when negative). */
export function addDays(iso: string, days: number): string {
  const from = readIsoDay(iso);
  if (!from) return iso;
  const to = fromDayNumber(dayNumber(from) + days);
  return isoDay(to.year, to.month, to.day);
}

/** The ISO day that is `months` later; the 31st becomes the last day of a shorter month. */
export function addMonths(iso: string, months: number): string {
  const from = readIsoDay(iso);
  if (!from) return iso;
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return isoDay(year, month, Math.min(from.day, daysInMonth(month, year)));
}

/** 1 Monday (thứ Hai) to 7 Sunday (Chủ nhật). */
export function weekday(iso: string): number {
  const at = readIsoDay(iso);
  // 1970-01-01 was a Thursday.
  return at ? ((((dayNumber(at) + 3) % 7) + 7) % 7) + 1 : 1;
}

/** Monday of an ISO 8601 week: week 1 is the one with the first Thursday of the year. */
export function mondayOfWeek(year: number, week: number): string {
  const fourth = isoDay(year, 1, 4);
  return addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7);
}

/** 52, or 53 in a year that begins or ends on a Thursday. */
export function weeksInYear(year: number): number {
  return weekday(isoDay(year, 1, 1)) === 4 || weekday(isoDay(year, 12, 31)) === 4 ? 53 : 52;
}
