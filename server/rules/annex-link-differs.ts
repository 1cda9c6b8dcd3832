import { numberKey, parseNumber } from '../../grammar/citations';
import { printedDate, type Particulars, type Sourced } from '../plan';
import type { UnitContext } from './context';
import { spanIn, type Reporter, type Rule } from './rule';

export const annexLinkDiffers: Rule = {
  code: 'annex-link-differs',
  severity: 'warning',
  title: { vi: 'Dòng «Kèm theo» khác với văn bản ban hành', en: 'Link line that differs from its document' },
  why: {
    vi: 'Dòng «(Kèm theo …)» phải ghi đúng số, ngày, cơ quan của văn bản ban hành; thường bị sót lại từ văn bản cũ.',
    en: 'The line «(Kèm theo …)» gives number, date and issuer of the document; often it is left over from an old one.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục III.1.c',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Số: 15/KH-UBND\n  Ngày: 16/12/2024\nNội dung:\n1. Nhiệm vụ tại Phụ lục kèm theo.\nPhụ lục: NHIỆM VỤ\n  Kèm theo: Kế hoạch số 15/KH-UBND ngày ⟦16/12/2023⟧ của Ủy ban nhân dân tỉnh\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Số: 15/KH-UBND\n  Ngày: 16/12/2024\nNội dung:\n1. Nhiệm vụ tại Phụ lục kèm theo.\nPhụ lục: NHIỆM VỤ\n  Kèm theo: Kế hoạch số 15/KH-UBND ngày 16/12/2024 của Ủy ban nhân dân tỉnh\n',
  checkPlan({ plan, around }, report) {
    const documents = plan.decision ? [plan.decision, plan] : [plan];
    if (plan.attachedTo && plan.decision) check(plan.attachedTo, [plan.decision], around, report);
    for (const { attachedTo } of plan.annexes) if (attachedTo) check(attachedTo, documents, around, report);
  },
};

function check(
  link: Sourced,
  documents: readonly Particulars[],
  { read }: UnitContext,
  report: Reporter,
): void {
  const { value, unit } = link;
  const citation = read.citations(value.text).citations.find((it) => it.kind === 'number');
  if (!citation?.number) return;
  const { number, date } = citation;
  // A draft has no number yet; there is nothing to hold the line against.
  const known = documents.filter((it) => it.number && parseNumber(it.number.value.text)?.serialValue != null);
  const same = known.find((it) => numberKey(it.number!.value.text) === number.key);
  const meant = same ?? known[0];
  if (!meant) return;
  const right = meant.number!.value.text;
  const related = (source: Sourced | null) =>
    source
      ? [
          {
            unit: source.unit,
            span: source.value.sourceSpan,
            message: { vi: 'Ghi ở phần đầu văn bản', en: 'In the head' },
          },
        ]
      : [];
  if (!same)
    report({
      unit,
      span: spanIn(value, number.span),
      message: {
        vi: `Dòng này ghi số «${number.text}», còn văn bản ban hành là số «${right}».`,
        en: `This line gives the number «${number.text}», but the document is «${right}».`,
      },
      fixes: [
        {
          title: { vi: `Sửa thành «${right}»`, en: `Change to «${right}»` },
          fixClass: 'guarded',
          edits: [{ span: spanIn(value, number.span), newText: right }],
        },
      ],
      related: related(meant.number),
    });
  if (date?.iso && meant.isoDate && date.iso !== meant.isoDate) {
    const day = /tháng/.test(date.text) ? inWords(meant.isoDate) : printedDate(meant.isoDate);
    report({
      unit,
      span: spanIn(value, date.span),
      message: {
        vi: `Dòng này ghi ngày ${printedDate(date.iso)}, còn văn bản ban hành ký ngày ${printedDate(meant.isoDate)}.`,
        en: `This line gives ${printedDate(date.iso)}, but the document was signed on ${printedDate(meant.isoDate)}.`,
      },
      fixes: [
        {
          title: { vi: `Sửa thành «${day}»`, en: `Change to «${day}»` },
          fixClass: 'guarded',
          edits: [{ span: spanIn(value, date.span), newText: day }],
        },
      ],
      related: related(meant.date),
    });
  }
}

/** `05 tháng 3 năm 2020`. */
const inWords = (iso: string): string => {
  const [day, month, year] = printedDate(iso).split('/');
  return `${day} tháng ${month} năm ${year}`;
};
