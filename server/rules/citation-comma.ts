import { citingIn } from './cited';
import { spanIn, type Rule } from './rule';

export const citationComma: Rule = {
  code: 'citation-comma',
  severity: 'hint',
  title: { vi: 'Dấu phẩy giữa số và ngày của văn bản', en: 'Comma between number and date of a document' },
  why: {
    vi: 'Số, ký hiệu và thời gian ban hành viết liền: «số 23-CTr/TU ngày 02/01/2018»; dấu phẩy ở giữa làm tách ngày khỏi văn bản.',
    en: 'Number and date stand together; a comma between them takes the date away from the document.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục II.6.b',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Thực hiện Nghị định số 60/2021/NĐ-CP⟦,⟧ ngày 21/6/2021 của Chính phủ.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Thực hiện Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ.\n',
  checkUnit(unit, report, context) {
    for (const { source, reading } of citingIn(unit, context)) {
      const { value } = source;
      for (const { number, date, dateInherited } of reading.citations) {
        if (!number || !date || dateInherited) continue;
        const between = value.text.slice(number.span.end, date.span.start);
        if (!/^ ?, ?(?:ban hành )?(?:ngày )?$/i.test(between)) continue;
        const start = number.span.end + between.indexOf(',');
        const span = spanIn(value, { start, end: start + 1 });
        report({
          unit,
          span,
          message: {
            vi: `Giữa số và ngày của «${number.text}» không có dấu phẩy.`,
            en: `There is no comma between number and date of «${number.text}».`,
          },
          fixes: [
            {
              title: { vi: 'Bỏ dấu phẩy', en: 'Remove the comma' },
              fixClass: 'safe',
              edits: [{ span, newText: '' }],
            },
          ],
        });
      }
    }
  },
};
