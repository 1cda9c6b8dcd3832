import { deadlinesOf } from './deadlines-of';
import { spanIn, type Rule } from './rule';

export const deadlineOpen: Rule = {
  code: 'deadline-open',
  severity: 'hint',
  title: { vi: 'Thời hạn không có mốc kết thúc', en: 'Deadline without an end' },
  why: {
    vi: '«Thường xuyên» không kèm chu kỳ, «theo quy định», «từ năm …» không cho biết khi nào phải xong hay báo cáo, nên không kiểm tra, đôn đốc được.',
    en: 'Words such as «thường xuyên» without a cycle do not say when the work is due or reported.',
  },
  basis: 'Yêu cầu rõ thời gian khi giao nhiệm vụ (Nghị định 39/2022/NĐ-CP ngày 18/6/2022, Điều 2)',
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Tuyên truyền\n  Chủ trì: Sở Nội vụ\n  Thời hạn: ⟦Thường xuyên⟧\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Tuyên truyền\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Hằng quý\n',
  checkUnit(unit, report, context) {
    for (const { source, parts } of deadlinesOf(unit, context)) {
      for (const { part, days } of parts) {
        const continuous = part.cadence.some((it) => it.name === 'continuous' || it.name === 'unspecified');
        const cycles = part.cadence.some((it) => it.name !== 'continuous' && it.name !== 'unspecified');
        const endless = days.open.some((it) => it === 'noEnd' || it === 'regulated' || it === 'recurring');
        // After something whose day nobody knows, and without saying how long after.
        const someday =
          days.open.includes('afterEvent') && days.intervals.length === 0 && part.within.length === 0;
        if (cycles || !(endless || continuous || someday)) continue;
        report({
          unit,
          span: spanIn(source.value, part.span),
          message: continuous
            ? {
                vi: `«${part.text}» chưa nói chu kỳ; ghi thêm, ví dụ «hằng quý», «6 tháng một lần».`,
                en: `«${part.text}» names no cycle; add one, such as «hằng quý».`,
              }
            : {
                vi: `«${part.text}» không có mốc kết thúc; ghi thêm khi nào phải xong.`,
                en: `«${part.text}» has no end; say when the work is due.`,
              },
        });
      }
    }
  },
};
