import { strict as assert } from 'node:assert';
import {
  addDays,
  addMonths,
  dayNumber,
  daysInMonth,
  fromDayNumber,
  isLeapYear,
  isoDay,
  mondayOfWeek,
  readIsoDay,
  weekday,
  weeksInYear,
} from '../../grammar/deadlines/calendar';

const DAY = 86_400_000;
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

describe('calendar', () => {
  it('gives February of an unknown year 29 days', () => {
    assert.equal(daysInMonth(2, null), 29);
    assert.equal(daysInMonth(2, 2025), 28);
    assert.equal(daysInMonth(2, 2024), 29);
    assert.equal(isoDay(7, 3, 5), '0007-03-05');
  });
  it('leaves what is no day as it is', () => {
    for (const text of ['', 'x', '2025-00-10', '2025-13-10', '2025-01-00', '2025-02-29', '2025-1-1']) {
      assert.equal(readIsoDay(text), null, text);
      assert.equal(addDays(text, 1), text);
      assert.equal(addMonths(text, 1), text);
      assert.equal(weekday(text), 1);
    }
  });
  it('counts the weeks of ISO 8601 as the first and the last Thursday of a year say', () => {
    // 2015 begins and ends on a Thursday; 2020 begins on a Wednesday and ends on a Thursday.
    for (const [year, weeks, monday] of [
      [2015, 53, '2014-12-29'],
      [2020, 53, '2019-12-30'],
      [2032, 53, '2031-12-29'],
      [2021, 52, '2021-01-04'],
      [2024, 52, '2024-01-01'],
      [2025, 52, '2024-12-30'],
      [2026, 53, '2025-12-29'],
    ] as const) {
      assert.equal(weeksInYear(year), weeks, `${year}`);
      assert.equal(mondayOfWeek(year, 1), monday, `${year}`);
    }
    assert.equal(mondayOfWeek(2020, 53), '2020-12-28');
  });
  it('agrees with UTC on every day of three centuries', () => {
    for (
      let time = Date.UTC(1899, 0, 1), number = time / DAY;
      time < Date.UTC(2200, 0, 1);
      time += DAY, number++
    ) {
      const iso = isoOf(time);
      const day = readIsoDay(iso)!;
      assert.equal(dayNumber(day), number);
      assert.deepEqual(fromDayNumber(number), day);
      if (day.day === 1) {
        assert.equal(
          daysInMonth(day.month, day.year),
          new Date(Date.UTC(day.year, day.month, 0)).getUTCDate(),
        );
        assert.equal(weekday(iso), new Date(time).getUTCDay() || 7);
        assert.equal(addDays(iso, -1), isoOf(time - DAY));
        assert.equal(addDays(iso, 400), isoOf(time + 400 * DAY));
      }
    }
  });
  it('knows leap years', () => {
    assert.deepEqual([1900, 2000, 2023, 2024, 2100, 2400].filter(isLeapYear), [2000, 2024, 2400]);
    assert.equal(daysInMonth(2, null), 29);
  });
  it('reads only days that exist', () => {
    for (const text of ['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '2025-4-01', '25-04-01', ''])
      assert.equal(readIsoDay(text), null, text);
    assert.deepEqual(readIsoDay('2024-02-29'), { year: 2024, month: 2, day: 29 });
    assert.equal(isoDay(2025, 3, 7), '2025-03-07');
  });
  it('adds months and keeps inside them', () => {
    for (const [from, months, to] of [
      ['2025-01-31', 1, '2025-02-28'],
      ['2024-01-31', 1, '2024-02-29'],
      ['2025-12-15', 1, '2026-01-15'],
      ['2025-03-31', -1, '2025-02-28'],
      ['2025-01-01', 24, '2027-01-01'],
    ] as const)
      assert.equal(addMonths(from, months), to);
  });
  it('counts weeks as ISO 8601 does', () => {
    assert.equal(mondayOfWeek(2025, 1), '2024-12-30');
    assert.equal(mondayOfWeek(2026, 1), '2025-12-29');
    assert.equal(mondayOfWeek(2021, 1), '2021-01-04');
    assert.deepEqual([2020, 2024, 2025, 2026].map(weeksInYear), [53, 52, 52, 53]);
  });
});
