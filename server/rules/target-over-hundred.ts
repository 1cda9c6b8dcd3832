import { targetRule } from './small-languages';

export const targetOverHundred = targetRule(
  {
    code: 'target-over-hundred',
    severity: 'error',
    title: { vi: 'Tỷ lệ vượt quá 100 %', en: 'Share of more than 100 %' },
    why: {
      vi: 'Một phần của tổng thể không thể vượt 100 %; chỉ tiêu như vậy không đánh giá được.',
      en: 'A part cannot exceed its whole; such a target cannot be measured.',
    },
    basis: null,
    bad: 'Phụ lục: NHIỆM VỤ\nPhần I: CHỈ SỐ\n  Chỉ tiêu: Tối thiểu ⟦120%⟧ hồ sơ được giải quyết đúng hạn\n',
    good: 'Phụ lục: NHIỆM VỤ\nPhần I: CHỈ SỐ\n  Chỉ tiêu: Tối thiểu 100% hồ sơ được giải quyết đúng hạn\n',
  },
  'target-over-hundred',
  'range-reversed',
  'rank-over-total',
  'score-over-scale',
);
