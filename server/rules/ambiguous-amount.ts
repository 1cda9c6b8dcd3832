import type { Span } from '../../grammar/text';
import { gatherer } from './gatherer';
import { spanIn, type Rule } from './rule';
import { sourcedFields } from './values';

export const ambiguousAmount: Rule = {
  code: 'ambiguous-amount',
  severity: 'information',
  title: { vi: 'Số tiền đọc được hai cách', en: 'Amount that reads two ways' },
  why: {
    vi: 'Dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân; «4,455» triệu đồng đúng quy tắc là hơn 4 triệu, nhưng nhiều khi người gõ muốn nói hơn 4 tỷ. Máy không tự đoán số tiền.',
    en: 'A dot marks thousands and a comma decimals; «4,455» million may have been meant as thousands. The program does not guess money.',
  },
  basis: null,
  bad: 'Phụ lục: KINH PHÍ\n  Mẫu bảng: 9 cột\nNhiệm vụ 1: Mua máy quét\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Máy quét\n  Kinh phí: ⟦4,455⟧\n',
  good: 'Phụ lục: KINH PHÍ\n  Mẫu bảng: 9 cột\nNhiệm vụ 1: Mua máy quét\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Máy quét\n  Kinh phí: 4.455\nNhiệm vụ 2: Tập huấn\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Lớp học\n  Kinh phí: 4,5\n',
  checkPlan(context, report) {
    let annex: Amounts[] = [];
    const all: Amounts[][] = [annex];
    for (const { unit, fact } of amounts.of(context)) {
      if (fact === 'annex') all.push((annex = []));
      else annex.push(...fact.map((it) => ({ ...it, unit })));
    }
    for (const list of all) {
      // Dots alone are the rule; beside commas of the same shape nobody can tell.
      const mixed = list.some((it) => it.mark === ',' && it.digits === 3);
      for (const { unit, span, text, mark, digits } of list) {
        if (digits === 3 ? mark === '.' && !mixed : mark === ',') continue;
        const [whole, part] = text.split(mark) as [string, string];
        const [thousands, decimals] = [`${whole}.${part}`, `${whole},${part}`];
        report({
          unit,
          span,
          message:
            digits === 3
              ? {
                  vi: `«${text}» đọc là ${whole}${part} hay ${whole} phẩy ${part}? Nếu là hàng nghìn thì viết «${thousands}».`,
                  en: `Is «${text}» ${whole}${part} or ${whole}.${part}? Thousands are written «${thousands}».`,
                }
              : {
                  vi: `Phần thập phân viết sau dấu phẩy: «${decimals}».`,
                  en: `Decimals follow a comma: «${decimals}».`,
                },
          // Money is never changed without being asked.
          fixes: [
            ...(digits === 3 && mark === ','
              ? [
                  {
                    title: {
                      vi: `Là ${whole}${part}: viết «${thousands}»`,
                      en: `It is ${whole}${part}: write «${thousands}»`,
                    },
                    fixClass: 'suggest' as const,
                    edits: [{ span, newText: thousands }],
                  },
                ]
              : []),
            ...(digits < 3
              ? [
                  {
                    title: { vi: `Viết «${decimals}»`, en: `Write «${decimals}»` },
                    fixClass: 'guarded' as const,
                    edits: [{ span, newText: decimals }],
                  },
                ]
              : []),
          ],
        });
      }
    }
  },
};

interface Amount {
  readonly span: Span;
  readonly text: string;
  readonly mark: string;
  /** Behind the mark: 1 to 3. */
  readonly digits: number;
}

interface Amounts extends Amount {
  readonly unit: Parameters<typeof sourcedFields>[0];
}

const amount = /(?<![0-9.,])([0-9]{1,3})([.,])([0-9]{1,3})(?![0-9.,]*[0-9])/g;

const amounts = gatherer((unit): readonly Amount[] | 'annex' | null => {
  if (unit.kind === 'annex') return 'annex';
  const found = sourcedFields(unit, 'budget').flatMap(({ value }) =>
    [...value.text.matchAll(amount)].map((match): Amount => {
      const span = { start: match.index, end: match.index + match[0].length };
      return { span: spanIn(value, span), text: match[0], mark: match[2]!, digits: match[3]!.length };
    }),
  );
  return found.length > 0 ? found : null;
});
