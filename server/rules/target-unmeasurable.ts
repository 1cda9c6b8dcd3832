import type { Unit } from '../../grammar/ast';
import type { KeywordId } from '../../grammar/tokens';
import { isRow } from './nodes';
import { spanIn, type Reporter, type Rule } from './rule';
import { targetsIn, targetsOf, type TargetFact } from './target-facts';
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
  checkUnit(unit, report, context) {
    if (unit.kind === 'paragraph') return;
    for (const fact of targetsIn(unit, context))
      if (isTarget(fact.source.entry?.keyword, unit)) check(fact, unit, report);
  },
  checkPlan(context, report) {
    for (const fact of targetsOf(context).body)
      if (/^\s*(?:các )?(?:chỉ tiêu|mục tiêu)/i.test(fact.heading)) check(fact, fact.unit, report);
  },
};

function check({ target, source }: TargetFact, unit: Unit, report: Reporter): void {
  if (target.type !== 'direction' || target.role !== 'goal' || target.baselineYear !== null) return;
  // A number beside it, or in the product, is what it is measured by; so is the year before.
  const { text } = source.value;
  if (/[0-9]/.test(text.replace(/năm [0-9]{4}/g, '')) || /so với/i.test(text)) return;
  const products = sourcedFields(unit, 'product', 'targets').filter((it) => it.entry !== source.entry);
  const amount = /[0-9] ?(?:%|\p{L})/u;
  if (products.some((it) => amount.test(it.value.text.replace(/năm [0-9]{4}|(?<![0-9])[0-9]+ tháng/g, ''))))
    return;
  report({
    unit,
    span: spanIn(source.value, target.span),
    message: {
      vi: 'Chỉ tiêu này không có con số hay mốc so sánh; ghi thêm mức phải đạt.',
      en: 'This target has neither a number nor something to compare with; say what is to be reached.',
    },
  });
}

const isTarget = (keyword: KeywordId | undefined, unit: Unit): boolean =>
  keyword === 'targets' ||
  (isRow(unit) && (keyword === 'task' || keyword === 'activity' || keyword === 'objective'));
