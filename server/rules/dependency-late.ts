import { resolveDeadline } from '../../grammar/deadlines';
import { printedDate, type TaskNode } from '../plan';
import type { UnitContext } from './context';
import { dependenciesOf } from './dependencies';
import { nameOf } from './nodes';
import { spanIn, spanOfSourced, type Rule } from './rule';

export const dependencyLate: Rule = {
  code: 'dependency-late',
  severity: 'warning',
  title: { vi: 'Việc phải xong trước lại có hạn sau', en: 'A dependency that ends after its follower' },
  why: {
    vi: 'Nhiệm vụ chỉ bắt đầu được khi nhiệm vụ trước đã xong; hạn của nhiệm vụ trước mà muộn hơn thì không thể đúng hạn.',
    en: 'A task waits for the one before it; if that one is due later, the deadline cannot be met.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Khảo sát\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Quý IV/2025\nNhiệm vụ 2: Báo cáo khảo sát\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Quý II/2025\n  Sau: nhiệm vụ ⟦1⟧\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Khảo sát\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Quý I/2025\nNhiệm vụ 2: Báo cáo khảo sát\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Quý II/2025\n  Sau: nhiệm vụ 1\n',
  checkPlan(context, report) {
    const { around } = context;
    for (const { from, source, span, to } of dependenciesOf(context)) {
      if (to === null || to === from) continue;
      const first = lastDay(to, around);
      const second = lastDay(from, around);
      if (first === null || second === null || first <= second) continue;
      const earlier = nameOf(to);
      const due = to.fields.get('deadline')![0]!;
      report({
        unit: from.unit,
        span: spanIn(source.value, span),
        message: {
          vi: `${earlier.vi} hết hạn ngày ${printedDate(first)}, sau hạn của nhiệm vụ này (${printedDate(second)}).`,
          en: `${earlier.en} is due on ${printedDate(first)}, after this one (${printedDate(second)}).`,
        },
        related: [
          {
            unit: to.unit,
            span: spanOfSourced(due),
            message: { vi: `${earlier.vi} – Thời hạn`, en: `${earlier.en} – deadline` },
          },
        ],
      });
    }
  },
};

/** The last day of a task; null when a part of its deadline has none. */
function lastDay(node: TaskNode, { read, period }: UnitContext): string | null {
  const due = node.fields.get('deadline');
  if (!due) return null;
  let last: string | null = null;
  for (const it of due) {
    const { intervals, checkable } = resolveDeadline(read.deadline(it.value.text), period);
    if (!checkable) return null;
    for (const { end } of intervals) if (end !== null && (last === null || end > last)) last = end;
  }
  return last;
}
