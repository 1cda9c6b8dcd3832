import { citedDocumentRule } from './cited-document';

export const citedDocumentNotFound = citedDocumentRule({
  code: 'cited-document-not-found',
  severity: 'warning',
  title: { vi: 'Không tìm thấy văn bản được viện dẫn', en: 'Cited document not found' },
  why: {
    vi: 'Số ký hiệu này không có trong danh mục dựng sẵn và danh mục của đơn vị. Văn bản của địa phương, công văn, văn bản của Đảng bộ tỉnh nằm ngoài danh mục nên chỉ được nhắc, không coi là lỗi.',
    en: 'Neither the built-in registry nor the workspace’s own has this number. Local documents and letters lie outside the registries and are only noted, never an error.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục II.6',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\n  Căn cứ: Nghị định số ⟦999/2019/NĐ-CP⟧ ngày 05/3/2019 của Chính phủ\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\n  Căn cứ: Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ\n',
});
