import { citedDocumentRule } from './cited-document';

export const citationNumberFormat = citedDocumentRule({
  code: 'citation-number-format',
  severity: 'information',
  title: { vi: 'Số ký hiệu viết chưa đúng cách', en: 'Document number written the wrong way' },
  why: {
    vi: 'Trong số ký hiệu không có dấu cách; giữa số và ký hiệu là dấu gạch chéo, giữa các nhóm chữ là dấu gạch nối; số dưới 10 thêm số 0.',
    en: 'A number holds no spaces; a slash stands behind the serial, hyphens between the codes; serials below ten take a zero.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục II.3',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\n  Căn cứ: Nghị quyết số ⟦18- NQ/TW⟧ ngày 25/10/2017 của Ban Chấp hành Trung ương\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\n  Căn cứ: Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương\n',
});
