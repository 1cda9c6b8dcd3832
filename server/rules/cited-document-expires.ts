import { citedDocumentRule } from './cited-document';

export const citedDocumentExpires = citedDocumentRule(
  {
    code: 'cited-document-expires',
    severity: 'information',
    title: {
      vi: 'Văn bản sẽ hết hiệu lực trong thời kỳ của kế hoạch',
      en: 'Cited document expires within the plan’s period',
    },
    why: {
      vi: 'Văn bản còn hiệu lực khi ký nhưng sẽ hết hiệu lực trước khi kế hoạch kết thúc; cần biết để kịp viện dẫn văn bản thay thế.',
      en: 'In force on the day of signing, but not until the plan ends; its successor must be watched for.',
    },
    basis: 'Luật Ban hành văn bản quy phạm pháp luật, các điều về hiệu lực của văn bản',
    bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 05/01/2025\n  Thời kỳ: năm 2025\n  Căn cứ: Luật Cán bộ, công chức số ⟦22/2008/QH12⟧ ngày 13/11/2008\n',
    good: 'Kế hoạch: Cải cách hành chính năm 2024\n  Ngày: 05/01/2024\n  Thời kỳ: năm 2024\n  Căn cứ: Luật Cán bộ, công chức số 22/2008/QH12 ngày 13/11/2008\n',
  },
  'validity',
);
