import { isRow } from './nodes';
import { spanIn, type Rule } from './rule';
import { proseOf } from './values';

export const trailingMark: Rule = {
  code: 'trailing-mark',
  severity: 'hint',
  title: { vi: 'Ô kết thúc bằng dấu bỏ dở', en: 'Cell that ends in an open mark' },
  why: {
    vi: 'Ô của bảng kết thúc bằng dấu phẩy, chấm phẩy hay hai chấm trông như còn thiếu chữ; thường là sót lại khi tách từ một danh sách.',
    en: 'A cell that ends in a comma, semicolon or colon looks unfinished; usually it was cut out of a list.',
  },
  basis: null,
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Số hóa dữ liệu chuyên ngành⟦;⟧\n  Chủ trì: Sở Nội vụ\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Số hóa dữ liệu chuyên ngành\n  Chủ trì: Sở Nội vụ\n',
  checkUnit(unit, report) {
    if (!isRow(unit)) return;
    for (const { value, entry } of proseOf(unit)) {
      if (entry?.keyword === 'deadline') continue;
      const match = /(?<![,;:.])[,;:]$/.exec(value.text);
      if (!match) continue;
      const span = spanIn(value, { start: match.index, end: match.index + 1 });
      const from = startOfMarks(value.text);
      const marks = value.text.slice(from).trim();
      report({
        unit,
        span,
        message: {
          vi: `Ô kết thúc bằng «${match[0]}»; bỏ dấu này hoặc viết tiếp.`,
          en: `The cell ends in «${match[0]}»; remove it or go on writing.`,
        },
        fixes:
          from === 0
            ? []
            : [
                {
                  title: { vi: `Bỏ «${marks}» ở cuối`, en: `Remove «${marks}»` },
                  fixClass: 'guarded',
                  edits: [{ span: spanIn(value, { start: from, end: value.text.length }), newText: '' }],
                },
              ],
      });
    }
  },
};

/** Where the marks at the end of a text begin, with the spaces between and before them. */
function startOfMarks(text: string): number {
  let at = text.length;
  while (at > 0 && ',;: '.includes(text[at - 1]!)) at--;
  return at;
}
