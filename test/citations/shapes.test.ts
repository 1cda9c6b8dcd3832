import { strict as assert } from 'node:assert';
import { readCitations } from '../../grammar/citations';
import { checkSpans, shown } from './support';

/**
 * Text, and what is read: `kind: pointers | type | number | date | issuer | «title»`. A star marks what was lent
 * by another citation of the list.
 */
const shapes: Record<string, readonly (readonly [string, ...string[]])[]> = {
  'one document': [
    [
      'Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể;',
      'number:  | Nghị quyết | 76/NQ-CP | 2021-07-15 | Chính phủ | «ban hành Chương trình tổng thể»',
    ],
    [
      'NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP NGÀY 05/3/2020 CỦA CHÍNH PHỦ',
      'number:  | NGHỊ ĐỊNH | 30/2020/NĐ-CP | 2020-03-05 | CHÍNH PHỦ | ',
    ],
    [
      'Nghị định số 30/2020/NĐ-CP của Chính phủ ngày 05-3-2020 về công tác văn thư',
      'number:  | Nghị định | 30/2020/NĐ-CP | 2020-03-05 | Chính phủ | «về công tác văn thư»',
    ],
    [
      'Quyết định số 12/QĐ-UBND (ngày 05.01.2024) của UBND TP. Huế',
      'number:  | Quyết định | 12/QĐ-UBND | 2024-01-05 | UBND TP. Huế | ',
    ],
    ['NĐ 30/2020/NĐ-CP', 'number:  | NĐ | 30/2020/NĐ-CP |  |  | '],
    ['theo 30/2020/NĐ-CP', 'number:  |  | 30/2020/NĐ-CP |  |  | '],
    ['Kế hoạch 232/KH-UBND năm 2022', 'number:  | Kế hoạch | 232/KH-UBND | 2022 |  | '],
    [
      'Quyết định số 1234/QĐ-UBND ngày 31/4/2024 của UBND thành phố Hồ Chí Minh',
      'number:  | Quyết định | 1234/QĐ-UBND | impossible | UBND thành phố Hồ Chí Minh | ',
    ],
    ['Chỉ thị số 06-CT/TU ngày 29/3/016', 'number:  | Chỉ thị | 06-CT/TU | yearDigits |  | '],
    [
      'Nghị quyết số 19/NQ-HĐND ngày 10/12/2024 của HĐND tỉnh khóa X, kỳ họp thứ 17',
      'number:  | Nghị quyết | 19/NQ-HĐND | 2024-12-10 | HĐND tỉnh khóa X | ',
    ],
    [
      'Kế hoạch số 12/KH-BCĐ của Ban Chỉ đạo chuyển đổi số tỉnh Bà Rịa - Vũng Tàu về an toàn',
      'number:  | Kế hoạch | 12/KH-BCĐ |  | Ban Chỉ đạo chuyển đổi số tỉnh Bà Rịa - Vũng Tàu | «về an toàn»',
    ],
    [
      'Thông tư số 08/2024/TT-BVHTTDL của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch quy định chế độ',
      'number:  | Thông tư | 08/2024/TT-BVHTTDL |  | Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch | «quy định chế độ»',
    ],
    [
      'Quyết định số 5/QĐ-SVHTT của Sở Văn hoá và Thể thao, đồng thời báo cáo',
      'number:  | Quyết định | 05/QĐ-SVHTT |  | Sở Văn hoá và Thể thao | ',
    ],
    [
      'Nghị định số 45/2020/NĐ-CP ngày càng được áp dụng rộng rãi',
      'number:  | Nghị định | 45/2020/NĐ-CP |  |  | ',
    ],
  ],
  lists: [
    [
      'các Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XII',
      'number:  | Nghị quyết | 18-NQ/TW | 2017-10-25* | Ban Chấp hành Trung ương khóa XII* | ',
      'number:  | Nghị quyết* | 19-NQ/TW | 2017-10-25 | Ban Chấp hành Trung ương khóa XII | ',
    ],
    [
      'các Quyết định: số 12/QĐ-UBND ngày 05/01/2024, số 34/QĐ-UBND ngày 10/02/2024 của UBND tỉnh',
      'number:  | Quyết định | 12/QĐ-UBND | 2024-01-05 | UBND tỉnh* | ',
      'number:  | Quyết định* | 34/QĐ-UBND | 2024-02-10 | UBND tỉnh | ',
    ],
    [
      // The year inside says that the date cannot be shared.
      'Nghị định số 45/2020/NĐ-CP, Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ',
      'number:  | Nghị định | 45/2020/NĐ-CP |  | Chính phủ* | ',
      'number:  | Nghị định | 107/2021/NĐ-CP | 2021-12-06 | Chính phủ | ',
    ],
    [
      // Another body: nothing is shared.
      'Nghị quyết số 19-NQ/TW và Nghị định số 107/2020/NĐ-CP ngày 14/9/2020 của Chính phủ',
      'number:  | Nghị quyết | 19-NQ/TW |  |  | ',
      'number:  | Nghị định | 107/2020/NĐ-CP | 2020-09-14 | Chính phủ | ',
    ],
    [
      'quy định của Chính phủ tại các Nghị định số 45/2020/NĐ-CP, Nghị định số 107/2021/NĐ-CP',
      'number:  | Nghị định | 45/2020/NĐ-CP |  | Chính phủ* | ',
      'number:  | Nghị định | 107/2021/NĐ-CP |  | Chính phủ* | ',
    ],
    [
      'theo Nghị quyết số 18- NQ/TW, Nghị quyết số 19-NQ/TW ngày 25/10/2017 của BCH Trung ương, Nghị định số 107/2020/NĐ-CP, Nghị định số 108/2020/NĐ-CP ngày 14/9/2020 của Chính phủ',
      'number:  | Nghị quyết | 18-NQ/TW | 2017-10-25* | BCH Trung ương* | ',
      'number:  | Nghị quyết | 19-NQ/TW | 2017-10-25 | BCH Trung ương | ',
      'number:  | Nghị định | 107/2020/NĐ-CP | 2020-09-14* | Chính phủ* | ',
      'number:  | Nghị định | 108/2020/NĐ-CP | 2020-09-14 | Chính phủ | ',
    ],
  ],
  'citations inside titles': [
    [
      'Kế hoạch số 87/KH-UBND của UBND tỉnh về thực hiện Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ',
      'number:  | Kế hoạch | 87/KH-UBND |  | UBND tỉnh | «về thực hiện Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ»',
      'number:  | Nghị định | 45/2020/NĐ-CP | 2020-04-08 | Chính phủ | ',
    ],
    [
      'Thông tư số 04/2021/TT-BTP hướng dẫn thi hành Nghị định số 59/2012/NĐ-CP và Nghị định số 32/2020/NĐ-CP; Thông tư số 08/2024/TT-BTP',
      'number:  | Thông tư | 04/2021/TT-BTP |  |  | «hướng dẫn thi hành Nghị định số 59/2012/NĐ-CP và Nghị định số 32/2020/NĐ-CP»',
      'number:  | Nghị định | 59/2012/NĐ-CP |  |  | ',
      'number:  | Nghị định | 32/2020/NĐ-CP |  |  | ',
      'number:  | Thông tư | 08/2024/TT-BTP |  |  | ',
    ],
    [
      'Nghị định số 29/2023/NĐ-CP về tinh giản biên chế theo Quyết định số 12/QĐ-UBND',
      'number:  | Nghị định | 29/2023/NĐ-CP |  |  | «về tinh giản biên chế»',
      'number:  | Quyết định | 12/QĐ-UBND |  |  | ',
    ],
    [
      'Nghị định số 60/2021/NĐ-CP quy định cơ chế tự chủ và các văn bản hướng dẫn',
      'number:  | Nghị định | 60/2021/NĐ-CP |  |  | «quy định cơ chế tự chủ»',
    ],
    [
      'thông báo kết luận số 134/TB-BCĐTKNQ18 của Ban chỉ đạo tổng kết thực hiện Nghị quyết 18-NQ/TW về việc tạm dừng',
      'number:  | thông báo kết luận | 134/TB-BCĐTKNQ18 |  | Ban chỉ đạo tổng kết thực hiện Nghị quyết 18-NQ/TW | «về việc tạm dừng»',
      'number:  | Nghị quyết | 18-NQ/TW |  |  | ',
    ],
  ],
  'laws by name': [
    [
      'Luật Cán bộ, công chức, Luật Viên chức và các văn bản hướng dẫn',
      'name:  | Luật |  |  |  | «Luật Cán bộ, công chức»',
      'name:  | Luật |  |  |  | «Luật Viên chức»',
    ],
    [
      'Luật An toàn, vệ sinh lao động; Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân',
      'name:  | Luật |  |  |  | «Luật An toàn, vệ sinh lao động»',
      'name:  | Luật |  |  |  | «Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân»',
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019',
      'name:  | Luật |  | 2019-11-22 |  | «Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương»',
    ],
    [
      'Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025',
      'number:  | Luật | 72/2025/QH15 | 2025-06-16 |  | «Luật Tổ chức chính quyền địa phương»',
    ],
    ['Luật Đất đai (số 31/2024/QH15)', 'number:  | Luật | 31/2024/QH15 |  |  | «Luật Đất đai»'],
    ['Luật số 77/2015/QH13', 'number:  | Luật | 77/2015/QH13 |  |  | '],
    ['Luật Đất đai (sửa đổi) năm 2024', 'name:  | Luật |  | 2024 |  | «Luật Đất đai (sửa đổi)»'],
    ['Hiến pháp năm 2013', 'name:  | Hiến pháp |  | 2013 |  | «Hiến pháp»'],
    ['thi hành luật phòng chống tham nhũng.', 'name:  | luật |  |  |  | «luật phòng chống tham nhũng»'],
    ['Luật Chuyển đổi số 2025', 'name:  | Luật |  |  |  | «Luật Chuyển đổi số»'],
    [
      'Pháp lệnh 34/2007/PL-UBTVQH11 ngày 20/4/2007 của Ủy ban Thường vụ Quốc hội',
      'number:  | Pháp lệnh | 34/2007/PL-UBTVQH11 | 2007-04-20 | Ủy ban Thường vụ Quốc hội | ',
    ],
  ],
  pointers: [
    [
      'điểm a khoản 1 Điều 3 và khoản 2, 3 Điều 5 Chương II của Nghị định số 45/2020/NĐ-CP',
      'number: điểm a khoản 1 điều 3 khoản 2 khoản 3 điều 5 chương II | Nghị định | 45/2020/NĐ-CP |  |  | ',
    ],
    [
      'các Điều 11, 14 và Điều 26 Luật Đất đai',
      'name: điều 11 điều 14 điều 26 | Luật |  |  |  | «Luật Đất đai»',
    ],
    ['Điều 3 của Kế hoạch này'],
  ],
  'standards and programmes': [
    [
      'TCVN ISO: 9001: 2015; QCVN 02:2009/BYT; quy chuẩn 02/BHYT',
      'standard:  |  | TCVN ISO 9001:2015 |  |  | ',
      'standard:  |  | QCVN 02:2009/BYT |  |  | ',
      'standard:  | quy chuẩn | 02/BHYT |  |  | ',
    ],
    [
      'theo Chương trình cắt giảm quy định giai đoạn 2020 - 2025 của tỉnh',
      'programme:  | Chương trình |  |  |  | «Chương trình cắt giảm quy định giai đoạn 2020 - 2025»',
    ],
    [
      'Đề án “Lưu trữ tài liệu điện tử” được duyệt',
      'programme:  | Đề án |  |  |  | «Đề án “Lưu trữ tài liệu điện tử”»',
    ],
  ],
  'not yet there': [
    ['Số: 2600/QĐ-UBND', 'number:  |  | 2600/QĐ-UBND |  |  | '],
    ['Số:      /KH-UBND', 'blank:  |  | /KH-UBND |  |  | '],
    [
      'Kế hoạch số …/KH-UBND ngày … tháng … năm 2025 của UBND tỉnh',
      'blank:  | Kế hoạch | /KH-UBND | blank | UBND tỉnh | ',
    ],
    [
      'Thông tư của Bộ trưởng Bộ Tư pháp sau khi được ban hành',
      'future:  | Thông tư |  |  | Bộ trưởng Bộ Tư pháp | ',
    ],
  ],
  'written carelessly': [
    ['Nghị quyết số 18 - NQ/TW', 'number:  | Nghị quyết | 18-NQ/TW |  |  | '],
    ['Nghị định số 45 /2020/NĐ- CP', 'number:  | Nghị định | 45/2020/NĐ-CP |  |  | '],
    ['Nghị định số 45/2020/NĐ – CP', 'number:  | Nghị định | 45/2020/NĐ-CP |  |  | '],
    ['Nghị định số 45/2020/NĐCP', 'number:  | Nghị định | 45/2020/NĐ-CP |  |  | '],
    ['nghị định số 30/2020/nđ-cp', 'number:  | nghị định | 30/2020/NĐ-CP |  |  | '],
    ['Nghị định số 45/2020/NÐ-СР', 'number:  | Nghị định | 45/2020/NĐ-CP |  |  | '],
    ['Nghị định 30/2020', 'number:  | Nghị định | 30/2020 |  |  | '],
    ['Quyết định số\n76/QĐ-TTg\nngày 5/3/2020', 'number:  | Quyết định | 76/QĐ-TTg | 2020-03-05 |  | '],
  ],
  'no citation': [
    ['tỷ lệ 10/63, đạt 4,72/10 điểm, xếp thứ 31/60; quý I/2025; 24/7; 100 m2/người; AC/DC'],
    ['tháng 6/2025 - UBND tỉnh; giai đoạn 2021 - 2025; năm 2022 - TTHC'],
    ['Quyết định số lượng người làm việc; tự kiểm tra theo pháp luật, kỷ luật'],
    ['Quyết định, Kế hoạch, Báo cáo của UBND tỉnh'],
    ['Luật sư, luật gia, hàng rào thuế 10/2024'],
  ],
};

