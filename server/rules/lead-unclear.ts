import { nameOfRow } from './nodes';
import { spanOfSourced, type Rule } from './rule';
import { sourcedFields } from './values';

export const leadUnclear: Rule = {
  code: 'lead-unclear',
  severity: 'warning',
  title: { vi: 'Không rõ cơ quan nào chủ trì', en: 'No agency that can be told leads' },
  why: {
    vi: '«Các cơ quan, đơn vị liên quan» không chỉ ra cơ quan nào; việc giao cho tất cả là không giao cho ai, không có ai chịu trách nhiệm báo cáo.',
    en: '“The agencies concerned” names none of them, so nobody is answerable for the task.',
  },
  basis: 'Nghị định 39/2022/NĐ-CP ngày 18/6/2022, Quy chế làm việc của Chính phủ, Điều 2',
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Nâng cấp trang thông tin điện tử\n  Chủ trì: ⟦Các cơ quan, đơn vị liên quan⟧\n  Phối hợp: Sở Nội vụ\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Nâng cấp trang thông tin điện tử\n  Chủ trì: Sở Nội vụ và các cơ quan, đơn vị liên quan\n',
  checkUnit(unit, report, { read }) {
    const leads = sourcedFields(unit, 'lead');
    const parts = leads.flatMap((it) => read.agencies(it.value.text).parts);
    if (parts.length === 0 || !parts.every((it) => it.id !== null && anybody.has(it.id))) return;
    const who = nameOfRow(unit);
    report({
      unit,
      span: spanOfSourced(leads[0]!),
      message: {
        vi: `${who.vi} chưa rõ cơ quan nào chủ trì: «${parts[0]!.surface}» có thể là bất kỳ ai.`,
        en: `${who.en} has no lead that can be told: «${parts[0]!.surface}» may be anybody.`,
      },
    });
  },
};

/** Groups without a rim. A group that ends somewhere ("các sở, ban, ngành tỉnh") leads each in its own house. */
const anybody: ReadonlySet<string> = new Set(['nhom.co-quan-don-vi-lien-quan', 'nhom.cac-co-quan-don-vi']);
