import { strict as assert } from 'node:assert';
import {
  resolveDeadline,
  type CalendarDay,
  type DeadlinePart,
  type DeadlineReading,
  type Period,
  type Window,
} from '../../grammar/deadlines';
import { daysOf, year2025 } from './support';

/*
 * Readings made by hand: what the reader does not hand out today (a range over a new year without its years), and
 * what the tables of phrases do not tell apart.
 */

const blank: DeadlinePart = {
  scope: null,
  kind: 'date',
  text: '',
  span: { start: 0, end: 0 },
  comparator: 'in',
  windows: [],
  within: [],
  cadence: [],
  frequency: null,
  duration: null,
  event: null,
  open: [],
  vague: false,
  startsNow: false,
};

const window = (it: Partial<Window>): Window => ({
  span: { start: 0, end: 0 },
  unit: 'day',
  start: null,
  end: null,
  endsBefore: false,
  startsAfter: false,
  cycle: null,
  ...it,
});

const on = (year: number | null, month: number | null, day: number): CalendarDay => ({
  year,
  yearOffset: 0,
  month,
  day,
});

const monthly = { name: 'monthly', every: 1, text: null } as const;
const halfYear = { name: 'halfYear', every: 1, text: null } as const;
const yearly = { name: 'yearly', every: 1, text: null } as const;

const several: Period = { from: '2022-01-01', to: '2024-12-31' };

function resolved(part: Partial<DeadlinePart>, period: Period | null, signedOn?: string) {
  const whole: DeadlinePart = { ...blank, ...part };
  const reading: DeadlineReading = {
    text: '',
    kind: whole.kind,
    parts: [whole],
    vague: false,
    missingYear: false,
    problems: [],
  };
  const result = resolveDeadline(reading, period, signedOn === undefined ? {} : { signedOn });
  return { ...result, days: daysOf(result.intervals) };
}

const winter = window({ unit: 'month', start: on(null, 11, 1), end: on(null, 2, -1) });