describe('shapes of citations', () => {
  for (const [group, cases] of Object.entries(shapes)) {
    describe(group, () => {
      for (const [text, ...expected] of cases) {
        specify(text.slice(0, 100), () => {
          assert.deepEqual(shown(text), expected);
          checkSpans(text);
        });
        specify(`decomposed: ${text.slice(0, 80)}`, () => {
          const decomposed = text.normalize('NFD').replace(/ /g, '\u00a0 ');
          assert.deepEqual(
            shown(decomposed).map((it) => it.normalize('NFC').replace(/\u00a0/g, ' ')),
            expected,
          );
          checkSpans(decomposed);
        });
      }
    });
  }
  specify('a citation inside a title knows whose title it is', () => {
    const { citations } = readCitations(
      'Kế hoạch số 1/KH-UBND về thực hiện Quyết định số 2/QĐ-TTg về ban hành Kế hoạch theo Kết luận số 28-KL/TW',
    );
    assert.deepEqual(
      citations.map((it) => it.parent),
      [null, 0, null],
    );
  });
  specify('a document names itself', () => {
    assert.deepEqual(
      ['Số: 12/KH-UBND', 'Kế hoạch số 12/KH-UBND', 'số 12/KH-UBND'].map(
        (it) => readCitations(it).citations[0]!.own,
      ),
      [true, false, false],
    );
  });
});

describe('what is begun and not finished', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['Quyết định số ngày 05/3/2020 của UBND tỉnh', 'citation-number-missing', 'số'],
    ['Nghị định số 45/2020/NĐ-CP ngày của Chính phủ', 'citation-date-missing', 'ngày'],
    ['Nghị định số 45/2020/NĐ-CP ngày 08/4 của Chính phủ', 'citation-date-missing', 'ngày'],
  ];
  for (const [text, code, place] of cases) {
    specify(text, () => {
      const { problems } = readCitations(text);
      assert.deepEqual(
        problems.map((it) => [it.code, text.slice(it.span.start, it.span.end)]),
        [[code, place]],
      );
    });
  }
  specify('a draft is left alone', () => {
    for (const text of [
      'Kế hoạch số    ngày    tháng 9 năm 2026',
      'Số:     /KH-UBND',
      'Kế hoạch số …/KH-UBND ngày …/…/2025',
    ])
      assert.deepEqual(readCitations(text).problems, []);
  });
});
