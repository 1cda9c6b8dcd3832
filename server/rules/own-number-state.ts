import { ownNumberRule } from './own-number';

export const ownNumberState = ownNumberRule(
  {
    code: 'own-number-state',
    severity: 'information',
    title: { vi: 'Số, ký hiệu của kế hoạch viết chưa đúng', en: 'Number of the plan not in its form' },
    why: {
      vi: 'Số và ký hiệu cách nhau bằng dấu gạch chéo, giữa các nhóm chữ viết tắt là dấu gạch nối không cách chữ; số dưới 10 ghi thêm số 0 phía trước.',
      en: 'A slash stands between serial and codes, a hyphen without spaces between codes; below ten a zero comes first.',
    },
    basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục II.3.c',
    bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Số: ⟦15/KH- UBND⟧\n',
    good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Số: 15/KH-UBND\n',
  },
  'state',
);
