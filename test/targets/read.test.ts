import { strict as assert } from 'node:assert';
import { mayHoldTarget, readTargets, targetVocabulary } from '../../grammar/targets';
import { checkSpans, problems, shown } from './support';

/** A text and what is read in it, one line per target. */
type Row = readonly [text: string, ...read: string[]];

const families: Readonly<Record<string, readonly Row[]>> = {
  shares: [
    ['đạt tỷ lệ 100 %.', 'ratio = 100 %'],
    ['95 phần trăm hồ sơ đúng hạn', 'ratio = 95 % | hồ sơ đúng hạn'],
    ['Số hóa 100% hồ sơ, kết quả giải quyết TTHC', 'ratio = 100 % | hồ sơ, kết quả giải quyết TTHC'],
    [
      '98% hồ sơ TTHC được giải quyết đúng hạn, trước hạn, 100% hồ sơ trễ hạn phải thực hiện xin lỗi',
      'ratio = 98 % | hồ sơ TTHC được giải quyết đúng hạn, trước hạn',
      'ratio = 100 % | hồ sơ trễ hạn phải thực hiện xin lỗi',
    ],
    [
      'khu vực đô thị đạt 97% và khu vực nông thôn đạt 90%',
      'ratio = 97 % | khu vực đô thị',
      'ratio = 90 % | khu vực nông thôn',
    ],
    ['Hoàn thành 100% chỉ tiêu được giao', 'ratio = 100 % | chỉ tiêu được giao'],
    ['Tỷ lệ điều tra khám phá tội phạm (đạt trên 75%)', 'ratio > 75 % | Tỷ lệ điều tra khám phá tội phạm'],
    ['TỐI THIỂU 80% HỒ SƠ TRỰC TUYẾN', 'ratio >= 80 % | HỒ SƠ TRỰC TUYẾN'],
  ],
  comparators: [
    ['≥ 80 %', 'ratio >= 80 %'],
    ['>= 80%', 'ratio >= 80 %'],
    ['Từ 95% trở lên cán bộ cấp xã đạt chuẩn', 'ratio >= 95 % | cán bộ cấp xã đạt chuẩn'],
    ['không ít hơn 2 lần/quý', 'count >= 2 lần/quý per quý'],
    ['Tối thiểu mỗi xã có 02 mô hình', 'count >= 2 mô hình | mỗi xã'],
    ['Chỉ số PAR INDEX đạt ≥ 88,5', 'count >= 88.5 | Chỉ số PAR INDEX'],
    ['Thời gian chờ không quá 30 phút/lượt', 'count <= 30 phút/lượt per lượt | Thời gian chờ'],
    ['Đạt từ 80 đến 90%', 'ratio range 80–90 %'],
    ['80% - 90%', 'ratio range 80–90 %'],
    ['Khoảng 85%', 'ratio = 85 %'],
    [
      'tối thiểu có 20% TTHC được tiếp nhận tại Trung tâm, 50% TTHC được tiếp nhận tại cấp huyện',
      'ratio >= 20 % | TTHC được tiếp nhận tại Trung tâm',
      'ratio >= 50 % | TTHC được tiếp nhận tại cấp huyện',
    ],
  ],
  years: [
    ['Năm 2023: 70%; năm 2024: 80%', 'ratio = 70 % @2023', 'ratio = 80 % @2024'],
    ['Năm 2023 đạt 70%, năm 2024 đạt 80%', 'ratio = 70 % @2023', 'ratio = 80 % @2024'],
    ['70% (năm 2023), 80% (năm 2024)', 'ratio = 70 % @2023', 'ratio = 80 % @2024'],
    ['đạt 80% đến ngày 31/12/2025', 'ratio = 80 % @2025'],
    ['giai đoạn 2021 - 2025 đạt 80%', 'ratio = 80 % @2021-2025'],
    ['Từ năm 2022 đến năm 2025 đạt 80%', 'ratio = 80 % @2022-2025'],
    [
      'Phấn đấu đến năm 2030 có 100% xã đạt chuẩn; tối thiểu 05 huyện đạt chuẩn',
      'ratio = 100 % @2030 | xã đạt chuẩn',
      'count >= 5 huyện @2030 | huyện đạt chuẩn',
    ],
    [
      'Mục tiêu đến năm 2025, Tỷ lệ A đạt 97%. Tỷ lệ B được xử lý 100%.',
      'ratio = 97 % @2025 | Tỷ lệ A',
      'ratio = 100 % @2025 | Tỷ lệ B được xử lý',
    ],
    [
      'tối thiểu 20% quy định tại các văn bản có hiệu lực tính đến hết ngày 31/5/2020',
      'ratio >= 20 % | quy định tại các văn bản có hiệu lực tính đến hết ngày 31/5/2020',
    ],
    ['100% trường học theo chương trình năm 2018', 'ratio = 100 % | trường học theo chương trình'],
    [
      'Hàng năm, kiểm tra ít nhất 30% sở; ít nhất 30% xã',
      'ratio >= 30 % per năm | sở',
      'ratio >= 30 % per năm | xã',
    ],
  ],
  ranks: [
    ['tốp 05/63', 'rank top 5/63'],
    ['Top 10 cả nước', 'rank top 10'],
    ['PCI: trong nhóm 10 tỉnh dẫn đầu', 'rank top 10 tỉnh | PCI'],
    [
      'Phấn đấu thuộc nhóm 20 tỉnh, thành phố dẫn đầu về Chỉ số ICT Index',
      'rank top 20 tỉnh, thành phố | Chỉ số ICT Index',
    ],
    ['xếp thứ 5 trên 63 tỉnh, thành phố', 'baseline rank = 5/63 tỉnh, thành phố'],
    ['Phấn đấu xếp thứ 10/63', 'rank = 10/63'],
    [
      'Mục tiêu: Năm 2022, trong tốp 15/63; thuộc Nhóm có điểm số cao nhất (Kết quả năm 2021: Đạt 4,42/10 điểm, xếp thứ 19/60)',
      'rank top 15/63 @2022 group cao nhất',
      'baseline count = 4.42/10 điểm @2021',
      'baseline rank = 19/60 @2021',
    ],
    ['Chỉ số A đạt 88,5 điểm, xếp trong tốp 15', 'count = 88.5 điểm | Chỉ số A', 'rank top 15 | Chỉ số A'],
    ['phát triển đô thị loại I, bệnh viện hạng II'],
  ],
  counts: [
    ['Tổ chức 02 lớp tập huấn, 03 hội nghị', 'count = 2 lớp | lớp tập huấn', 'count = 3 hội nghị'],
    ['Đạt 12/19 tiêu chí', 'count = 12/19 tiêu chí'],
    ['01 lần/6 tháng', 'count = 1 lần/6 tháng per 6 tháng'],
    ['Hằng năm tổ chức tối thiểu 01 cuộc đối thoại', 'count >= 1 cuộc per năm | cuộc đối thoại'],
    ['Thu nhập đạt 75 triệu đồng/người/năm', 'count = 75000000 đồng/người/năm per năm | Thu nhập'],
    ['≥ 1.250.000 lượt', 'count >= 1250000 lượt'],
  ],
  changes: [
    [
      'Giảm tối thiểu 10% số lượng đơn vị sự nghiệp công lập và 10% biên chế so với năm 2021',
      'change decrease>= 10 % | số lượng đơn vị sự nghiệp công lập',
      'change decrease>= 10 % vs 2021 | biên chế',
    ],
    ['Cắt giảm, đơn giản hóa tối thiểu 20% số quy định', 'change decrease>= 20 % | số quy định'],
    ['Giảm tỷ lệ hộ nghèo bình quân 1-1,5%/năm', 'change decrease 1–1.5 %/năm per năm | tỷ lệ hộ nghèo'],
    ['Tăng gấp đôi số doanh nghiệp so với 2020', 'change increase 2 lần vs 2020 | số doanh nghiệp'],
    ['nâng tỷ lệ hồ sơ trực tuyến lên 80%', 'ratio = 80 % | tỷ lệ hồ sơ trực tuyến'],
    ['nâng cao nhận thức cho 100% cán bộ', 'ratio = 100 % | cán bộ'],
    [
      'Tỷ lệ hộ nghèo giảm từ 5% năm 2021 xuống còn 2% năm 2025',
      'trajectory = 2 % @2021-2025 | Tỷ lệ hộ nghèo',
    ],
  ],
  directions: [
    [
      'Tăng tỷ lệ hồ sơ trực tuyến; giảm dần số lượng người hoạt động không chuyên trách',
      'direction increase % | tỷ lệ hồ sơ trực tuyến',
      'direction decrease người | số lượng người hoạt động không chuyên trách',
    ],
    [
      'phấn đấu đạt, vượt các chỉ tiêu do HĐND tỉnh giao năm 2025',
      'reference >= @2025 | các chỉ tiêu do HĐND tỉnh giao',
    ],
    ['Ban hành Kế hoạch nâng cao Chỉ số PAPI hàng năm'],
    ['Tăng cường kỷ luật; giảm nghèo bền vững; nâng cấp hệ thống'],
  ],
};

