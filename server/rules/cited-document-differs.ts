import { citedDocumentRule } from './cited-document';

export const citedDocumentDiffers = citedDocumentRule({
  code: 'cited-document-differs',
  severity: 'warning',
  title: { vi: 'Viện dẫn khác với danh mục', en: 'Citation differs from the registry' },
  why: {
    vi: 'Ngày, cơ quan ban hành, tên loại hoặc trích yếu viết khác với danh mục. Văn bản của trung ương cũng có khi viện dẫn nhầm, nên đây là chỗ cần đối chiếu với bản gốc.',
    en: 'Date, issuer, type or title differ from the registry. Central documents miscite too, so compare with the original.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục II.6',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\n  Căn cứ: Nghị định số 30/2020/NĐ-CP ngày ⟦06/3/2020⟧ của Chính phủ\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\n  Căn cứ: Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ\n',
});
