import { ownersOf } from './owners';
import { spanIn, type Rule } from './rule';

export const agencyUnknown: Rule = {
  code: 'agency-unknown',
  severity: 'information',
  title: { vi: 'Cơ quan không có trong danh mục', en: 'Agency not in the registry' },
  why: {
    vi: 'Tên có thể gõ sai, hoặc là cơ quan riêng của địa phương; với cơ quan riêng, thêm dòng «Cơ quan: …» để kế hoạch tự nói đó là ai.',
    en: 'The name may be misspelt or belong to a body of this province alone; for the latter add a line «Cơ quan: …».',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: ⟦Sở Nội vuj⟧\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n',
  checkUnit(unit, report, context) {
    for (const { part, source } of ownersOf(unit, context)) {
      if (part.id !== null || part.kind === 'role' || part.surface.length < 3) continue;
      const near = context.world.agencies.nearest(part.surface);
      const span = spanIn(source.value, part.span);
      report({
        unit,
        span,
        // A name near to a known one is probably a slip; any other may well be a body that we do not know.
        severity: near.length > 0 ? 'information' : 'hint',
        message:
          near.length > 0
            ? {
                vi: `«${part.surface}» không có trong danh mục; có phải là ${near.map((it) => `«${it.name}»`).join(' hoặc ')}?`,
                en: `«${part.surface}» is not in the registry; is ${near.map((it) => `«${it.name}»`).join(' or ')} meant?`,
              }
            : {
                vi: `«${part.surface}» chưa có trong danh mục; nếu đúng tên, thêm dòng «Cơ quan: ${part.surface}».`,
                en: `«${part.surface}» is not in the registry; if the name is right, add a line «Cơ quan: ${part.surface}».`,
              },
        fixes: near.map((it) => ({
          title: { vi: `Thay bằng «${it.name}»`, en: `Replace with «${it.name}»` },
          fixClass: 'guarded',
          edits: [{ unit, span, newText: it.name }],
        })),
      });
    }
  },
};
