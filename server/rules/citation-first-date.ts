import { citedIn } from './cited';
import { spanIn, type Rule } from './rule';

export const citationFirstDate: Rule = {
  code: 'citation-first-date',
  severity: 'hint',
  title: { vi: 'Lần viện dẫn đầu chưa ghi ngày ban hành', en: 'First citation without its date' },
  why: {
    vi: 'Khi viện dẫn lần đầu phải ghi đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu; các lần sau chỉ cần tên loại và số, ký hiệu.',
    en: 'The first citation gives type, number, date, issuer and title; later ones type and number alone.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục II.6.b',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Thực hiện Nghị định số ⟦60/2021/NĐ-CP⟧ của Chính phủ.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Thực hiện Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ.\n2. Tiếp tục thực hiện Nghị định số 60/2021/NĐ-CP.\n',
  profiles: ['state'],
  checkPlan(context, report) {
    const seen = new Set<string>();
    for (const { unit, fact } of citedIn.of(context)) {
      for (const { citation, source } of fact) {
        const { number } = citation;
        if (citation.kind !== 'number' || !number?.family || number.family === 'F14') continue;
        if (seen.has(number.key)) continue;
        // In the title of another document it is not cited for itself.
        if (citation.parent !== null) continue;
        seen.add(number.key);
        // Laws and ordinances are cited by their names (mục II.6.a).
        if (
          citation.date ||
          number.family === 'F1' ||
          number.family === 'F3' ||
          context.around.ownNumbers.includes(number.text)
        )
          continue;
        report({
          unit,
          span: spanIn(source.value, number.span),
          message: {
            vi: `«${number.text}» viện dẫn lần đầu mà chưa ghi ngày ban hành; thêm «ngày …».`,
            en: `«${number.text}» is cited for the first time without its date; add «ngày …».`,
          },
        });
      }
    }
  },
};
