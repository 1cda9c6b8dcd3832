import { sourcedFields } from './values';
import { spanOfSourced, type Rule } from './rule';

const vague =
  /^(?:nội dung )?(?:được )?lồng ghép (?:trong|vào) (?:các )?báo cáo(?: (?:cchc|cải cách hành chính|định kỳ|chung))*[.;]?$/i;

/** "Kết quả thực hiện lồng ghép trong báo cáo định kỳ": a result of its own is named, but only as part of a report. */
const partOfReport =
  /^(?:báo cáo )?(?:kết quả|tình hình)(?: [^,.;:()]{1,60})? (?:được )?lồng ghép (?:trong|vào) (?:các )?(?:báo cáo|BC)(?![\p{L}])[^;]*$/iu;

export const vagueProduct: Rule = {
  code: 'vague-product',
  severity: 'information',
  title: { vi: 'Sản phẩm chỉ là «lồng ghép trong báo cáo»', en: 'Product is only part of a report' },
  why: {
    vi: 'Lồng ghép trong báo cáo khác không phải là sản phẩm riêng, khó xác định nhiệm vụ đã hoàn thành.',
    en: 'A passage in another report is no product of its own, so completion is hard to tell.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Tuyên truyền\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: ⟦Lồng ghép trong báo cáo CCHC⟧\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Tuyên truyền\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Báo cáo tuyên truyền quý I\n',
  checkUnit(unit, report) {
    for (const product of sourcedFields(unit, 'product')) {
      const { text } = product.value;
      const isPart = !vague.test(text);
      if (isPart && !partOfReport.test(text)) continue;
      report({
        unit,
        span: spanOfSourced(product),
        ...(isPart && { severity: 'hint' }),
        message: {
          vi: 'Sản phẩm này không tách ra được; ghi rõ văn bản, số liệu hoặc kết quả riêng của nhiệm vụ.',
          en: 'This cannot be told apart; name a document, figure or result of the task itself.',
        },
      });
    }
  },
};
