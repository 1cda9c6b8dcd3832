import { printedDate } from '../plan';
import { ownersOf } from './owners';
import { spanIn, type Rule } from './rule';

export const agencyNotYet: Rule = {
  code: 'agency-not-yet',
  severity: 'warning',
  title: { vi: 'Cơ quan chưa được thành lập', en: 'Agency that does not exist yet' },
  why: {
    vi: 'Tại ngày ký kế hoạch, cơ quan này chưa có; thường là do sửa tên theo cách gọi mới trong một văn bản cũ.',
    en: 'On the day of signing this body did not exist; usually a new name put into an old document.',
  },
  basis: 'Căn cứ thành lập ghi trong danh mục cơ quan',
  bad: 'Kế hoạch: Chuyển đổi số năm 2024\n  Ngày: 05/01/2024\n  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: ⟦Sở Nông nghiệp và Môi trường⟧\n',
  good: 'Kế hoạch: Chuyển đổi số năm 2026\n  Ngày: 05/01/2026\n  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nông nghiệp và Môi trường\n',
  checkUnit(unit, report, context) {
    const { date, world, province } = context;
    if (date === null) return;
    for (const { part, source } of ownersOf(unit, context)) {
      if (part.id === null || part.alternatives.length > 0) continue;
      const status = world.agencies.statusOn(part.id, date, province ?? undefined);
      if (status?.state !== 'notYet' || status.since === null) continue;
      const before = world.agencies.predecessorsOf(part.id).map((it) => `«${it.name}»`);
      report({
        unit,
        span: spanIn(source.value, part.span),
        severity: status.isCertain ? 'warning' : 'hint',
        message: {
          vi: `«${part.surface}» chỉ có từ ${printedDate(status.since)}, sau ngày ${printedDate(date)}${before.length > 0 ? `; khi ấy là ${before.join(', ')}` : ''}.`,
          en: `«${part.surface}» exists only since ${printedDate(status.since)}, after ${printedDate(date)}${before.length > 0 ? `; at that time it was ${before.join(', ')}` : ''}.`,
        },
      });
    }
  },
};
