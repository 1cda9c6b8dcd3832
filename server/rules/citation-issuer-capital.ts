import { citingIn } from './cited';
import { spanIn, type Rule } from './rule';

export const citationIssuerCapital: Rule = {
  code: 'citation-issuer-capital',
  severity: 'hint',
  title: { vi: 'Tên cơ quan ban hành chưa viết hoa', en: 'Issuer of a cited document without its capital' },
  why: {
    vi: 'Tên cơ quan, tổ chức viết hoa chữ cái đầu của âm tiết đầu: Chính phủ, Quốc hội, Thủ tướng Chính phủ, Bộ Nội vụ.',
    en: 'The names of bodies begin with a capital.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục II, mục III (viết hoa tên cơ quan, tổ chức)',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của ⟦chính phủ⟧.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.\n',
  checkUnit(unit, report, context) {
    for (const { source, reading } of citingIn(unit, context)) {
      const { value } = source;
      for (const { issuer, issuerInherited } of reading.citations) {
        if (!issuer || issuerInherited) continue;
        const match = bodies.exec(issuer.text);
        if (!match) continue;
        const newText = match[0].charAt(0).toUpperCase() + match[0].slice(1);
        const span = spanIn(value, { start: issuer.span.start, end: issuer.span.start + match[0].length });
        report({
          unit,
          span,
          message: { vi: `Tên cơ quan viết hoa: «${newText}».`, en: `The body is written «${newText}».` },
          fixes: [
            {
              title: { vi: `Viết thành «${newText}»`, en: `Write «${newText}»` },
              fixClass: 'guarded',
              edits: [{ span, newText }],
            },
          ],
        });
      }
    }
  },
};

const bodies =
  /^(?:chính phủ|quốc hội|thủ tướng|ủy ban|uỷ ban|hội đồng nhân dân|bộ chính trị|ban bí thư|tỉnh ủy|thành ủy|bộ(?= \p{Lu})|sở(?= \p{Lu}))/u;
