import { isoDay, readIsoDay } from './calendar';
import type { Period } from './types';

export interface DeadlineSuggestion {
  readonly text: string;
  /** What it means, for the list of proposals. */
  readonly meaning: { readonly vi: string; readonly en: string };
}

/** More years than that are offered as a stretch only. */
const MOST_YEARS = 6;
const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** Deadlines that a plan of the period is likely to need, the nearest and most exact first. */
export function suggestDeadlines(period: Period | null): DeadlineSuggestion[] {
  const from = period && readIsoDay(period.from);
  const to = period && readIsoDay(period.to);
  if (!from || !to || period.from > period.to) return [...recurring];
  const years: number[] = [];
  for (let year = from.year; year <= Math.min(to.year, from.year + MOST_YEARS - 1); year++) years.push(year);
  const within = (month: number, year: number): boolean => {
    const first = isoDay(year, month, 1);
    return first >= isoDay(from.year, from.month, 1) && first <= period.to;
  };
  const quarters = years.flatMap((year) =>
    QUARTERS.map((name, at) => ({ name, year, first: at * 3 + 1 }))
      .filter((it) => within(it.first, year) || within(it.first + 2, year))
      .map((it) =>
        suggestion(
          `Quý ${it.name}/${it.year}`,
          `tháng ${it.first} đến hết tháng ${it.first + 2} năm ${it.year}`,
          `months ${it.first} to ${it.first + 2} of ${it.year}`,
        ),
      ),
  );
  const months =
    years.length > 1
      ? []
      : Array.from({ length: 12 }, (_, at) => at + 1)
          .filter((it) => within(it, years[0]!))
          .map((it) =>
            suggestion(
              `Tháng ${String(it).padStart(2, '0')}/${years[0]!}`,
              `hết ngày cuối tháng ${it} năm ${years[0]!}`,
              `until the last day of month ${it} of ${years[0]!}`,
            ),
          );
  const wholeYears = years.map((it) =>
    suggestion(`Năm ${it}`, `hết ngày 31/12/${it}`, `until 31 December ${it}`),
  );
  const stretch =
    from.year === to.year
      ? []
      : [
          suggestion(
            `Giai đoạn ${from.year} - ${to.year}`,
            `hết ngày 31/12/${to.year}`,
            `until 31 December ${to.year}`,
          ),
        ];
  const last = to.year;
  return [
    ...quarters,
    ...months,
    ...wholeYears,
    ...stretch,
    suggestion(`6 tháng đầu năm ${last}`, `hết ngày 30/6/${last}`, `until 30 June ${last}`),
    suggestion(`6 tháng cuối năm ${last}`, `hết ngày 31/12/${last}`, `until 31 December ${last}`),
    suggestion(`Trước ngày 15/12/${last}`, `hết ngày 14/12/${last}`, `until 14 December ${last}`),
    suggestion(`Chậm nhất ngày 15/12/${last}`, `hết ngày 15/12/${last}`, `until 15 December ${last}`),
    ...recurring,
  ];
}

const suggestion = (text: string, vi: string, en: string): DeadlineSuggestion => ({
  text,
  meaning: { vi, en },
});

const recurring: readonly DeadlineSuggestion[] = [
  suggestion('Hằng tháng', 'mỗi tháng một lần', 'once a month'),
  suggestion('Hằng quý', 'mỗi quý một lần', 'once a quarter'),
  suggestion('Hằng năm', 'mỗi năm một lần', 'once a year'),
  suggestion('Định kỳ 6 tháng, năm', 'sau 6 tháng đầu năm và cuối năm', 'after half a year and at its end'),
  suggestion(
    'Thường xuyên',
    'không có ngày kết thúc; nên ghi thêm chu kỳ',
    'without a last day; better with a cycle',
  ),
];
