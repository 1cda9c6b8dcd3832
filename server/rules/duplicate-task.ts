import { squeeze } from '../../grammar/text';
import type { TaskNode } from '../plan';
import { leavesWithSections, nameOf } from './nodes';
import type { Rule } from './rule';

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
  checkPlan({ plan }, report) {
    const seen = new Map<string, TaskNode>();
    for (const { node } of leavesWithSections(plan)) {
      // Activities are named alike under different tasks ("Tổ chức thực hiện").
      if (node.level === 'activity') continue;
      const key = keyOf(node);
      if (key.length < 20) continue;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, node);
        continue;
      }
      const earlier = nameOf(first);
      report({
        unit: node.unit,
        span: node.text.value.sourceSpan,
        message: {
          vi: `Nhiệm vụ này giống hệt ${earlier.vi.toLowerCase()}.`,
          en: `This task is the same as ${earlier.en}.`,
        },
        related: [{ unit: first.unit, span: first.text.value.sourceSpan, message: earlier }],
      });
    }
  },
};

const keys = new WeakMap<object, string>();

function keyOf(node: TaskNode): string {
  let key = keys.get(node.unit);
  if (key === undefined) {
    key = squeeze(node.text.value.text);
    keys.set(node.unit, key);
  }
  return key;
}
