import type { ParagraphNumber, Unit } from '../../grammar/ast';

/** How deep the numbering of a body goes (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7). */
const numberRank: Partial<Record<ParagraphNumber['style'], number>> = {
  part: 11,
  roman: 12,
  arabic: 13,
  decimal: 14,
  letter: 18,
};

/**
 * How far up a unit stands: it holds the units behind it that have a higher rank, up to the next one that has not.
 * Null for what only belongs to the unit that holds it.
 */
export function rankOf(unit: Unit): number | null {
  switch (unit.kind) {
    case 'decision':
    case 'plan':
    case 'annex':
      return 0;
    case 'body':
    case 'closing':
      return 1;
    case 'article':
    case 'section':
      return 2;
    case 'objective':
      return 3;
    case 'task':
      return 4;
    case 'activity':
      return 5;
    case 'paragraph':
      return paragraphRank(unit.number);
    case 'abbreviation':
    case 'agency':
      return 20;
    case 'preamble':
      return null;
  }
}

function paragraphRank(number: ParagraphNumber | null): number | null {
  const rank = number ? numberRank[number.style] : undefined;
  if (number === null || rank === undefined) return null;
  // `1.1` stands below `1`, `1.1.1` below `1.1`.
  return number.style === 'decimal' ? rank + number.text.split('.').length - 2 : rank;
}
