import { wordOf } from '../../grammar/tokens';
import { columnsOf, unprintedFields } from '../tables';
import { nameOf } from './nodes';
import { spanOfSourced, type Rule } from './rule';

export const fieldNotPrinted: Rule = {
  code: 'field-not-printed',
  severity: 'warning',
  title: { vi: 'Mục đã gõ nhưng bảng không có cột để in', en: 'Field that no column prints' },
  why: {
    vi: 'Nội dung này không in ra ở đâu cả: mẫu bảng của phụ lục không có cột tương ứng. Người ký sẽ không thấy nó trong văn bản.',
    en: 'The layout of the annex has no column for it, so it is printed nowhere and the signer never sees it.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\n  Mẫu bảng: 6 cột\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Kinh phí: ⟦120 triệu đồng⟧\n',
  good: 'Phụ lục: NHIỆM VỤ\n  Mẫu bảng: 6 cột\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Kế hoạch\n',
  checkPlan({ plan }, report) {
    for (const annex of plan.annexes) {
      for (const { node, role, values } of unprintedFields(annex, columnsOf(annex))) {
        for (const source of values) {
          if (source.value.text === '') continue;
          const who = nameOf(node);
          const word = wordOf(role);
          report({
            unit: node.unit,
            span: spanOfSourced(source),
            message: {
              vi: `${who.vi}: bảng của phụ lục này không in «${word}»; đổi «Mẫu bảng», thêm «Cột: ${word} = ${word.toLowerCase()}», hoặc bỏ mục này.`,
              en: `${who.en}: the table does not print «${word}»; change «Mẫu bảng», add «Cột: ${word} = ${word.toLowerCase()}», or remove it.`,
            },
          });
        }
      }
    }
  },
};
