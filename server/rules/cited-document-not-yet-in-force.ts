import { citedDocumentRule } from './cited-document';

export const citedDocumentNotYetInForce = citedDocumentRule(
  {
    code: 'cited-document-not-yet-in-force',
    severity: 'warning',
    title: { vi: 'Văn bản được viện dẫn chưa có hiệu lực', en: 'Cited document not yet in force' },
    why: {
      vi: 'Tại ngày ký kế hoạch, văn bản này chưa ban hành hoặc chưa có hiệu lực nên chưa làm căn cứ được.',
      en: 'On the day of signing the document was not issued or not in force, so it cannot be a basis.',
    },
    basis: 'Luật Ban hành văn bản quy phạm pháp luật, các điều về hiệu lực của văn bản',
    bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 01/6/2025\n  Căn cứ: Luật Cán bộ, công chức số ⟦80/2025/QH15⟧ ngày 24/6/2025\n',
    good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 01/8/2025\n  Căn cứ: Luật Cán bộ, công chức số 80/2025/QH15 ngày 24/6/2025\n',
  },
  'validity',
);
