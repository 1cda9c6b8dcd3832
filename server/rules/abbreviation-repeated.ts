import type { Unit } from '../../grammar/ast';
import type { Span } from '../../grammar/text';
import { abbreviationsOf } from './abbreviations';
import type { PlanContext } from './context';
import { spanIn, type Reporter, type Rule } from './rule';

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
  checkPlan(context, report) {
    const { plan } = context;
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
    tellInText(context, report);
  },
};

/** Explained in brackets once, it is only used from then on; an annex is read by itself and may explain anew. */
function tellInText(context: PlanContext, report: Reporter): void {
  const first = new Map<string, Place>();
  for (const { unit, fact } of abbreviationsOf.of(context)) {
    const part = unit.kind === 'paragraph' ? 'body' : 'annex';
    for (const { short, explains, source, span } of fact) {
      if (!explains) continue;
      const place = { unit, span: spanIn(source.value, span) };
      const earlier = first.get(`${part} ${short}`);
      if (!earlier) first.set(`${part} ${short}`, place);
      else
        report({
          ...place,
          severity: 'information',
          message: {
            vi: `«${short}» đã được giải thích ở trên; từ đó về sau chỉ viết «${short}».`,
            en: `«${short}» was explained above; from there on it is only used.`,
          },
          related: [{ ...earlier, message: { vi: 'Lời giải thích thứ nhất', en: 'The first explanation' } }],
        });
    }
  }
}

interface Place {
  readonly unit: Unit;
  readonly span: Span;
}
