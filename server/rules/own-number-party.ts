import { ownNumberRule } from './own-number';

export const ownNumberParty = ownNumberRule(
  {
    code: 'own-number-party',
    severity: 'information',
    title: {
      vi: 'Số, ký hiệu văn bản Đảng viết chưa đúng',
      en: 'Number of a Party document not in its form',
    },
    why: {
      vi: 'Văn bản của Đảng ghi số, dấu gạch nối, tên loại, dấu gạch chéo, cơ quan ban hành: «23-KH/TU»; cách của văn bản Nhà nước thì ngược lại.',
      en: 'The Party writes serial, hyphen, type, slash, issuer: «23-KH/TU»; the State does it the other way round.',
    },
    basis:
      'Hướng dẫn 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng',
    bad: 'Kế hoạch: Công tác dân vận năm 2025\n  Số: ⟦23/KH-TU⟧\n',
    good: 'Kế hoạch: Công tác dân vận năm 2025\n  Số: 23-KH/TU\n',
  },
  'party',
);
