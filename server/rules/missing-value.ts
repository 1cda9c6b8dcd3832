import { syntaxRule } from './rule';

export const missingValue = syntaxRule({
  code: 'missing-value',
  severity: 'error',
  title: { vi: 'Sau từ khóa chưa có nội dung', en: 'Nothing behind a keyword' },
  why: {
    vi: 'Ô tương ứng của bảng hoặc của phần đầu văn bản sẽ in ra trống.',
    en: 'The cell of the table or the place in the head of the document would print empty.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  ⟦Thời hạn:⟧\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Quý I/2025\n',
});
