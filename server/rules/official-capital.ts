import { spanIn, type Rule } from './rule';
import { triggerOn } from './triggers';
import { proseOf } from './values';

export const officialCapital: Rule = {
  code: 'official-capital',
  severity: 'hint',
  title: { vi: 'Tên cơ quan, tổ chức viết hoa chưa đúng', en: 'Name of a body with wrong capitals' },
  why: {
    vi: 'Tên cơ quan, tổ chức viết hoa chữ cái đầu của các từ, cụm từ chỉ loại hình, chức năng: Quốc hội, Ủy ban nhân dân, Ban Chấp hành, Ban Chỉ đạo.',
    en: 'The names of bodies take a capital for each part that names their kind or their work.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục II, mục III (viết hoa tên cơ quan, tổ chức)',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Tiếp thu ý kiến của đại biểu ⟦quốc hội⟧ và ⟦ủy ban nhân dân⟧ cấp huyện.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Ban chỉ đạo họp mỗi quý; thành lập ban chỉ đạo cấp xã; trình Quốc hội, Ủy ban nhân dân tỉnh.\n',
  checkUnit(unit, report) {
    for (const wording of proseOf(unit)) {
      if (!wording.may(hold)) continue;
      const { value } = wording;
      for (const match of value.text.matchAll(wrong)) {
        const written = match[0];
        const newText = rightOf.get(written);
        // At the start of a sentence a body of any kind begins with a capital.
        if (newText === undefined || (atStart.test(written) && opens(value.text, match.index))) continue;
        const span = spanIn(value, { start: match.index, end: match.index + written.length });
        report({
          unit,
          span,
          message: { vi: `Viết hoa là «${newText}».`, en: `It is written «${newText}».` },
          fixes: [
            {
              title: { vi: `Viết thành «${newText}»`, en: `Write «${newText}»` },
              fixClass: 'guarded',
              edits: [{ span, newText }],
            },
          ],
        });
      }
    }
  },
};

/** As they are written too often, and as they should be (the examples of Phụ lục II). */
const rightOf: ReadonlyMap<string, string> = new Map([
  ['quốc hội', 'Quốc hội'],
  ['ủy ban nhân dân', 'Ủy ban nhân dân'],
  ['uỷ ban nhân dân', 'Uỷ ban nhân dân'],
  ['Ủy ban Nhân dân', 'Ủy ban nhân dân'],
  ['Uỷ ban Nhân dân', 'Uỷ ban nhân dân'],
  ['Hội đồng Nhân dân', 'Hội đồng nhân dân'],
  ['Ban chấp hành', 'Ban Chấp hành'],
  ['Ban chỉ đạo', 'Ban Chỉ đạo'],
  ['Ban thường vụ', 'Ban Thường vụ'],
  ['Ban bí thư', 'Ban Bí thư'],
  ['Bộ chính trị', 'Bộ Chính trị'],
  ['Mặt trận tổ quốc', 'Mặt trận Tổ quốc'],
  ['an ninh tổ quốc', 'an ninh Tổ quốc'],
  ['bảo vệ tổ quốc', 'bảo vệ Tổ quốc'],
]);

const hold = triggerOn({ phrases: [...rightOf.keys()] });

const wrong = new RegExp(`(?<!\\p{L})(?:${[...rightOf.keys()].join('|')})(?!\\p{L})`, 'gu');

const atStart = /^Ban chỉ đạo/;

const opens = (text: string, at: number): boolean =>
  /(?:^|[.:;!?\n-] ?)$/.test(text.slice(Math.max(0, at - 2), at));
