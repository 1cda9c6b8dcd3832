import { strict as assert } from 'node:assert';
import {
  findDeadlines,
  readDeadline,
  resolveDeadline,
  suggestDeadlines,
  weekday,
  type Anchors,
  type Period,
} from '../../grammar/deadlines';
import { daysOf, lineFor, year2025 } from './support';

const several: Period = { from: '2022-01-01', to: '2024-12-31' };
const half: Period = { from: '2025-07-01', to: '2025-12-31' };

describe('resolving deadlines', () => {
  it('gives what has no year one interval for each year of the plan', () => {
    for (const [text, line] of [
      ['Quý IV', 'quarter: 2022-10-01..2022-12-31 2023-10-01..2023-12-31 2024-10-01..2024-12-31'],
      ['Quý IV/2023', 'quarter: 2023-10-01..2023-12-31'],
      ['Hằng năm', 'recurring: 2022-01-01..2022-12-31 2023-01-01..2023-12-31 2024-01-01..2024-12-31'],
      ['trước ngày 15/12 hằng năm', 'recurring: ..2022-12-14 ..2023-12-14 ..2024-12-14'],
      ['ngày 29/02', 'date: 2022-02-28..2022-02-28 2023-02-28..2023-02-28 2024-02-29..2024-02-29'],
      ['2 năm một lần', 'recurring: 2022-01-01..2023-12-31 2024-01-01..2025-12-31'],
      [
        'Định kỳ trong năm',
        'recurring: 2022-01-01..2022-12-31 2023-01-01..2023-12-31 2024-01-01..2024-12-31',
      ],
      ['trước tháng 3 năm sau', 'month: ..2023-02-28 ..2024-02-29 ..2025-02-28'],
    ] as const)
      assert.equal(lineFor(text, several), line);
  });
  it('gives the cycles that touch the period', () => {
    assert.equal(lineFor('Hằng quý', half), 'recurring: 2025-07-01..2025-09-30 2025-10-01..2025-12-31');
    assert.equal(
      lineFor('ngày 05 hằng tháng', half),
      'recurring: 2025-07-05..2025-07-05 … 2025-12-05..2025-12-05 (6)',
    );
  });
  it('leaves open what needs a period, and what needs none it does not', () => {
    for (const [text, open] of [
      ['Quý IV', ['noYear']],
      ['Hằng quý', ['noYear']],
      ['ngày 20 hằng tháng', ['noYear']],
      ['Quý IV/2025', []],
      ['Hằng quý trong năm 2025', []],
      ['Từ năm 2022', ['noEnd']],
      ['Thường xuyên', ['recurring']],
      ['Theo quy định', ['regulated']],
      ['Sau khi ban hành', ['afterEvent']],
      ['trong vòng 30 ngày kể từ ngày ký', ['duration']],
      ['trong quý', ['unspecified']],
      ['Quý V', ['invalid']],
    ] as const)
      assert.deepEqual([text, ...resolveDeadline(readDeadline(text), null).open], [text, ...open]);
    for (const period of [
      { from: '2025-12-31', to: '2025-01-01' },
      { from: 'x', to: '2025-01-01' },
    ])
      assert.deepEqual(resolveDeadline(readDeadline('Quý IV'), period).open, ['noYear']);
  });
  it('counts from the day of signing when it is known', () => {
    const signed: Anchors = { signedOn: '2025-01-31' };
    const working: Anchors = { ...signed, isWorkingDay: (day) => weekday(day) < 6 };
    for (const [text, anchors, days] of [
      ['có hiệu lực kể từ ngày ký', signed, ['2025-01-31..']],
      ['trong vòng 30 ngày kể từ ngày ký', signed, ['2025-01-31..2025-03-02']],
      ['trong vòng 01 tháng kể từ ngày ký ban hành', signed, ['2025-01-31..2025-02-28']],
      ['Sau 2 tuần kể từ ngày ban hành Kế hoạch', signed, ['2025-01-31..2025-02-14']],
      ['trong vòng 5 ngày làm việc kể từ ngày ký', signed, []],
      ['trong vòng 5 ngày làm việc kể từ ngày ký', working, ['2025-01-31..2025-02-07']],
      ['trong vòng 30 ngày kể từ ngày nhận hồ sơ', signed, []],
      ['trước khi ký 5 ngày', signed, []],
    ] as const)
      assert.deepEqual(
        [text, ...daysOf(resolveDeadline(readDeadline(text), year2025, anchors).intervals)],
        [text, ...days],
      );
  });
  it('says where the year and the last day come from', () => {
    for (const [text, yearSource, basis] of [
      ['Quý IV/2025', 'stated', 'periodEnd'],
      ['Quý IV', 'plan', 'periodEnd'],
      ['trước ngày 15/6/2025', 'stated', 'explicitDate'],
      ['Hằng năm', 'plan', 'cycleEnd'],
      ['Từ năm 2022', 'stated', null],
    ] as const) {
      const [first] = resolveDeadline(readDeadline(text), year2025).intervals;
      assert.deepEqual([text, first?.yearSource, first?.basis], [text, yearSource, basis]);
    }
    assert.equal(readDeadline('Quý IV').missingYear, true);
    assert.equal(readDeadline('Quý IV/2025').missingYear, false);
    assert.equal(readDeadline('Hằng năm').missingYear, false);
  });
  it('tells the cadence, the frequency, the duration and the event apart', () => {
    const part = (text: string) => readDeadline(text).parts[0]!;
    assert.deepEqual(
      part('Thường xuyên hàng năm').cadence.map((it) => it.name),
      ['continuous', 'yearly'],
    );
    assert.equal(part('Định kỳ theo báo cáo CCHC').cadence[0]?.text, 'báo cáo CCHC');
    assert.deepEqual(part('≥1 lần/năm').frequency, {
      comparator: '>=',
      times: 1,
      per: { name: 'yearly', every: 1, text: null },
    });
    assert.equal(part('tối đa 02 lần/quý').frequency?.comparator, '<=');
    assert.deepEqual(part('trong vòng 15 ngày làm việc kể từ ngày ký').duration, {
      count: 15,
      unit: 'workingDay',
    });
    assert.equal(part('Sau khi Bộ Nội vụ công bố').event?.text, 'Bộ Nội vụ công bố');
    assert.equal(part('chậm nhất trong tháng 6').comparator, 'noLaterThan');
    assert.equal(part('từ nay đến hết năm 2025').startsNow, true);
  });
});

