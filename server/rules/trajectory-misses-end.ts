import { measuredIn } from './target-facts';
import { spanIn, type Rule } from './rule';

export const trajectoryMissesEnd: Rule = {
  code: 'trajectory-misses-end',
  severity: 'warning',
  title: { vi: 'Lộ trình không đến được đích', en: 'Yearly steps that miss the end' },
  why: {
    vi: 'Mức đầu cộng mức tăng mỗi năm không ra mức cuối kỳ, như vậy một trong ba con số sai.',
    en: 'The first value and the yearly steps do not add up to the last, so one of the three numbers is wrong.',
  },
  basis: null,
  bad: 'Kế hoạch: Chuyển đổi số giai đoạn 2022 - 2025\nNội dung:\n1. Tỷ lệ giao dịch thanh toán trực tuyến đạt từ 20% trở lên trong năm 2022, mỗi năm tiếp theo tăng 5%, đạt tỷ lệ tối thiểu ⟦40%⟧ vào năm 2025.\n',
  good: 'Kế hoạch: Chuyển đổi số giai đoạn 2022 - 2025\nNội dung:\n1. Hồ sơ điện tử năm 2022 đạt tối thiểu 60%, mỗi năm tiếp theo tăng 10%, đạt tỷ lệ tối thiểu 90% vào năm 2025.\n',
  checkUnit(unit, report, context) {
    for (const { source, reading } of measuredIn(unit, context)) {
      const { value } = source;
      for (const { trajectory, numbers, valueSpan, span } of reading.targets) {
        if (trajectory?.consistent !== false) continue;
        const reached = trajectory.derived.at(-1);
        const { end, step } = trajectory;
        if (!reached || !step) continue;
        const last = [...numbers].reverse().find((it) => it.value === end.value);
        const atLeast = step.comparator === '>=' || step.comparator === '>';
        const path = trajectory.derived.map((it) => `${number(it.value)} (${it.year})`).join(', ');
        report({
          unit,
          span: spanIn(value, markOf(value.text, last?.span ?? valueSpan ?? span)),
          // A step of "at least" may be larger than it says.
          severity: atLeast ? 'information' : 'warning',
          message: {
            vi: `${atLeast ? 'Chỉ tăng đúng mức tối thiểu thì' : 'Cộng từng năm:'} ${path}; đến năm ${reached.year} được ${number(reached.value)}, không phải ${number(end.value)}.`,
            en: `${atLeast ? 'With the least step it is' : 'Year by year:'} ${path}; ${reached.year} comes to ${number(reached.value)}, not ${number(end.value)}.`,
          },
        });
      }
    }
  },
};

const number = (value: number): string => String(value).replace('.', ',');

/** A number with the sign of its unit. */
function markOf(text: string, span: { start: number; end: number }): { start: number; end: number } {
  const unit = /^ ?%/.exec(text.slice(span.end));
  return unit ? { start: span.start, end: span.end + unit[0].length } : span;
}
