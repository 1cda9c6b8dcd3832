import type { TargetForm } from './form';

export const change: TargetForm = {
  kind: 'change',
  title: { vi: 'Tăng, giảm', en: 'Growth and reduction' },
  description: {
    vi: 'Tăng hoặc giảm bao nhiêu: «giảm 5%/năm», «cắt giảm … tối thiểu 20% so với quy định». Mức tăng được phép quá 100%.',
    en: 'By how much something grows or shrinks; growth may exceed 100 %.',
  },
  words: ['bình quân', 'trung bình', 'thêm', 'dần', 'mạnh', 'nhanh'],
  examples: [
    {
      text: 'Giảm 5%/năm',
      reads: [{ type: 'change', comparator: 'decrease', value: 5, unit: '%/năm', per: 'năm' }],
    },
    {
      text: 'cắt giảm thời gian giải quyết thủ tục hành chính tối thiểu 20% so với quy định',
      reads: [
        {
          type: 'change',
          comparator: 'decrease>=',
          value: 20,
          unit: '%',
          subject: 'thời gian giải quyết thủ tục hành chính',
        },
      ],
    },
    {
      text: 'số doanh nghiệp thành lập mới tăng bình quân 10%/năm',
      reads: [{ comparator: 'increase', value: 10, unit: '%/năm', subject: 'số doanh nghiệp thành lập mới' }],
    },
    {
      text: 'mỗi năm tăng 5%',
      reads: [{ comparator: 'increase', value: 5, unit: '%', per: 'năm' }],
    },
    {
      text: 'Số hồ sơ trực tuyến tăng 150% so với năm 2024',
      reads: [{ comparator: 'increase', value: 150 }],
    },
    {
      text: 'Chỉ số cải cách hành chính tăng ít nhất 2 bậc so với năm 2024',
      reads: [{ comparator: 'increase>=', value: 2, unit: 'bậc', baselineYear: 2024, byYear: null }],
    },
  ],
};

export const increases = ['tăng', 'tăng trưởng', 'tăng thêm', 'nâng', 'nâng cao', 'cải thiện'];

export const decreases = [
  'giảm',
  'cắt giảm',
  'giảm bớt',
  'kéo giảm',
  'tinh giản',
  'rút ngắn',
  'hạ thấp',
  'giảm thiểu',
  'tiết giảm',
  'tiết kiệm',
];
