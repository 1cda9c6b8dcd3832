import { citedDocumentRule } from './cited-document';

export const citedDocumentImpossible = citedDocumentRule({
  code: 'cited-document-impossible',
  severity: 'error',
  title: { vi: 'Số ký hiệu không thể có', en: 'Document number that cannot exist' },
  why: {
    vi: 'Số ký hiệu tự mâu thuẫn: năm trong số khác năm ban hành, không có tên loại ấy, tên loại và cơ quan ban hành không đi với nhau, hoặc ngày không có trên lịch. Không cần danh mục nào cũng biết là sai.',
    en: 'The number contradicts itself: its year is not that of its date, there is no such type, type and issuer do not go together, or the day is not in the calendar.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Điều 15 và Phụ lục III',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\nNội dung:\n1. Thực hiện Nghị định số ⟦59/2020/NĐ-CP ngày 23/7/2012⟧ của Chính phủ.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\nNội dung:\n1. Thực hiện Nghị định số 59/2012/NĐ-CP ngày 23/7/2012 của Chính phủ.\n',
});
