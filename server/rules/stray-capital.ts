import type { Span } from '../../grammar/text';
import { memoByText } from '../plan';
import { spanIn, type Rule } from './rule';
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
    for (const { value } of proseOf(unit)) {
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
] as const;

/** The second syllable alone in capitals: "triển Khai". */
const second = verbs.map((verb) => {
  const [first, last] = verb.split(' ') as [string, string];
  return `(?<=(?:^|[ (])${first} )${last.charAt(0).toUpperCase()}${last.slice(1)}`;
});
/** The first, where the sentence surely goes on: "…, Triển khai". Behind "đề án" and the like it may begin a name. */
const first = verbs.map(
  (verb) =>
    `(?<=\\p{Ll}(?:,| và| hoặc| về| để| nhằm) )${verb.charAt(0).toUpperCase()}${verb.split(' ')[0]!.slice(1)}(?= ${verb.split(' ')[1]!} \\p{L})`,
);
const slip = new RegExp(`(?:${[...second, ...first].join('|')})(?!\\p{L})`, 'gu');

const capitalsIn = memoByText(
  (text): readonly Span[] =>
    [...text.matchAll(slip)].map((it) => ({ start: it.index, end: it.index + it[0].length })),
  5000,
);
