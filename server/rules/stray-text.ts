import { syntaxRule } from './rule';

export const strayText = syntaxRule({
  code: 'stray-text',
  severity: 'error',
  title: { vi: 'Phần chữ đứng ngoài mọi mục', en: 'Text outside every item' },
  why: {
    vi: 'Chữ đứng trước mục đầu tiên không thuộc về đâu nên không in ra; người ký sẽ không thấy nó trong văn bản.',
    en: 'Text before the first item belongs to nothing and is not printed; the signer would never see it.',
  },
  basis: null,
  bad: '⟦Kính trình lãnh đạo xem xét⟧\nKế hoạch: Cải cách hành chính năm 2025\n',
  good: '# Kính trình lãnh đạo xem xét\nKế hoạch: Cải cách hành chính năm 2025\n',
});
