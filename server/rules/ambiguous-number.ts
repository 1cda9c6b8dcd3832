import { targetRule } from './small-languages';

export const ambiguousNumber = targetRule(
  {
    code: 'ambiguous-number',
    severity: 'information',
    title: { vi: 'Số đọc được hai cách', en: 'Number that reads two ways' },
    why: {
      vi: 'Trong tiếng Việt dấu phẩy ngăn phần thập phân, dấu chấm ngăn hàng nghìn; «4,455» có thể là bốn phẩy bốn năm năm hoặc bốn nghìn bốn trăm năm mươi lăm.',
      en: 'A comma marks decimals and a dot thousands in Vietnamese; «4,455» may be meant either way.',
    },
    basis: null,
    bad: 'Phụ lục: NHIỆM VỤ\nPhần I: CHỈ SỐ\n  Chỉ tiêu: Có ít nhất ⟦4,455⟧ lượt người tham gia\n',
    good: 'Phụ lục: NHIỆM VỤ\nPhần I: CHỈ SỐ\n  Chỉ tiêu: Có ít nhất 4455 lượt người tham gia\n',
  },
  'ambiguous-number',
  'decimal-point',
  'unreadable-number',
);
