import { spanIn, type Rule } from './rule';

export const headingCapitals: Rule = {
  code: 'heading-capitals',
  severity: 'information',
  title: { vi: 'Tiêu đề mục chưa viết in hoa', en: 'Heading not in capitals' },
  why: {
    vi: 'Tiêu đề của mục (I, II, III…) trình bày bằng chữ in hoa, cùng một dòng với số thứ tự.',
    en: 'The title of a section (I, II, III…) is written in capitals on the line of its numeral.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục II.7 và mục V.6b',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\nI. ⟦Mục đích, yêu cầu⟧\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\nI. MỤC ĐÍCH, YÊU CẦU (kèm phụ lục)\n',
  profiles: ['state'],
  checkUnit(unit, report) {
    const { number, value } = unit;
    if (unit.kind !== 'paragraph' || number?.style !== 'roman' || !value) return;
    const { text } = value;
    // A remark in brackets, "(Phụ lục kèm theo)", is no part of the title; a long text is none at all.
    const title = text.replace(/\s{0,9}\([^()]{0,400}\)\s{0,9}$/, '');
    if (title.length > LONGEST || !/\p{Ll}/u.test(title)) return;
    const span = spanIn(value, { start: 0, end: title.length });
    report({
      unit,
      span,
      message: {
        vi: `Tiêu đề mục «${number.text}» viết bằng chữ in hoa: «${title.toUpperCase()}».`,
        en: `The title of section «${number.text}» is written in capitals.`,
      },
      fixes: [
        {
          title: { vi: 'Viết in hoa', en: 'Write in capitals' },
          fixClass: 'guarded',
          edits: [{ span, newText: title.toUpperCase() }],
        },
      ],
    });
  },
};

const LONGEST = 160;
