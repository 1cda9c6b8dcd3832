import type { KeywordId } from '../../grammar/tokens';
import { spanIn, type Rule } from './rule';
import { digits } from './triggers';
import { proseOf } from './values';

export const resultBeforeEnd: Rule = {
  code: 'result-before-end',
  severity: 'information',
  title: { vi: 'Nêu kết quả của năm chưa kết thúc', en: 'A result of a year that has not ended' },
  why: {
    vi: 'Ngày ký kế hoạch, năm này chưa hết nên chưa thể có kết quả cả năm; thường là gõ nhầm năm hoặc chép thêm một năm.',
    en: 'On the day of signing the year has not ended, so its result cannot be known; the year is often a slip.',
  },
  basis: null,
  bad: 'Kế hoạch: Nâng cao chỉ số\n  Ngày: 15/9/2022\nNội dung:\n1. Kết quả năm 2021 xếp thứ 57; ⟦từ 2019 - 2022⟧, chỉ số này luôn xếp vào nhóm thấp nhất.\n',
  good: 'Kế hoạch: Nâng cao chỉ số\n  Ngày: 15/9/2022\nNội dung:\n1. Từ 2019 - 2021, chỉ số này luôn xếp vào nhóm thấp nhất. Từ năm 2023 - 2025, trong tốp 10.\n',
  checkUnit(unit, report, { signed }) {
    if (signed === null) return;
    for (const wording of proseOf(unit)) {
      if (!wording.may(digits)) continue;
      const { value, entry } = wording;
      const patterns = entry?.keyword === BASELINE ? [lasting, reached] : [lasting];
      for (const pattern of patterns) {
        for (const match of value.text.matchAll(pattern)) {
          const year = match[2]!;
          if (`${year}-12-31` <= signed) continue;
          const end = match.index + match[1]!.length;
          report({
            unit,
            span: spanIn(value, { start: match.index, end }),
            message: {
              vi: `Ngày ký, năm ${year} chưa kết thúc nên chưa có kết quả của cả năm.`,
              en: `On the day of signing ${year} had not ended, so there is no result of it.`,
            },
          });
        }
      }
    }
  },
};

const BASELINE: KeywordId = 'baseline';

/** "từ 2019 - 2022, chỉ số này luôn xếp …": what has been so all those years. */
const lasting =
  /(?<!\p{L})((?:từ|giai đoạn)(?: năm)? 20\d\d ?(?:[-–]|đến)(?: năm)? ?(20\d\d))(?=,? (?![^.;:,]{0,40}(?:phấn đấu|đảm bảo|bảo đảm|sẽ|phải) )[^.;:,\d]{0,40}(?<!\p{L})(?:luôn|đã|đều)(?!\p{L}))/giu;

/** "Năm 2022: Đạt 3,02 điểm", where the present state is told. */
const reached = /(?<!\p{L})(năm (20\d\d))(?=:? (?:đạt|xếp))/giu;
