import { strict as assert } from 'node:assert';
import type { JudgeContext } from '../../server/law';
import { readCitations } from '../../grammar/citations';
import { seeded } from '../citations/support';
import { builtin, fixed, judged, nowhere, shown, validity, withFiles } from './support';

const plan: JudgeContext = {
  planDate: '2025-08-01',
  ownNumbers: ['2600/QĐ-UBND'],
  province: 'Vĩnh Long',
  period: { from: '2025-01-01', to: '2026-12-31' },
};

type Cases = readonly (readonly [string, ...string[]])[];

/** Text, and what is said of it. */
const identity: Record<string, Cases> = {
  'what cannot be': [
    [
      'Nghị định số 59/2020/NĐ-CP ngày 23/7/2012 của Chính phủ về theo dõi tình hình thi hành pháp luật',
      'error cited-document-impossible «59/2020/NĐ-CP ngày 23/7/2012» → 59/2012/NĐ-CP → 27/5/2020',
    ],
    [
      'Quyết định số 26/2020/QĐ-TTg ngày 12/8/2021 về danh mục chuyển đơn vị sự nghiệp thành công ty cổ phần',
      'error cited-document-impossible «26/2020/QĐ-TTg ngày 12/8/2021» → 26/2021/QĐ-TTg',
    ],
    [
      'Chỉ thị số 26-CT/TTg ngày 05/9/2016 của Thủ tướng Chính phủ',
      'error cited-document-impossible «26-CT/TTg» → 26/CT-TTg',
    ],
    ['57/NQ-TW ngày 22/12/2024', 'error cited-document-impossible «57/NQ-TW» → 57-NQ/TW'],
    ['Chỉ thị số 26/CT-TTg ngày 05/9/016', 'error cited-document-impossible «05/9/016» → 05/9/2016'],
    // The year alone does not make it a day.
    ['Chỉ thị số 26/CT-TTg ngày 0/9/016', 'error cited-document-impossible «0/9/016»'],
    ['Chỉ thị số 26/CT-TTg ngày 31/02/016', 'error cited-document-impossible «31/02/016»'],
    ['Kế hoạch số 12/KH-UBND ngày 31/4/2025', 'error cited-document-impossible «31/4/2025»'],
    [
      'Kế hoạch số 12/KH-UBND ngày 29 tháng 02 năm 2026',
      'error cited-document-impossible «29 tháng 02 năm 2026»',
    ],
    ['Nghị định số 45/202/NĐ-CP', 'error cited-document-impossible «202»'],
    ['Nghị quyết số 76/2025/QH14 ngày 16/6/2025', 'error cited-document-impossible «76/2025/QH14»'],
    ['Nghị định số 30/2020/NĐ-TTg', 'error cited-document-impossible «30/2020/NĐ-TTg»'],
    ['Nghị định số 12/2023/NĐ-UBND', 'error cited-document-impossible «12/2023/NĐ-UBND»'],
    ['Thông tư số 12/2023/TT-CP', 'error cited-document-impossible «12/2023/TT-CP»'],
    ['Thông tư số 12/2023/TT-UBND', 'error cited-document-impossible «12/2023/TT-UBND»'],
    ['Nghị quyết số 12/NQ-TTg', 'error cited-document-impossible «12/NQ-TTg»'],
    ['Nghị định số 45/2020/NDB-CP', 'error cited-document-impossible «NDB» → NĐ'],
    ['Quyết định số 458/QP-TTg', 'error cited-document-impossible «458/QP-TTg» → 458/QĐ-TTg'],
  ],
  'what differs from the registry': [
    [
      'Nghị định số 30/2020/NĐ-CP ngày 06/3/2020 của Chính phủ về công tác văn thư',
      'warning cited-document-differs «06/3/2020» → 05/3/2020',
    ],
    [
      'Nghị quyết số 76/NQ-CP ngày 14 tháng 7 năm 2021 của Chính phủ',
      'warning cited-document-differs «14 tháng 7 năm 2021» → 15 tháng 7 năm 2021',
    ],
    ['Nghị quyết số 18-NQ/TW ngày 26/10/2017', 'warning cited-document-differs «26/10/2017» → 25/10/2017'],
    [
      'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Thủ tướng Chính phủ',
      'warning cited-document-differs «Thủ tướng Chính phủ»',
    ],
    [
      'Thông tư số 343/2016/TT-BTC ngày 30/12/2016 của Bộ Nội vụ',
      'warning cited-document-differs «Bộ Nội vụ»',
    ],
    [
      'Quyết định số 12/QĐ-UBND của HĐND tỉnh Vĩnh Long',
      'warning cited-document-differs «HĐND tỉnh Vĩnh Long»',
      'hint cited-document-not-found «12/QĐ-UBND»',
    ],
    [
      'Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Bộ Chính trị',
      'information cited-document-differs «Bộ Chính trị»',
    ],
    ['Quyết định số 30/2020/NĐ-CP', 'warning cited-document-differs «Quyết định»'],
    ['Hướng dẫn số 3759/BNV-CCHC ngày 02/8/2021', 'information cited-document-differs «Hướng dẫn»'],
    [
      'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về bảo vệ môi trường biển đảo và ven bờ',
      'warning cited-document-differs «30/2020/NĐ-CP»',
    ],
    [
      'Nghị định số 13/2018/NĐ-CP của Chính phủ ban hành Luật Tiếp cận thông tin',
      'warning cited-document-differs «ban hành Luật Tiếp cận thông tin»',
    ],
    ['Luật Đất đai số 77/2015/QH13', 'warning cited-document-differs «77/2015/QH13» → 31/2024/QH15'],
    ['Luật Đất đai ngày 19/01/2024', 'warning cited-document-differs «19/01/2024» → 18/01/2024'],
    ['Luật Đất đai năm 2014', 'information cited-document-differs «năm 2014»'],
  ],
  'what no registry has': [
    // Against the days of its neighbours, behind the end of its series, or of the same day with nearly the same number.
    ['Nghị định số 999/2020/NĐ-CP ngày 01/01/2020', 'warning cited-document-not-found «999/2020/NĐ-CP»'],
    ['Nghị định số 300/2023/NĐ-CP', 'warning cited-document-not-found «300/2023/NĐ-CP»'],
    ['Quyết định số 1234/QĐ-TTg ngày 01/02/2024', 'warning cited-document-not-found «1234/QĐ-TTg»'],
    [
      'Nghị quyết số 1203/NQ-CP ngày 28/9/2024 của Chính phủ',
      'warning cited-document-not-found «1203/NQ-CP» → 1203/NQ-UBTVQH15',
    ],
    [
      'Nghị quyết liên tịch số 09/2008/NQLT-CP-UBTUMTTQVN ngày 17/4/2008',
      'warning cited-document-not-found «09/2008/NQLT-CP-UBTUMTTQVN» → 09/2008/NQLT-CP-UBTWMTTQVN',
    ],
    // It may well exist: series have no gaps, the registry has.
    ['Nghị định số 135/2024/NĐ-CP ngày 22/10/2024', 'information cited-document-not-found «135/2024/NĐ-CP»'],
    ['Nghị quyết số 76/NQ-CP ngày 15/7/2022', 'information cited-document-not-found «76/NQ-CP»'],
    ['Nghị định số 300/2026/NĐ-CP ngày 01/9/2026', 'information cited-document-not-found «300/2026/NĐ-CP»'],
    ['Quyết định số 1500/QĐ-TTg ngày 05/12/2023', 'hint cited-document-not-found «1500/QĐ-TTg»'],
    [
      'Quyết định số 2617/QĐ-UBND ngày 30/9/2021 của UBND tỉnh',
      'hint cited-document-not-found «2617/QĐ-UBND»',
    ],
    ['Chương trình số 23-CTr/TU ngày 02/01/2018', 'hint cited-document-not-found «23-CTr/TU»'],
    ['Công văn số 123/SNV-CCHC ngày 02/01/2025', 'hint cited-document-not-found «123/SNV-CCHC»'],
  ],
  'how a number is written': [
    ['Nghị quyết số 18- NQ/TW ngày 25/10/2017', 'information citation-number-format «18- NQ/TW» → 18-NQ/TW'],
    ['Nghị định số 30/2020/NĐ–CP', 'information citation-number-format «30/2020/NĐ–CP» → 30/2020/NĐ-CP'],
    ['Thông tư số 4/2012/TT-BNV', 'information citation-number-format «4/2012/TT-BNV» → 04/2012/TT-BNV'],
    [
      'Thông tư liên tịch số 71/2014/TTLTBTC- BNV',
      'warning citation-number-format «71/2014/TTLTBTC- BNV» → 71/2014/TTLT-BTC-BNV',
    ],
    ['Quyết định số 468/QD-TTg ngày 27/3/2021', 'warning citation-number-format «468/QD-TTg» → 468/QĐ-TTg'],
    ['Nghị định số 30/2020/NĐ-СР', 'warning citation-number-format «30/2020/NĐ-СР» → 30/2020/NĐ-CP'],
    ['Nghị định 30/2020', 'information citation-number-format «30/2020» → 30/2020/NĐ-CP'],
  ],
  nothing: [
    [
      'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước',
    ],
    ['Nghị quyết số 18-NQ/TW ngày 16/6/2022'],
    ['Nghị định số 107/2020/NĐ-CP, Nghị định số 108/2020/NĐ-CP ngày 14/9/2020 của Chính phủ'],
    ['Nghị định số 45/2020/NĐ-CP, Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ'],
    ['Kèm theo Quyết định số 2600/QĐ-UBND ngày 16/12/2024 của Chủ tịch UBND tỉnh'],
    ['Số: 12/KH-UBND; Kế hoạch số …/KH-UBND ngày … tháng … năm 2025'],
    ['Thông tư của Bộ trưởng Bộ Tư pháp sau khi được ban hành'],
    ['Nghị định số 46-CP ngày 21/8/1993; Quyết định số 299/TTg; ISO 9001:2015; quy chuẩn 02/BHYT'],
    ['Luật Đất đai; Luật Đất đai năm 2013; Luật Đất đai ngày 18 tháng 01 năm 2024; Luật Đất đai năm 2003'],
    ['Thông tư số 04/2021/TT-BTP ngày 21/6/2021 của Bộ trưởng Bộ Tư pháp'],
    ['Kế hoạch số 134/TB-BCĐTKNQ18 ngày 03/12/2024'.replace('Kế hoạch', 'Thông báo')],
    ['Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát TTHC'],
  ],
};

