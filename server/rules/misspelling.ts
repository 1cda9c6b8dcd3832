import { LETTER, type Span } from '../../grammar/text';
import { spanIn, type Rule } from './rule';
import { slips } from './slips';
import { triggerOn } from './triggers';
import { proseOf } from './values';

export const misspelling: Rule = {
  code: 'misspelling',
  severity: 'information',
  title: { vi: 'Lỗi chính tả thường gặp', en: 'Common misspelling' },
  why: {
    vi: 'Những từ này hay viết sai do phát âm (hỏi, ngã; s, x), thiếu dấu hoặc sót chữ, và không có trong tiếng Việt.',
    en: 'These words are often misspelt by ear, or lost a tone or a syllable, and do not exist in Vietnamese.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Điều 8 (ngôn ngữ văn bản)',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Theo dõi, đôn đốc, ⟦nhắc nhỡ⟧ các cơ quan.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Theo dõi, đôn đốc, nhắc nhở các cơ quan.\n',
  checkUnit(unit, report) {
    for (const wording of proseOf(unit)) {
      if (!wording.may(hold)) continue;
      const { value } = wording;
      for (const { span, right } of slipsIn(value.text)) {
        const at = spanIn(value, span);
        const written = value.text.slice(span.start, span.end);
        report({
          unit,
          span: at,
          message: { vi: `«${written}»: có phải là «${right}»?`, en: `«${written}»: is «${right}» meant?` },
          fixes: [
            {
              title: { vi: `Sửa thành «${right}»`, en: `Change to «${right}»` },
              fixClass: 'guarded',
              edits: [{ span: at, newText: right }],
            },
          ],
        });
      }
    }
  },
};

interface Slip {
  readonly span: Span;
  readonly right: string;
}

const hold = triggerOn({ phrases: slips.map(([wrong]) => wrong) });

const bySyllable = new Map<string, { wrong: string; right: string }[]>();
for (const [wrong, right] of slips) {
  const first = wrong.split(' ')[0]!;
  bySyllable.set(first, [...(bySyllable.get(first) ?? []), { wrong, right }]);
}

const word = new RegExp(`[${LETTER}]+`, 'g');
const letter = new RegExp(`[${LETTER}]`);

function slipsIn(text: string): readonly Slip[] {
  const lower = text.toLowerCase();
  // Rare letters whose small form is longer would shift what follows.
  if (lower.length !== text.length) return [];
  const found: Slip[] = [];
  for (const match of lower.matchAll(word)) {
    for (const { wrong, right } of bySyllable.get(match[0]) ?? []) {
      const end = match.index + wrong.length;
      if (!lower.startsWith(wrong, match.index) || letter.test(lower.charAt(end))) continue;
      const written = text.slice(match.index, end);
      found.push({ span: { start: match.index, end }, right: inCaseOf(written, right) });
    }
  }
  return found;
}

/** In capitals, with a capital, or small, as it was written. */
function inCaseOf(written: string, right: string): string {
  if (written === written.toUpperCase()) return right.toUpperCase();
  const first = written.charAt(0);
  return first === first.toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
