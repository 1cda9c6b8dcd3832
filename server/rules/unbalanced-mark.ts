import { spanIn, type Rule } from './rule';
import { brackets } from './triggers';
import { proseOf } from './values';

export const unbalancedMark: Rule = {
  code: 'unbalanced-mark',
  severity: 'information',
  title: { vi: 'Ngoặc mở, ngoặc đóng không đủ cặp', en: 'Brackets or quotes without their pair' },
  why: {
    vi: 'Thiếu một nửa dấu ngoặc thì không rõ phần trích dẫn, giải thích bắt đầu hay kết thúc ở đâu; thường do chép sót.',
    en: 'With half a pair it is unclear where the quotation or remark begins or ends.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Kịp thời xử lý các vấn đề mới phát sinh trong tổ chức thi hành pháp luật⟦”⟧.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\na) Phương châm “4 tại chỗ” (nếu có).\n',
  checkUnit(unit, report) {
    for (const wording of proseOf(unit)) {
      if (!wording.may(brackets)) continue;
      const { value } = wording;
      for (const { at, mark, isOpening } of lonelyIn(value.text)) {
        report({
          unit,
          span: spanIn(value, { start: at, end: at + 1 }),
          message: isOpening
            ? { vi: `«${mark}» mở mà không có dấu đóng.`, en: `«${mark}» is never closed.` }
            : { vi: `«${mark}» đóng mà không có dấu mở.`, en: `«${mark}» closes what was never opened.` },
        });
      }
    }
  },
};

interface Lonely {
  readonly at: number;
  readonly mark: string;
  readonly isOpening: boolean;
}

const closing: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  [')', '('],
  [']', '['],
  ['»', '«'],
]);
const opening = new Set(closing.values());

/** `a)`, `1)`, `iv)` number a list. */
const listMark = /(?:^|[\s;,.(:])(?:[a-zđ]|[0-9]{1,2}|[ivx]{1,4})$/i;

function lonelyIn(text: string): readonly Lonely[] {
  const open: { at: number; mark: string }[] = [];
  const lonely: Lonely[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (opening.has(mark)) open.push({ at, mark });
    const pair = closing.get(mark);
    if (pair === undefined) continue;
    const last = open.map((it) => it.mark).lastIndexOf(pair);
    if (last >= 0) {
      // What was opened inside and is still open has no pair any more.
      for (const it of open.splice(last).slice(1)) lonely.push({ ...it, isOpening: true });
    } else if (mark !== ')' || !listMark.test(text.slice(Math.max(0, at - 6), at)))
      lonely.push({ at, mark, isOpening: false });
  }
  for (const it of open) lonely.push({ ...it, isOpening: true });
  return lonely.sort((a, b) => a.at - b.at);
}
