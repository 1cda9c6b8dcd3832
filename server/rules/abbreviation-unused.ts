import { LETTER, nfc } from '../../grammar/text';
import { Gatherer } from './gatherer';
import type { Rule } from './rule';

export const abbreviationUnused: Rule = {
  code: 'abbreviation-unused',
  severity: 'information',
  title: { vi: 'Chữ viết tắt khai mà không dùng', en: 'Abbreviation never used' },
  why: {
    vi: 'Dòng «Viết tắt» không dùng đến thường là sót lại từ kế hoạch cũ.',
    en: 'A line «Viết tắt» that nothing uses is usually left over from an old plan.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nViết tắt: ⟦TTHC⟧ = thủ tục hành chính\nNội dung:\n1. Thực hiện đúng tiến độ.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nViết tắt: TTHC = thủ tục hành chính\nNội dung:\n1. Rà soát TTHC đúng tiến độ.\n',
  checkPlan(context, report) {
    for (const { unit, short } of context.plan.abbreviations) {
      if (short === '' || usersOf(short).of(context).length > 0) continue;
      const { value } = unit.head!;
      report({
        unit,
        span: value.spanToSource({ start: 0, end: short.length }),
        message: {
          vi: `Không chỗ nào trong kế hoạch dùng «${short}»; bỏ dòng này nếu không cần.`,
          en: `Nothing in the plan uses «${short}»; delete the line if it is not needed.`,
        },
      });
    }
  },
};

const users = new Map<string, Gatherer<true>>();
/** An abbreviation is typed letter by letter; what it was on the way is forgotten. */
const KEPT = 256;

/** The units, other than lines that explain abbreviations, in which one stands as a word. */
function usersOf(short: string): Gatherer<true> {
  let gatherer = users.get(short);
  if (!gatherer) {
    if (users.size >= KEPT) users.clear();
    gatherer = new Gatherer((unit) =>
      unit.kind !== 'abbreviation' && holds(nfc(unit.text), short) ? true : null,
    );
    users.set(short, gatherer);
  }
  return gatherer;
}

function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const behind = text[at + word.length] ?? ' ';
    if (!letter.test(before) && !letter.test(behind)) return true;
  }
  return false;
}

const letter = new RegExp(`[${LETTER}]`);
