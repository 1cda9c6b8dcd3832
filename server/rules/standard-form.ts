import { citingIn } from './cited';
import { spanIn, type Rule } from './rule';

export const standardForm: Rule = {
  code: 'standard-form',
  severity: 'information',
  title: { vi: 'Ký hiệu tiêu chuẩn, quy chuẩn viết chưa đúng', en: 'Standard not cited in its form' },
  why: {
    vi: 'Tiêu chuẩn viết «TCVN ISO 9001:2015», quy chuẩn viết «QCVN 02:2009/BYT»: số hiệu, hai chấm, năm; viết khác thì không tra được.',
    en: 'Standards are cited by number, colon and year; written otherwise they cannot be found.',
  },
  basis:
    'Luật Tiêu chuẩn và Quy chuẩn kỹ thuật; Thông tư 21/2007/TT-BKHCN và 23/2007/TT-BKHCN (ký hiệu tiêu chuẩn, quy chuẩn)',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Áp dụng tiêu chuẩn quốc gia ⟦TCVN ISO: 9001: 2015⟧.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Áp dụng tiêu chuẩn quốc gia TCVN ISO 9001:2015.\n',
  checkUnit(unit, report, context) {
    for (const { source, reading } of citingIn(unit, context)) {
      const { value } = source;
      for (const { kind, number, type } of reading.citations) {
        if (kind !== 'standard' || !number) continue;
        const right = rightForm(number.text);
        if (right === number.text) continue;
        const span = spanIn(value, number.span);
        const isRegulation = right === null && /quy chuẩn/i.test(type?.text ?? '');
        if (right === null && !isRegulation) continue;
        report({
          unit,
          span,
          message:
            right !== null
              ? { vi: `Viết là «${right}».`, en: `It is written «${right}».` }
              : {
                  vi: `Quy chuẩn «${number.text}» chưa đủ ký hiệu; dạng đúng là «QCVN số:năm/cơ quan», ví dụ «QCVN 02:2009/BYT».`,
                  en: `The regulation «${number.text}» lacks its code; the form is «QCVN number:year/body», such as «QCVN 02:2009/BYT».`,
                },
          fixes:
            right === null
              ? []
              : [
                  {
                    title: { vi: `Viết lại thành «${right}»`, en: `Write «${right}»` },
                    fixClass: 'guarded',
                    edits: [{ span, newText: right }],
                  },
                ],
        });
      }
    }
  },
};

/** The number without stray spaces and colons; null when it is no number of a standard. */
function rightForm(text: string): string | null {
  const clean = text.replace(/\s+/g, ' ').trim();
  const match =
    /^((?:TCVN|QCVN|ISO)(?: ISO| IEC|\/IEC)?):? ?([0-9]+(?:-[0-9]+)?)(?: ?: ?([0-9]{4}))?(\/[A-ZĐ]+)?$/.exec(
      clean,
    );
  if (!match) return null;
  const [, family, number, year, body] = match;
  return `${family} ${number}${year === undefined ? '' : `:${year}`}${body ?? ''}`;
}
