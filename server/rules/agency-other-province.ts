import { ownersOf } from './owners';
import { spanIn, type Rule } from './rule';

export const agencyOtherProvince: Rule = {
  code: 'agency-other-province',
  severity: 'warning',
  title: { vi: 'Cơ quan của tỉnh khác', en: 'Agency of another province' },
  why: {
    vi: 'Kế hoạch của một tỉnh không giao việc cho cơ quan của tỉnh khác; thường là sót lại khi chép từ kế hoạch của nơi khác.',
    en: 'A plan cannot give work to another province’s body; usually left over from a copied plan.',
  },
  basis: 'Luật Tổ chức chính quyền địa phương',
  bad: 'Kế hoạch: Cải cách hành chính năm 2024\n  Ngày: 05/01/2024\n  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Tuyên truyền\n  Chủ trì: ⟦Đài Phát thanh và Truyền hình Bình Dương⟧\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2024\n  Ngày: 05/01/2024\n  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Tuyên truyền\n  Chủ trì: Đài Phát thanh và Truyền hình Vĩnh Long\n',
  checkUnit(unit, report, context) {
    const { province, world } = context;
    if (province === null) return;
    for (const { part, source } of ownersOf(unit, context)) {
      const named = world.agencies.provinceIn(part.surface);
      if (named === null || named === province || province.includes(named) || named.includes(province))
        continue;
      report({
        unit,
        span: spanIn(source.value, part.span),
        message: {
          vi: `«${part.surface}» thuộc ${named}, còn kế hoạch này của ${province}.`,
          en: `«${part.surface}» belongs to ${named}, but this plan is of ${province}.`,
        },
      });
    }
  },
};
