import type { TargetForm } from './form';

export const multiple: TargetForm = {
  kind: 'multiple',
  title: { vi: 'Gấp nhiều lần', en: 'Multiple' },
  description: {
    vi: 'Tăng lên bao nhiêu lần: «gấp 2 lần», «tăng gấp đôi».',
    en: 'How many times as much.',
  },
  words: ['gấp'],
  examples: [
    {
      text: 'số lượt truy cập gấp 2 lần so với năm 2022',
      reads: [{ type: 'change', comparator: 'increase', value: 2, unit: 'lần', baselineYear: 2022 }],
    },
    { text: 'tăng gấp đôi số giao dịch trực tuyến', reads: [{ type: 'change', value: 2, unit: 'lần' }] },
    { text: 'gấp ít nhất 1,5 lần', reads: [{ comparator: 'increase>=', value: 1.5, unit: 'lần' }] },
  ],
};

/** Words that hold their number. */
export const multiples: Readonly<Record<string, number>> = {
  'gấp rưỡi': 1.5,
  'gấp đôi': 2,
  'gấp hai': 2,
  'gấp ba': 3,
  'gấp bốn': 4,
  'gấp năm': 5,
};
