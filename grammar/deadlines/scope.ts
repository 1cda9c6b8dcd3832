import { lowerCase } from './lower-case';
import type { ScopeOf } from './types';

/**
 * For whom or for what a part of a deadline holds, told from the first words alone: the registry of agencies is
 * not asked, so that the language stands on its own.
 */

const AGENCIES = [
  'sở',
  'bộ',
  'ban',
  'ngành',
  'các ngành',
  'ubnd',
  'uỷ ban',
  'ủy ban',
  'hđnd',
  'hội đồng nhân dân',
  'hội đồng',
  'văn phòng',
  'vp',
  'công an',
  'quân sự',
  'cục',
  'chi cục',
  'tổng cục',
  'phòng',
  'trung tâm',
  'thanh tra',
  'thành phố',
  'thành ủy',
  'tỉnh ủy',
  'huyện',
  'huyện ủy',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'cấp tỉnh',
  'cấp huyện',
  'cấp xã',
  'tỉnh',
  'cơ quan',
  'đơn vị',
  'địa phương',
  'tổ chức',
  'mặt trận',
  'đoàn thanh niên',
  'tỉnh đoàn',
  'hội liên hiệp',
  'hội nông dân',
  'hội cựu chiến binh',
  'liên đoàn',
  'liên minh',
  'trường',
  'đại học',
  'bệnh viện',
  'đài',
  'báo và',
  'kho bạc',
  'ngân hàng',
  'thuế',
  'hải quan',
  'bảo hiểm xã hội',
  'bhxh',
  'viện',
  'tòa án',
  'toà án',
  'chủ tịch',
  'giám đốc',
  'thủ trưởng',
  'người đứng đầu',
  'lãnh đạo',
  'tổ công tác',
  'tổ giúp việc',
  'doanh nghiệp',
  'bưu điện',
  'vnpt',
  'chính phủ',
  'thủ tướng',
];
/** Words that begin like an agency and are none. */
const NO_AGENCIES = [
  'ban hành',
  'bộ chỉ số',
  'bộ tiêu chí',
  'bộ tài liệu',
  'xã hội hóa',
  'xã hội hoá',
  'tổ chức hội nghị',
  'tổ chức thực hiện',
  'tổ chức triển khai',
  'tổ chức tập huấn',
  'tổ chức các',
  'tổ chức sơ kết',
  'tổ chức tổng kết',
  'tổ chức kiểm tra',
  'phòng ngừa',
  'phòng, chống',
  'trường hợp',
  'viện dẫn',
  'tỉnh giản',
  'thuế thu nhập',
  'cục bộ',
  'đơn vị tính',
];
const PRODUCTS = [
  'kế hoạch',
  'báo cáo',
  'bc',
  'quyết định',
  'nghị quyết',
  'chỉ thị',
  'thông tư',
  'tờ trình',
  'đề án',
  'dự án',
  'dự thảo',
  'đề cương',
  'văn bản',
  'công văn',
  'thông báo',
  'chương trình',
  'quy chế',
  'quy trình',
  'quy định',
  'hướng dẫn',
  'danh mục',
  'phương án',
  'hồ sơ',
  'tài liệu',
  'sổ tay',
  'bộ chỉ số',
  'bộ tiêu chí',
  'hội nghị',
  'hội thảo',
  'tập huấn',
  'cuộc thi',
  'sơ kết',
  'tổng kết',
  'phần mềm',
  'hệ thống',
  'cơ sở dữ liệu',
  'biểu mẫu',
  'kết quả',
  'biên bản',
  'đánh giá',
];
const STAGES = ['đợt', 'lần', 'giai đoạn', 'bước', 'kỳ', 'vòng', 'lớp', 'khóa', 'khoá', 'phiên'];
const VERBS = [
  'ban hành',
  'xây dựng',
  'trình',
  'tham mưu',
  'lập',
  'soạn thảo',
  'hoàn thiện',
  'phê duyệt',
  'thẩm định',
  'gửi',
  'ký',
  'công bố',
  'nộp',
  'hoàn thành',
  'triển khai',
  'tổ chức',
  'thực hiện',
  'tổng hợp',
  'báo cáo',
  'rà soát',
  'chủ trì',
  'phối hợp',
  'cung cấp',
  'đăng ký',
  'kiểm tra',
  'đánh giá',
  'cập nhật',
  'đề xuất',
];

/** Behind the words of a name another word, or nothing. */
const opens = (words: readonly string[]): RegExp =>
  new RegExp(`^(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?![a-zà-ỹđ])`);

const agency = opens(AGENCIES);
const noAgency = opens(NO_AGENCIES);
const product = opens(PRODUCTS);
const stage = new RegExp(
  `^(?:${STAGES.join('|')}) ?(?:thứ )?(?:\\d{1,2}|[ivx]{1,4}|nhất|hai|ba|tư|đầu|cuối)(?![a-zà-ỹđ\\d])`,
);
const verb = opens(VERBS);
const verbInside = new RegExp(
  ` (?:${[...VERBS].sort((a, b) => b.length - a.length).join('|')})(?![a-zà-ỹđ])`,
);
const article = /^(?:đối với|riêng|cấp|các|những|toàn bộ|toàn|mỗi|việc|đối với các) /;

export interface FoundScope {
  readonly of: ScopeOf;
  /** How many characters of the words name it. */
  readonly length: number;
}

/** What words before a colon are about; anything may be told apart that way. */
export function labelledScope(words: string): ScopeOf {
  const text = withoutArticles(lowerCase(words));
  if (stage.test(text)) return 'stage';
  if (product.test(text) && !agency.test(text)) return 'product';
  return agency.test(text) && !noAgency.test(text) ? 'agency' : 'product';
}

/** What words before a time are about, or null when they only say what is done. */
export function plainScope(words: string): FoundScope | null {
  const lower = lowerCase(words);
  const text = withoutArticles(lower);
  const skipped = lower.length - text.length;
  if (stage.test(text)) return { of: 'stage', length: words.length };
  if (agency.test(text) && !noAgency.test(text)) {
    const does = verbInside.exec(text);
    return { of: 'agency', length: does ? skipped + does.index : words.length };
  }
  if (product.test(text)) return { of: 'product', length: words.length };
  const does = verb.exec(text);
  return does && product.test(text.slice(does[0].length).trimStart())
    ? { of: 'product', length: words.length }
    : null;
}

/** `Thời hạn:`, `Hoàn thành:` name the column again and nobody in particular. */
export const isPlainLabel = (words: string): boolean => plainLabel.test(lowerCase(words));

const plainLabel =
  /^(?:- )?(?:(?:thời gian|thời hạn|tiến độ)(?: (?:thực hiện|hoàn thành|báo cáo|triển khai|kết thúc|bắt đầu))?|hạn(?: (?:cuối|chót|cuối cùng|hoàn thành))?|hoàn thành|bắt đầu|kết thúc|dự kiến|chậm nhất|triển khai|thực hiện)$/;

function withoutArticles(text: string): string {
  let rest = text;
  for (let match = article.exec(rest); match && !agency.test(rest); match = article.exec(rest))
    rest = rest.slice(match[0].length);
  return rest;
}
