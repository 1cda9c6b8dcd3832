import type { TargetForm } from './form';

export const reference: TargetForm = {
  kind: 'reference',
  title: { vi: 'Chỉ tiêu dẫn chiếu', en: 'Targets set elsewhere' },
  description: {
    vi: 'Dẫn tới chỉ tiêu của văn bản khác: «hoàn thành các chỉ tiêu của Chương trình …», «đạt, vượt chỉ tiêu được giao».',
    en: 'Points to the targets of another document.',
  },
  words: ['chỉ tiêu', 'mục tiêu'],
  examples: [
    {
      text: 'Phấn đấu hoàn thành các chỉ tiêu, nhiệm vụ của Chương trình cắt giảm quy định kinh doanh',
      reads: [{ type: 'reference', comparator: '>=', value: null, unit: null }],
    },
    {
      text: 'thực hiện thu ngân sách đạt, vượt chỉ tiêu giao năm 2025',
      reads: [{ type: 'reference', comparator: '>=', byYear: 2025 }],
    },
  ],
};
