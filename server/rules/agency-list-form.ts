import { agencyRule } from './small-languages';

export const agencyListForm = agencyRule(
  {
    code: 'agency-list-form',
    severity: 'warning',
    title: { vi: 'Danh sách cơ quan viết chưa đúng', en: 'Malformed list of agencies' },
    why: {
      vi: 'Dấu ngăn thừa, thiếu hoặc một chỗ trống giữa hai dấu làm người đọc không rõ có bao nhiêu cơ quan được giao.',
      en: 'A separator too many, one missing or an empty place leaves it unclear how many agencies are meant.',
    },
    basis: null,
    bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Phối hợp: Sở Tài chính;⟦;⟧ Sở Tư pháp\n  Thời hạn: Quý I/2025\n',
    good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Phối hợp: Sở Tài chính; Sở Tư pháp\n  Thời hạn: Quý I/2025\n',
  },
  'agency-list-bracket',
  'agency-list-doubled-separator',
  'agency-list-empty',
  'agency-list-empty-condition',
  'agency-list-final-dot',
  'agency-list-leading-separator',
  'agency-list-missing-separator',
  'agency-list-no-head',
  'agency-list-open-end',
  'agency-list-separator',
  'agency-list-spacing',
  'agency-list-trailing-separator',
);
