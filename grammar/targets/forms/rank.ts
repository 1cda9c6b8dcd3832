import type { TargetForm } from './form';

export const rank: TargetForm = {
  kind: 'rank',
  title: { vi: 'Thứ hạng', en: 'Rank' },
  description: {
    vi: '«tốp 10/63», «trong nhóm 10 tỉnh dẫn đầu», «xếp thứ 57/60». Thứ hạng đã đạt («xếp thứ …/…») là hiện trạng.',
    en: 'Among the first N, or the Nth of M; an exact rank that was reached is a baseline.',
  },
  words: [
    'tốp',
    'top',
    'nhóm',
    'xếp thứ',
    'đứng thứ',
    'xếp hạng thứ',
    'xếp hạng',
    'xếp vị thứ',
    'xếp vị trí thứ',
    'vị trí thứ',
    'đứng vị trí thứ',
    'thứ hạng',
    'hạng thứ',
    'hạng',
    'xếp',
  ],
  examples: [
    {
      text: 'Từ năm 2023-2025, trong tốp 10/63 các tỉnh, thành phố; thuộc Nhóm có điểm số cao nhất',
      reads: [
        {
          type: 'rank',
          comparator: 'top',
          value: 10,
          of: 63,
          unit: 'tỉnh, thành phố',
          byYear: 2025,
          years: [2023, 2024, 2025],
          group: 'cao nhất',
        },
      ],
    },
    {
      text: 'nằm trong 10 tỉnh, thành phố dẫn đầu cả nước',
      reads: [{ type: 'rank', comparator: 'top', value: 10, unit: 'tỉnh, thành phố' }],
    },
    { text: 'phấn đấu vào Top 5', reads: [{ type: 'rank', comparator: 'top', value: 5 }] },
    {
      text: 'Năm 2021: Đạt 3,02/10 điểm, xếp thứ 57/60, thuộc nhóm có điểm số thấp nhất',
      reads: [
        { type: 'count', value: 3.02, of: 10, unit: 'điểm', role: 'baseline', byYear: 2021 },
        { type: 'rank', comparator: '=', value: 57, of: 60, role: 'baseline', group: 'thấp nhất' },
      ],
    },
  ],
};

/** Said of the first ones. */
export const leading = ['dẫn đầu', 'đứng đầu', 'hàng đầu', 'tốt nhất', 'cao nhất'];
