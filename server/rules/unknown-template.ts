import { findTemplate, templateNames } from '../tables';
import { spanOfSourced, type Rule } from './rule';
import { sourcedFields } from './values';

export const unknownTemplate: Rule = {
  code: 'unknown-template',
  severity: 'error',
  title: { vi: 'Mẫu bảng không có', en: 'Unknown layout template' },
  why: {
    vi: 'Không có mẫu bảng tên ấy nên phụ lục in theo mẫu mặc định, có thể thiếu cột.',
    en: 'There is no layout of that name, so the annex prints with the default one, perhaps without a column.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\n  Mẫu bảng: ⟦15 cột⟧\n',
  good: 'Phụ lục: NHIỆM VỤ\n  Mẫu bảng: 6 cột\n',
  checkUnit(unit, report) {
    for (const template of sourcedFields(unit, 'template')) {
      if (template.value.text === '' || findTemplate(template.value.text)) continue;
      const names = templateNames.map((it) => `«${it}»`).join(', ');
      report({
        unit,
        span: spanOfSourced(template),
        message: {
          vi: `Không có mẫu bảng «${template.value.text}». Các mẫu có sẵn: ${names}; hoặc tự đặt bằng các dòng «Cột: …».`,
          en: `There is no layout «${template.value.text}». Those there are: ${names}; or list the columns with «Cột: …».`,
        },
      });
    }
  },
};
