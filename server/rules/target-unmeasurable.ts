import { isRow } from './nodes';
import { targetsOf } from './target-facts';
import { spanIn, type Rule } from './rule';
import { sourcedFields } from './values';

export const targetUnmeasurable: Rule = {
  code: 'target-unmeasurable',
  severity: 'hint',
  title: { vi: 'Chỉ tiêu chỉ nói tăng, giảm', en: 'Target that only says more or less' },
  why: {
    vi: '«Tăng tỷ lệ», «nâng cao», «giảm» mà không có con số hay mốc so sánh thì không đánh giá được đạt hay chưa.',
    en: 'More or less without a number or something to compare with cannot be judged.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: ⟦Tăng tỷ lệ hồ sơ trực tuyến⟧.\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Báo cáo\n  Thời hạn: Quý I/2025\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Tăng tỷ lệ hồ sơ trực tuyến lên 80%.\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Báo cáo\n  Thời hạn: Quý I/2025\n',
  checkPlan(context, report) {
    for (const { target, source, unit, inBody, heading } of targetsOf(context)) {
      if (target.type !== 'direction' || target.role !== 'goal' || target.baselineYear !== null) continue;
      if (
        inBody ? !/^\s*(?:các )?(?:chỉ tiêu|mục tiêu)/i.test(heading) : !isTarget(source.entry?.keyword, unit)
      )
        continue;
      // A number beside it, or in the product, is what it is measured by; so is the year before.
      if (/[0-9]/.test(source.value.text.replace(/năm [0-9]{4}/g, '')) || /so với/i.test(source.value.text))
        continue;
      const products = sourcedFields(unit, 'product', 'targets').filter((it) => it.entry !== source.entry);
      if (
        products.some((it) =>
          /[0-9](?:[.,][0-9]{1,15})? ?(?:%|\p{L})/u.test(
            it.value.text.replace(/năm [0-9]{4}|[0-9]{1,9} tháng/g, ''),
          ),
        )
      )
        continue;
      report({
        unit,
        span: spanIn(source.value, target.span),
        message: {
          vi: 'Chỉ tiêu này không có con số hay mốc so sánh; ghi thêm mức phải đạt.',
          en: 'This target has neither a number nor something to compare with; say what is to be reached.',
        },
      });
    }
  },
};

const isTarget = (keyword: string | undefined, unit: Parameters<typeof isRow>[0]): boolean =>
  keyword === 'targets' ||
  (isRow(unit) && (keyword === 'task' || keyword === 'activity' || keyword === 'objective'));
