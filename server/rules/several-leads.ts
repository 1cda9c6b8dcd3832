import { isRow, nameOfRow } from './nodes';
import { spanIn, type Rule } from './rule';
import { sourcedFields } from './values';

export const severalLeads: Rule = {
  code: 'several-leads',
  severity: 'warning',
  title: { vi: 'Một nhiệm vụ có nhiều cơ quan chủ trì', en: 'Several lead agencies for one task' },
  why: {
    vi: 'Mỗi việc chỉ giao một cơ quan chủ trì, chịu trách nhiệm chính; cơ quan còn lại nên ở mục phối hợp, hoặc ghi rõ mỗi bên chủ trì phần nào.',
    en: 'A task is given to one agency that is answerable for it; the other should coordinate, or the text should say who leads what.',
  },
  basis: 'Nghị định 39/2022/NĐ-CP ngày 18/6/2022, Quy chế làm việc của Chính phủ, Điều 2',
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Kiểm tra bãi khai thác cát\n  Chủ trì: Sở Tài chính; ⟦Sở Xây dựng⟧\n  Thời hạn: Quý I/2025\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Kiểm tra bãi khai thác cát\n  Chủ trì: Sở Tài chính\n  Phối hợp: Sở Xây dựng\n  Thời hạn: Quý I/2025\n',
  checkUnit(unit, report, { read }) {
    if (!isRow(unit)) return;
    // A group ("các sở, ban, ngành") leads each in its own house; only named agencies compete.
    const led = sourcedFields(unit, 'lead').flatMap((source) =>
      read.agencies(source.value.text).parts.map((part) => ({ source, part })),
    );
    const [first, second] = led;
    if (!first || !second) return;
    if (!led.every(({ part }) => part.kind === 'agency' && part.condition === null)) return;
    const who = nameOfRow(unit);
    const names = led.map(({ part }) => `«${part.surface}»`);
    const last = names.pop()!;
    const isPair = led.length === 2;
    report({
      unit,
      span: spanIn(second.source.value, second.part.span),
      message: {
        vi: `${who.vi} có ${isPair ? 'hai' : led.length} cơ quan chủ trì: ${names.join(', ')} và ${last}; nên để một cơ quan chủ trì, ${isPair ? 'cơ quan kia' : 'các cơ quan kia'} phối hợp.`,
        en: `${who.en} has ${isPair ? 'two' : led.length} lead agencies: ${names.join(', ')} and ${last}; one should lead and the ${isPair ? 'other' : 'others'} coordinate.`,
      },
    });
  },
};
