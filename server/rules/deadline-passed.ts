import { resolveDeadline, type DeadlineReading } from '../../grammar/deadlines';
import { printedDate } from '../plan';
import type { UnitContext } from './context';
import { deadlinesOf } from './deadlines-of';
import { deadlinesIn } from './found-deadlines';
import { spanIn, type Rule } from './rule';
import { proseOf } from './values';

export const deadlinePassed: Rule = {
  code: 'deadline-passed',
  severity: 'warning',
  title: { vi: 'Thời hạn trước ngày ký kế hoạch', en: 'Deadline before the plan was signed' },
  why: {
    vi: 'Thời hạn đã qua khi kế hoạch được ký thì không thể hoàn thành đúng hạn; thường là sót năm cũ khi chép lại.',
    en: 'A deadline that had passed when the plan was signed cannot be met; usually last year’s date.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Thời hạn: ⟦Quý III năm 2024⟧\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Quý IV năm 2024\n',
  checkUnit(unit, report, context) {
    const { signed } = context;
    if (signed === null) return;
    for (const { value, entry } of proseOf(unit)) {
      if (entry?.keyword === 'deadline' || entry?.keyword === 'baseline') continue;
      for (const { span, reading } of deadlinesIn(value.text, context)) {
        const end = passedBefore(reading, signed, context);
        if (end === null) continue;
        report({
          unit,
          span: spanIn(value, span),
          message: {
            vi: `Mốc «${reading.text}» là trước ngày ký kế hoạch (${printedDate(signed)}).`,
            en: `«${reading.text}» lies before the signing of the plan (${printedDate(signed)}).`,
          },
        });
      }
    }
    for (const { source, parts } of deadlinesOf(unit, context)) {
      for (const { part, days } of parts) {
        // What comes back each year is not over because one of its years is.
        const last = days.intervals.map((it) => it.end);
        if (last.length === 0 || last.some((it) => it === null || it >= signed)) continue;
        const end = last.reduce((a, b) => (b! > a! ? b : a))!;
        report({
          unit,
          span: spanIn(source.value, part.span),
          message: {
            vi: `Hạn này hết ngày ${printedDate(end)}, trước ngày ký kế hoạch (${printedDate(signed)}).`,
            en: `This ends on ${printedDate(end)}, before the plan was signed (${printedDate(signed)}).`,
          },
        });
      }
    }
  },
};

/**
 * The last day of a deadline in running text, when it was over on the day of signing. A bare date may tell what
 * was; only what says that it bounds the work ("trước ngày", "chậm nhất") is a deadline.
 */
function passedBefore(reading: DeadlineReading, signed: string, { period }: UnitContext): string | null {
  if (reading.problems.length > 0) return null;
  const bounding = reading.parts.some((it) => it.comparator === 'before' || it.comparator === 'noLaterThan');
  const stated = reading.parts.every((it) =>
    it.windows.every((window) => (window.end ?? window.start)?.year !== null),
  );
  if (!bounding || !stated) return null;
  const ends = resolveDeadline(reading, period).intervals.map((it) => it.end);
  if (ends.length === 0 || ends.some((it) => it === null || it >= signed)) return null;
  return ends[0]!;
}
