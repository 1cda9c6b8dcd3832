import { citingIn } from './cited';
import { squeeze } from '../../grammar/text';
import { spanIn, type Rule } from './rule';

export const lawNameSpelling: Rule = {
  code: 'law-name-spelling',
  severity: 'hint',
  title: { vi: 'Tên luật viết chưa đúng', en: 'Name of a law not written as it is' },
  why: {
    vi: 'Tên luật, pháp lệnh viết hoa chữ cái đầu của tên loại và của âm tiết thứ nhất của tên, đủ dấu phẩy như bản gốc.',
    en: 'Type and first syllable of the name take a capital, and commas stand as in the original.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục II, mục V.6',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\nNội dung:\n1. Lấy ý kiến người dân về quy hoạch theo ⟦Luật đất đai⟧.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\nNội dung:\n1. Lấy ý kiến người dân về quy hoạch theo Luật Đất đai.\n',
  checkUnit(unit, report, context) {
    const { world, date } = context;
    for (const { source, reading } of citingIn(unit, context)) {
      const { value } = source;
      for (const { kind, title } of reading.citations) {
        if (kind !== 'name' || !title) continue;
        const document = world.law.byName(title.text, date)?.document;
        if (!document || document.certainty === 'unsure') continue;
        const right = document.title;
        if (!isMisspelt(title.text, right)) continue;
        report({
          unit,
          span: spanIn(value, title.span),
          message: { vi: `Tên đúng là «${right}».`, en: `The name is «${right}».` },
          fixes: [
            {
              title: { vi: `Viết lại thành «${right}»`, en: `Write «${right}»` },
              fixClass: 'guarded',
              edits: [{ span: spanIn(value, title.span), newText: right }],
            },
          ],
        });
      }
    }
  },
};

/** A capital more than the original has, "Luật Sửa đổi", is what the decree asks for and no mistake. */
function isMisspelt(written: string, right: string): boolean {
  if (written === right || squeeze(written) !== squeeze(right)) return false;
  if (written.toLowerCase() !== right.toLowerCase()) return true;
  return [...right].some((letter, at) => letter !== letter.toLowerCase() && written[at] !== letter);
}
