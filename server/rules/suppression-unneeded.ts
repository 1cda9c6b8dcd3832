import type { Rule } from './rule';

/** Reported by the engine, which alone knows what was left out. */
export const suppressionUnneeded: Rule = {
  code: 'suppression-unneeded',
  severity: 'information',
  title: { vi: 'Lời «bỏ qua» không còn cần', en: 'Suppression no longer needed' },
  why: {
    vi: 'Chỗ này không còn lỗi ấy; giữ lời «bỏ qua» lại thì lần sau lỗi có thật cũng bị che.',
    en: 'The finding is gone; left in place, the words would hide a real one later.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\n⟦# bỏ qua missing-owner: chờ phân công⟧\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n',
  good: 'Phụ lục: NHIỆM VỤ\n# bỏ qua missing-owner: chờ phân công\nNhiệm vụ 1: Xây dựng kế hoạch\n',
};
