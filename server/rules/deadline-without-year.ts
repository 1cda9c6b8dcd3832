import { deadlinesOf } from './deadlines-of';
import { spanIn, type Rule } from './rule';

export const deadlineWithoutYear: Rule = {
  code: 'deadline-without-year',
  severity: 'information',
  title: { vi: 'Thời hạn không ghi năm', en: 'Deadline without a year' },
  why: {
    vi: 'Không ghi năm thì phải suy từ thời kỳ của kế hoạch; khi trích bảng ra nơi khác sẽ không rõ năm nào.',
    en: 'Without a year it must be inferred from the plan’s period; quoted elsewhere, the row is unclear.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Thời hạn: ⟦Quý II, III⟧\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Quý II, III năm 2025\n',
  checkUnit(unit, report, context) {
    for (const { source, reading, parts } of deadlinesOf(unit, context)) {
      if (!reading.missingYear) continue;
      for (const { part } of parts) {
        const needsYear = part.windows.some(
          (it) =>
            it.cycle === null &&
            (it.start ?? it.end)?.year === null &&
            (it.start ?? it.end)?.yearOffset === 0,
        );
        // What comes back needs no year: it is meant for each.
        if (!needsYear || part.cadence.length > 0) continue;
        const year = context.period?.from.slice(0, 4);
        const one = year !== undefined && context.period?.to.slice(0, 4) === year;
        const last = part.span.end;
        const { text } = source.value;
        const behind = spanIn(source.value, part.span).end;
        // 29/2 is a day in some years alone.
        const canBe = one && context.read.deadline(withYear(text, last, year)).problems.length === 0;
        report({
          unit,
          span: spanIn(source.value, part.span),
          message: {
            vi: `«${part.text}» không ghi năm${one ? `; máy hiểu là năm ${year} theo thời kỳ của kế hoạch` : ''}.`,
            en: `«${part.text}» has no year${one ? `; it is taken for ${year}, the plan’s period` : ''}.`,
          },
          fixes: canBe
            ? [
                {
                  title: { vi: `Thêm «năm ${year}»`, en: `Add «năm ${year}»` },
                  fixClass: 'guarded',
                  edits: [{ unit, span: { start: behind, end: behind }, newText: ` năm ${year}` }],
                },
              ]
            : [],
        });
      }
    }
  },
};

const withYear = (text: string, at: number, year: string): string =>
  `${text.slice(0, at)} năm ${year}${text.slice(at)}`;
