import { strict as assert } from 'node:assert';
import { isoDate, printedDate, readDate, readYears } from '../../server/plan';

describe('the dates of a plan', () => {
  for (const [text, iso] of [
    ['16/12/2024', '2024-12-16'],
    ['Số 12, ngày 05/3/2020 và 06/4/2021', '2020-03-05'],
    ['1.2.2025', '2025-02-01'],
    ['1 - 2 - 2025', '2025-02-01'],
    ['1\u00a0/\n2 /2025', '2025-02-01'],
    ['Vĩnh Long, ngày 16 tháng 12 năm 2024', '2024-12-16'],
    ['16  Tháng 01, năm 2024', '2024-01-16'],
    ['01/01/2020, sửa ngày 02 tháng 3 năm 2021', '2021-03-02'],
    ['16 tháng 12 na\u0306m 2024', '2024-12-16'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2000', '2000-02-29'],
    ['31/12/9999', '9999-12-31'],
    ['01/01/0001', '0001-01-01'],
    ['31/01/2025', '2025-01-31'],
    ['30/4/2025', '2025-04-30'],
    ['28/02/2025', '2025-02-28'],
    ['01/01/0000', null],
    ['00/01/2025', null],
    ['01/00/2025', null],
    ['01/13/2025', null],
    ['29/02/2023', null],
    ['29/02/1900', null],
    ['30/02/2024', null],
    ['31/4/2025', null],
    ['31/6/2025', null],
    ['31/9/2025', null],
    ['31/11/2025', null],
    ['32/12/2025', null],
    ['116/12/2024', null],
    ['16/12/20245', null],
    ['16/12/24', null],
    ['16 tháng 12 năm 20245', null],
    ['tháng 12 năm 2024', null],
    ['', null],
  ] as const)
    it(`reads «${text}» as ${iso}`, () => assert.equal(readDate(text), iso));

  it('knows the days of the calendar', () => {
    assert.equal(isoDate(1, 1, 1), '0001-01-01');
    assert.equal(isoDate(9999, 12, 31), '9999-12-31');
    for (const [year, month, day] of [
      [0, 1, 1],
      [10_000, 1, 1],
      [2025, 0, 1],
      [2025, 13, 1],
      [2025, 1, 0],
      [2025, 1, 32],
    ] as const)
      assert.equal(isoDate(year, month, day), null);
  });

  it('prints a zero before days below ten and months below three', () => {
    assert.equal(printedDate('2024-12-16'), '16/12/2024');
    assert.equal(printedDate('2020-03-05'), '05/3/2020');
    assert.equal(printedDate('2020-02-05'), '05/02/2020');
    assert.equal(printedDate('2020-01-15'), '15/01/2020');
  });

  for (const [text, years] of [
    ['giai đoạn 2022 - 2025', ['2022-01-01', '2025-12-31']],
    ['giai đoạn 2022–2025, tầm nhìn 2030', ['2022-01-01', '2025-12-31']],
    ['2022-2022', ['2022-01-01', '2022-12-31']],
    ['năm 2025', ['2025-01-01', '2025-12-31']],
    ['NĂM\u00a02025', ['2025-01-01', '2025-12-31']],
    [' 2025 ', ['2025-01-01', '2025-12-31']],
    ['1999', ['1999-01-01', '1999-12-31']],
    // A range that runs backwards is none; the year behind "năm" may still be one.
    ['2025 - 2022', null],
    ['từ 2025 - 2022, năm 2024', ['2024-01-01', '2024-12-31']],
    ['Kế hoạch số 12/2022-2025', null],
    ['2022-2025/QĐ', null],
    ['năm 2025/QĐ', null],
    ['năm 20256', null],
    ['năm 1825', null],
    ['kế hoạch 2025', null],
    ['', null],
  ] as const)
    it(`reads the years of «${text}»`, () =>
      assert.deepEqual(readYears(text), years && { from: years[0], to: years[1] }));
});
