import { leavesOf, nameOf } from './nodes';
import { spanIn, type Rule } from './rule';

export const leadAmongCoordinators: Rule = {
  code: 'lead-among-coordinators',
  severity: 'warning',
  title: { vi: 'Cơ quan chủ trì lại ghi là phối hợp', en: 'The lead agency coordinates too' },
  why: {
    vi: 'Một cơ quan không thể vừa chủ trì vừa phối hợp với chính mình; thường là sót lại khi sửa từ kế hoạch cũ.',
    en: 'An agency cannot coordinate with itself; usually a leftover of last year’s plan.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Phối hợp: Sở Tài chính; ⟦Sở Nội vụ⟧\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Phối hợp: Sở Tài chính; các sở, ban, ngành tỉnh\n',
  checkPlan({ plan, around: { read } }, report) {
    for (const leaf of leavesOf(plan)) {
      const leads = leaf.fields.get('lead');
      const coordinators = leaf.fields.get('coordinators');
      if (!leads || !coordinators) continue;
      const led = leads.flatMap((it) =>
        read
          .agencies(it.value.text)
          .parts.flatMap((part) => (part.kind === 'agency' && part.id ? [{ it, part }] : [])),
      );
      if (led.length === 0) continue;
      for (const it of coordinators) {
        for (const part of read.agencies(it.value.text).parts) {
          const twin = led.find((one) => one.part.id === part.id);
          // What limits a name ("nơi có dự án") may make it another body.
          if (!twin || part.qualifier || twin.part.qualifier) continue;
          const who = nameOf(leaf);
          report({
            unit: leaf.unit,
            span: spanIn(it.value, part.span),
            message: {
              vi: `«${part.surface}» đã là cơ quan chủ trì của ${who.vi.toLowerCase()}.`,
              en: `«${part.surface}» already leads ${who.en}.`,
            },
            related: [
              {
                unit: leaf.unit,
                span: spanIn(twin.it.value, twin.part.span),
                message: { vi: `${who.vi} – Chủ trì`, en: `${who.en} – lead` },
              },
            ],
          });
        }
      }
    }
  },
};
