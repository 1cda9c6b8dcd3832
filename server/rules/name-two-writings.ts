import type { Unit } from '../../grammar/ast';
import type { AgencyPart } from '../../grammar/agencies';
import { nfc, spellingKey, type Span } from '../../grammar/text';
import { gatherer } from './gatherer';
import { nameOfRow } from './nodes';
import { ownersOf } from './owners';
import { spanIn, type Reporter, type Rule } from './rule';

export const nameTwoWritings: Rule = {
  code: 'name-two-writings',
  severity: 'information',
  title: { vi: 'Một cơ quan viết hai cách', en: 'One agency written in two ways' },
  why: {
    vi: 'Cùng một cơ quan lúc viết đầy đủ, lúc viết tắt thì đếm, lọc, trích bảng phân công sẽ thiếu; trong bảng nên dùng một cách viết.',
    en: 'Where one agency is written in full here and shortened there, counting and filtering the table miss rows.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Khảo sát\n  Chủ trì: Văn phòng UBND tỉnh\nNhiệm vụ 2: Báo cáo\n  Chủ trì: Văn phòng UBND tỉnh\nNhiệm vụ 3: Mua sắm\n  Chủ trì: ⟦VP UBND tỉnh⟧\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Khảo sát\n  Chủ trì: Văn phòng UBND tỉnh\nNhiệm vụ 2: Báo cáo\n  Chủ trì: Văn phòng UBND tỉnh\n',
  checkPlan(context, report) {
    const byAgency = new Map<string, Map<string, Written[]>>();
    for (const { unit, fact } of names.of(context)) {
      for (const { id, key, surface, span } of fact) {
        let writings = byAgency.get(id);
        if (!writings) byAgency.set(id, (writings = new Map()));
        const list = writings.get(key);
        if (list) list.push({ unit, surface, span });
        else writings.set(key, [{ unit, surface, span }]);
      }
    }
    for (const writings of byAgency.values()) if (writings.size > 1) tell([...writings.values()], report);
  },
};

interface Written {
  readonly unit: Unit;
  readonly surface: string;
  readonly span: Span;
}

function tell(writings: Written[][], report: Reporter): void {
  // The usual way; of two as usual, the longer, which needs no explanation.
  const usual = writings.reduce((a, b) =>
    b.length > a.length || (b.length === a.length && b[0]!.surface.length > a[0]!.surface.length) ? b : a,
  );
  const example = usual[0]!;
  const where = nameOfRow(example.unit);
  for (const others of writings) {
    if (others === usual) continue;
    for (const { unit, span, surface } of others) {
      report({
        unit,
        span,
        message: {
          vi: `«${surface}» ở chỗ khác viết là «${example.surface}» (${usual.length} chỗ); nên dùng một cách viết.`,
          en: `«${surface}» is elsewhere written «${example.surface}» (${usual.length} times); write it in one way.`,
        },
        fixes: [
          {
            title: { vi: `Viết thành «${example.surface}»`, en: `Write «${example.surface}»` },
            fixClass: 'guarded',
            edits: [{ span, newText: example.surface }],
          },
        ],
        related: [{ unit: example.unit, span: example.span, message: where }],
      });
    }
  }
}

interface Name {
  readonly id: string;
  /** Equal for the same writing but for capitals and the placement of tones. */
  readonly key: string;
  readonly surface: string;
  readonly span: Span;
}

const names = gatherer((unit, around): readonly Name[] | null => {
  const found = ownersOf(unit, around).flatMap(({ part, source }): Name[] => {
    const id = identityOf(part);
    if (id === null) return [];
    const surface = nfc(part.surface);
    return [{ id, key: spellingKey(surface), surface, span: spanIn(source.value, part.span) }];
  });
  return found.length > 0 ? found : null;
});

/** Names in lists lean on each other, and a misspelt one has a rule of its own. */
function identityOf({ kind, id, standsFor, resolution, alternatives, qualifier }: AgencyPart): string | null {
  if (id === null || qualifier || alternatives.length > 0) return null;
  // Names that the plan itself gives to one body, other than the name of that body.
  if (standsFor !== null) return `= ${standsFor}`;
  return kind === 'agency' && (resolution === 'exact' || resolution === 'alias') ? id : null;
}
