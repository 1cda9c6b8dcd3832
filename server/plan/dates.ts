import { nfc } from '../../grammar/text';

const inDigits = /(?:^|[^0-9])([0-9]{1,2}) ?[/.-] ?([0-9]{1,2}) ?[/.-] ?([0-9]{4})(?![0-9])/;
const inWords = /(?:ngày )?([0-9]{1,2}) tháng ([0-9]{1,2}),? năm ([0-9]{4})(?![0-9])/i;

/** The first date written in a text, ISO, or null when there is none or it does not exist in the calendar. */
export function readDate(text: string): string | null {
  const clean = nfc(text).replace(/[\s\u00a0]+/g, ' ');
  const match = inWords.exec(clean) ?? inDigits.exec(clean);
  if (!match) return null;
  return isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** ISO date, or null when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** As officers write it (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.b): `16/12/2024`, `05/3/2020`. */
export function printedDate(iso: string): string {
  const [year, month, day] = iso.split('-') as [string, string, string];
  return `${day}/${Number(month) < 3 ? month : String(Number(month))}/${year}`;
}

const yearRange = /(?:^|[^0-9/.])((?:19|20)[0-9]{2}) ?[-–] ?((?:19|20)[0-9]{2})(?![0-9/])/;
const oneYear = /năm ((?:19|20)[0-9]{2})(?![0-9/])/i;
const bareYear = /^ ?((?:19|20)[0-9]{2}) ?$/;

/** The years a text speaks of as a plan's period: `giai đoạn 2022 - 2025`, `năm 2025`, `2025`. */
export function readYears(text: string): { from: string; to: string } | null {
  const clean = nfc(text).replace(/[\s\u00a0]+/g, ' ');
  const range = yearRange.exec(clean);
  if (range && range[1]! <= range[2]!) return { from: `${range[1]}-01-01`, to: `${range[2]}-12-31` };
  const year = (oneYear.exec(clean) ?? bareYear.exec(clean))?.[1];
  return year === undefined ? null : { from: `${year}-01-01`, to: `${year}-12-31` };
}
