import type { TargetForm } from './form';

export const direction: TargetForm = {
  kind: 'direction',
  title: { vi: 'Định hướng, chưa có số', en: 'Direction without a number' },
  description: {
    vi: 'Chỉ nói tăng hay giảm một tỷ lệ, một số lượng, một chỉ số; nên bổ sung con số.',
    en: 'Only says that something grows or shrinks; a number is missing.',
  },
  words: [
    'tỷ lệ',
    'tỉ lệ',
    'tỷ trọng',
    'tỉ trọng',
    'số lượng',
    'số vốn',
    'số lượt',
    'số hồ sơ',
    'số người',
    'số vụ',
    'mức độ hài lòng',
    'sự hài lòng',
    'tỷ suất',
    'thứ hạng',
    'thứ bậc',
    'điểm số',
    'chỉ số',
    'các chỉ số',
    'hồ sơ giấy',
    'kim ngạch',
    'mức độ',
    'tốc độ',
  ],
  examples: [
    {
      text: 'giảm tỷ lệ trễ hẹn trong giải quyết hồ sơ',
      reads: [
        {
          type: 'direction',
          comparator: 'decrease',
          value: null,
          unit: '%',
          subject: 'tỷ lệ trễ hẹn trong giải quyết hồ sơ',
        },
      ],
    },
    {
      text: 'phấn đấu số vốn đăng ký năm 2025 tăng so với năm 2024',
      reads: [{ type: 'direction', comparator: 'increase', byYear: 2025, baselineYear: 2024 }],
    },
    {
      text: 'nâng cao Chỉ số PAPI so với năm 2021 ở tất cả 08 nội dung thành phần',
      reads: [{ type: 'direction', comparator: 'increase', value: 8, unit: 'nội dung', baselineYear: 2021 }],
    },
    { text: 'Tăng cường kiểm tra công vụ', reads: [] },
  ],
};
