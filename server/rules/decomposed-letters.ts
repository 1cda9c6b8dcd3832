import { nfc } from '../../grammar/text';
import type { Rule } from './rule';
import { andOthers, fixAll, placesIn, together } from './whole-file';

export const decomposedLetters: Rule = {
  code: 'decomposed-letters',
  severity: 'information',
  title: { vi: 'Chữ tổ hợp (dấu rời)', en: 'Decomposed letters' },
  why: {
    vi: 'Chữ và dấu gõ rời (Unicode tổ hợp) nhìn như nhau nhưng tìm kiếm, so sánh, ký số lại coi là khác; văn bản dùng Unicode dựng sẵn.',
    en: 'Letters with separate marks look alike but are not found or compared as equal; documents use composed Unicode.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục I.4 (bộ mã Unicode TCVN 6909:2001)',
  bad: `Kế hoạch: Cải cách hành chính n⟦${'a\u0306'}⟧m 2025\n`,
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n',
  checkPlan(context, report) {
    const all = together(decomposed.of(context), { vi: 'Cũng là chữ tổ hợp', en: 'Decomposed as well' });
    if (!all) return;
    const more = andOthers(all.count);
    report({
      unit: all.unit,
      span: all.span,
      message: {
        vi: `Chữ này gõ bằng Unicode tổ hợp${more.vi}; đổi sang Unicode dựng sẵn.`,
        en: `This letter is decomposed${more.en}; compose it.`,
      },
      fixes: [
        fixAll(
          { vi: 'Đổi cả tệp sang Unicode dựng sẵn', en: 'Compose every letter of the file' },
          'safe',
          all,
        ),
      ],
    });
  },
};

const cluster = /[A-Za-zÀ-ỹ][\u0300-\u036f]+/g;

const decomposed = placesIn(({ text }) =>
  /[\u0300-\u036f]/.test(text)
    ? [...text.matchAll(cluster)].flatMap((match) => {
        const newText = nfc(match[0]);
        const span = { start: match.index, end: match.index + match[0].length };
        return newText === match[0] ? [] : [{ span, newText }];
      })
    : [],
);
