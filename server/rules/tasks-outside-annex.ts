import type { Rule } from './rule';

export const tasksOutsideAnnex: Rule = {
  code: 'tasks-outside-annex',
  severity: 'information',
  title: { vi: 'Nhiệm vụ đứng ngoài phụ lục', en: 'Tasks outside an annex' },
  why: {
    vi: 'Bảng nhiệm vụ là phụ lục của kế hoạch; không có dòng «Phụ lục:» thì bảng in ra không có tên.',
    en: 'The table of tasks is an annex of the plan; without a line «Phụ lục:» it prints without a title.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục III.1',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n⟦Nhiệm vụ 1:⟧ Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n',
  checkPlan({ plan }, report) {
    for (const annex of plan.annexes) {
      const first = annex.sections[0];
      const unit = first?.unit ?? first?.nodes[0]?.unit;
      if (annex.unit || !unit) continue;
      report({
        unit,
        span: unit.head!.headSpan,
        message: {
          vi: 'Bảng nhiệm vụ bắt đầu ở đây chưa có tên; thêm dòng «Phụ lục: …» ngay phía trên.',
          en: 'The table of tasks that begins here has no title; add a line «Phụ lục: …» above.',
        },
        fixes: [
          {
            title: { vi: 'Thêm dòng «Phụ lục:»', en: 'Add the line «Phụ lục:»' },
            fixClass: 'guarded',
            edits: [{ span: { start: 0, end: 0 }, newText: 'Phụ lục: NHIỆM VỤ\n\n' }],
          },
        ],
      });
    }
  },
};
