import type { TargetForm } from './form';

export const level: TargetForm = {
  kind: 'level',
  title: { vi: 'Mức xếp loại', en: 'Level' },
  description: {
    vi: 'Một mức có tên: «Xếp hạng A», «xếp loại Tốt», «thuộc nhóm có điểm số cao nhất».',
    en: 'A level with a name.',
  },
  words: ['xếp hạng', 'xếp loại', 'đạt loại', 'đạt hạng', 'đạt mức', 'hạng', 'loại'],
  examples: [
    { text: 'Xếp hạng A', reads: [{ type: 'level', comparator: '=', value: 'A', unit: 'hạng' }] },
    {
      text: 'Chỉ số chuyển đổi số xếp loại Tốt vào năm 2025',
      reads: [{ type: 'level', value: 'Tốt', unit: 'loại', byYear: 2025 }],
    },
    {
      text: 'Thuộc nhóm có điểm số trung bình cao',
      reads: [{ type: 'level', value: 'trung bình cao', unit: 'nhóm' }],
    },
    { text: 'đánh giá, xếp loại chất lượng cán bộ', reads: [] },
  ],
};

/** Names of levels that are words. */
export const levelNames = ['xuất sắc', 'tốt', 'giỏi', 'khá', 'trung bình khá', 'trung bình', 'đạt'];
