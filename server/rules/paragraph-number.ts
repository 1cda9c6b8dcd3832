import type { ParagraphNumber } from '../../grammar/ast';
import type { Paragraph } from '../plan';
import type { Span } from '../../grammar/text';
import { spanIn, type Reporter, type Rule } from './rule';

export const paragraphNumber: Rule = {
  code: 'paragraph-number',
  severity: 'warning',
  title: { vi: 'Số mục, khoản, điểm nhảy hoặc lặp', en: 'Numbering of the body skips or repeats' },
  why: {
    vi: 'Bố cục đánh số liên tục để viện dẫn được; số nhảy hoặc lặp thường là dấu vết của đoạn bị xóa hoặc chép thêm. Thứ tự điểm theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k…',
    en: 'The body is numbered throughout so that it can be cited; a gap or repetition shows that a passage was cut or copied. Points follow the Vietnamese alphabet: a, b, c, d, đ, e, g, h, i, k…',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục II.7',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\nI. MỤC ĐÍCH\n⟦III.⟧ TỔ CHỨC THỰC HIỆN\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\nI. MỤC ĐÍCH\nII. TỔ CHỨC THỰC HIỆN\n',
  checkPlan({ plan }, report) {
    const last: (Counted | undefined)[] = [];
    for (const [at, paragraph] of plan.body.entries()) {
      const { number } = paragraph;
      const counted = number && count(number);
      if (!number || !counted) continue;
      const { depth, value } = counted;
      const before = last[depth];
      const expected = before && sameParent(before, counted) ? before.value + 1 : 1;
      last.length = depth;
      last[depth] = { ...counted, paragraph, at };
      if (value === expected) continue;
      const due = write(number, expected, counted.parent);
      const inside = before?.at === undefined ? null : gluedIn(plan.body.slice(before.at, at), `${due})`);
      if (number.style === 'letter' && value === expected + 1 && inside) {
        tellGlued(inside.paragraph, inside.span, due, report);
        continue;
      }
      report({
        unit: paragraph.unit,
        span: number.span,
        message:
          before && value === before.value && sameParent(before, counted)
            ? {
                vi: `«${number.text}» đã dùng ở trên; ở đây cần «${due}».`,
                en: `«${number.text}» was used above; «${due}» is due here.`,
              }
            : {
                vi: `Thứ tự nhảy: ở đây cần «${due}», đang ghi «${number.text}».`,
                en: `The numbering skips: «${due}» is due here, not «${number.text}».`,
              },
        ...(before?.paragraph && {
          related: [
            {
              unit: before.paragraph.unit,
              span: before.paragraph.number!.span,
              message: {
                vi: `Mục đứng trước: «${before.paragraph.number!.text}»`,
                en: `The one before: «${before.paragraph.number!.text}»`,
              },
            },
          ],
        }),
      });
    }
  },
};

interface Counted {
  readonly depth: number;
  readonly value: number;
  /** Of `2.1`: `2`. */
  readonly parent: string;
  readonly paragraph?: Paragraph;
  /** Of the paragraph in the body. */
  readonly at?: number;
}

interface Inside {
  readonly paragraph: Paragraph;
  readonly span: Span;
}

/** A point that was typed on the line of the one before it: "… trên địa bàn tỉnh. g) Rà soát …". */
function gluedIn(paragraphs: readonly Paragraph[], mark: string): Inside | null {
  for (const paragraph of paragraphs) {
    const { text } = paragraph.text.value;
    const found = new RegExp(`[.;:] ${mark.replace(')', '\\)')} `).exec(text);
    if (found) return { paragraph, span: { start: found.index + 2, end: found.index + 2 + mark.length } };
  }
  return null;
}

function tellGlued({ unit, text }: Paragraph, span: Span, due: string, report: Reporter): void {
  report({
    unit,
    span: spanIn(text.value, span),
    message: {
      vi: `Điểm «${due}» gõ liền vào đoạn này nên thứ tự phía dưới bị nhảy; xuống dòng trước «${due})».`,
      en: `Point «${due}» is typed on this line, so the numbering below skips; begin a line at «${due})».`,
    },
    fixes: [
      {
        title: { vi: `Xuống dòng trước «${due})»`, en: `Begin a line at «${due})»` },
        fixClass: 'guarded',
        edits: [{ span: spanIn(text.value, { start: span.start - 1, end: span.start }), newText: '\n' }],
      },
    ],
  });
}

const sameParent = (a: Counted, b: Counted): boolean => a.parent === b.parent;

const letters = 'abcdđeghiklmnopqrstuvxy';

function count(number: ParagraphNumber): Counted | null {
  switch (number.style) {
    case 'part':
      return { depth: 0, value: romanOrArabic(number.text.replace(/^\S+\s+/, '')), parent: '' };
    case 'roman':
      return { depth: 1, value: romanOrArabic(number.text), parent: '' };
    case 'arabic':
      return { depth: 2, value: Number(number.text), parent: '' };
    case 'decimal': {
      const parts = number.text.split('.');
      return { depth: 1 + parts.length, value: Number(parts.pop()), parent: parts.join('.') };
    }
    case 'letter': {
      const at = letters.indexOf(number.text);
      // f, j, w and z are no points; the gap that follows says so.
      return { depth: 6, value: at < 0 ? Number.NaN : at + 1, parent: '' };
    }
    case 'dash':
    case 'plus':
      return null;
  }
}

function write(number: ParagraphNumber, value: number, parent: string): string {
  switch (number.style) {
    case 'part':
      return `Phần ${toRoman(value)}`;
    case 'roman':
      return toRoman(value);
    case 'letter':
      return letters[value - 1] ?? String(value);
    case 'decimal':
      return `${parent}.${value}`;
    default:
      return String(value);
  }
}

const romanDigits: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [digit, worth] of romanDigits) {
    while (rest >= worth) {
      text += digit;
      rest -= worth;
    }
  }
  return text;
}

function romanOrArabic(text: string): number {
  if (/^[0-9]+$/.test(text)) return Number(text);
  let value = 0;
  let rest = text.toUpperCase();
  for (const [digit, worth] of romanDigits) {
    while (rest.startsWith(digit)) {
      value += worth;
      rest = rest.slice(digit.length);
    }
  }
  return rest === '' ? value : Number.NaN;
}
