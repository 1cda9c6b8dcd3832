import { syntaxRule } from './rule';

export const misplacedField = syntaxRule({
  code: 'misplaced-field',
  severity: 'error',
  title: { vi: 'Mục đặt sai chỗ', en: 'Field in the wrong place' },
  why: {
    vi: 'Mỗi mục chỉ có nghĩa dưới đúng mục chứa nó, ví dụ «Chủ trì» dưới một nhiệm vụ; đặt chỗ khác thì không vào ô nào của bảng.',
    en: 'A field means something only under its own item, such as «Chủ trì» under a task; elsewhere it fills no cell.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\nPhần I: CÔNG TÁC CHỈ ĐẠO\n  ⟦Chủ trì:⟧ Sở Nội vụ\n',
  good: 'Phụ lục: NHIỆM VỤ\nPhần I: CÔNG TÁC CHỈ ĐẠO\nNhiệm vụ 1: Ban hành kế hoạch\n  Chủ trì: Sở Nội vụ\n',
});
