import type { Rule } from './rule';
import { suppressionForm, suppressionsIn } from './suppression';

export const suppressionIncomplete: Rule = {
  code: 'suppression-incomplete',
  severity: 'warning',
  title: {
    vi: 'Lời «bỏ qua» thiếu lý do hoặc mã sai',
    en: 'Suppression without reason or with an unknown code',
  },
  why: {
    vi: 'Người thẩm định cần biết vì sao một lỗi được bỏ qua; mã quy tắc sai thì lời ấy không có tác dụng.',
    en: 'A reviewer must see why a finding is accepted; with an unknown code the words do nothing.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\n⟦# bỏ qua missing-owner⟧\nNhiệm vụ 1: Xây dựng kế hoạch\n',
  good: 'Phụ lục: NHIỆM VỤ\n# bỏ qua missing-owner: chờ phân công\nNhiệm vụ 1: Xây dựng kế hoạch\n',
  checkUnit(unit, report, { ruleCodes }) {
    for (const it of suppressionsIn(unit)) {
      const unknown = it.codes.find((code) => !ruleCodes.includes(code));
      if (unknown !== undefined) {
        report({
          unit,
          span: it.span,
          message: {
            vi: `Không có quy tắc nào mã «${unknown}»; xem mã ở cuối mỗi lời báo.`,
            en: `There is no rule with the code «${unknown}»; the code stands at the end of each message.`,
          },
        });
      } else if (it.reason === '') {
        report({
          unit,
          span: it.span,
          message: {
            vi: `Ghi lý do để người thẩm định biết: «${suppressionForm.vi}».`,
            en: `Give the reason for the reviewer: «${suppressionForm.en}».`,
          },
        });
      }
    }
  },
};
