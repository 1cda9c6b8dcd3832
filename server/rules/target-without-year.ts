import type { Unit } from '../../grammar/ast';
import type { UnitContext } from './context';
import { spanIn, type Reporter, type Rule } from './rule';
import { targetsIn, targetsOf, yearsIn, type TargetFact } from './target-facts';

export const targetWithoutYear: Rule = {
  code: 'target-without-year',
  severity: 'hint',
  title: { vi: 'Chỉ tiêu không ghi năm', en: 'Target without a year' },
  why: {
    vi: 'Trong kế hoạch nhiều năm, chỉ tiêu không ghi năm thì không biết phải đạt mỗi năm hay đến cuối kỳ.',
    en: 'In a plan of several years it is unclear whether a target is meant for each year or for the end.',
  },
  basis: null,
  bad: 'Kế hoạch: Chuyển đổi số giai đoạn 2022 - 2025\nNội dung:\n1. Mục tiêu\n- ⟦Tối thiểu 80%⟧ hồ sơ được giải quyết trực tuyến.\n',
  good: 'Kế hoạch: Chuyển đổi số giai đoạn 2022 - 2025\nNội dung:\n1. Mục tiêu đến năm 2025\n- Tối thiểu 80% hồ sơ được giải quyết trực tuyến.\n',
  checkUnit(unit, report, context) {
    // What a task is to yield is due when the task is.
    if (unit.kind === 'paragraph' || !isLong(context)) return;
    for (const fact of targetsIn(unit, context))
      if (fact.source.entry?.keyword === 'targets') check(fact, unit, report);
  },
  checkPlan(context, report) {
    if (!isLong(context.around)) return;
    for (const fact of targetsOf(context).body) check(fact, fact.unit, report);
  },
};

const isLong = ({ period }: UnitContext): boolean => period !== null && yearsIn(period).length > 1;

function check({ target, source, years }: TargetFact, unit: Unit, report: Reporter): void {
  const { type, role, per } = target;
  if (role !== 'goal' || years.length > 0 || per !== null) return;
  if (type !== 'ratio' && type !== 'count' && type !== 'rank') return;
  // A year somewhere in the sentence may be meant for it.
  if (/(?:năm|giai đoạn|nhiệm kỳ|hết|đến) ?20[0-9]{2}/i.test(source.value.text)) return;
  const start = target.comparatorSpan ?? target.valueSpan ?? target.span;
  const end = target.valueSpan ?? target.span;
  report({
    unit,
    span: spanIn(source.value, {
      start: Math.min(start.start, end.start),
      end: Math.max(start.end, end.end),
    }),
    message: {
      vi: 'Chỉ tiêu này chưa ghi năm; thêm «đến năm …» hoặc «mỗi năm».',
      en: 'This target names no year; add «đến năm …» or «mỗi năm».',
    },
  });
}
