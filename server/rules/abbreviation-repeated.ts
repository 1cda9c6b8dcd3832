import type { Rule } from './rule';

export const abbreviationRepeated: Rule = {
  code: 'abbreviation-repeated',
  severity: 'warning',
  title: { vi: 'Chữ viết tắt giải thích hai lần', en: 'Abbreviation explained twice' },
  why: {
    vi: 'Một chữ viết tắt chỉ có một nghĩa trong một văn bản; khai hai lần thì không rõ theo nghĩa nào.',
    en: 'An abbreviation has one meaning in a document; given two lines, it is unclear which holds.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nViết tắt: CCHC = cải cách hành chính\nViết tắt: ⟦CCHC = công cụ hành chính⟧\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nViết tắt: CCHC = cải cách hành chính\nViết tắt: TTHC = thủ tục hành chính\n',
  checkPlan({ plan }, report) {
    const first = new Map<string, (typeof plan.abbreviations)[number]>();
    for (const it of plan.abbreviations) {
      const earlier = first.get(it.short);
      if (!earlier) {
        first.set(it.short, it);
        continue;
      }
      report({
        unit: it.unit,
        span: it.unit.head!.value.sourceSpan,
        message: {
          vi: `«${it.short}» đã được giải thích là «${earlier.long}».`,
          en: `«${it.short}» was explained as «${earlier.long}».`,
        },
        related: [
          {
            unit: earlier.unit,
            span: earlier.unit.head!.value.sourceSpan,
            message: { vi: 'Lời giải thích thứ nhất', en: 'The first explanation' },
          },
        ],
      });
    }
  },
};
