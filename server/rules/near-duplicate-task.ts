import { inSentence, nameOfRow } from './nodes';
import type { Rule } from './rule';
import { repeatsOf } from './task-texts';

export const nearDuplicateTask: Rule = {
  code: 'near-duplicate-task',
  severity: 'information',
  title: { vi: 'Hai nhiệm vụ gần như một', en: 'Two tasks that are nearly one' },
  why: {
    vi: 'Hai nhiệm vụ chỉ khác nhau ở những từ đệm (triển khai, thực hiện, trên địa bàn tỉnh…) thường là một việc chép hai lần; nên gộp lại hoặc ghi rõ chỗ khác nhau.',
    en: 'Two tasks that differ in filling words alone are usually one task copied twice; join them or say what differs.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng Kế hoạch tuyên truyền cải cách hành chính năm 2025 trên địa bàn tỉnh\n  Chủ trì: Sở Nội vụ\nNhiệm vụ 2: ⟦Xây dựng và triển khai thực hiện Kế hoạch tuyên truyền cải cách hành chính năm 2025⟧\n  Chủ trì: Sở Nội vụ\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng Kế hoạch tuyên truyền cải cách hành chính năm 2025 trên địa bàn tỉnh\n  Chủ trì: Sở Nội vụ\nNhiệm vụ 2: Xây dựng Kế hoạch kiểm tra cải cách hành chính năm 2025 trên địa bàn tỉnh\n  Chủ trì: Sở Nội vụ\n',
  checkPlan(context, report) {
    for (const { unit, first, exact } of repeatsOf(context)) {
      if (exact) continue;
      const earlier = nameOfRow(first);
      report({
        unit,
        span: unit.head!.value.sourceSpan,
        message: {
          vi: `Nhiệm vụ này gần như trùng với ${inSentence(earlier).vi}; nên gộp lại hoặc ghi rõ chỗ khác nhau.`,
          en: `This task is nearly the same as ${earlier.en}; join them or say what differs.`,
        },
        related: [{ unit: first, span: first.head!.value.sourceSpan, message: earlier }],
      });
    }
  },
};
