import type { TargetForm } from './form';

export const frequency: TargetForm = {
  kind: 'frequency',
  title: { vi: 'Tần suất', en: 'Frequency' },
  description: {
    vi: 'Bao nhiêu trong mỗi kỳ: «≥1 lần/năm», «mỗi quý 1 lần», «>240 tin, bài/năm».',
    en: 'How many in each period.',
  },
  words: [
    'mỗi năm tiếp theo',
    'mỗi năm',
    'hàng năm',
    'hằng năm',
    'bình quân hàng năm',
    'bình quân hằng năm',
    'bình quân mỗi năm',
    'từng năm',
    'mỗi quý',
    'hàng quý',
    'hằng quý',
    'mỗi tháng',
    'hàng tháng',
    'hằng tháng',
    'mỗi tuần',
    'hàng tuần',
    'hằng tuần',
  ],
  examples: [
    {
      text: '≥1 lần/năm',
      reads: [{ type: 'count', comparator: '>=', value: 1, unit: 'lần/năm', per: 'năm' }],
    },
    { text: '02 lần/năm', reads: [{ comparator: '=', value: 2, unit: 'lần/năm' }] },
    { text: '>240 tin, bài/năm', reads: [{ comparator: '>', value: 240, unit: 'tin, bài/năm' }] },
    {
      text: 'Mỗi quý tổ chức ít nhất 1 lần kiểm tra',
      reads: [{ comparator: '>=', value: 1, unit: 'lần', per: 'quý' }],
    },
  ],
};
