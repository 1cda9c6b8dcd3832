import type { Unit } from '../../grammar/ast';
import type { Message } from '../../grammar/text';
import { gatherer } from './gatherer';
import { nameOfRow } from './nodes';
import type { Reporter, Rule } from './rule';

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
  checkPlan(context, report) {
    let annexRestarts = false;
    let sections: Row[][] = [[]];
    const close = (): void => {
      checkAnnex(sections, annexRestarts, report);
      sections = [[]];
    };
    // The rows of the highest level in each section carry the numbers.
    let open = Infinity;
    for (const { unit, fact } of numbered.of(context)) {
      if (fact.rank < 0) {
        if (fact.rank === ANNEX) {
          close();
          annexRestarts = fact.value === 1;
        } else sections.push([]);
        open = Infinity;
      } else if (fact.rank <= open) {
        open = fact.rank;
        if (fact.value >= 0) sections[sections.length - 1]!.push({ unit, value: fact.value });
      }
    }
    close();
  },
};

const ANNEX = -2;
const SECTION = -1;

interface Numbered {
  /** 0 to 2 for rows, the highest first. */
  readonly rank: number;
  /** Of a row its number, -1 without one; of an annex 1 where its numbers start anew in each section. */
  readonly value: number;
}

const ranks = { annex: ANNEX, section: SECTION, objective: 0, task: 1, activity: 2 } as const;

const numbered = gatherer((unit): Numbered | null => {
  const { kind } = unit;
  if (kind === 'annex') {
    const restarts = unit.fields.some(
      (it) => it.keyword === 'numbering' && /(?:từng|mỗi|theo) phần|lại/i.test(it.value.text),
    );
    return { rank: ANNEX, value: restarts ? 1 : 0 };
  }
  if (kind !== 'section' && kind !== 'objective' && kind !== 'task' && kind !== 'activity') return null;
  const number = unit.head!.number?.text ?? '';
  return { rank: ranks[kind], value: /^[0-9]{1,7}$/.test(number) ? Number(number) : -1 };
});

interface Row {
  readonly unit: Unit;
  readonly value: number;
}

function checkAnnex(sections: readonly (readonly Row[])[], declared: boolean, report: Reporter): void {
  const [first, second] = sections.filter((it) => it.length > 0);
  if (!first) return;
  // Numbers run through the annex, or start anew in each section: the second section tells.
  const restarts = declared || (second !== undefined && second[0]!.value <= first[first.length - 1]!.value);
  let before: Row | null = null;
  for (const rows of sections) {
    if (restarts) before = null;
    for (const row of rows) {
      if (row.value !== (before?.value ?? 0) + 1) tell(row, before, report);
      before = row;
    }
  }
}

function tell({ unit, value }: Row, before: Row | null, report: Reporter): void {
  const number = unit.head!.number!;
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
    unit,
    span: number.span,
    message,
    ...(before && {
      related: [{ unit: before.unit, span: before.unit.head!.number!.span, message: nameOfRow(before.unit) }],
    }),
  });
}
