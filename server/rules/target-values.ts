import type { Target } from '../../grammar/targets';

/** What is better the less there is of it; a lower number of these is no step back. */
const unwanted =
  /giảm|nghèo|thất nghiệp|trễ|quá hạn|chậm|tồn đọng|vi phạm|tội phạm|tai nạn|khiếu nại|tố cáo|cháy|thời gian|chi phí|nợ|bội chi|ô nhiễm|thất thoát|hao hụt|tử vong|suy dinh dưỡng|số lượng|biên chế/i;

/** Whether a goal is surely less than an earlier one for the same thing. */
export function isWorse(now: Target, before: Target): boolean {
  if (typeof now.value !== 'number' || typeof before.value !== 'number') return false;
  if (now.type === 'rank')
    return now.comparator === 'top' && before.comparator === 'top' && now.value > before.value;
  if (now.type !== 'ratio' && now.type !== 'count') return false;
  if (unwanted.test(now.subject?.text ?? '') || unwanted.test(before.subject?.text ?? '')) return false;
  return isGoalUp(now) && isGoalUp(before) && now.value < before.value;
}

const isGoalUp = ({ comparator }: Target): boolean =>
  comparator === '=' || comparator === '>=' || comparator === '>';

/** What a target asks for in a year; null when that is no number. */
export function valueIn(target: Target, year: number): number | null {
  const { trajectory } = target;
  if (trajectory) {
    if (trajectory.end.year === year) return trajectory.end.value;
    return trajectory.derived.find((it) => it.year === year)?.value ?? null;
  }
  return typeof target.value === 'number' ? target.value : null;
}
