import { syntaxRule } from './rule';

export const keywordMisspelt = syntaxRule({
  code: 'keyword-misspelt',
  severity: 'error',
  title: { vi: 'Từ khóa gõ sai', en: 'Misspelt keyword' },
  why: {
    vi: 'Từ khóa thiếu dấu, sai chữ hoặc thiếu dấu hai chấm dễ bị hiểu là chữ của dòng trên. Máy đã đọc theo từ khóa gần nhất; cần sửa để chắc chắn đúng ý.',
    en: 'A keyword without diacritics, with a slip or without its colon could be taken for text of the line above. It was read as the nearest keyword; correct it to be sure.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  ⟦Chu tri:⟧ Sở Nội vụ\n  Thời hạn: Quý I/2025\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Quý I/2025\n',
});
