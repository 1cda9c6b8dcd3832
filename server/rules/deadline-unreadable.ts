import { reportProblem, type Rule } from './rule';
import { sourcedFields } from './values';

export const deadlineUnreadable: Rule = {
  code: 'deadline-unreadable',
  severity: 'information',
  title: { vi: 'Thời hạn không đọc được', en: 'Unreadable deadline' },
  why: {
    vi: 'Chữ này vẫn in ra như đã gõ, nhưng không rõ ngày nào nên máy không kiểm được và người theo dõi cũng khó đôn đốc.',
    en: 'The text prints as typed, but it names no time, so it can be neither checked nor followed up.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Thời hạn: ⟦abc xyz⟧\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Thường xuyên\n',
  checkUnit(unit, report, { read }) {
    for (const { value } of sourcedFields(unit, 'deadline')) {
      if (value.text === '') continue;
      for (const problem of read.deadline(value.text).problems)
        if (problem.code !== 'invalid-deadline') reportProblem(problem, value, unit, report);
    }
  },
};
