import { addDays } from '../../grammar/deadlines';
import { printedDate } from '../plan';
import { deadlinesOf } from './deadlines-of';
import { spanIn, type Rule } from './rule';

/** Fewer days than this between signing and the end leave no time to do the work. */
const ENOUGH_DAYS = 20;

export const deadlineEnding: Rule = {
  code: 'deadline-ending',
  severity: 'information',
  title: { vi: 'Thời hạn sắp hết khi kế hoạch được ký', en: 'Deadline that ends as the plan is signed' },
  why: {
    vi: 'Từ ngày ký đến hết hạn chỉ còn ít ngày; cần xem lại có kịp thực hiện không.',
    en: 'Only a few days are left between signing and the end; see whether the work can be done.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Thời hạn: ⟦Quý IV năm 2024⟧\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Quý I năm 2025\n',
  checkUnit(unit, report, context) {
    const { signed } = context;
    if (signed === null) return;
    for (const { source, parts } of deadlinesOf(unit, context)) {
      for (const { part, days } of parts) {
        const [only, more] = days.intervals;
        if (!only?.end || more || only.end < signed || only.end >= addDays(signed, ENOUGH_DAYS)) continue;
        report({
          unit,
          span: spanIn(source.value, part.span),
          message: {
            vi: `Hạn này hết ngày ${printedDate(only.end)}, chỉ còn ${daysBetween(signed, only.end)} ngày kể từ ngày ký (${printedDate(signed)}).`,
            en: `This ends on ${printedDate(only.end)}, only ${daysBetween(signed, only.end)} days after signing (${printedDate(signed)}).`,
          },
        });
      }
    }
  },
};

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
