import { gatherer } from './gatherer';
import type { Rule } from './rule';
import { andOthers, fixAll, together, type Place } from './whole-file';

export const paragraphNumberDot: Rule = {
  code: 'paragraph-number-dot',
  severity: 'hint',
  title: { vi: 'Số mục lúc có chấm, lúc không', en: 'Numbers with and without a dot' },
  why: {
    vi: 'Số của các mục cùng cấp trình bày giống nhau: «2.1.» ở mọi mục hoặc «2.1» ở mọi mục.',
    en: 'Numbers of one level look alike: «2.1.» everywhere or «2.1» everywhere.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục II.7',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n2.1. Sở Nội vụ\n2.2. Sở Tư pháp\n⟦2.3⟧ Sở Tài chính\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n2.1. Sở Nội vụ\n2.2. Sở Tư pháp\n2.3. Sở Tài chính\n',
  checkPlan(context, report) {
    const all = decimals.of(context);
    const dotted = all.filter(({ fact }) => fact.hasDot);
    const plain = all.filter(({ fact }) => !fact.hasDot);
    if (dotted.length === 0 || plain.length === 0) return;
    const [fewer, wanted] = plain.length <= dotted.length ? [plain, '.'] : [dotted, ''];
    const odd = together(
      fewer.map(({ unit, fact }) => ({
        unit,
        fact: [{ ...fact.place, newText: fact.text + wanted }] as readonly Place[],
      })),
      { vi: 'Cũng viết khác', en: 'Written otherwise as well' },
    );
    if (!odd) return;
    const more = andOthers(odd.count);
    const { fact } = fewer[0]!;
    report({
      unit: odd.unit,
      span: { start: odd.span.start, end: odd.span.start + fact.text.length },
      message: {
        vi: `Số «${fact.text}»${more.vi} ${wanted === '.' ? 'thiếu' : 'thừa'} dấu chấm so với các mục cùng cấp.`,
        en: `Number «${fact.text}»${more.en} ${wanted === '.' ? 'lacks the dot' : 'has a dot'} unlike the others of its level.`,
      },
      fixes: [fixAll({ vi: 'Viết như các mục khác', en: 'Write as the others' }, 'safe', odd)],
      related: odd.related,
    });
  },
};

const decimals = gatherer(({ number, text }) =>
  number?.style === 'decimal'
    ? {
        hasDot: text.slice(number.span.start, number.span.end).endsWith('.'),
        text: number.text,
        place: { span: number.span },
      }
    : null,
);
