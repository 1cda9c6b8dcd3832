import type { Unit } from '../../grammar/ast';
import type { Span } from '../../grammar/text';
import type { AgencyStatus } from '../agencies';
import { printedDate } from '../plan';
import type { UnitContext } from './context';
import { endedNamesIn } from './ended-agencies';
import { ownersOf } from './owners';
import { spanIn, type FindingFix, type Reporter, type Rule } from './rule';
import { proseOf } from './values';

export const agencyEnded: Rule = {
  code: 'agency-ended',
  severity: 'warning',
  title: { vi: 'Cơ quan không còn tồn tại', en: 'Agency that no longer exists' },
  why: {
    vi: 'Giao việc cho cơ quan đã sáp nhập, đổi tên hoặc kết thúc hoạt động thì không ai thực hiện. Xét tại ngày ký của kế hoạch: kế hoạch ký trước ngày sắp xếp thì vẫn đúng.',
    en: 'Work given to a body that was merged, renamed or dissolved is done by nobody. Judged on the plan’s own date: a plan signed before the change was right.',
  },
  basis:
    'Nghị định 45/2025/NĐ-CP (từ 01/3/2025), Nghị quyết 202/2025/QH15 và 203/2025/QH15 (từ 01/7/2025); mỗi cơ quan ghi căn cứ riêng',
  bad: 'Kế hoạch: Chuyển đổi số năm 2026\n  Ngày: 05/01/2026\n  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: ⟦Sở Kế hoạch và Đầu tư⟧\n',
  good: 'Kế hoạch: Chuyển đổi số năm 2024\n  Ngày: 05/01/2024\n  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Kế hoạch và Đầu tư\n',
  checkUnit(unit, report, context) {
    const { date, world, province } = context;
    if (date === null) return;
    for (const { value } of proseOf(unit)) {
      for (const { span, surface, status } of endedNamesIn(value.text, context))
        tell(unit, spanIn(value, span), surface, status, context, report);
    }
    for (const { part, source } of ownersOf(unit, context)) {
      // Of several bodies that the words may mean, one that is there on the day is meant.
      const ids = part.alternatives.length > 0 ? part.alternatives : part.id ? [part.id] : [];
      const states = ids.map((id) => world.agencies.statusOn(id, date, province ?? undefined));
      const status = states[0];
      if (!status || states.some((it) => it?.state !== 'ended')) continue;
      tell(unit, spanIn(source.value, part.span), part.surface, status, context, report);
    }
  },
};

function tell(
  unit: Unit,
  span: Span,
  surface: string,
  status: AgencyStatus,
  { world }: UnitContext,
  report: Reporter,
): void {
  const named = status.successors.flatMap((it) => {
    const agency = world.agencies.find(it.id);
    return agency ? [{ name: agency.name, role: it.role, scope: it.scope }] : [];
  });
  report({
    unit,
    span,
    severity: status.isCertain ? 'warning' : 'hint',
    message: wording(surface, status, named),
    fixes: named.map(({ name, role, scope }): FindingFix => ({
      title: {
        vi: `Thay bằng «${name}»${scope ? ` (${scope})` : ''}`,
        en: `Replace with «${name}»${scope ? ` (${scope})` : ''}`,
      },
      fixClass: role === 'main' ? 'guarded' : 'suggest',
      edits: [{ unit, span, newText: name }],
    })),
  });
}

function wording(surface: string, status: AgencyStatus, named: readonly { name: string; role: string }[]) {
  const since = status.since ? printedDate(status.since) : null;
  const main = named.filter((it) => it.role === 'main').map((it) => `«${it.name}»`);
  const part = named.filter((it) => it.role !== 'main').map((it) => `«${it.name}»`);
  const to = main.length > 0 ? main.join(', ') : part.join(', ');
  const vi = [
    `«${surface}» không còn${since ? ` từ ${since}` : ' tồn tại'}${status.basis ? ` (${status.basis})` : ''}`,
    to === ''
      ? '.'
      : main.length > 0
        ? `; nay là ${to}.`
        : `; nhiệm vụ chia cho ${to}, chọn theo nội dung việc.`,
  ].join('');
  const en = [
    `«${surface}» no longer exists${since ? ` since ${since}` : ''}${status.basis ? ` (${status.basis})` : ''}`,
    to === ''
      ? '.'
      : main.length > 0
        ? `; it is now ${to}.`
        : `; its work went to ${to}: choose by the task.`,
  ].join('');
  return { vi, en };
}
