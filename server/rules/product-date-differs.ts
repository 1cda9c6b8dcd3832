import { printedDate } from '../plan';
import { resolveDeadline, type Comparator } from '../../grammar/deadlines';
import { deadlinesOf } from './deadlines-of';
import { deadlinesIn } from './found-deadlines';
import { spanIn, spanOfSourced, type Rule } from './rule';
import { sourcedFields } from './values';

/** Words that say when something is due; a bare month or quarter may belong to the name of a report. */
const due: ReadonlySet<Comparator> = new Set(['before', 'noLaterThan', 'by']);

export const productDateDiffers: Rule = {
  code: 'product-date-differs',
  severity: 'warning',
  title: { vi: 'Ngày trong sản phẩm khác với thời hạn', en: 'Product dated otherwise than the deadline' },
  why: {
    vi: 'Sản phẩm ghi ngày phải xong riêng, sau thời hạn của chính nhiệm vụ, thì không rõ theo ngày nào.',
    en: 'Where the product carries a day of its own that the deadline does not reach, it is unclear which holds.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Khảo sát\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Báo cáo gửi UBND tỉnh ⟦trước ngày 15/12/2025⟧\n  Thời hạn: Quý II/2025\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Khảo sát\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Báo cáo gửi UBND tỉnh trước ngày 15/6/2025\n  Thời hạn: Quý II/2025\n',
  checkUnit(unit, report, context) {
    const products = sourcedFields(unit, 'product');
    if (products.length === 0) return;
    const deadlines = deadlinesOf(unit, context);
    const days = deadlines.flatMap((it) => it.parts.flatMap(({ days }) => days.intervals));
    const open = deadlines.some((it) =>
      it.parts.some(({ days, part }) => days.open.length > 0 || part.cadence.length > 0),
    );
    if (days.length === 0 || open || days.some((it) => it.end === null)) return;
    const last = days.reduce((end, it) => (it.end! > end ? it.end! : end), '');
    for (const { value } of products) {
      for (const { span, reading } of deadlinesIn(value.text, context)) {
        if (reading.problems.length > 0) continue;
        const resolved = resolveDeadline(reading, context.period);
        const late = reading.parts.some(({ comparator, windows }, at) => {
          const end = resolved.parts[at]?.intervals[0]?.end ?? null;
          return (
            due.has(comparator) && windows.some((it) => it.unit !== 'year') && end !== null && end > last
          );
        });
        if (!late) continue;
        report({
          unit,
          span: spanIn(value, span),
          message: {
            vi: `Sản phẩm ghi «${reading.text}», sau thời hạn của nhiệm vụ (${printedDate(last)}).`,
            en: `The product is due «${reading.text}», after the deadline of the task (${printedDate(last)}).`,
          },
          related: [
            { unit, span: spanOfSourced(deadlines[0]!.source), message: { vi: 'Thời hạn', en: 'Deadline' } },
          ],
        });
      }
    }
  },
};
