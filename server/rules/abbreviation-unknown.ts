import type { Unit } from '../../grammar/ast';
import { editDistance, type Span } from '../../grammar/text';
import { abbreviationsOf, usual } from './abbreviations';
import { spanIn, type Rule } from './rule';

export const abbreviationUnknown: Rule = {
  code: 'abbreviation-unknown',
  severity: 'hint',
  title: { vi: 'Chữ viết tắt chưa được giải thích', en: 'Abbreviation never explained' },
  why: {
    vi: 'Chữ viết tắt lần đầu phải được đặt trong ngoặc đơn ngay sau cụm từ đầy đủ, nếu không người ngoài ngành không hiểu.',
    en: 'An abbreviation is explained at its first use, or readers from outside do not understand it.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Điều 8 (ngôn ngữ văn bản)',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Rà soát ⟦TTHC⟧ theo quy định.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Rà soát thủ tục hành chính (TTHC) theo quy định; công bố TTHC.\n',
  checkPlan(context, report) {
    const { plan } = context;
    const explained = new Set(plan.abbreviations.map((it) => it.short.toUpperCase()));
    for (const it of plan.agencies) if (it.short) explained.add(it.short.value.text.toUpperCase());
    const first = new Map<string, { unit: Unit; span: Span }>();
    for (const { unit, fact } of abbreviationsOf.of(context)) {
      for (const use of fact) {
        if (use.explains) explained.add(use.short);
        else if (!usual.has(use.short) && !first.has(use.short))
          first.set(use.short, { unit, span: spanIn(use.source.value, use.span) });
      }
    }
    for (const [short, { unit, span }] of first) {
      if (explained.has(short)) continue;
      // Two letters that changed places, or one too many: a slip in one that the plan knows.
      const meant =
        short.length < 3
          ? undefined
          : [...explained].find((it) => it.length >= 3 && editDistance(short, it, 1) <= 1);
      report({
        unit,
        span,
        ...(meant !== undefined && {
          severity: 'warning',
          fixes: [
            {
              title: { vi: `Sửa thành «${meant}»`, en: `Change to «${meant}»` },
              fixClass: 'guarded',
              edits: [{ span, newText: meant }],
            },
          ],
        }),
        message:
          meant !== undefined
            ? {
                vi: `«${short}» chưa được giải thích; có phải là «${meant}»?`,
                en: `«${short}» is not explained; is «${meant}» meant?`,
              }
            : {
                vi: `«${short}» chưa được giải thích ở đâu trong kế hoạch; viết đầy đủ lần đầu, hoặc thêm dòng «Viết tắt: ${short} = …».`,
                en: `«${short}» is explained nowhere in the plan; write it in full once, or add a line «Viết tắt: ${short} = …».`,
              },
      });
    }
  },
};
