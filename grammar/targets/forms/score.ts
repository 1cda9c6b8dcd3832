import type { TargetForm } from './form';

export const score: TargetForm = {
  kind: 'score',
  title: { vi: 'Điểm số', en: 'Score' },
  description: {
    vi: 'Điểm của một chỉ số, có thể kèm thang điểm: «8,5 điểm», «3,02/10 điểm».',
    en: 'Points of an index, with or without the scale.',
  },
  words: ['điểm'],
  examples: [
    {
      text: 'Chỉ số PAPI đạt từ 45,5 điểm trở lên',
      reads: [{ type: 'count', comparator: '>=', value: 45.5, unit: 'điểm', subject: 'Chỉ số PAPI' }],
    },
    {
      text: 'phấn đấu đạt 8,11/10 điểm năm 2025',
      reads: [{ value: 8.11, of: 10, unit: 'điểm', byYear: 2025, role: 'goal' }],
    },
  ],
};
