import type { Unit } from '../../grammar/ast';
import { leavesOf, nameOfRow } from './nodes';
import { rowsWithout } from './row-gaps';
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
  checkPlan(context, report) {
    const lacking = withoutProduct(context);
    if (lacking.length === 0) return;
    // A table of a layout without products has none anywhere.
    const withProducts = new Set<Unit | null>();
    const annexOf = new Map<Unit, Unit | null>();
    for (const { node, annex } of leavesOf(context.plan)) {
      annexOf.set(node.unit, annex.unit);
      if (node.fields.has('product')) withProducts.add(annex.unit);
    }
    for (const unit of lacking) {
      if (!withProducts.has(annexOf.get(unit) ?? null)) continue;
      const who = nameOfRow(unit);
      report({
        unit,
        span: unit.head!.headSpan,
        message: {
          vi: `${who.vi} chưa ghi sản phẩm; thêm dòng «Sản phẩm: …».`,
          en: `${who.en} has no product; add a line «Sản phẩm: …».`,
        },
      });
    }
  },
};

const withoutProduct = rowsWithout('product');
