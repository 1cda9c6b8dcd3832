import { inSentence, nameOfRow } from './nodes';
import type { Rule } from './rule';
import { repeatsOf } from './task-texts';

export const duplicateTask: Rule = {
  code: 'duplicate-task',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ lặp lại', en: 'Task given twice' },
  why: {
    vi: 'Cùng một nhiệm vụ ghi hai lần thì đếm sai, theo dõi trùng, và khi hai hàng khác nhau không biết theo hàng nào.',
    en: 'A task given twice is counted and followed up twice, and where the rows differ nobody knows which holds.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch tuyên truyền cải cách hành chính\n  Chủ trì: Sở Nội vụ\nNhiệm vụ 2: ⟦Xây dựng kế hoạch tuyên truyền cải cách hành chính.⟧\n  Chủ trì: Sở Tư pháp\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch tuyên truyền cải cách hành chính\n  Chủ trì: Sở Nội vụ\nNhiệm vụ 2: Xây dựng kế hoạch kiểm tra cải cách hành chính\n  Chủ trì: Sở Tư pháp\n',
  checkPlan(context, report) {
    for (const { unit, first, exact } of repeatsOf(context)) {
      if (!exact) continue;
      const earlier = nameOfRow(first);
      report({
        unit,
        span: unit.head!.value.sourceSpan,
        message: {
          vi: `Nhiệm vụ này giống hệt ${inSentence(earlier).vi}.`,
          en: `This task is the same as ${earlier.en}.`,
        },
        related: [{ unit: first, span: first.head!.value.sourceSpan, message: earlier }],
      });
    }
  },
};
