import type { TargetForm } from './form';

export const above: TargetForm = {
  kind: 'above',
  title: { vi: 'Trên một mức', en: 'Above' },
  description: {
    vi: 'Phải cao hơn: «trên», «hơn», «vượt», «>» đứng ngay trước số.',
    en: 'More than the number that follows at once.',
  },
  words: ['trên', 'hơn', 'vượt', 'cao hơn', 'lớn hơn', 'nhiều hơn', 'vượt mức', '>'],
  examples: [
    { text: '>95%', reads: [{ type: 'ratio', comparator: '>', value: 95 }] },
    {
      text: 'Mục tiêu đến năm 2025 trên 95% dân số có thẻ BHYT',
      reads: [{ comparator: '>', value: 95, byYear: 2025, subject: 'dân số có thẻ BHYT' }],
    },
    {
      text: '>100.000 lượt sử dụng các dịch vụ khác nhau',
      reads: [{ type: 'count', comparator: '>', value: 100000, unit: 'lượt' }],
    },
    { text: 'Triển khai trên địa bàn 10 huyện đã chọn', reads: [] },
  ],
};