describe('judging citations', () => {
  for (const [group, cases] of Object.entries(identity)) {
    describe(group, () => {
      for (const [text, ...expected] of cases)
        specify(text, () => assert.deepEqual(shown(text, judged(text, plan, builtin)), expected));
    });
  }
  specify('what a record that is not certain says is a hint', () => {
    const text = 'Chỉ thị số 26/CT-TTg ngày 22/11/2023';
    assert.deepEqual(shown(text, judged(text, plan, builtin)), [
      'hint cited-document-differs «22/11/2023» → 21/11/2023',
    ]);
  });
  specify('safe fixes leave the number what it is, and nothing is found behind them', () => {
    const text = 'Nghị quyết số 18- NQ/TW ngày 25/10/2017';
    const [finding] = judged(text, plan, builtin);
    assert.equal(finding!.fixes[0]!.fixClass, 'safe');
    assert.equal(fixed(text, finding!), 'Nghị quyết số 18-NQ/TW ngày 25/10/2017');
  });
  specify('a fix removes its finding and adds none as severe', () => {
    for (const [text] of Object.values(identity).flat()) {
      for (const finding of judged(text, plan, builtin)) {
        finding.fixes.forEach((_, which) => {
          const after = fixed(text, finding, which);
          const left = judged(after, plan, builtin).filter(
            (it) => it.code === finding.code && it.severity === 'error',
          );
          assert.deepEqual(shown(after, left), [], `${text} → ${after}`);
        });
      }
    }
  });
  specify('documents of the workspace are compared as the built-in ones', () => {
    const registry = withFiles(
      JSON.stringify({
        issuer: 'Ủy ban nhân dân tỉnh Vĩnh Long',
        documents: [
          { number: '2617/QĐ-UBND', issued: '30/9/2021', title: 'ban hành Kế hoạch cải cách hành chính' },
        ],
      }),
    );
    const of = (text: string) => shown(text, judged(text, plan, registry));
    assert.deepEqual(of('Quyết định số 2617/QĐ-UBND ngày 30/9/2021 của UBND tỉnh'), []);
    assert.deepEqual(of('Quyết định số 2617/QĐ-UBND ngày 29/9/2021 của UBND tỉnh'), [
      'warning cited-document-differs «29/9/2021» → 30/9/2021',
    ]);
    assert.deepEqual(of('Quyết định số 2617/QĐ-UBND ngày 29/9/2022 của UBND tỉnh'), [
      'hint cited-document-not-found «2617/QĐ-UBND»',
    ]);
  });
  specify('messages are in words, and say what to do', () => {
    const messages = Object.values(identity)
      .flat()
      .flatMap(([text]) => judged(text, plan, builtin));
    for (const { message } of messages) {
      assert.match(message.vi, /^[A-ZĐÀ-Ỹ«]/u);
      assert.match(message.vi, /[.?]$/);
      assert.doesNotMatch(`${message.vi}${message.en}`, /undefined|null|NaN|token/);
    }
  });
});

