import type { Unit } from '../../grammar/ast';
import type { Rule } from './rule';

export const missingDash: Rule = {
  code: 'missing-dash',
  severity: 'hint',
  title: { vi: 'Đoạn giữa hai gạch đầu dòng thiếu dấu gạch', en: 'Item without the dash of its neighbours' },
  why: {
    vi: 'Đoạn này đứng giữa hai đoạn có gạch đầu dòng; thiếu dấu gạch thì đọc như phần tiếp của đoạn trên.',
    en: 'It stands between two items with a dash; without one it reads as part of the item above.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n- Rà soát thủ tục hành chính.\n⟦Cơ cấu lại đội ngũ công chức.⟧\n- Đào tạo, bồi dưỡng công chức.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n- Phấn đấu đến năm 2025:\n100% hồ sơ được số hóa.\n- Đào tạo, bồi dưỡng công chức.\n',
  checkPlan({ units }, report) {
    let above: Unit | undefined;
    let unit: Unit | undefined;
    for (const below of units) {
      const mark = above && unit && below.number ? markLeftOut(above, unit, below) : null;
      if (mark !== null && unit) {
        const { start, end } = unit.value!.sourceSpan;
        report({
          unit,
          span: { start, end },
          message: {
            vi: `Đoạn trên và đoạn dưới đều có «${mark}» đầu dòng, đoạn này thì không.`,
            en: `The paragraphs above and below begin with «${mark}», this one does not.`,
          },
          fixes: [
            {
              title: { vi: `Thêm «${mark}» đầu dòng`, en: `Put «${mark}» in front` },
              fixClass: 'guarded',
              edits: [{ unit, span: { start, end: start }, newText: `${mark} ` }],
            },
          ],
        });
      }
      above = unit;
      unit = below;
    }
  },
};

/** The dash of both neighbours, when a sentence of its own stands between two that are complete; else null. */
function markLeftOut(above: Unit, unit: Unit, below: Unit): string | null {
  const style = below.number!.style;
  if ((style !== 'dash' && style !== 'plus') || above.number?.style !== style) return null;
  if (unit.kind !== 'paragraph' || unit.number !== null || !unit.value || !above.value) return null;
  return /[.;]$/.test(above.value.text) && /^\p{Lu}[^]*[.;]$/u.test(unit.value.text)
    ? below.number!.text
    : null;
}
