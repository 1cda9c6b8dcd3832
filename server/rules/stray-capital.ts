import type { Span } from '../../grammar/text';
import { spanIn, type Rule } from './rule';
import { triggerOn } from './triggers';
import { proseOf } from './values';

export const strayCapital: Rule = {
  code: 'stray-capital',
  severity: 'hint',
  title: { vi: 'Chữ viết hoa giữa câu', en: 'Capital within a sentence' },
  why: {
    vi: 'Động từ giữa câu, sau dấu phẩy không viết hoa; chữ hoa ở đó thường là dấu vết của hai câu chép liền nhau hoặc phím gõ nhầm.',
    en: 'Verbs within a sentence take no capital; one there is a slip or shows where two sentences were joined.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục II, mục I (viết hoa vì phép đặt câu)',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Nâng cao chất lượng ban hành văn bản, triển ⟦Khai⟧ có hiệu quả công tác thi hành pháp luật.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Ban hành văn bản; Triển khai Đề án Xây dựng nông thôn mới.\n',
  checkUnit(unit, report) {
    for (const wording of proseOf(unit)) {
      if (!wording.may(hold)) continue;
      const { value } = wording;
      for (const at of capitalsIn(value.text)) {
        const written = value.text.slice(at.start, at.end);
        const newText = written.toLowerCase();
        const span = spanIn(value, at);
        report({
          unit,
          span,
          message: {
            vi: `«${written}» giữa câu viết thường: «${newText}».`,
            en: `Within a sentence it is «${newText}».`,
          },
          fixes: [
            {
              title: { vi: `Viết thường «${newText}»`, en: `Write «${newText}»` },
              fixClass: 'guarded',
              edits: [{ span, newText }],
            },
          ],
        });
      }
    }
  },
};

const verbs = [
  'triển khai',
  'thực hiện',
  'tiếp tục',
  'xây dựng',
  'tăng cường',
  'nâng cao',
  'rà soát',
  'phê duyệt',
  'ban hành',
  'đẩy mạnh',
  'phối hợp',
  'giải quyết',
  'hoàn thiện',
  'tỷ lệ',
  'tổ chức',
  'đào tạo',
  'tái cấu',
] as const;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The capitalised half of a verb, and what must stand before and behind it to be a slip. */
interface Half {
  readonly before: RegExp;
  readonly behind: RegExp;
}

const halves = new Map<string, Half[]>();
for (const verb of verbs) {
  const [first, second] = verb.split(' ') as [string, string];
  const add = (word: string, half: Half): void => {
    halves.set(word, [...(halves.get(word) ?? []), half]);
  };
  // The second syllable alone in capitals: "triển Khai".
  add(capitalised(second), { before: new RegExp(`(?:^|[ (])${first} $`), behind: /^(?!\p{L})/u });
  // The first, where the sentence surely goes on: "…, Triển khai". Behind "đề án" and the like it may begin a name.
  add(capitalised(first), {
    before:
      /(?:[\p{Ll}\d],|\p{Ll}(?: và| hoặc| về| để| nhằm)|(?:^|\P{L})(?:công tác|thực hiện|chất lượng)) $/u,
    // Only this one is half of a pair: "đào tạo, bồi dưỡng".
    behind: new RegExp(`^ ${second}${second === 'tạo' ? ',?' : ''} \\p{L}`, 'u'),
  });
}

// "của Chính phủ Quy định …": what the document does, behind who made it.
halves.set('Quy', [{ before: /của Chính phủ $/u, behind: /^ định \p{Ll}/u }]);

const hold = triggerOn({ word: (it) => halves.has(it) });
const half = new RegExp(`(?:${[...halves.keys()].join('|')})(?!\\p{L})`, 'gu');
/** As much as `before` looks back, and `behind` ahead. */
const NEAR = 14;

function* capitalsIn(text: string): Generator<Span> {
  for (const match of text.matchAll(half)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - NEAR), start);
    const behind = text.slice(end, end + NEAR);
    if (halves.get(match[0])!.some((it) => it.before.test(before) && it.behind.test(behind)))
      yield { start, end };
  }
}