describe('targets in texts', () => {
  for (const [family, rows] of Object.entries(families))
    describe(family, () => {
      for (const [text, ...read] of rows)
        it(text, () => {
          assert.deepEqual(shown(text), read);
          checkSpans(text);
        });
    });

  describe('what is no target', () => {
    const others = [
      'Thực hiện theo Kế hoạch số 277/KH-UBND ngày 28/7/2022, giai đoạn 2022 - 2027',
      'ISO 9001:2015; TCVN ISO 9001:2015',
      'Phục vụ 24/7',
      'Người từ 15 tuổi trở lên, dưới 60 tuổi',
      '1. Tổ chức thực hiện; 2.1. Mục tiêu; 2.5 Nội dung',
      'Tháng 6/2025; quý IV/2025; trước ngày 15/12/2025; năm 2025',
      'Kinh phí thực hiện: 1.500 triệu đồng; tổng kinh phí không quá 20 tỷ đồng',
      'Báo cáo 06 tháng đầu năm; số điện thoại 0270.3823.456',
      'Điều 3. Chánh Văn phòng; khoản 2 Điều 7; phụ lục 2, mẫu số 06, 07',
      'Trong vòng 05 ngày làm việc kể từ ngày nhận; chậm nhất ngày 20 hằng tháng',
      'Nghị quyết số 18-NQ/TW ngày 25/10/2017; Quyết định 1245/QĐ-UBND',
      'dịch vụ công mức độ 3, 4; 3 cấp tỉnh, huyện, xã; Đề án 06; công nghiệp 4.0',
      '08h00 ngày 12/3/2025 tại phòng 305, tầng 3, số 12 đường 30 tháng 4',
      'Tổng đài 1022; Quốc lộ 1',
    ];
    for (const text of others) it(text, () => assert.deepEqual(shown(text), []));
  });

  it('gives the span of each part', () => {
    const text = '- Đến năm 2025, tỷ lệ hồ sơ trực tuyến (toàn trình) đạt tối thiểu 80,5% (trừ hồ sơ mật).';
    const [it] = readTargets(text).targets;
    const said = (span: { start: number; end: number } | null | undefined): string =>
      span ? text.slice(span.start, span.end) : '';
    assert.equal(said(it?.subject?.span), 'tỷ lệ hồ sơ trực tuyến (toàn trình)');
    assert.equal(said(it?.comparatorSpan), 'tối thiểu');
    assert.equal(said(it?.valueSpan), '80,5%');
    assert.equal(said(it?.numbers[0]?.span), '80,5');
    assert.equal(said(it?.unit?.span), '%');
    assert.equal(said(it?.period?.span), 'Đến năm 2025');
    assert.equal(said(it?.exception?.span), 'trừ hồ sơ mật');
    assert.equal(said(it?.span), 'tỷ lệ hồ sơ trực tuyến (toàn trình) đạt tối thiểu 80,5% (trừ hồ sơ mật');
  });

  it('works out a path for each level', () => {
    const { targets } = readTargets(
      'Năm 2021, số hóa kết quả của cấp tỉnh 30%, cấp huyện 20%, cấp xã 10%; giai đoạn 2021 - 2025, mỗi năm tăng tối thiểu 20% đối với mỗi cấp cho đến khi đạt tỷ lệ 100%',
    );
    assert.deepEqual(
      targets.map((it) => [
        it.type,
        it.byYear,
        it.trajectory?.derived.at(-1)?.value,
        it.trajectory?.consistent,
      ]),
      [
        ['trajectory', 2025, 110, true],
        ['trajectory', 2025, 100, true],
        ['trajectory', 2025, 90, false],
      ],
    );
  });

  it('takes the role that the line has', () => {
    assert.deepEqual(shown('xếp thứ 10/63', { role: 'goal' }), ['rank = 10/63']);
    assert.deepEqual(shown('Đạt 80%', { role: 'baseline' }), ['baseline ratio = 80 %']);
    assert.deepEqual(shown('Năm 2021 đạt 60%. Mục tiêu: 80%', { role: 'baseline' })[1], 'ratio = 80 %');
  });

  it('reads composed and decomposed text, and any space, alike', () => {
    const text = 'Tỷ lệ hồ sơ đúng hạn đạt tối thiểu 80% năm 2025';
    for (const same of [
      text.normalize('NFD'),
      text.replaceAll(' ', '\u00a0'),
      text.replaceAll(' ', '  '),
      `\ufeff${text}\r\n`,
    ]) {
      assert.deepEqual(shown(same), shown(text));
      checkSpans(same);
    }
  });

  it('offers its words', () => {
    assert.ok(targetVocabulary.units.includes('hội nghị') && targetVocabulary.units.includes('%'));
    assert.ok(
      targetVocabulary.comparators.some((it) => it.comparator === '>=' && it.words.includes('tối thiểu')),
    );
  });
});