describe('proposals for deadlines', () => {
  it('reads each as it says, and clean', () => {
    for (const period of [year2025, several, half, null]) {
      const proposals = suggestDeadlines(period);
      assert.ok(proposals.length >= 5);
      assert.equal(new Set(proposals.map((it) => it.text)).size, proposals.length);
      for (const { text, meaning } of proposals) {
        const reading = readDeadline(text);
        assert.notEqual(reading.kind, 'unreadable', text);
        assert.deepEqual(reading.problems, [], text);
        assert.ok(meaning.vi && meaning.en);
      }
    }
  });
  it('stays inside the period', () => {
    const texts = suggestDeadlines(half).map((it) => it.text);
    assert.ok(texts.includes('Quý III/2025') && texts.includes('Tháng 07/2025'));
    assert.ok(!texts.includes('Quý II/2025') && !texts.includes('Tháng 06/2025'));
  });
});

describe('words that are missing', () => {
  for (const [text, piece, says] of [
    ['Quý', 'Quý', 'số của quý'],
    ['Quý /2025', 'Quý /2025', 'số của quý'],
    ['tháng', 'tháng', 'số của tháng'],
    ['trước ngày', 'trước ngày', 'ngày và tháng'],
    ['chậm nhất là', 'chậm nhất là', 'mốc thời gian'],
    ['Từ tháng 3 đến', 'đến', 'mốc thời gian'],
    ['Báo cáo trước', 'trước', 'mốc thời gian'],
    ['giai đoạn', 'giai đoạn', 'hai năm'],
    ['2021 -', '-', 'mốc thời gian'],
    ['Sau khi', 'Sau khi', 'sự kiện'],
    ['hằng', 'hằng', 'năm, quý, tháng'],
    ['trước ngày 20', 'trước ngày 20', 'tháng'],
  ] as const)
    it(text, () => {
      const { problems } = readDeadline(text);
      assert.equal(problems.length, 1);
      const { code, severity, span, message } = problems[0]!;
      assert.deepEqual(
        [code, severity, text.slice(span.start, span.end)],
        ['deadline-incomplete', 'warning', piece],
      );
      assert.ok(message.vi.startsWith('Sau «') && message.vi.includes(says), message.vi);
    });
});

describe('text that is no deadline', () => {
  for (const text of [
    'abc',
    'Như trên',
    'Tốp 10/63',
    '57/60',
    '1/2 số xã',
    '24/2025',
    '24/2025/QĐ-UBND',
    'Nghị định 59/2020/NĐ-CP',
    'Thông tư số 09/2022',
    'Quý cơ quan gửi báo cáo',
    'Kính gửi quý vị',
    'Điện thoại 0270.3822.123',
    'ISO 9001:2015',
    'trước mắt',
    'trước hết',
    'sau đó',
    'từ nguồn ngân sách',
    'đến 95%',
    'mỗi xã 02 người',
    'lần thứ hai',
    'hàng hóa',
    'từng bước',
    'Hoàn thành',
    'tháng thanh niên',
    'Tháng thứ 2 của quý',
    '100%',
    '8,11/10 điểm',
    '-',
    '…',
  ])
    it(text, () => {
      const reading = readDeadline(text);
      assert.deepEqual([reading.kind, reading.parts.length], ['unreadable', 0]);
      assert.deepEqual(
        reading.problems.map((it) => [it.code, it.severity, it.span]),
        [['deadline-unreadable', 'hint', { start: 0, end: text.length }]],
      );
      assert.deepEqual(findDeadlines(text), []);
    });
  it('is empty, or half of it cannot be read', () => {
    for (const text of ['', '  ', '\r\n\t', '\u00a0'])
      assert.deepEqual([readDeadline(text).kind, readDeadline(text).problems], ['empty', []]);
    const half = readDeadline('Sở A: Quý I; Sở B: như trên');
    assert.deepEqual(
      half.parts.map((it) => it.kind),
      ['quarter', 'unreadable'],
    );
    assert.deepEqual(
      half.problems.map((it) => half.text.slice(it.span.start, it.span.end)),
      ['như trên'],
    );
    assert.deepEqual(
      readDeadline('Quý I/2O25').problems.map((it) => it.span),
      [{ start: 5, end: 10 }],
    );
  });
  it('offers the diacritics that were left out', () => {
    for (const [text, better] of [
      ['Quy IV/2025', 'Quý IV/2025'],
      ['THANG 6/2025', 'THÁNG 6/2025'],
      ['Truoc ngay 15/6/2025', 'Trước ngày 15/6/2025'],
      ['hang nam', 'hằng năm'],
    ] as const) {
      const [problem] = readDeadline(text).problems;
      assert.equal(problem?.severity, 'information');
      assert.equal(problem?.fixes?.[0]?.edits[0]?.newText, better);
      assert.deepEqual(readDeadline(better).problems, []);
    }
  });
});
