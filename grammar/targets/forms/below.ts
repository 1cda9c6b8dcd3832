import type { TargetForm } from './form';

export const below: TargetForm = {
  kind: 'below',
  title: { vi: 'Dưới một mức', en: 'Below' },
  description: {
    vi: 'Phải thấp hơn: «dưới», «thấp hơn», «<» đứng ngay trước số.',
    en: 'Less than the number that follows at once.',
  },
  words: ['dưới', 'thấp hơn', 'ít hơn', 'nhỏ hơn', 'chưa đến', '<'],
  examples: [
    { text: 'Tỷ lệ hộ nghèo dưới 3%', reads: [{ type: 'ratio', comparator: '<', value: 3 }] },
    {
      text: 'giảm tỷ lệ hồ sơ trễ hạn xuống dưới 1%',
      reads: [{ type: 'ratio', comparator: '<', value: 1, subject: 'tỷ lệ hồ sơ trễ hạn' }],
    },
    { text: 'cấp dưới 3 năm', reads: [] },
  ],
};