describe('problems of targets', () => {
  const rows: readonly Row[] = [
    ['Tỷ lệ hồ sơ trực tuyến đạt 120% năm 2025', 'target-over-hundred «120%»'],
    ['đạt tỷ lệ tương ứng là 100%, 105%', 'target-over-hundred «105%»'],
    ['đạt 90-110%', 'target-over-hundred «110%»'],
    ['Thu ngân sách đạt 110% dự toán; số hồ sơ tăng 150%; gấp 2 lần'],
    ['tốp 70/63', 'rank-over-total «70/63»'],
    ['Đạt 11/10 điểm', 'score-over-scale «11/10 điểm»'],
    ['90-80%', 'range-reversed «90-80%»'],
    ['Đạt 4,455 điểm', 'ambiguous-number «4,455»'],
    ['Đạt 4.455 điểm', 'ambiguous-number «4.455»'],
    ['1.245 hồ sơ; >100.000 lượt; 4,72/10 điểm'],
    ['Đạt 1.5%', 'decimal-point «1.5»'],
    ['đạt 1.2.3%', 'unreadable-number «1.2.3»'],
  ];
  for (const [text, ...found] of rows) it(text, () => assert.deepEqual(problems(text), found));

  it('speak to the officer, with a way out', () => {
    for (const [text] of rows)
      for (const it of readTargets(text).problems) {
        assert.match(it.message.vi, /[.]$/);
        assert.doesNotMatch(it.message.vi + it.message.en, /token|Expecting/);
        for (const fix of it.fixes ?? []) assert.ok(fix.edits.length > 0 && fix.fixClass === 'guarded');
      }
  });
  it('do not stop a doubtful number from being read', () => {
    assert.deepEqual(shown('Đạt 4,455 điểm'), ['count = 4.455 điểm']);
    assert.deepEqual(shown('Đạt 4.455 điểm'), ['count = 4455 điểm']);
    assert.deepEqual(readTargets('Đạt 4,455 điểm').problems[0]?.severity, 'information');
  });
});

describe('the look before reading', () => {
  it('holds back nothing that is a target', () => {
    for (const [text, ...read] of Object.values(families).flat())
      for (const form of [text, text.normalize('NFD')])
        assert.ok(read.length === 0 || mayHoldTarget(form), text);
  });
  it('lets ordinary text pass by', () => {
    for (const text of [
      'Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành tỉnh',
      'Ban hành kèm theo Quyết định số 2600/QĐ-UBND ngày 16/12/2024 của Chủ tịch UBND tỉnh',
      'Quý IV năm 2024',
      'Hàng năm và giai đoạn 2021 - 2025',
    ])
      assert.equal(mayHoldTarget(text), false, text);
  });
});
