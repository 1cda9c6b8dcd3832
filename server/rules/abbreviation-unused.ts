import type { Rule } from './rule';

export const abbreviationUnused: Rule = {
  code: 'abbreviation-unused',
  severity: 'information',
  title: { vi: 'Chữ viết tắt khai mà không dùng', en: 'Abbreviation never used' },
  why: {
    vi: 'Dòng «Viết tắt» không dùng đến thường là sót lại từ kế hoạch cũ.',
    en: 'A line «Viết tắt» that nothing uses is usually left over from an old plan.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nViết tắt: ⟦TTHC⟧ = thủ tục hành chính\nNội dung:\n1. Thực hiện đúng tiến độ.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nViết tắt: TTHC = thủ tục hành chính\nNội dung:\n1. Rà soát TTHC đúng tiến độ.\n',
  checkPlan({ plan, units }, report) {
    if (plan.abbreviations.length === 0) return;
    const open = new Map(plan.abbreviations.filter((it) => it.short !== '').map((it) => [it.short, it]));
    for (const unit of units) {
      if (unit.kind === 'abbreviation') continue;
      for (const short of [...open.keys()]) if (unit.text.includes(short)) open.delete(short);
      if (open.size === 0) return;
    }
    for (const { unit, short } of open.values()) {
      const { value } = unit.head!;
      report({
        unit,
        span: value.spanToSource({ start: 0, end: short.length }),
        message: {
          vi: `Không chỗ nào trong kế hoạch dùng «${short}»; bỏ dòng này nếu không cần.`,
          en: `Nothing in the plan uses «${short}»; delete the line if it is not needed.`,
        },
      });
    }
  },
};
