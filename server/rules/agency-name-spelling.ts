import { agencyRule } from './small-languages';

export const agencyNameSpelling = agencyRule(
  {
    code: 'agency-name-spelling',
    severity: 'information',
    title: { vi: 'Tên cơ quan viết chưa đúng chính tả', en: 'Spelling of an agency name' },
    why: {
      vi: 'Tên cơ quan viết sai chữ hoa, dấu câu hoặc khoảng cách vẫn hiểu được nhưng không đúng tên chính thức và khó tra cứu.',
      en: 'A name with wrong capitals, punctuation or spacing is understood, but it is not the official name.',
    },
    basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục II (viết hoa tên cơ quan, tổ chức)',
    bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: ⟦Sở Thông tin và truyền thông⟧\n  Thời hạn: Quý I/2025\n',
    good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Thông tin và Truyền thông\n  Thời hạn: Quý I/2025\n',
  },
  'agency-name-spelling',
);
