import type { Unit } from '../../grammar/ast';
import type { Span } from '../../grammar/text';
import type { WordingStatus } from '../agencies';
import { printedDate } from '../plan';
import { endedNamesIn } from './ended-agencies';
import { ownersOf } from './owners';
import { spanIn, type Reporter, type Rule } from './rule';
import { triggerOn } from './triggers';
import { proseOf } from './values';

export const unitTermEnded: Rule = {
  code: 'unit-term-ended',
  severity: 'information',
  title: {
    vi: 'Loại đơn vị hành chính không có tại ngày ký',
    en: 'Kind of administrative unit of another time',
  },
  why: {
    vi: 'Từ 01/7/2025 không còn cấp huyện và thị trấn; trước ngày ấy chưa có đặc khu. Chữ cũ thường còn sót lại trong các cụm «các xã, phường, thị trấn», «các huyện, thị xã, thành phố».',
    en: 'Since 1 July 2025 there are no districts or townships; such words are left over from older plans.',
  },
  basis: 'Nghị quyết 203/2025/QH15; Luật Tổ chức chính quyền địa phương 72/2025/QH15',
  bad: 'Kế hoạch: Chuyển đổi số năm 2026\n  Ngày: 05/01/2026\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Tuyên truyền\n  Chủ trì: Sở Nội vụ\n  Phối hợp: ⟦UBND các xã, phường, thị trấn⟧\n',
  good: 'Kế hoạch: Chuyển đổi số năm 2024\n  Ngày: 05/01/2024\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Tuyên truyền\n  Chủ trì: Sở Nội vụ\n  Phối hợp: UBND các xã, phường, thị trấn\n',
  checkUnit(unit, report, context) {
    const { date, world, province } = context;
    if (date === null) return;
    const { agencies } = world;
    for (const { part, source } of ownersOf(unit, context)) {
      // A body that is gone as a whole is told as that.
      const status = part.id === null ? null : agencies.statusOn(part.id, date, province ?? undefined);
      if (status?.state === 'ended') continue;
      tell(
        unit,
        spanIn(source.value, part.span),
        part.surface,
        agencies.wordingOn(part.surface, date),
        report,
      );
    }
    for (const wording of proseOf(unit)) {
      if (!wording.may(hold)) continue;
      const { value } = wording;
      const { citations } = context.read.citations(value.text);
      const told = endedNamesIn(value.text, context);
      for (const match of value.text.matchAll(levels)) {
        const span = { start: match.index, end: match.index + match[0].length };
        const within = (it: Span): boolean => it.start <= span.start && span.start < it.end;
        if (citations.some((it) => within(it.fullSpan)) || told.some((it) => within(it.span))) continue;
        if (
          /(?:sau khi|không tổ chức|kết thúc|trước đây|bỏ) [^.;]{0,30}$/i.test(
            value.text.slice(0, span.start),
          )
        )
          continue;
        tell(unit, spanIn(value, span), match[0], agencies.wordingOn(match[0], date), report);
      }
    }
  },
};

const hold = triggerOn({ phrases: ['huyện', 'trấn'] });

/** Fixed phrases for the levels; single words ("huyện", "quận") stand in many names. */
const levels =
  /cấp huyện|(?:quận, huyện|huyện, quận|huyện), (?:thị xã, )?thành phố|xã, phường, thị trấn|xã, thị trấn/gi;

function tell(
  unit: Unit,
  span: Span,
  surface: string,
  found: readonly WordingStatus[],
  report: Reporter,
): void {
  const first = found[0];
  if (!first) return;
  const terms = found.map((it) => `«${it.term}»`).join(', ');
  const ended = first.state === 'ended';
  report({
    unit,
    span,
    message: {
      vi: `Trong «${surface}», ${terms} ${ended ? 'không còn' : 'chỉ có'} từ ${printedDate(first.since)} (${first.basis})${ended && first.replaceWith !== null ? `; nay là «${first.replaceWith}»` : ''}.`,
      en: `In «${surface}», ${terms} ${ended ? 'no longer exist since' : 'exist only since'} ${printedDate(first.since)} (${first.basis})${ended && first.replaceWith !== null ? `; now «${first.replaceWith}»` : ''}.`,
    },
  });
}
