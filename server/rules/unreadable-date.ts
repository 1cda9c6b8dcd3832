import { readDate } from '../plan';
import { sourcedFields } from './values';
import { spanOfSourced, type Rule } from './rule';

export const unreadableDate: Rule = {
  code: 'unreadable-date',
  severity: 'error',
  title: { vi: 'Ngày ký không đọc được', en: 'Unreadable date of signing' },
  why: {
    vi: 'Mọi kiểm tra về thời hạn, hiệu lực văn bản và cơ quan đều dựa vào ngày ký; ngày sai thì các kiểm tra ấy không có chỗ dựa.',
    en: 'Every check of deadlines, law and agencies rests on the date of signing.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục II.4',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: ⟦31/11/2024⟧\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 30/11/2024\n',
  checkUnit(unit, report) {
    for (const date of sourcedFields(unit, 'date')) {
      const { text } = date.value;
      // A draft leaves its day open until it is signed (Nghị định 30/2020/NĐ-CP, Điều 15).
      if (text === '' || readDate(text) || isOpen(text)) continue;
      report({
        unit,
        span: spanOfSourced(date),
        message: {
          vi: `«${text}» không phải là một ngày có thật; viết như «16/12/2024» hoặc «16 tháng 12 năm 2024».`,
          en: `«${text}» is no day of the calendar; write it as «16/12/2024» or «16 tháng 12 năm 2024».`,
        },
      });
    }
  },
};

const isOpen = (text: string): boolean =>
  /^(?:ngày)?[\s.…_]*(?:\/|tháng)/i.test(text) || /^[\s.…_]+$/.test(text);
