import type { TargetForm } from './form';

export const coordinated: TargetForm = {
  kind: 'coordinated',
  title: { vi: 'Nhiều giá trị tương ứng', en: 'Values in turn' },
  description: {
    vi: 'Nhiều số cho nhiều đối tượng kể trước: mỗi số là một chỉ tiêu, theo thứ tự.',
    en: 'Several numbers for several things named before them: a target each, in order.',
  },
  words: ['tương ứng', 'tương ứng là', 'lần lượt', 'lần lượt là', 'tương ứng đạt'],
  examples: [
    {
      text: 'thuộc thẩm quyền giải quyết của UBND tỉnh, UBND cấp huyện, UBND cấp xã đạt tỷ lệ tối thiểu tương ứng là 100%, 100%, 95%',
      reads: [
        { comparator: '>=', value: 100, subject: 'UBND tỉnh' },
        { comparator: '>=', value: 100, subject: 'UBND cấp huyện' },
        { comparator: '>=', value: 95, subject: 'UBND cấp xã' },
      ],
    },
    {
      text: 'số hóa kết quả của cấp tỉnh 30%, cấp huyện 20%, cấp xã 10%',
      reads: [{ value: 30 }, { value: 20, subject: 'cấp huyện' }, { value: 10, subject: 'cấp xã' }],
    },
  ],
};
