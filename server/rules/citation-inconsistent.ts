import type { Unit } from '../../grammar/ast';
import type { Citation } from '../../grammar/citations';
import type { Message, Span, TextEdit } from '../../grammar/text';
import { printedDate, type Sourced } from '../plan';
import { citedIn } from './cited';
import { spanIn, type Reporter, type Rule } from './rule';

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
    const series = new Map<string, Known[]>();
    for (const { unit, fact } of citedIn.of(context)) {
      for (const { citation, source } of fact) {
        const key = seriesOf(citation);
        if (key === null) continue;
        const known = series.get(key);
        if (known) known.push({ unit, citation, source });
        else series.set(key, [{ unit, citation, source }]);
      }
    }
    for (const known of series.values()) {
      if (known.length < 2) continue;
      twoDates(known, report);
      twoYears(known, report);
    }
  },
};

/** One number with two dates: the later place is told. */
function twoDates(known: readonly Known[], report: Reporter): void {
  const first = new Map<string, Known>();
  const days = new Set<string>();
  for (const now of known) {
    const day = dayOf(now.citation);
    if (day === null) continue;
    const { year } = now.citation.number!;
    // With the year in the number there is one such number; without it, one in each year.
    const one = year === null ? `of ${day.slice(0, 4)}` : String(year);
    const other = first.get(one);
    if (!other) first.set(one, now);
    else if (!days.has(`${year} ${day}`))
      tell(now, now.citation.date!.span, other, { vi: 'ngày ban hành', en: 'date' }, report);
    days.add(`${year} ${day}`);
  }
}

/**
 * 59/2020/NĐ-CP of 2012 and 59/2012/NĐ-CP: the date says which year is wrong. Where the date stands beside the number,
 * the contradiction is told by itself; here, where it does not.
 */
function twoYears(known: readonly Known[], report: Reporter): void {
  const first = new Map<number | null, Known>();
  for (const it of known) if (!first.has(it.citation.number!.year)) first.set(it.citation.number!.year, it);
  for (const wrong of known) {
    const [year, dated] = [wrong.citation.number!.year, yearOf(wrong.citation)];
    if (year === null || dated === null || year === dated) continue;
    const right = first.get(dated);
    if (!right) continue;
    for (const other of known) {
      if (other.citation.number!.year !== year || yearOf(other.citation) !== null) continue;
      const fix = { span: other.citation.number!.span, newText: right.citation.number!.text };
      tell(other, fix.span, right, { vi: 'số', en: 'number' }, report, fix);
    }
    return;
  }
}

function tell(
  { unit, citation, source }: Known,
  span: Span,
  other: Known,
  differs: Message,
  report: Reporter,
  fix?: TextEdit,
): void {
  report({
    unit,
    span: spanIn(source.value, span),
    message: {
      vi: `«${citation.number!.text}» ở chỗ khác viện dẫn là ${written(other.citation)}; ${differs.vi} hai chỗ phải như nhau.`,
      en: `«${citation.number!.text}» is elsewhere cited as ${written(other.citation)}; the ${differs.en} should agree.`,
    },
    fixes: fix
      ? [
          {
            title: { vi: `Đổi thành «${fix.newText}»`, en: `Change to «${fix.newText}»` },
            fixClass: 'suggest',
            edits: [{ span: spanIn(source.value, fix.span), newText: fix.newText }],
          },
        ]
      : [],
    related: [
      {
        unit: other.unit,
        span: spanIn(other.source.value, other.citation.span),
        message: { vi: 'Chỗ viện dẫn kia', en: 'The other citation' },
      },
    ],
  });
}

interface Known {
  readonly unit: Unit;
  readonly citation: Citation;
  readonly source: Sourced;
}

/** Serial, type and issuer: equal for all years. */
function seriesOf({ kind, number }: Citation): string | null {
  if (kind !== 'number' || !number || number.serialValue === null || number.family === null) return null;
  return `${number.serialValue} ${number.typeCode ?? ''} ${number.issuerCodes.join('-')} ${number.unit ?? ''}`;
}

const dayOf = (it: Citation): string | null => (it.dateInherited ? null : (it.date?.iso ?? null));
const yearOf = (it: Citation): number | null =>
  it.dateInherited || it.date?.problem === 'yearDigits' ? null : (it.date?.year ?? null);

const written = (it: Citation): string => {
  const day = dayOf(it);
  return `«${it.number!.text}»${day === null ? '' : ` ngày ${printedDate(day)}`}`;
};
