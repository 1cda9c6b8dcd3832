import { dependenciesOf } from './dependencies';
import { spanIn, type Rule } from './rule';

export const dependencyUnknown: Rule = {
  code: 'dependency-unknown',
  severity: 'error',
  title: { vi: 'Phụ thuộc vào nhiệm vụ không có', en: 'Dependency on a task that is not there' },
  why: {
    vi: 'Dòng «Sau» chỉ đến một nhiệm vụ không có trong bảng; thường do đánh số lại mà chưa sửa.',
    en: 'The line «Sau» points at a task that the table does not have, often after renumbering.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Sau: nhiệm vụ ⟦9⟧\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\nNhiệm vụ 2: Kiểm tra\n  Chủ trì: Sở Nội vụ\n  Sau: nhiệm vụ 1\n',
  checkPlan(context, report) {
    for (const { from, source, span, number, to } of dependenciesOf(context)) {
      if (to !== null && to !== from) continue;
      report({
        unit: from.unit,
        span: spanIn(source.value, span),
        message:
          to === from
            ? { vi: 'Nhiệm vụ không thể phụ thuộc vào chính nó.', en: 'A task cannot depend on itself.' }
            : { vi: `Phụ lục này không có nhiệm vụ ${number}.`, en: `This annex has no task ${number}.` },
      });
    }
  },
};
