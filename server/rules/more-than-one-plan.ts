import type { Rule } from './rule';

export const moreThanOnePlan: Rule = {
  code: 'more-than-one-plan',
  severity: 'error',
  title: { vi: 'Một tệp có nhiều kế hoạch', en: 'Several plans in one file' },
  why: {
    vi: 'Mỗi tệp là một kế hoạch; phần «Kế hoạch:» thứ hai sẽ lẫn vào kế hoạch đầu khi kiểm tra và xuất.',
    en: 'A file is one plan; a second «Kế hoạch:» would be mixed with the first when checked and exported.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n⟦Kế hoạch:⟧ Chuyển đổi số năm 2025\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n',
  checkPlan({ plan, units }, report) {
    for (const unit of units) {
      if (unit.kind !== 'plan' || unit === plan.unit) continue;
      report({
        unit,
        span: unit.head!.headSpan,
        message: {
          vi: 'Tệp này đã có một kế hoạch; hãy chuyển kế hoạch này sang tệp khác.',
          en: 'This file already has a plan; move this one to a file of its own.',
        },
        related: [
          {
            unit: plan.unit!,
            span: plan.unit!.head!.headSpan,
            message: { vi: 'Kế hoạch thứ nhất', en: 'The first plan' },
          },
        ],
      });
    }
  },
};
