import type { Unit } from '../../grammar/ast';
import type { Citation } from '../../grammar/citations';
import { printedDate } from '../plan';
import { citedIn, type Cited } from './cited';
import { spanIn, type Rule } from './rule';

export const citationInconsistent: Rule = {
  code: 'citation-inconsistent',
  severity: 'warning',
  title: { vi: 'Một văn bản viện dẫn hai cách khác nhau', en: 'One document cited in two ways' },
  why: {
    vi: 'Cùng một văn bản mà số hoặc ngày ghi ở hai chỗ khác nhau thì ít nhất một chỗ sai; người đọc không biết theo chỗ nào.',
    en: 'Where number or date of one document differ between two places, at least one of them is wrong.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục II.6',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ\nNội dung:\n1. Thực hiện Nghị quyết số 76/NQ-CP ngày ⟦25/7/2021⟧ của Chính phủ.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ\nNội dung:\n1. Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.\n',
  checkPlan(context, report) {
    /** The first citation of each serial of a series, whatever its year; and those that differ from it. */
    const seen = new Map<string, Known[]>();
    for (const { unit, fact } of citedIn.of(context)) {
      for (const cited of fact) {
        const key = seriesOf(cited.citation);
        if (key === null) continue;
        const before = seen.get(key);
        const now: Known = { unit, cited };
        if (!before) {
          seen.set(key, [now]);
          continue;
        }
        if (before.some((it) => isAlike(it.cited.citation, cited.citation))) continue;
        const other = before.find((it) => isSame(it.cited.citation, cited.citation));
        before.push(now);
        if (!other) continue;
        const { span, differs } = difference(cited.citation, other.cited.citation);
        report({
          unit,
          span: spanIn(cited.source.value, span),
          message: {
            vi: `Văn bản này ở chỗ khác viện dẫn là ${written(other.cited.citation)}; ${differs.vi} hai chỗ phải như nhau.`,
            en: `Elsewhere this document is cited as ${written(other.cited.citation)}; the ${differs.en} should agree.`,
          },
          related: [
            {
              unit: other.unit,
              span: spanIn(other.cited.source.value, other.cited.citation.span),
              message: { vi: 'Viện dẫn trước', en: 'The citation before' },
            },
          ],
        });
      }
    }
  },
};

interface Known {
  readonly unit: Unit;
  readonly cited: Cited;
}

/** Serial, type and issuer: equal for all years. */
function seriesOf({ kind, number }: Citation): string | null {
  if (kind !== 'number' || !number || number.serialValue === null || number.family === null) return null;
  return `${number.serialValue} ${number.typeCode ?? ''} ${number.issuerCodes.join('-')} ${number.unit ?? ''}`;
}

const dayOf = (it: Citation): string | null => (it.dateInherited ? null : (it.date?.iso ?? null));
const dateYear = (it: Citation): number | null =>
  it.dateInherited || it.date?.problem === 'yearDigits' ? null : (it.date?.year ?? null);

/** Nothing in one contradicts the other. */
function isAlike(a: Citation, b: Citation): boolean {
  const days = [dayOf(a), dayOf(b)];
  return a.number!.year === b.number!.year && (days[0] === null || days[1] === null || days[0] === days[1]);
}

/** Both mean one document though they differ. */
function isSame(a: Citation, b: Citation): boolean {
  const [one, two] = [a.number!, b.number!];
  // With the year in the number there is one such number; without it, one in each year.
  if (one.year !== null && one.year === two.year) return true;
  if (one.year === null && two.year === null) return dateYear(a) !== null && dateYear(a) === dateYear(b);
  // 59/2020/NĐ-CP of 2012 and 59/2012/NĐ-CP: the year of one is the date of the other.
  return (
    (one.year !== null && dateYear(b) === one.year && two.year !== one.year) ||
    (two.year !== null && dateYear(a) === two.year && two.year !== one.year)
  );
}

function difference(now: Citation, before: Citation) {
  if (now.number!.year !== before.number!.year)
    return { span: now.number!.span, differs: { vi: 'số', en: 'number' } };
  return { span: now.date!.span, differs: { vi: 'ngày ban hành', en: 'date' } };
}

const written = (it: Citation): string => {
  const day = dayOf(it);
  return `«${it.number!.text}»${day === null ? '' : ` ngày ${printedDate(day)}`}`;
};
