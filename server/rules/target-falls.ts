import { targetsIn, type TargetFact } from './target-facts';
import { isWorse } from './target-values';
import { spanIn, type Rule } from './rule';

export const targetFalls: Rule = {
  code: 'target-falls',
  severity: 'warning',
  title: { vi: 'Chỉ tiêu năm sau thấp hơn năm trước', en: 'Target lower in a later year' },
  why: {
    vi: 'Chỉ tiêu phấn đấu của năm sau không thể thấp hơn năm trước nếu không có giải thích; thường do chép nhầm số hoặc nhầm năm.',
    en: 'A later year does not aim lower without a word of explanation; usually a number or a year was mistyped.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính giai đoạn 2022 - 2025\nPhụ lục: NHIỆM VỤ\nPhần I: QUẢN TRỊ MÔI TRƯỜNG\n  Chỉ tiêu: Năm 2022, trong tốp 10/63\n  Chỉ tiêu: Năm 2025, trong tốp ⟦35/63⟧\n',
  good: 'Kế hoạch: Cải cách hành chính giai đoạn 2022 - 2025\nPhụ lục: NHIỆM VỤ\nPhần I: QUẢN TRỊ MÔI TRƯỜNG\n  Chỉ tiêu: Năm 2022, trong tốp 35/63\n  Chỉ tiêu: Năm 2025, trong tốp 10/63\n',
  checkUnit(unit, report, context) {
    const facts = targetsIn(unit, context);
    if (facts.length < 2) return;
    /** The last target of each kind. */
    const last = new Map<string, TargetFact>();
    for (const fact of facts) {
      const year = fact.years[0];
      const { target } = fact;
      if (target.role !== 'goal' || year === undefined || typeof target.value !== 'number') continue;
      const key = `${target.type} ${target.unit?.text ?? ''} ${target.of?.value ?? ''} ${fact.words.join(' ')}`;
      const before = last.get(key);
      last.set(key, fact);
      if (!before || before.years[before.years.length - 1]! >= year || !isWorse(target, before.target))
        continue;
      const [now, then] = [target.valueSpan ?? target.span, before.target.valueSpan ?? before.target.span];
      const text = (it: TargetFact, span: typeof now): string =>
        it.source.value.text.slice(span.start, span.end);
      report({
        unit,
        span: spanIn(fact.source.value, now),
        message: {
          vi: `Năm ${year} đặt «${text(fact, now)}», thấp hơn «${text(before, then)}» của năm ${before.years[0]!}.`,
          en: `${year} aims at «${text(fact, now)}», less than «${text(before, then)}» of ${before.years[0]!}.`,
        },
        related: [
          {
            unit,
            span: spanIn(before.source.value, then),
            message: { vi: `Chỉ tiêu năm ${before.years[0]!}`, en: `Target of ${before.years[0]!}` },
          },
        ],
      });
    }
  },
};
