import { syntaxRule } from './rule';

export const abbreviationUnexplained = syntaxRule({
  code: 'abbreviation-unexplained',
  severity: 'error',
  title: { vi: 'Chữ viết tắt chưa có lời giải thích', en: 'Abbreviation without its meaning' },
  why: {
    vi: 'Chữ viết tắt phải được giải thích khi dùng lần đầu; dòng «Viết tắt» vì thế cần dấu «=» và lời đầy đủ.',
    en: 'An abbreviation must be explained at its first use, so the line needs «=» and the full words.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Điều 8',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n⟦Viết tắt: CCHC⟧\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nViết tắt: CCHC = cải cách hành chính\n',
});
