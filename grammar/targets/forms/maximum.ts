import type { TargetForm } from './form';

export const maximum: TargetForm = {
  kind: 'maximum',
  title: { vi: 'Mức tối đa', en: 'Maximum' },
  description: {
    vi: 'Không được cao hơn: «không quá», «tối đa», «≤» trước số, hoặc «trở xuống» sau số.',
    en: 'At most: the words or the sign stand before the number, "trở xuống" behind it.',
  },
  words: [
    'không quá',
    'tối đa',
    'không vượt quá',
    'không vượt',
    'không cao hơn',
    'không nhiều hơn',
    'không lớn hơn',
    'không trên',
    'nhiều nhất',
    '≤',
    '<=',
    '=<',
  ],
  examples: [
    {
      text: 'Tỷ lệ hồ sơ trễ hạn không quá 2%',
      reads: [{ type: 'ratio', comparator: '<=', value: 2, subject: 'Tỷ lệ hồ sơ trễ hạn' }],
    },
    {
      text: 'thời gian chờ tối đa 15 phút',
      reads: [{ type: 'count', comparator: '<=', value: 15, unit: 'phút' }],
    },
    { text: 'Tỷ lệ hộ nghèo từ 1,5% trở xuống', reads: [{ comparator: '<=', value: 1.5 }] },
    { text: 'Trả lời không quá 05 ngày làm việc kể từ ngày nhận', reads: [] },
  ],
};

/** Behind the number. */
export const downwards = ['trở xuống'];
