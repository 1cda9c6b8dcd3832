import type { Message } from '../../grammar/text';
import { sourcedFields } from './values';
import { spanOfSourced, type Rule } from './rule';

const vague =
  /^(?:nội dung )?(?:được )?lồng ghép (?:trong|vào) (?:các )?báo cáo(?: (?:cchc|cải cách hành chính|định kỳ|chung))*[.;]?$/i;

/** "Kết quả thực hiện lồng ghép trong báo cáo định kỳ": a result of its own is named, but only as part of a report. */
const partOfReport =
  /^(?:báo cáo )?(?:kết quả|tình hình)(?: [^,.;:()]{1,60})? (?:được )?lồng ghép (?:trong|vào) (?:các )?(?:báo cáo|BC)(?![\p{L}])[^;]*$/iu;

/** A document of no kind that can be told. */
const anyDocument = /^(?:các )?(?:văn bản|tài liệu|hồ sơ)[.;]?$/i;

/** Work, where its result should stand. */
const work =
  /^(?:tuyên truyền|triển khai|thực hiện|phối hợp|tiếp tục|tăng cường|đẩy mạnh|nâng cao|trả lời|hướng dẫn|theo dõi|rà soát) (?!được)\p{Ll}[^;]*$/iu;

export const vagueProduct: Rule = {
  code: 'vague-product',
  severity: 'information',
  title: { vi: 'Sản phẩm không rõ', en: 'Product that cannot be told' },
  why: {
    vi: 'Lồng ghép trong báo cáo khác, «văn bản» không rõ loại, hay một việc làm không phải là sản phẩm riêng; khó xác định nhiệm vụ đã hoàn thành.',
    en: 'A passage in another report, a document of no kind, or work itself is no product, so completion is hard to tell.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Tuyên truyền\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: ⟦Lồng ghép trong báo cáo CCHC⟧\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Tuyên truyền\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Báo cáo tuyên truyền quý I\n',
  checkUnit(unit, report) {
    for (const product of sourcedFields(unit, 'product')) {
      const { text } = product.value;
      const found = vague.test(text)
        ? { severity: 'information' as const, message: part }
        : partOfReport.test(text)
          ? { severity: 'hint' as const, message: part }
          : anyDocument.test(text)
            ? { severity: 'hint' as const, message: kindless }
            : work.test(text)
              ? { severity: 'hint' as const, message: noResult }
              : null;
      if (found) report({ unit, span: spanOfSourced(product), ...found });
    }
  },
};

const part: Message = {
  vi: 'Sản phẩm này không tách ra được; ghi rõ văn bản, số liệu hoặc kết quả riêng của nhiệm vụ.',
  en: 'This cannot be told apart; name a document, figure or result of the task itself.',
};

const kindless: Message = {
  vi: 'Sản phẩm chưa rõ là loại văn bản nào; ghi tên loại, ví dụ «Kế hoạch», «Công văn hướng dẫn».',
  en: 'This does not say what kind of document; name it, such as «Kế hoạch».',
};

const noResult: Message = {
  vi: 'Đây là việc làm, chưa phải kết quả; ghi văn bản, số liệu hoặc kết quả mà việc này tạo ra.',
  en: 'This is work, not its result; name the document, figure or result that it brings.',
};