describe('what readings mean', () => {
  it('takes a period for none when one of its days is not in the calendar', () => {
    const quarter = { windows: [window({ start: on(null, 10, 1), end: on(null, 12, 31) })] };
    for (const period of [
      { from: '2025-01-01', to: '2025-13-01' },
      { from: '2025-00-01', to: '2025-12-31' },
      { from: '2025-12-31', to: '2025-12-30' },
    ])
      assert.deepEqual(resolved(quarter, period).open, ['noYear']);
    assert.deepEqual(resolved(quarter, { from: '2025-06-01', to: '2025-06-01' }).days, [
      '2025-10-01..2025-12-31',
    ]);
  });

  it('carries a range over the new year on the side that has no year', () => {
    assert.deepEqual(resolved({ windows: [winter] }, year2025).days, ['2025-11-01..2026-02-28']);
    assert.deepEqual(resolved({ windows: [winter] }, several).days, [
      '2022-11-01..2023-02-28',
      '2023-11-01..2024-02-29',
      '2024-11-01..2025-02-28',
    ]);
    const ends2026 = window({ unit: 'month', start: on(null, 11, 1), end: on(2026, 2, -1) });
    assert.deepEqual(resolved({ windows: [ends2026] }, year2025).days, ['2025-11-01..2026-02-28']);
    assert.deepEqual(resolved({ windows: [ends2026] }, several).days, ['2025-11-01..2026-02-28']);
    assert.deepEqual(resolved({ windows: [ends2026] }, null).days, ['2025-11-01..2026-02-28']);
    // The plan's own year, not one behind it; and only where the other side has none.
    const ends2024 = window({ unit: 'month', start: on(null, 1, 1), end: on(2024, 2, -1) });
    assert.deepEqual(resolved({ windows: [ends2024] }, year2025).days, ['2024-01-01..2024-02-29']);
    const both = window({ unit: 'month', start: on(2025, 11, 1), end: on(2026, 2, -1) });
    assert.deepEqual(resolved({ windows: [both] }, { from: '2024-01-01', to: '2024-12-31' }).days, [
      '2025-11-01..2026-02-28',
    ]);
  });

  it('leaves a side open that has no day', () => {
    const from = resolved({ windows: [window({ start: on(2025, 6, 15), startsAfter: true })] }, null);
    assert.deepEqual([from.days, from.checkable], [['2025-06-16..'], false]);
    const until = resolved({ windows: [window({ end: on(2025, 6, 15), startsAfter: true })] }, null);
    assert.deepEqual([until.days, until.checkable], [['..2025-06-15'], true]);
    const two = [window({ end: on(2025, 6, 15) }), window({ start: on(2025, 6, 15) })];
    assert.equal(resolved({ windows: two }, null).checkable, false);
  });

  it('takes a day without a month for one of January, and no day below the first of a month', () => {
    assert.deepEqual(resolved({ windows: [window({ end: on(2025, null, 5) })] }, null).days, [
      '..2025-01-05',
    ]);
    for (const [day, iso] of [
      [-1, '2025-02-28'],
      [-2, '2025-02-27'],
      [-40, '2025-02-01'],
      [31, '2025-02-28'],
    ] as const)
      assert.deepEqual(resolved({ windows: [window({ end: on(2025, 2, day) })] }, null).days, [`..${iso}`]);
  });

  it('gives no days to what cannot be, whatever else it is', () => {
    const part = { open: ['invalid'], kind: 'recurring', cadence: [monthly] } as const;
    assert.deepEqual(resolved(part, year2025).days, []);
  });

  it('counts from the signing only what counts from it', () => {
    const days30 = { duration: { count: 30, unit: 'day' } } as const;
    const event = (isSigning: boolean) => ({
      event: { text: 'ký', span: { start: 0, end: 0 }, isSigning },
    });
    assert.deepEqual(resolved({ ...days30, ...event(true) }, null, '2025-01-31').days, [
      '2025-01-31..2025-03-02',
    ]);
    assert.deepEqual(resolved({ ...days30, ...event(false) }, null, '2025-01-31').days, []);
    assert.deepEqual(resolved({ ...days30 }, null, '2025-01-31').days, []);
    assert.deepEqual(resolved({ ...days30, ...event(true) }, null).days, []);
    assert.deepEqual(resolved({}, null, '2025-01-31').days, []);
  });

  it('repeats within what was written, from the start of its year or of the plan', () => {
    const part = { kind: 'recurring', cadence: [monthly] } as const;
    const until = [window({ end: on(2025, 3, 31) })];
    assert.deepEqual(resolved({ ...part, within: until }, null).days, [
      '2025-01-01..2025-01-31',
      '2025-02-01..2025-02-28',
      '2025-03-01..2025-03-31',
    ]);
    const half: Period = { from: '2025-02-01', to: '2025-12-31' };
    assert.deepEqual(resolved({ ...part, within: until }, half).days, [
      '2025-02-01..2025-02-28',
      '2025-03-01..2025-03-31',
    ]);
    const first = resolved({ ...part, within: until }, half).intervals[0]!;
    assert.deepEqual([first.yearSource, first.basis], ['stated', 'cycleEnd']);
    // A stretch that ends before it begins is none.
    const never = [window({ start: on(2026, 1, 1), end: null })];
    assert.deepEqual(resolved({ ...part, within: never }, year2025).days, []);
    assert.deepEqual(resolved({ ...part, within: never }, year2025).open, ['noEnd']);
    const mixed = [...never, ...until];
    assert.deepEqual(resolved({ ...part, within: mixed }, null).open, ['noYear']);
    const day = [window({ start: on(2025, 3, 1), end: on(2025, 3, 1) })];
    assert.deepEqual(resolved({ ...part, within: day }, null).days, ['2025-03-01..2025-03-31']);
  });

  it('gives the cycles that touch the first and the last day', () => {
    const part = { kind: 'recurring', cadence: [monthly] } as const;
    assert.deepEqual(resolved(part, { from: '2025-01-01', to: '2025-01-01' }).days, [
      '2025-01-01..2025-01-31',
    ]);
    assert.deepEqual(resolved(part, { from: '2025-01-31', to: '2025-02-01' }).days, [
      '2025-01-01..2025-01-31',
      '2025-02-01..2025-02-28',
    ]);
    const days = { kind: 'recurring', cadence: [{ name: 'everyDays', every: 3, text: null }] } as const;
    assert.deepEqual(resolved(days, year2025).days, ['2025-01-01..2025-12-31']);
    const eighteen = {
      kind: 'recurring',
      cadence: [{ name: 'everyMonths', every: 18, text: null }],
    } as const;
    assert.deepEqual(resolved(eighteen, several).days, ['2022-01-01..2023-06-30', '2023-07-01..2024-12-31']);
  });

  it('leaves out the report of the second half beside a yearly one that recurs', () => {
    const halves = ['2025-01-01..2025-06-30', '2025-07-01..2025-12-31'];
    const both = { cadence: [halfYear, yearly] } as const;
    assert.deepEqual(resolved({ ...both, kind: 'recurring' }, year2025).days, [
      halves[0],
      '2025-01-01..2025-12-31',
    ]);
    assert.deepEqual(resolved({ ...both, kind: 'frequency' }, year2025).days, [
      ...halves,
      '2025-01-01..2025-12-31',
    ]);
    assert.deepEqual(resolved({ cadence: [halfYear], kind: 'recurring' }, year2025).days, halves);
    const quarters = {
      cadence: [{ name: 'quarterly', every: 1, text: null }, yearly],
      kind: 'recurring',
    } as const;
    assert.equal(resolved(quarters, year2025).days.length, 5);
  });

  it('finds the day of each cycle', () => {
    const at = (unit: NonNullable<Window['cycle']>['unit'], later: number, it: Partial<Window>) =>
      resolved({ kind: 'recurring', windows: [window({ cycle: { unit, later }, ...it })] }, year2025);
    assert.deepEqual(at('halfYear', 0, { end: on(null, 6, 20) }).days, ['..2025-06-20', '..2025-12-20']);
    assert.deepEqual(at('halfYear', 1, { end: on(null, 1, 5) }).days, ['..2025-07-05', '..2026-01-05']);
    assert.deepEqual(at('year', 0, { end: on(null, 12, 15) }).days, ['..2025-12-15']);
    assert.deepEqual(at('year', 1, { start: on(null, 1, 5) }).days, ['2026-01-05..']);
    assert.deepEqual(at('reportingPeriod', 0, { end: on(null, 1, 5) }).open, ['recurring']);
    assert.deepEqual(at('reportingPeriod', 0, { end: on(null, 1, 5) }).days, []);
    assert.equal(at('week', 0, { end: on(null, null, 5) }).days[0], '..2025-01-03');
    assert.equal(at('week', 0, { start: on(null, null, 5) }).days[0], '2025-01-03..');
    assert.deepEqual(at('week', 0, {}).days, []);
    assert.equal(at('month', 0, { end: on(null, null, 5) }).intervals[0]!.yearSource, 'plan');
    const within = resolved(
      {
        kind: 'recurring',
        windows: [window({ cycle: { unit: 'month', later: 0 }, end: on(null, null, 20) })],
        within: [window({ unit: 'quarter', start: on(2025, 4, 1), end: on(2025, 6, 30) })],
      },
      null,
    );
    assert.deepEqual(within.days, ['..2025-04-20', '..2025-05-20', '..2025-06-20']);
    assert.equal(within.intervals[0]!.yearSource, 'stated');
  });

  it('looks for years in what was written around a window', () => {
    const quarter = window({ unit: 'quarter', start: on(null, 4, 1), end: on(null, 6, 30) });
    const within = [window({ unit: 'year', start: on(2023, 1, 1), end: on(2023, 12, 31) })];
    assert.deepEqual(resolved({ windows: [quarter], within }, several).days, ['2023-04-01..2023-06-30']);
    assert.deepEqual(resolved({ windows: [quarter] }, several).days.length, 3);
  });
});
