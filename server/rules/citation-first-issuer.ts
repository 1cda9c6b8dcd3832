import { citedIn } from './cited';
import { spanIn, type Rule } from './rule';

export const citationFirstIssuer: Rule = {
  code: 'citation-first-issuer',
  severity: 'hint',
  title: {
    vi: 'Lần viện dẫn đầu chưa ghi cơ quan ban hành',
    en: 'First citation without the issuer',
  },
  why: {
    vi: 'Khi viện dẫn lần đầu phải ghi đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu; ký hiệu như «QĐ-UBND», «NQ/TU» nhiều tỉnh cùng dùng.',
    en: 'The first citation gives type, number, date, issuer and title; many provinces share the same signs.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục II.6.b',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Thực hiện Nghị quyết số ⟦07-NQ/TU⟧ ngày 16/11/2022 về chuyển đổi số.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Thực hiện Nghị quyết số 07-NQ/TU ngày 16/11/2022 của Tỉnh ủy về chuyển đổi số.\n2. Tiếp tục thực hiện Nghị quyết số 07-NQ/TU ngày 16/11/2022.\n',
  profiles: ['state'],
  checkPlan(context, report) {
    const seen = new Set<string>();
    for (const { unit, fact } of citedIn.of(context)) {
      for (const { citation, source } of fact) {
        const { kind, number, date, issuer, parent } = citation;
        if (kind !== 'number' || !number?.family || parent !== null || seen.has(number.key)) continue;
        seen.add(number.key);
        // Without its date it is told as a whole; laws and ordinances are cited by their names.
        if (issuer || !date || number.family === 'F1' || number.family === 'F3') continue;
        if (context.around.ownNumbers.includes(number.text)) continue;
        report({
          unit,
          span: spanIn(source.value, number.span),
          message: {
            vi: `«${number.text}» viện dẫn lần đầu mà chưa ghi cơ quan ban hành; thêm «của …» sau ngày.`,
            en: `«${number.text}» is cited for the first time without its issuer; add «của …» behind the date.`,
          },
        });
      }
    }
  },
};
