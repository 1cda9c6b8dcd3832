import { gatherer } from './gatherer';
import type { Rule } from './rule';

export const annexNotMentioned: Rule = {
  code: 'annex-not-mentioned',
  severity: 'warning',
  title: { vi: 'Phụ lục không được nhắc đến trong văn bản', en: 'Annex that the text never mentions' },
  why: {
    vi: 'Văn bản có phụ lục kèm theo thì trong nội dung phải có chỉ dẫn về phụ lục đó, để người đọc biết phụ lục là một phần của văn bản.',
    en: 'The text must point at each of its annexes, so that readers know it belongs to the document.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục III.1.a',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\nI. MỤC ĐÍCH\n⟦Phụ lục:⟧ NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\nI. MỤC ĐÍCH\nII. NHIỆM VỤ (Phụ lục kèm theo)\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n',
  checkPlan(context, report) {
    const { plan } = context;
    // A draft whose body is still to be written says nothing of anything.
    if (plan.body.length === 0) return;
    const mentioned = new Set(mentions.of(context).flatMap((it) => it.fact));
    const some = mentioned.size > 0;
    for (const { unit, ordinal } of plan.annexes) {
      if (!unit || (some && (ordinal === null || mentioned.has('') || mentioned.has(ordinal.toUpperCase()))))
        continue;
      report({
        unit,
        span: unit.head!.headSpan,
        // Another annex is mentioned: this one may be meant by it.
        ...(some && { severity: 'information' }),
        message: {
          vi: `Nội dung kế hoạch chưa nhắc đến ${ordinal === null ? 'phụ lục này' : `Phụ lục ${ordinal}`}; thêm chỉ dẫn, ví dụ «(Phụ lục${ordinal === null ? '' : ` ${ordinal}`} kèm theo)».`,
          en: `The text does not mention ${ordinal === null ? 'this annex' : `annex ${ordinal}`}; add a reference such as «(Phụ lục kèm theo)».`,
        },
      });
    }
  },
};

/** The numerals of the annexes that a paragraph or an article names; an empty one for "phụ lục" alone. */
const mentions = gatherer((unit): readonly string[] | null => {
  if (unit.kind !== 'paragraph' && unit.kind !== 'article') return null;
  const text = unit.kind === 'paragraph' ? (unit.value?.text ?? '') : unit.text.normalize('NFC');
  if (!/phụ lục/i.test(text)) return null;
  const found: string[] = [];
  for (const match of text.matchAll(
    /(các )?phụ lục(?: số)?(?: ((?:[IVX]+|[0-9]{1,2}|[A-Z])(?:(?:, | và | - |-)(?:[IVX]+|[0-9]{1,2}|[A-Z]))*)(?![\p{L}]))?/giu,
  )) {
    if (!match[2]) found.push('');
    else if (/ ?- ?/.test(match[2])) found.push('');
    else found.push(...match[2].toUpperCase().split(/, | VÀ /));
  }
  return found;
});