describe('judging validity', () => {
  const cases: Cases = [
    [
      'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
      'warning cited-document-expired «61/2018/NĐ-CP» → 118/2025/NĐ-CP 09/6/2025',
    ],
    [
      'Luật Tổ chức chính quyền địa phương ngày 19/6/2015',
      'hint cited-document-expired «Luật Tổ chức chính quyền địa phương»',
    ],
    // Three laws on local government applied in 2025 alone.
    [
      'Luật Tổ chức chính quyền địa phương số 77/2015/QH13',
      'hint cited-document-expired «77/2015/QH13» → 72/2025/QH15',
    ],
    ['Luật Tổ chức chính quyền địa phương'],
    ['Luật Viên chức', 'hint cited-document-expires «Luật Viên chức»'],
    [
      'Nghị quyết số 66.22/2026/NQ-CP ngày 09/7/2026',
      'warning cited-document-not-yet-in-force «66.22/2026/NQ-CP»',
    ],
    ['Quyết định số 12/QĐ-UBND ngày 01/02/2026', 'warning cited-document-not-yet-in-force «01/02/2026»'],
    ['Nghị quyết số 76/NQ-CP ngày 15/7/2021'],
    // Neither date nor year: perhaps another document of this number.
    ['Nghị quyết số 30c/NQ-CP'],
    // The date says that another document is meant.
    ['Nghị định số 61/2018/NĐ-CP ngày 23/4/2017'],
    ['Kế hoạch số 12/KH-UBND; Số: 12/QĐ-UBND; ISO 9001:2015'],
  ];
  for (const [text, ...expected] of cases)
    specify(text, () => assert.deepEqual(shown(text, validity(text, plan, builtin)), expected));

  specify('nothing is judged without a day', () => {
    const text = 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018; Quyết định số 12/QĐ-UBND ngày 01/02/2099';
    assert.deepEqual(validity(text, nowhere, builtin), []);
  });
  specify('what is in force on the day of the plan is no mistake later', () => {
    const text = 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018';
    assert.deepEqual(validity(text, { ...plan, planDate: '2024-12-16', period: null }, builtin), []);
    assert.deepEqual(shown(text, validity(text, { ...plan, planDate: '2024-12-16' }, builtin)), [
      'information cited-document-expires «61/2018/NĐ-CP»',
    ]);
  });
  specify('the fix cites the successor', () => {
    const text = 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ';
    const [finding] = validity(text, plan, builtin);
    assert.equal(fixed(text, finding!), 'Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ');
  });
});

describe('judging anything', () => {
  specify('never throws, and stays inside the text', () => {
    const random = seeded(11);
    const pieces = [
      'Nghị định số ',
      '59/2020/NĐ-CP',
      ' ngày 23/7/2012',
      ' của Chính phủ',
      '26-CT/TTg',
      ', ',
      'Luật Đất đai ',
      'năm 2014',
      '/',
      '-',
      '1203/NQ-CP',
      ' ngày 31/4/016',
      '00000/0000/NĐ-CP',
      '12/2020/XX-CP',
      'QH99',
      ' 99/2020/QH99 ',
    ];
    for (let round = 0; round < 1500; round++) {
      let text = '';
      for (let at = 0; at < 8; at++) text += pieces[Math.floor(random() * pieces.length)]!;
      for (const it of readCitations(text).citations) assert.ok(it.span.end <= text.length);
      for (const it of [...judged(text, plan, builtin), ...validity(text, plan, builtin)]) {
        assert.ok(it.span.start < it.span.end && it.span.end <= text.length, text);
        for (const edit of it.fixes.flatMap((fix) => fix.edits))
          assert.ok(edit.span.end <= text.length, text);
      }
    }
  });
});
