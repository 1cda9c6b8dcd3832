import type { OpenKind } from '../../grammar/deadlines';
import type { Message } from '../../grammar/text';

/** What the pictures say, in both languages. */
export const words = {
  timeline: { vi: 'Tiến độ', en: 'Timeline' },
  workload: { vi: 'Khối lượng việc theo cơ quan và quý', en: 'Tasks per agency and quarter' },
  agency: { vi: 'Cơ quan chủ trì', en: 'Lead agency' },
  quarter: { vi: 'Quý', en: 'Q' },
  month: { vi: 'T', en: 'M' },
  withoutEnd: { vi: 'Chưa có ngày cuối', en: 'Without a last day' },
  total: { vi: 'Tổng', en: 'Total' },
  tasks: { vi: 'nhiệm vụ', en: 'tasks' },
  from: { vi: 'từ', en: 'from' },
  to: { vi: 'đến', en: 'to' },
  noPeriod: {
    vi: 'Kế hoạch chưa cho biết thời kỳ và chưa có thời hạn nào đọc được.',
    en: 'The plan gives no period and no deadline that can be read.',
  },
} as const satisfies Record<string, Message>;

export const openWords: Readonly<Record<OpenKind, Message>> = {
  recurring: { vi: 'lặp lại', en: 'comes back' },
  afterEvent: { vi: 'sau một sự kiện', en: 'after an event' },
  beforeEvent: { vi: 'trước một sự kiện', en: 'before an event' },
  regulated: { vi: 'theo quy định', en: 'as regulated' },
  noEnd: { vi: 'không có ngày kết thúc', en: 'no end' },
  noYear: { vi: 'không rõ năm', en: 'no year' },
  duration: { vi: 'tính từ một sự kiện', en: 'counts from an event' },
  unspecified: { vi: 'chưa ghi thời hạn', en: 'nothing said' },
  invalid: { vi: 'ngày không có thật', en: 'impossible date' },
  unreadable: { vi: 'không đọc được', en: 'unreadable' },
};
