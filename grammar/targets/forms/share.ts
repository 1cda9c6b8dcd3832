import type { TargetForm } from './form';

export const share: TargetForm = {
  kind: 'share',
  title: { vi: 'Tỷ lệ', en: 'Share' },
  description: {
    vi: 'Phần trăm của một tổng thể. Đối tượng đứng sau («100% hồ sơ …») hoặc đứng trước («Tỷ lệ … đạt 80%»).',
    en: 'A percentage of a whole; what is measured stands behind it or before it.',
  },
  words: ['%', 'phần trăm'],
  examples: [
    {
      text: '100% hồ sơ trễ hạn phải thực hiện xin lỗi (trừ các TTHC đặc thù)',
      reads: [
        {
          type: 'ratio',
          comparator: '=',
          value: 100,
          unit: '%',
          subject: 'hồ sơ trễ hạn phải thực hiện xin lỗi',
        },
      ],
    },
    {
      text: 'Tỷ lệ tham gia bảo hiểm xã hội đạt 45,5% lực lượng lao động',
      reads: [{ comparator: '=', value: 45.5, subject: 'Tỷ lệ tham gia bảo hiểm xã hội' }],
    },
    {
      text: 'Đến hết năm 2025 có 40% số xã đạt chuẩn nông thôn mới nâng cao',
      reads: [{ value: 40, byYear: 2025, subject: 'số xã đạt chuẩn nông thôn mới nâng cao' }],
    },
    { text: '100%', reads: [{ type: 'ratio', value: 100, unit: '%', subject: null }] },
  ],
};
