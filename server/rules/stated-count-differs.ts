import type { TaskNode } from '../plan';
import { spanIn, type Rule } from './rule';

const stated = /\((?:gồm )?([0-9]{1,3}) (?:nhiệm vụ|nội dung|hoạt động|công việc|đầu việc)\)/i;

export const statedCountDiffers: Rule = {
  code: 'stated-count-differs',
  severity: 'warning',
  title: { vi: 'Số nhiệm vụ ghi ở tiêu đề không khớp', en: 'Stated number of tasks differs' },
  why: {
    vi: 'Tiêu đề phần ghi số nhiệm vụ; khi thêm bớt nhiệm vụ mà quên sửa thì người đọc tưởng bảng thiếu hoặc thừa.',
    en: 'The heading states how many tasks follow; left unchanged, readers think rows are missing.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\nPhần I: CẢI CÁCH THỂ CHẾ ⟦(02 nhiệm vụ)⟧\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Tư pháp\n',
  good: 'Phụ lục: NHIỆM VỤ\nPhần I: CẢI CÁCH THỂ CHẾ (01 nhiệm vụ)\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Tư pháp\n',
  checkPlan({ plan }, report) {
    for (const annex of plan.annexes) {
      for (const { unit, title, statedCount, nodes } of annex.sections) {
        if (!unit || !title || statedCount === null) continue;
        const leaves = count(nodes, () => true);
        const tasks = count(nodes, (it) => it.level === 'task');
        if (statedCount === leaves || statedCount === tasks) continue;
        const match = stated.exec(title.value.text)!;
        const found = tasks > 0 ? tasks : leaves;
        const digits = match[1]!;
        const right = String(found).padStart(digits.length, '0');
        const start = match.index + match[0].indexOf(digits);
        report({
          unit,
          span: spanIn(title.value, { start: match.index, end: match.index + match[0].length }),
          message: {
            vi: `Tiêu đề ghi ${digits} nhiệm vụ nhưng phần này có ${right}.`,
            en: `The heading states ${digits} tasks, but the section has ${right}.`,
          },
          fixes: [
            {
              title: { vi: `Sửa thành ${right}`, en: `Change to ${right}` },
              fixClass: 'guarded',
              edits: [
                { unit, span: spanIn(title.value, { start, end: start + digits.length }), newText: right },
              ],
            },
          ],
        });
      }
    }
  },
};

function count(nodes: readonly TaskNode[], counts: (it: TaskNode) => boolean): number {
  return nodes.reduce(
    (sum, it) =>
      sum +
      (it.children.length > 0
        ? count(it.children, counts) + (it.level === 'task' && !counts({ ...it, level: 'objective' }) ? 1 : 0)
        : counts(it)
          ? 1
          : 0),
    0,
  );
}
