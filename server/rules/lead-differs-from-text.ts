import { matchText, type AgencyMatch } from '../../grammar/agencies';
import type { UnitContext } from './context';
import { isRow, nameOfRow } from './nodes';
import { spanIn, type Rule } from './rule';
import { sourcedFields } from './values';

export const leadDiffersFromText: Rule = {
  code: 'lead-differs-from-text',
  severity: 'warning',
  title: {
    vi: 'Cơ quan trong nội dung khác với cột phân công',
    en: 'Owner in the text differs from the columns',
  },
  why: {
    vi: 'Nội dung nhiệm vụ nói cơ quan này chủ trì hoặc phối hợp với cơ quan kia, còn cột phân công ghi khác; hai chỗ phải thống nhất thì mới biết ai chịu trách nhiệm.',
    en: 'The task says who leads or with whom, and the columns say otherwise; only where both agree is it clear who answers.',
  },
  basis: 'Nghị định 39/2022/NĐ-CP ngày 18/6/2022, Quy chế làm việc của Chính phủ, Điều 2',
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Phối hợp với ⟦Sở Nội vụ⟧ kiểm tra công tác pháp chế\n  Chủ trì: Sở Tư pháp\n  Phối hợp: Sở Tài chính\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Phối hợp với Sở Nội vụ kiểm tra công tác pháp chế\n  Chủ trì: Sở Tư pháp\n  Phối hợp: Sở Nội vụ\n',
  checkUnit(unit, report, context) {
    const value = unit.head?.value;
    if (!isRow(unit) || !value) return;
    const { text } = value;
    const joint = together.exec(text);
    const named = joint ? null : leads.exec(text);
    if (!joint && !named) return;
    const at = joint ? joint[0].length : named![1]!.length;
    const match = named ? nameBefore(named, context) : context.lexicon.longest(matchText(text), at);
    if (!match || match.kind !== 'agency') return;
    const owners = (keyword: 'lead' | 'coordinators') =>
      sourcedFields(unit, keyword).flatMap((it) =>
        it.value.text === '' ? [] : context.read.agencies(it.value.text).parts,
      );
    const lead = owners('lead');
    if (lead.length === 0) return;
    const coordinators = owners('coordinators');
    const isOne = (part: (typeof lead)[number]): boolean =>
      part.id === match.id || part.standsFor === match.id || part.alternatives.includes(match.id);
    const isOpen = (list: typeof lead): boolean => list.some((it) => it.kind === 'group');
    const who = nameOfRow(unit);
    const span = spanIn(value, { start: at, end: match.end });
    const surface = text.slice(at, match.end);
    const leading = lead.map((it) => `«${it.surface}»`).join(', ');
    if (named) {
      if (lead.some(isOne) || isOpen(lead)) return;
      report({
        unit,
        span,
        message: {
          vi: `Nội dung ghi «${surface}» chủ trì, còn ${who.vi} giao ${leading} chủ trì.`,
          en: `The text says that «${surface}» leads, but ${who.en} gives the lead to ${leading}.`,
        },
      });
    } else if (lead.some(isOne) && lead.length === 1) {
      report({
        unit,
        span,
        message: {
          vi: `«${surface}» là cơ quan chủ trì của nhiệm vụ này nên không thể «phối hợp với» chính mình.`,
          en: `«${surface}» leads this task and cannot coordinate with itself.`,
        },
      });
    } else if (!lead.some(isOne) && !coordinators.some(isOne)) {
      const covered = isOpen(coordinators) || isOpen(lead);
      report({
        unit,
        span,
        severity: covered ? 'information' : 'warning',
        message: {
          vi: `Nội dung ghi phối hợp với «${surface}», nhưng ${leading} chủ trì và «${surface}» không được ghi riêng ở cột phối hợp${covered ? ' (chỉ nằm trong nhóm cơ quan chung)' : ''}; xem lại ai chủ trì, ai phối hợp.`,
          en: `The text coordinates with «${surface}», but ${leading} leads and «${surface}» is not named among the coordinators${covered ? ' (only within a group)' : ''}; see who leads.`,
        },
      });
    }
  },
};

/** A task that is only taken part in; "chủ trì, phối hợp với" is the usual way to say who leads. */
const together =
  /^(?:(?:tiếp tục|chủ động|tích cực|thường xuyên|tăng cường) ){0,2}phối hợp (?:chặt chẽ |thường xuyên |tốt )?(?:với|cùng) /i;

const leads = /^((?:giao )?)([A-ZĐ][^,.;:]{4,70}?),? (?:là (?:cơ quan|đơn vị) )?chủ trì(?![\p{L}])/u;

function nameBefore(found: RegExpExecArray, { lexicon }: UnitContext): AgencyMatch | null {
  const text = matchText(found[0]);
  const start = found[1]!.length;
  const match = lexicon.longest(text, start);
  return match && match.end === start + found[2]!.length ? match : null;
}
