import { spanIn, type Rule } from './rule';
import { setPhrases } from './set-phrases';
import { triggerOn } from './triggers';
import { proseOf } from './values';

export const setPhraseMark: Rule = {
  code: 'set-phrase-mark',
  severity: 'hint',
  title: { vi: 'Cụm từ quen dùng thiếu dấu phẩy hoặc gạch nối', en: 'Set phrase without its comma or dash' },
  why: {
    vi: 'Những cụm từ này ghép các từ ngang hàng, văn bản quy phạm viết có dấu phẩy hoặc gạch nối; thiếu dấu thì đọc thành một từ khác và lệch với tên luật, tên cơ quan.',
    en: 'These phrases join words of equal rank; laws write them with a comma or a dash, and without it they read as something else.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Điều 8 (ngôn ngữ văn bản)',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Khắc phục những ⟦tồn tại hạn chế⟧; xử lý ⟦phản ánh kiến nghị⟧ của người dân.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Khắc phục những tồn tại, hạn chế; xử lý phản ánh, kiến nghị của người dân.\n2. Cơ quan chủ trì phối hợp với Sở Nội vụ.\n',
  checkUnit(unit, report) {
    for (const wording of proseOf(unit)) {
      if (!wording.may(hold)) continue;
      const { value } = wording;
      for (const match of value.text.matchAll(phrase)) {
        const written = match[0];
        const right = setPhrases.get(written.toLowerCase())!;
        if (isSomethingElse(right, value.text.slice(Math.max(0, match.index - NEAR), match.index))) continue;
        const newText = inCaseOf(written, right);
        const span = spanIn(value, { start: match.index, end: match.index + written.length });
        report({
          unit,
          span,
          message: { vi: `Viết là «${newText}».`, en: `It is written «${newText}».` },
          fixes: [
            {
              title: { vi: `Viết thành «${newText}»`, en: `Write «${newText}»` },
              fixClass: 'guarded',
              edits: [{ span, newText }],
            },
          ],
        });
      }
    }
  },
};

const NEAR = 5;

function isSomethingElse(right: string, before: string): boolean {
  // "Cơ quan chủ trì phối hợp với": it is the lead that coordinates.
  if (right === 'chủ trì, phối hợp') return before !== '' && !/[.;:\n-] ?$/.test(before);
  // The name of a law is looked at as a whole.
  return right === 'phòng, chống tham nhũng' && /luật $/i.test(before);
}

const hold = triggerOn({ phrases: [...setPhrases.keys()] });

const phrase = new RegExp(
  `(?<!\\p{L})(?:${[...setPhrases.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'giu',
);

/** The marks of the right phrase between the letters as they were written. */
function inCaseOf(written: string, right: string): string {
  const letters = written.match(/\p{L}+/gu) ?? [];
  let at = 0;
  return right.replace(/\p{L}+/gu, (word) => letters[at++] ?? word);
}
