import { citedDocumentRule } from './cited-document';

export const citedDocumentExpired = citedDocumentRule(
  {
    code: 'cited-document-expired',
    severity: 'warning',
    title: { vi: 'Văn bản được viện dẫn đã hết hiệu lực', en: 'Cited document no longer in force' },
    why: {
      vi: 'Tại ngày ký kế hoạch, văn bản này đã hết hiệu lực hoặc đã được thay thế; viện dẫn nó làm căn cứ thì căn cứ không còn giá trị.',
      en: 'On the day of signing the document had expired or been replaced, and is no basis any more.',
    },
    basis: 'Luật Ban hành văn bản quy phạm pháp luật, các điều về hiệu lực của văn bản',
    bad: 'Kế hoạch: Cải cách hành chính năm 2026\n  Ngày: 05/01/2026\n  Căn cứ: Luật Cán bộ, công chức số ⟦22/2008/QH12⟧ ngày 13/11/2008\n',
    good: 'Kế hoạch: Cải cách hành chính năm 2024\n  Ngày: 05/01/2024\n  Căn cứ: Luật Cán bộ, công chức số 22/2008/QH12 ngày 13/11/2008\n',
  },
  'validity',
);
