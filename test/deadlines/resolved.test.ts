import { strict as assert } from 'node:assert';
import {
  readDeadline,
  resolveDeadline,
  weekday,
  type Anchors,
  type DeadlineInterval,
  type Period,
} from '../../grammar/deadlines';
import { countedFromSigning, resolvedPhrases } from './resolved-phrases';
import { year2025 } from './support';

const plans: Readonly<Record<string, Period | null>> = {
  '2025': year2025,
  '2022-2024': { from: '2022-01-01', to: '2024-12-31' },
  half: { from: '2025-07-01', to: '2025-12-31' },
  mid: { from: '2025-03-10', to: '2025-04-20' },
  day: { from: '2025-06-02', to: '2025-06-02' },
  none: null,
  back: { from: '2025-12-31', to: '2025-01-01' },
  badto: { from: '2025-01-01', to: 'x' },
  badfrom: { from: 'x', to: '2025-12-31' },
};

const anchors: Readonly<Record<string, Anchors>> = {
  none: {},
  bad: { signedOn: 'x' },
  signed: { signedOn: '2025-01-31' },
  work: { signedOn: '2025-01-31', isWorkingDay: (day) => weekday(day) < 6 },
  never: { signedOn: '2025-01-31', isWorkingDay: () => false },
};

const shown = ({ start, end, yearSource, basis, printedDate }: DeadlineInterval): string =>
  `${start ?? ''}..${end ?? ''} ${yearSource}/${basis}${printedDate === undefined ? '' : ` (${printedDate})`}`;

function told(text: string, plan: Period | null, from: Anchors = {}): string {
  const { intervals, open, checkable } = resolveDeadline(readDeadline(text), plan, from);
  const days = intervals.map(shown);
  const short = days.length > 4 ? `${days[0]!} … ${days[days.length - 1]!} (${days.length})` : days.join(' ');
  return `${short} [${open.join(',')}]${checkable ? ' ✓' : ''}`;
}

describe('what deadlines mean in full', () => {
  for (const [text, plan, expected] of resolvedPhrases)
    it(`«${text}» in ${plan}`, () => assert.equal(told(text, plans[plan]!, {}), expected));
  for (const [text, name, expected] of countedFromSigning)
    it(`«${text}» from ${name}`, () => assert.equal(told(text, year2025, anchors[name]!), expected));
});
