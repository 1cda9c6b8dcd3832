import type { Section, TaskNode } from '../plan';
import type { Message } from '../../grammar/text';
import type { Reporter, Rule } from './rule';
import { nameOf } from './nodes';

export const taskNumber: Rule = {
  code: 'task-number',
  severity: 'warning',
  title: { vi: 'Số thứ tự nhiệm vụ nhảy hoặc lặp', en: 'Task numbers skip or repeat' },
  why: {
    vi: 'Số thứ tự dùng để viện dẫn nhiệm vụ; số nhảy hoặc lặp cho thấy bảng bị mất hàng hoặc chép thừa hàng.',
    en: 'Tasks are cited by number; a gap or a repetition shows that rows were lost or copied twice.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\nNhiệm vụ ⟦3⟧: Kiểm tra\n  Chủ trì: Sở Nội vụ\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\nNhiệm vụ 2: Kiểm tra\n  Chủ trì: Sở Nội vụ\n',
  checkPlan({ plan }, report) {
    for (const annex of plan.annexes) {
      const numbered = annex.sections.map((section) => numberedRows(section)).filter((it) => it.length > 0);
      // Numbers run through the annex, or start anew in each section: the second section tells.
      const last = numbered[0]?.[numbered[0].length - 1];
      const restarts =
        annex.numbering.restarts ||
        (numbered[1] !== undefined && last !== undefined && numbered[1][0]!.value <= last.value);
      let before: Row | null = null;
      for (const rows of numbered) {
        if (restarts) before = null;
        for (const row of rows) {
          if (before === null ? row.value !== 1 : row.value !== before.value + 1) tell(row, before, report);
          before = row;
        }
      }
    }
  },
};

interface Row {
  readonly node: TaskNode;
  readonly value: number;
}

/** The rows of the level that carries the numbers. */
function numberedRows({ nodes }: Section): Row[] {
  return nodes.flatMap((node) => {
    const value = node.number !== null && /^[0-9]+$/.test(node.number) ? Number(node.number) : null;
    return value === null ? [] : [{ node, value }];
  });
}

function tell({ node, value }: Row, before: Row | null, report: Reporter): void {
  const number = node.unit.head!.number!;
  const expected = before ? before.value + 1 : 1;
  const message: Message =
    before && value === before.value
      ? {
          vi: `Số ${number.text} đã dùng cho nhiệm vụ ngay trước.`,
          en: `Number ${number.text} is that of the row before.`,
        }
      : {
          vi: `Số thứ tự nhảy: ở đây cần ${expected}, đang ghi ${number.text}.`,
          en: `The numbers skip: ${expected} is due here, not ${number.text}.`,
        };
  report({
    unit: node.unit,
    span: number.span,
    message,
    ...(before && {
      related: [
        { unit: before.node.unit, span: before.node.unit.head!.number!.span, message: nameOf(before.node) },
      ],
    }),
  });
}
