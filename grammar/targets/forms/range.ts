import type { TargetForm } from './form';

export const range: TargetForm = {
  kind: 'range',
  title: { vi: 'Khoảng', en: 'Range' },
  description: {
    vi: 'Hai số nối bằng gạch ngang hoặc «từ … đến …»: «80-90%», «từ 2 - 3 cuộc».',
    en: 'Two numbers joined by a dash or by "từ … đến …".',
  },
  words: ['từ', 'đến', 'tới', '-', '–'],
  examples: [
    { text: 'đạt 80-90%', reads: [{ type: 'ratio', comparator: 'range', value: 80, upper: 90 }] },
    { text: 'từ 80% đến 90%', reads: [{ comparator: 'range', value: 80, upper: 90, unit: '%' }] },
    {
      text: 'tổ chức từ 2 - 3 cuộc đối thoại với người dân, doanh nghiệp',
      reads: [{ type: 'count', comparator: 'range', value: 2, upper: 3, unit: 'cuộc' }],
    },
  ],
};
