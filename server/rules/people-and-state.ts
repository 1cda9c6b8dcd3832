import type { Rule } from './rule';
import { spanIn } from './rule';
import { triggerOn } from './triggers';
import { proseOf } from './values';
import { andOthers, fixAll, placesIn, together, type Place } from './whole-file';

export const peopleAndState: Rule = {
  code: 'people-and-state',
  severity: 'hint',
  title: { vi: '«Nhân dân», «Nhà nước» chưa viết hoa', en: '«Nhân dân», «Nhà nước» without a capital' },
  why: {
    vi: 'Danh từ «Nhân dân», «Nhà nước» thuộc trường hợp đặc biệt, luôn viết hoa; «nhân dân» trong tên cơ quan và «nhà nước» làm định ngữ (quản lý nhà nước, cơ quan nhà nước) thì viết thường.',
    en: 'The nouns «Nhân dân» and «Nhà nước» always take a capital; inside the name of a body or as an attribute they do not.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục II, mục V.1',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Phục vụ ⟦nhân dân⟧; chính sách của Đảng và nhà nước.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Phục vụ Nhân dân; cơ quan nhà nước, Hội đồng nhân dân, Ban Thanh tra nhân dân tỉnh.\n',
  checkPlan(context, report) {
    const all = together(places.of(context), { vi: 'Cũng viết hoa', en: 'Takes a capital too' });
    if (!all) return;
    const others = andOthers(all.count);
    const newText = all.edits[0]!.newText;
    report({
      unit: all.unit,
      span: all.span,
      message: {
        vi: `Danh từ này${others.vi} viết hoa: «${newText}».`,
        en: `This noun${others.en} takes a capital: «${newText}».`,
      },
      fixes: [fixAll({ vi: 'Viết hoa ở mọi chỗ', en: 'Write capitals everywhere' }, 'guarded', all)],
      related: all.related,
    });
  },
};

const hold = triggerOn({ phrases: ['nhân dân', 'nhà nước'] });

/** Behind these it is part of a name or a kind: "Hội đồng nhân dân", "công an nhân dân". */
const partOfName =
  /(?:ủy ban|uỷ ban|hội đồng|tòa án|toà án|kiểm sát|thanh tra|công an|quân đội|hội thẩm|đại biểu|lực lượng|vũ trang|nghệ sĩ|nghệ sỹ|nghệ nhân|nhà giáo|thầy thuốc|dân chủ|quỹ tín dụng|tín dụng|hộ tịch|công chứng) $/iu;

/** Where the State is the one that acts. */
const asNoun =
  /(?:Đảng và|Đảng,|pháp luật của|chính sách của|thuộc sở hữu của|do|sự nghiệp của|quyền lợi của) $/u;

const LOOK_BACK = 20;

const noun = /(?<!\p{L})nh(?:ân dân|à nước)(?!\p{L})/gu;

const places = placesIn((unit) => {
  const found: Place[] = [];
  for (const wording of proseOf(unit)) {
    if (!wording.may(hold)) continue;
    const { text } = wording.value;
    for (const { index, 0: written } of text.matchAll(noun)) {
      const before = text.slice(Math.max(0, index - LOOK_BACK), index);
      if (written === 'nhân dân' ? partOfName.test(before) : !asNoun.test(before)) continue;
      found.push({
        span: spanIn(wording.value, { start: index, end: index + written.length }),
        newText: `N${written.slice(1)}`,
      });
    }
  }
  return found;
});
