import type { FormDescription } from '../types';

/** What has no words of its own: parts told apart by who or what they are for, and parts put side by side. */
export const composedDescriptions: readonly FormDescription[] = [
  {
    kind: 'perAgency',
    description: {
      vi: 'Mỗi cơ quan một thời hạn: tên cơ quan, dấu hai chấm, thời hạn; các cơ quan cách nhau bằng dấu chấm phẩy hoặc xuống dòng.',
      en: 'A deadline for each agency: its name, a colon, the deadline; agencies apart by semicolons or new lines.',
    },
    examples: [
      {
        text: 'Sở Nội vụ: Quý I; UBND cấp huyện: Quý II',
        days: ['2025-01-01..2025-03-31', '2025-04-01..2025-06-30'],
      },
      {
        text: 'Các sở, ban, ngành tỉnh: trước ngày 01/3/2025; UBND cấp xã: theo yêu cầu của UBND cấp huyện',
        days: ['..2025-02-28'],
      },
    ],
  },
  {
    kind: 'perProduct',
    description: { vi: 'Mỗi sản phẩm một thời hạn.', en: 'A deadline for each product.' },
    examples: [
      {
        text: 'Kế hoạch: Quý I; Báo cáo: Quý IV',
        days: ['2025-01-01..2025-03-31', '2025-10-01..2025-12-31'],
      },
      {
        text: 'Kế hoạch Quý IV năm 2024 và báo cáo năm 2025',
        days: ['2024-10-01..2024-12-31', '2025-01-01..2025-12-31'],
      },
      {
        text: 'Trước ngày 15/6 (báo cáo 6 tháng), trước ngày 15/12 (báo cáo năm)',
        days: ['..2025-06-14', '..2025-12-14'],
      },
    ],
  },
  {
    kind: 'perStage',
    description: { vi: 'Mỗi đợt, bước, giai đoạn một thời hạn.', en: 'A deadline for each stage.' },
    examples: [
      {
        text: 'Đợt 1: trước ngày 15/6/2025; đợt 2: trước ngày 15/12/2025',
        days: ['..2025-06-14', '..2025-12-14'],
      },
    ],
  },
  {
    kind: 'mixedRange',
    description: {
      vi: 'Từ mốc này đến mốc khác loại: tháng đến quý, quý đến ngày.',
      en: 'From one unit to another: a month to a quarter, a quarter to a day.',
    },
    examples: [
      { text: 'Từ tháng 3 đến hết quý II/2025', days: ['2025-03-01..2025-06-30'] },
      { text: 'Bắt đầu từ quý II/2025, hoàn thành trước 30/12/2025', days: ['2025-04-01..2025-12-29'] },
    ],
  },
  {
    kind: 'compound',
    description: {
      vi: 'Nhiều thời hạn khác loại đặt cạnh nhau.',
      en: 'Several deadlines of different kinds side by side.',
    },
    examples: [
      { text: '6 tháng và năm 2025', days: ['2025-01-01..2025-06-30', '2025-01-01..2025-12-31'] },
      { text: 'Quý IV/2024 và theo định kỳ', days: ['2024-10-01..2024-12-31'] },
    ],
  },
];
