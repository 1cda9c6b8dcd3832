import { deadlinesIn } from './found-deadlines';
import { proseOf, sourcedFields } from './values';
import { reportProblem, type Rule } from './rule';

export const invalidDeadline: Rule = {
  code: 'invalid-deadline',
  severity: 'error',
  title: { vi: 'Thời hạn không thể có', en: 'Impossible deadline' },
  why: {
    vi: 'Quý, tháng, ngày hoặc năm này không có trên lịch (một năm có bốn quý, mười hai tháng…), nên không ai thực hiện đúng hạn được.',
    en: 'The calendar has no such quarter, month, day or year, so nobody could meet it.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Thời hạn: ⟦Quý V/2025⟧\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Quý IV/2025\n',
  checkUnit(unit, report, context) {
    for (const { value } of sourcedFields(unit, 'deadline')) {
      for (const problem of context.read.deadline(value.text).problems)
        if (problem.code === 'invalid-deadline') reportProblem(problem, value, unit, report);
    }
    for (const { value, entry } of proseOf(unit)) {
      if (entry?.keyword === 'deadline') continue;
      for (const found of deadlinesIn(value.text, context))
        for (const problem of found.reading.problems)
          if (problem.code === 'invalid-deadline') {
            const moved = {
              start: problem.span.start + found.span.start,
              end: problem.span.end + found.span.start,
            };
            reportProblem({ ...problem, span: moved, fixes: [] }, value, unit, report);
          }
    }
  },
};
