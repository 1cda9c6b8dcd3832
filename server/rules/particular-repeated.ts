import type { KeywordId } from '../../grammar/tokens';
import { wordOf } from '../../grammar/tokens';
import type { Rule } from './rule';

const once: readonly KeywordId[] = [
  'number',
  'date',
  'place',
  'issuer',
  'period',
  'attachedTo',
  'template',
  'numbering',
];

export const particularRepeated: Rule = {
  code: 'particular-repeated',
  severity: 'warning',
  title: { vi: 'Thể thức ghi hai lần', en: 'Particular given twice' },
  why: {
    vi: 'Số, ngày, cơ quan ban hành… chỉ có một; khi ghi hai lần thì dòng sau được dùng, dòng trước bị bỏ.',
    en: 'A document has one number, date, issuer…; of two lines the later one counts and the earlier is dropped.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Điều 8',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\n  ⟦Ngày:⟧ 17/12/2024\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\n',
  checkUnit(unit, report) {
    if (unit.fields.length < 2) return;
    const first = new Map<KeywordId, (typeof unit.fields)[number]>();
    for (const field of unit.fields) {
      if (!once.includes(field.keyword)) continue;
      const earlier = first.get(field.keyword);
      if (!earlier) {
        first.set(field.keyword, field);
        continue;
      }
      const word = wordOf(field.keyword);
      report({
        unit,
        span: field.headSpan,
        message: {
          vi: `«${word}» đã ghi ở trên; chỉ giữ một dòng.`,
          en: `«${word}» was given above; keep one line.`,
        },
        related: [
          { unit, span: earlier.span, message: { vi: `«${word}» thứ nhất`, en: `The first «${word}»` } },
        ],
      });
    }
  },
};
