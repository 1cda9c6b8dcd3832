import type { AgencyListReading } from '../../grammar/agencies';
import type { Span } from '../../grammar/text';
import { inSentence, nameOfRow } from './nodes';
import { spanIn, type Rule } from './rule';
import { sourcedFields } from './values';

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
  checkUnit(unit, report, { read }) {
    const coordinators = sourcedFields(unit, 'coordinators');
    if (coordinators.length === 0) return;
    const led = sourcedFields(unit, 'lead').flatMap((source) =>
      read
        .agencies(source.value.text)
        .parts.flatMap((part) => (part.kind !== 'role' && part.id ? [{ source, part }] : [])),
    );
    for (const { value } of led.length === 0 ? [] : coordinators) {
      const reading = read.agencies(value.text);
      reading.parts.forEach((part, at) => {
        const twin = led.find((one) => one.part.id === part.id);
        // What limits a name ("nơi có dự án") may make it another body.
        if (!twin || part.qualifier || twin.part.qualifier || part.condition || twin.part.condition) return;
        const who = nameOfRow(unit);
        const only = outOf(reading, at);
        report({
          unit,
          span: spanIn(value, part.span),
          // Those of a group may well coordinate with one another.
          severity: part.kind === 'agency' ? 'warning' : 'information',
          message: {
            vi: `«${part.surface}» đã là cơ quan chủ trì của ${inSentence(who).vi}.`,
            en: `«${part.surface}» already leads ${who.en}.`,
          },
          fixes: only
            ? [
                {
                  title: {
                    vi: `Bỏ «${part.surface}» ở ô phối hợp`,
                    en: `Remove «${part.surface}» from the coordinators`,
                  },
                  fixClass: 'guarded',
                  edits: [{ span: spanIn(value, only), newText: '' }],
                },
              ]
            : [],
          related: [
            {
              unit,
              span: spanIn(twin.source.value, twin.part.span),
              message: { vi: `${who.vi} – Chủ trì`, en: `${who.en} – lead` },
            },
          ],
        });
      });
    }
  },
};

/** What to cut so that a list is right without one of its parts; null where the others lean on it. */
function outOf({ parts, separators }: AgencyListReading, at: number): Span | null {
  const part = parts[at]!;
  const next = parts[at + 1];
  if (part.note || part.resolution === 'factored' || part.resolution === 'tailShared') return null;
  if (part.resolution === 'elided' || part.resolution === 'headCoord') return null;
  if (next && (next.resolution === 'elided' || next.resolution === 'factored')) return null;
  const before = separators[at - 1];
  const behind = separators[at];
  if (before && before.kind !== 'sharedHead') return { start: before.span.start, end: part.span.end };
  return !before && behind && behind.kind !== 'sharedHead'
    ? { start: part.span.start, end: behind.span.end }
    : null;
}
