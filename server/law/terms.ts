/**
 * Terms (khóa) of the National Assembly: first day of the first session, and the first session of the next term, up
 * to which the Standing Committee goes on working.
 */
const terms: Readonly<Record<number, readonly [string, string]>> = {
  8: ['1987-06-17', '1992-09-19'],
  9: ['1992-09-19', '1997-09-20'],
  10: ['1997-09-20', '2002-07-19'],
  11: ['2002-07-19', '2007-07-19'],
  12: ['2007-07-19', '2011-07-21'],
  13: ['2011-07-21', '2016-07-20'],
  14: ['2016-07-20', '2021-07-20'],
  15: ['2021-07-20', '2026-04-06'],
  16: ['2026-04-06', '2031-07-31'],
};

/** Days between the last vote of one term and the first of the next that no table should quarrel about. */
const SLACK = 31;

/** False when a document of this term cannot have been issued on this day; true when the term is not known. */
export function termFits(term: number, day: string): boolean {
  const known = terms[term];
  if (!known) return true;
  const [from, to] = known;
  return daysAfter(from, day) >= -SLACK && daysAfter(to, day) <= SLACK;
}

/** The term in which a day lies, or null. */
export function termOn(day: string): number | null {
  for (const [term, [from, to]] of Object.entries(terms)) if (day >= from && day < to) return Number(term);
  return null;
}

const daysAfter = (from: string, day: string): number => (Date.parse(day) - Date.parse(from)) / 86_400_000;
