import type { Rule } from './rule';

/** Reported by the engine, which alone knows what was left out. */
export const suppressionExpired: Rule = {
  code: 'suppression-expired',
  severity: 'warning',
  title: { vi: 'Lời «bỏ qua» đã hết hạn', en: 'Suppression past its end' },
  why: {
    vi: 'Lời «bỏ qua» chỉ có giá trị đến ngày đã ghi; sau ngày ấy lỗi được báo lại để xử lý.',
    en: 'The words hold until the day they name; after it the finding is reported again.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\n⟦# bỏ qua missing-owner: chờ phân công (đến 31/3/2020)⟧\nNhiệm vụ 1: Xây dựng kế hoạch\n',
  good: 'Phụ lục: NHIỆM VỤ\n# bỏ qua missing-owner: chờ phân công (đến 31/3/2199)\nNhiệm vụ 1: Xây dựng kế hoạch\n',
};
