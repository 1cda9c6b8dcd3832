import type { ParagraphNumber, Unit } from '../../grammar/ast';
import type { Sourced } from '../plan';
import { spanIn, type Rule } from './rule';
import { proseOf } from './values';

export const paragraphEnd: Rule = {
  code: 'paragraph-end',
  severity: 'hint',
  title: { vi: 'Đoạn văn thiếu dấu kết thúc', en: 'Paragraph without its final mark' },
  why: {
    vi: 'Đoạn văn kết thúc bằng dấu chấm (hoặc chấm phẩy trong danh sách); thiếu dấu thì không rõ đoạn đã hết hay bị cắt.',
    en: 'A paragraph ends in a full stop, or a semicolon in a list; without one it may have been cut off.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n- Rà soát, xây dựng phương án sắp xếp, xử lý tài sản công sau khi sắp xếp các cơ quan, đơn vị hành ⟦chính⟧\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\na) Mục tiêu đến năm 2025\n- Rà soát, xây dựng phương án sắp xếp, xử lý tài sản công sau khi sắp xếp các cơ quan, đơn vị hành chính.\n',
  checkUnit(unit, report) {
    const [source] = proseOf(unit);
    if (unit.kind !== 'paragraph' || !source || !isSentence(unit, source)) return;
    const { value } = source;
    const last = /[\p{L}0-9]{1,40}$/u.exec(value.text);
    if (!last) return;
    const end = value.text.length;
    report({
      unit,
      span: spanIn(value, { start: last.index, end }),
      message: {
        vi: 'Cuối đoạn thiếu dấu chấm (hoặc chấm phẩy).',
        en: 'A full stop (or semicolon) is missing at the end of the paragraph.',
      },
      fixes: [
        {
          title: { vi: 'Thêm dấu chấm', en: 'Add a full stop' },
          fixClass: 'guarded',
          edits: [{ span: spanIn(value, { start: end, end }), newText: '.' }],
        },
      ],
    });
  },
};

/** Numbers of headings; what stands behind them needs no full stop. */
const headings: ReadonlySet<ParagraphNumber['style']> = new Set(['part', 'roman', 'arabic', 'decimal']);

/** Shorter ones may be headings. */
const LONG = 80;

const isSentence = ({ number }: Unit, { value: { text } }: Sourced): boolean =>
  text.length >= LONG && !(number && headings.has(number.style)) && !/^[[(]/.test(text) && /[,;.]/.test(text);
