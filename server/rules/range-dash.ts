import { gatherer } from './gatherer';
import { spanIn, type Rule } from './rule';
import { proseOf } from './values';
import { andOthers, fixAll, together, type Place } from './whole-file';

export const rangeDash: Rule = {
  code: 'range-dash',
  severity: 'hint',
  title: {
    vi: 'Gạch nối giữa hai năm viết không thống nhất',
    en: 'Dashes between years written in several ways',
  },
  why: {
    vi: 'Cùng một văn bản lúc viết «2021 - 2025», lúc «2021-2025» thì trình bày không thống nhất và tìm kiếm sót.',
    en: 'With «2021 - 2025» here and «2021-2025» there, a document looks careless and searches miss some.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính giai đoạn 2021 - 2025\nNội dung:\n1. Thực hiện Kế hoạch giai đoạn 2021 - 2025.\n2. Tổng kết giai đoạn ⟦2021 -2025⟧.\n',
  good: 'Kế hoạch: Cải cách hành chính giai đoạn 2021 - 2025\nNội dung:\n1. Thực hiện Kế hoạch giai đoạn 2021 - 2025.\n2. Tổng kết giai đoạn 2021 - 2025.\n',
  checkPlan(context, report) {
    const found = ranges.of(context);
    const styles = new Map<string, number>();
    for (const { fact } of found)
      for (const { style } of fact) if (isEven(style)) styles.set(style, (styles.get(style) ?? 0) + 1);
    let usual = ' - ';
    // The usual way of official texts where the plan has no habit of its own.
    for (const [style, count] of styles) if (count > (styles.get(usual) ?? 0)) usual = style;
    const uneven = found.flatMap(({ unit, fact }) => {
      const fitting = fact
        .filter((it) => it.style !== usual)
        .map(({ span, from, to }): Place => ({ span, newText: from + usual + to }));
      return fitting.length > 0 ? [{ unit, fact: fitting as readonly Place[] }] : [];
    });
    const all = together(uneven, { vi: 'Cũng viết khác', en: 'Written otherwise as well' });
    if (!all) return;
    const more = andOthers(all.count);
    report({
      unit: all.unit,
      span: all.span,
      message: {
        vi: `Gạch nối giữa hai năm ở đây${more.vi} viết khác với phần lớn kế hoạch («2021${usual}2025»).`,
        en: `The dash between years here${more.en} differs from most of the plan («2021${usual}2025»).`,
      },
      fixes: [
        fixAll({ vi: 'Viết như phần lớn kế hoạch', en: 'Write as most of the plan does' }, 'guarded', all),
      ],
      related: all.related,
    });
  },
};

interface Range {
  readonly span: { readonly start: number; readonly end: number };
  readonly from: string;
  readonly to: string;
  /** The dash with the spaces around it. */
  readonly style: string;
}

const isEven = (style: string): boolean => style.startsWith(' ') === style.endsWith(' ');

const years = /(?<![0-9/.,-])((?:19|20)[0-9]{2})( ?[-–—] ?)((?:19|20)[0-9]{2})(?![0-9/.-]*[0-9/])/g;

const ranges = gatherer((unit): readonly Range[] | null => {
  const found: Range[] = [];
  for (const { value, entry } of proseOf(unit)) {
    if (entry?.keyword === 'deadline') continue;
    for (const match of value.text.matchAll(years)) {
      const span = spanIn(value, { start: match.index, end: match.index + match[0].length });
      found.push({ span, from: match[1]!, style: match[2]!, to: match[3]! });
    }
  }
  return found.length > 0 ? found : null;
});
