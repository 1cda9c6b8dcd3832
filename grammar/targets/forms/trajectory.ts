import type { TargetForm } from './form';

export const trajectory: TargetForm = {
  kind: 'trajectory',
  title: { vi: 'Lộ trình', en: 'Trajectory' },
  description: {
    vi: 'Mức đầu, bước mỗi năm và mức cuối: «năm 2022 đạt 60%, mỗi năm tiếp theo tăng 10%, đạt 90% vào năm 2025»; hoặc «từ 60% lên 80%». Dãy tính được có tới mức cuối hay không được ghi lại.',
    en: 'A start, a step a year and an end, or a start and an end; whether the series reaches its end is worked out.',
  },
  words: ['lên', 'xuống', 'xuống còn', 'còn', 'lên thành', 'lên mức', 'xuống mức'],
  examples: [
    {
      text: 'Hồ sơ luân chuyển điện tử năm 2022 đạt tối thiểu 60%, mỗi năm tiếp theo tăng 10%, đạt tỷ lệ tối thiểu 90% vào năm 2025',
      reads: [
        {
          type: 'trajectory',
          comparator: '>=',
          value: 90,
          unit: '%',
          byYear: 2025,
          consistent: true,
          subject: 'Hồ sơ luân chuyển điện tử',
        },
      ],
    },
    {
      text: 'đạt từ 20% trở lên trong năm 2022, mỗi năm tiếp theo tăng 5%, đạt tỷ lệ tối thiểu 40% vào năm 2025',
      reads: [{ type: 'trajectory', comparator: '>=', value: 40, byYear: 2025, consistent: false }],
    },
    {
      text: 'nâng tỷ lệ hồ sơ trực tuyến từ 60% năm 2024 lên 80% năm 2025',
      reads: [
        { type: 'trajectory', value: 80, byYear: 2025, subject: 'tỷ lệ hồ sơ trực tuyến', consistent: null },
      ],
    },
  ],
};
