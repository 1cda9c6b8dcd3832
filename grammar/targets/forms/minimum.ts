import type { TargetForm } from './form';

export const minimum: TargetForm = {
  kind: 'minimum',
  title: { vi: 'Mức tối thiểu', en: 'Minimum' },
  description: {
    vi: 'Không được thấp hơn: «tối thiểu», «ít nhất», «không dưới», «≥» trước số, hoặc «từ … trở lên».',
    en: 'At least: the words or the sign stand before the number, "trở lên" behind it.',
  },
  words: [
    'tối thiểu',
    'ít nhất',
    'không dưới',
    'không ít hơn',
    'không thấp hơn',
    'không nhỏ hơn',
    'không kém',
    'bằng hoặc cao hơn',
    '≥',
    '>=',
    '=>',
  ],
  examples: [
    {
      text: 'Mức độ hài lòng của người dân đạt tối thiểu 90% vào năm 2025',
      reads: [{ comparator: '>=', value: 90, byYear: 2025, subject: 'Mức độ hài lòng của người dân' }],
    },
    {
      text: 'tỷ lệ giao dịch thanh toán trực tuyến đạt từ 50% trở lên',
      reads: [{ comparator: '>=', value: 50 }],
    },
    {
      text: 'Tối thiểu 30%/tổng số cơ quan được kiểm tra',
      reads: [{ comparator: '>=', value: 30, unit: '%' }],
    },
    { text: 'Mức 4 ≥ 80%', reads: [{ comparator: '>=', value: 80, subject: 'Mức 4' }] },
    { text: 'không dưới 12 bài', reads: [{ type: 'count', comparator: '>=', value: 12, unit: 'bài' }] },
  ],
};

/** Behind the number. */
export const upwards = ['trở lên', 'trở đi'];
