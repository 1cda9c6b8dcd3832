import { printedDate } from '../plan';
import { deadlinesOf } from './deadlines-of';
import { spanIn, type Rule } from './rule';

export const deadlineOutsidePeriod: Rule = {
  code: 'deadline-outside-period',
  severity: 'warning',
  title: { vi: 'Thời hạn ngoài thời kỳ của kế hoạch', en: 'Deadline outside the plan’s period' },
  why: {
    vi: 'Nhiệm vụ kéo dài quá thời kỳ của kế hoạch thì không được đánh giá khi tổng kết kế hoạch này.',
    en: 'A task that runs beyond the plan’s period is not assessed when the plan is closed.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2022\n  Ngày: 30/12/2021\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng cơ sở dữ liệu\n  Chủ trì: Sở Nội vụ\n  Thời hạn: ⟦Năm 2022 - 2024⟧\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2022\n  Ngày: 30/12/2021\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng cơ sở dữ liệu\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Năm 2022\n',
  checkUnit(unit, report, context) {
    const { period } = context;
    if (period === null) return;
    for (const { source, parts } of deadlinesOf(unit, context)) {
      for (const { part, days } of parts) {
        const late = days.intervals.find(
          (it) => it.end !== null && it.end > period.to && it.yearSource === 'stated',
        );
        if (!late?.end) continue;
        report({
          unit,
          span: spanIn(source.value, part.span),
          message: {
            vi: `Hạn này hết ngày ${printedDate(late.end)}, sau khi hết thời kỳ của kế hoạch (${printedDate(period.to)}).`,
            en: `This ends on ${printedDate(late.end)}, after the plan’s period (${printedDate(period.to)}).`,
          },
        });
      }
    }
  },
};
