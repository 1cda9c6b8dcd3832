import type { Fix, Problem } from '../text';
import { isPercent, type Draft } from './draft';
import { readNumber, writeNumber } from './numbers';
import type { TargetNumber } from './types';

/** What can be wrong with a target by itself. Spans are in the clean text. */
export function problemsOf(drafts: readonly Draft[], text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<number>();
  for (const draft of drafts) {
    for (const number of draft.of ? [...draft.numbers, draft.of] : draft.numbers) {
      if (seen.has(number.span.start)) continue;
      seen.add(number.span.start);
      const problem = notationProblem(number, draft);
      if (problem) problems.push(problem);
    }
    problems.push(...sizeProblems(draft, text));
  }
  return problems;
}

function notationProblem(number: TargetNumber, draft: Draft): Problem | null {
  const { value, notation } = readNumber(number.text);
  const { span, text } = number;
  const replace = (newText: string): Fix => ({
    title: { vi: `Viết «${newText}»`, en: `Write “${newText}”` },
    fixClass: 'guarded',
    edits: [{ span, newText }],
  });
  switch (notation) {
    case 'unreadable':
      return {
        code: 'unreadable-number',
        severity: 'warning',
        span,
        message: {
          vi: `Không đọc được số «${text}». Dùng dấu chấm ngăn hàng nghìn (1.000), dấu phẩy cho phần thập phân (4,5).`,
          en: `“${text}” is not a number. Separate thousands with dots (1.000) and decimals with a comma (4,5).`,
        },
      };
    case 'single-comma-three':
    case 'foreign':
      return ambiguous(number, value!, replace(writeNumber(Number(text.replace(/,/g, '')))));
    case 'thousands-dot':
      // "1.245 hồ sơ" leaves no doubt; "4.455 điểm" does.
      return draft.type !== 'rank' && /^[1-9]\d?\.\d\d[1-9]$/.test(text) && !isCounted(draft)
        ? ambiguous(number, value!, replace(text.replace('.', ',')))
        : null;
    case 'decimal-point':
      return {
        code: 'decimal-point',
        severity: 'information',
        span,
        message: {
          vi: `Số «${text}» được đọc là ${writeNumber(value!)}. Phần thập phân viết sau dấu phẩy.`,
          en: `“${text}” is read as ${value!}. Vietnamese writes decimals with a comma.`,
        },
        fixes: [replace(text.replace('.', ','))],
      };
    default:
      return null;
  }
}

const isCounted = (draft: Draft): boolean =>
  draft.unit !== null && draft.unit.text !== 'điểm' && !isPercent(draft);

const ambiguous = ({ text, span }: TargetNumber, value: number, fix: Fix): Problem => ({
  code: 'ambiguous-number',
  severity: 'information',
  span,
  message: {
    vi: `Số «${text}» có thể hiểu hai cách; đang được đọc là ${writeNumber(value)}. Dùng dấu chấm ngăn hàng nghìn, dấu phẩy cho phần thập phân.`,
    en: `“${text}” can be read in two ways; it is taken as ${value}. Dots separate thousands, a comma decimals.`,
  },
  fixes: [fix],
});

function sizeProblems(draft: Draft, text: string): Problem[] {
  const problems: Problem[] = [];
  const value = typeof draft.value === 'number' ? draft.value : null;
  const span = draft.valueSpan;
  if (value === null || span === null) return problems;
  const written = text.slice(span.start, span.end);
  if (isShare(draft, text))
    for (const number of draft.numbers)
      if (number.value !== null && number.value > 100) {
        const behind = /^ ?%/.exec(text.slice(number.span.end, number.span.end + 2))?.[0].length ?? 0;
        const at = { start: number.span.start, end: number.span.end + behind };
        problems.push({
          code: 'target-over-hundred',
          severity: 'error',
          span: at,
          message: {
            vi: `Tỷ lệ «${text.slice(at.start, at.end)}» vượt quá 100%. Ghi tỷ lệ từ 0 đến 100%; nếu là mức tăng thì viết «tăng …».`,
            en: `A share of “${text.slice(at.start, at.end)}” is more than 100%. If growth is meant, write “tăng …”.`,
          },
        });
      }
  const of = draft.of?.value ?? null;
  if (of !== null && value > of)
    problems.push(
      draft.type === 'rank'
        ? {
            code: 'rank-over-total',
            severity: 'error',
            span,
            message: {
              vi: `Thứ hạng «${written}»: hạng ${value} lớn hơn tổng số ${of}. Kiểm tra lại hai số.`,
              en: `Rank “${written}”: ${value} is more than the total of ${of}.`,
            },
          }
        : {
            code: 'score-over-scale',
            severity: 'error',
            span,
            message: {
              vi: `Giá trị «${written}»: ${writeNumber(value)} lớn hơn mức cao nhất ${writeNumber(of)}. Kiểm tra lại hai số.`,
              en: `“${written}”: ${value} is more than the most it can be, ${of}.`,
            },
          },
    );
  if (draft.comparator === 'range' && draft.upper !== null && draft.upper < value) {
    const [first, second] = draft.numbers as [TargetNumber, TargetNumber];
    problems.push({
      code: 'range-reversed',
      severity: 'warning',
      span,
      message: {
        vi: `Khoảng «${written}» viết ngược: số sau nhỏ hơn số trước.`,
        en: `Range “${written}” is the wrong way round.`,
      },
      fixes: [
        {
          title: { vi: 'Đổi chỗ hai số', en: 'Swap the numbers' },
          fixClass: 'guarded',
          edits: [
            { span: first.span, newText: second.text },
            { span: second.span, newText: first.text },
          ],
        },
      ],
    });
  }
  return problems;
}

/** A share of a whole, not growth and not "110% kế hoạch". */
function isShare(draft: Draft, text: string): boolean {
  if (!isPercent(draft) || draft.type === 'change') return false;
  const subject = draft.subject?.text ?? '';
  const behind = text.slice(draft.span.end, draft.span.end + 40);
  const compared =
    /^(?: ?\()? ?(?:kế hoạch|dự toán|chỉ tiêu|so với|so cùng|mục tiêu|nhu cầu|định mức|cùng kỳ|mức|tổng sản phẩm|GDP|GRDP)/i;
  return (
    draft.baselineYear === null &&
    !compared.test(behind) &&
    !compared.test(subject) &&
    !/(?:tốc độ|tăng|giảm|so với|vượt|bằng)/i.test(subject)
  );
}
