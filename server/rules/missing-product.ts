import { leavesOf, nameOf } from './nodes';
import type { Rule } from './rule';

export const missingProduct: Rule = {
  code: 'missing-product',
  severity: 'information',
  title: { vi: 'Nhiệm vụ không có sản phẩm', en: 'Task without a product' },
  why: {
    vi: 'Không ghi sản phẩm, kết quả thì không có gì để đánh giá nhiệm vụ đã hoàn thành.',
    en: 'Without a product there is nothing to tell that the task is done.',
  },
  basis: 'Yêu cầu rõ sản phẩm khi giao nhiệm vụ (Nghị định 39/2022/NĐ-CP ngày 18/6/2022, Điều 2)',
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Kế hoạch\n⟦Nhiệm vụ 2:⟧ Kiểm tra\n  Chủ trì: Sở Nội vụ\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Kế hoạch\nNhiệm vụ 2: Kiểm tra\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Báo cáo\n',
  checkPlan({ plan }, report) {
    for (const annex of plan.annexes) {
      const leaves = [...leavesOf({ ...plan, annexes: [annex] })];
      // A table of a layout without products has none anywhere.
      if (!leaves.some((it) => it.fields.has('product'))) continue;
      for (const leaf of leaves) {
        if (leaf.fields.get('product')?.some((it) => it.value.text !== '')) continue;
        const who = nameOf(leaf);
        report({
          unit: leaf.unit,
          span: leaf.unit.head!.headSpan,
          message: {
            vi: `${who.vi} chưa ghi sản phẩm; thêm dòng «Sản phẩm: …».`,
            en: `${who.en} has no product; add a line «Sản phẩm: …».`,
          },
        });
      }
    }
  },
};
