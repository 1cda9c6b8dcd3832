import { citationRule } from './small-languages';

export const citationIncomplete = citationRule(
  {
    code: 'citation-incomplete',
    severity: 'warning',
    title: { vi: 'Viện dẫn văn bản chưa đủ', en: 'Incomplete citation' },
    why: {
      vi: 'Viện dẫn thiếu số hoặc thiếu ngày thì người đọc không tìm được đúng văn bản.',
      en: 'A citation without its number or date does not lead to one document.',
    },
    basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục II.6.b',
    bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Căn cứ: Nghị quyết số 76/NQ-CP ⟦ngày⟧ của Chính phủ\n',
    good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ\n',
  },
  'citation-date-missing',
  'citation-number-missing',
);
