import { centralCodes, isPartyCode, type Citation } from '../../grammar/citations';
import { printedDate, type Sourced } from '../plan';
import { basesOf } from './bases';
import { spanIn, type Rule } from './rule';
import type { UnitContext } from './context';

export const basisOrder: Rule = {
  code: 'basis-order',
  severity: 'information',
  title: { vi: 'Thứ tự căn cứ ban hành', en: 'Order of the legal bases' },
  why: {
    vi: 'Căn cứ xếp theo thứ bậc: luật, pháp lệnh, văn bản của Chính phủ, của Thủ tướng, của bộ, rồi văn bản của địa phương; cùng bậc thì văn bản ban hành trước đứng trước.',
    en: 'Bases stand by rank (laws, ordinances, Government, Prime Minister, ministries, province), and by date within a rank.',
  },
  basis:
    'Luật Ban hành văn bản quy phạm pháp luật (thứ bậc văn bản); Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục II.6.a',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\n  Căn cứ: Quyết định số 2617/QĐ-UBND ngày 30/9/2021 của Ủy ban nhân dân tỉnh\n  Căn cứ: ⟦Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ⟧\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\n  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ\n  Căn cứ: Quyết định số 2617/QĐ-UBND ngày 30/9/2021 của Ủy ban nhân dân tỉnh\n',
  profiles: ['state'],
  checkPlan({ plan, around }, report) {
    for (const particulars of [plan.decision, plan]) {
      if (!particulars) continue;
      let highest: Ranked | null = null;
      for (const now of particulars.bases.flatMap((it) => ranked(it, around))) {
        const before: Ranked | null = highest;
        if (!before || now.rank > before.rank) {
          highest = now;
          continue;
        }
        const [a, b] = [before.citation.date?.iso ?? null, now.citation.date?.iso ?? null];
        const isLower = now.rank === before.rank;
        if (isLower && (a === null || b === null || b >= a || !sameType(before.citation, now.citation))) {
          highest = now;
          continue;
        }
        report({
          unit: now.source.unit,
          span: spanIn(now.source.value, now.citation.span),
          ...(isLower && { severity: 'hint' }),
          message: isLower
            ? {
                vi: `Văn bản ngày ${printedDate(b!)} nên đứng trước văn bản ngày ${printedDate(a!)}.`,
                en: `What was issued on ${printedDate(b!)} should stand before that of ${printedDate(a!)}.`,
              }
            : {
                vi: `${names[now.rank]!.vi} đứng trước ${inside(names[before.rank]!.vi)}; chuyển căn cứ này lên.`,
                en: `${names[now.rank]!.en} stands before ${inside(names[before.rank]!.en)}; move it up.`,
              },
          related: [
            {
              unit: before.source.unit,
              span: spanIn(before.source.value, before.citation.span),
              message: { vi: 'Căn cứ đứng trước', en: 'The basis before it' },
            },
          ],
        });
      }
    }
  },
};

interface Ranked {
  readonly rank: number;
  readonly citation: Citation;
  readonly source: Sourced;
}

const names = [
  { vi: 'Hiến pháp', en: 'The Constitution' },
  { vi: 'Luật, nghị quyết của Quốc hội', en: 'A law or resolution of the National Assembly' },
  { vi: 'Văn bản của Ủy ban Thường vụ Quốc hội', en: 'What the Standing Committee issued' },
  { vi: 'Văn bản của Chủ tịch nước', en: 'What the President issued' },
  { vi: 'Văn bản của Chính phủ', en: 'What the Government issued' },
  { vi: 'Văn bản của Thủ tướng Chính phủ', en: 'What the Prime Minister issued' },
  { vi: 'Văn bản của bộ, ngành', en: 'What a ministry issued' },
  { vi: 'Nghị quyết của Hội đồng nhân dân', en: 'A resolution of the People’s Council' },
  { vi: 'Văn bản của Ủy ban nhân dân', en: 'What the People’s Committee issued' },
] as const;

const inside = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const sameType = (a: Citation, b: Citation): boolean => a.number?.typeCode === b.number?.typeCode;

const ranked = (source: Sourced, around: UnitContext): Ranked[] =>
  source.entry?.keyword === 'proposal'
    ? []
    : basesOf(source, around).flatMap((citation) => {
        const rank = rankOf(citation);
        return rank === null ? [] : [{ rank, citation, source }];
      });

/** Null for documents of the Party, which have no place in this order, and for what cannot be told. */
function rankOf({ kind, number, title }: Citation): number | null {
  if (kind === 'name') {
    if (/^hiến pháp/i.test(title?.text ?? '')) return 0;
    return /^pháp lệnh/i.test(title?.text ?? '') ? 2 : 1;
  }
  if (kind !== 'number' || !number) return null;
  switch (number.family) {
    case 'F1':
      return 1;
    case 'F2':
    case 'F3':
    case 'F4':
      return 2;
    case 'F8':
      return null;
    default: {
      const code = number.issuerCodes[0] ?? '';
      if (isPartyCode(code)) return null;
      if (code === 'CTN') return 3;
      if (code === 'CP') return 4;
      if (code === 'TTg') return 5;
      if (code === 'HĐND') return 7;
      if (code === 'UBND') return 8;
      return centralCodes.has(code) && /^(?:B|NHNN|TTCP|VPCP)/.test(code) ? 6 : null;
    }
  }
}
