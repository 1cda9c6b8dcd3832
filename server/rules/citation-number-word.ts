import { spanIn, type Rule } from './rule';
import { digits } from './triggers';
import { proseOf } from './values';

export const citationNumberWord: Rule = {
  code: 'citation-number-word',
  severity: 'hint',
  title: { vi: 'Thiếu chữ «số» trước số, ký hiệu', en: 'Citation without the word «số»' },
  why: {
    vi: 'Viện dẫn ghi tên loại, chữ «số» rồi số, ký hiệu: «Nghị định số 30/2020/NĐ-CP»; chỗ có chỗ không thì thể thức không thống nhất.',
    en: 'A citation gives the type, the word «số», then the number: «Nghị định số 30/2020/NĐ-CP».',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục II.6.b',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Thực hiện Nghị định ⟦130/2005/NĐ-CP⟧ ngày 17/10/2005 của Chính phủ.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Thực hiện các Nghị định số 130/2005/NĐ-CP, 117/2013/NĐ-CP của Chính phủ; Luật 80/2015/QH13.\n',
  checkUnit(unit, report, { read }) {
    for (const wording of proseOf(unit)) {
      if (!wording.may(digits)) continue;
      const { value, entry } = wording;
      if (entry?.keyword === 'attachedTo') continue;
      for (const { kind, type, typeInherited, number } of read.citations(value.text).citations) {
        if (kind !== 'number' || !number?.family || !type || typeInherited || named.test(type.text)) continue;
        if (!/^ ?$/.test(value.text.slice(type.span.end, number.span.start))) continue;
        const start = spanIn(value, number.span).start;
        report({
          unit,
          span: spanIn(value, number.span),
          message: {
            vi: `Thêm chữ «số»: «${type.text} số ${number.text}».`,
            en: `Add «số»: «${type.text} số ${number.text}».`,
          },
          fixes: [
            {
              title: { vi: 'Thêm chữ «số»', en: 'Add «số»' },
              fixClass: 'guarded',
              edits: [{ span: { start, end: start }, newText: 'số ' }],
            },
          ],
        });
      }
    }
  },
};

/** Laws are cited by their names, standards by their signs. */
const named = /^(?:luật|bộ luật|hiến pháp|tcvn|qcvn|iso|tiêu chuẩn|quy chuẩn)/i;
