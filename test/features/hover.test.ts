import { strict as assert } from 'node:assert';
import { hoverAt } from '../../server/hovers';
import { marked, registryUri, viewOfText, withMarks, worldWith } from './support';

const head =
  'Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\n  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long\n';
const row = (fields: string): string => `${head}Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Họp\n${fields}`;

/** The caret stands inside the marked span, which is what the hover is about; all of the words stand in its text. */
const cases: readonly (readonly [
  name: string,
  source: string,
  words: readonly string[],
  english: readonly string[],
])[] = [
  [
    'an agency: level and validity',
    row('  Chủ trì: ⟦Sở Nội| vụ⟧; Sở Tư pháp\n'),
    ['**Sở Nội vụ**', 'cấp tỉnh', 'Ngày 16/12/2024: đang hoạt động'],
    ['**Sở Nội vụ**', 'Level: province', 'On 2024-12-16: in place'],
  ],
  [
    'an agency that is gone: since when, by what, who took over',
    row('  Chủ trì: ⟦Sở Thông tin| và Truyền thông⟧\n').replace('16/12/2024', '16/12/2025'),
    ['đã kết thúc từ 01/3/2025', '**Sở Khoa học và Công nghệ**'],
    ['no longer there since 2025-03-01', 'Taken over by **Sở Khoa học và Công nghệ**'],
  ],
  [
    'an agency written short behind a shared head',
    row('  Chủ trì: UBND cấp huyện, ⟦cấp| xã⟧\n'),
    ['Đọc là «UBND cấp xã»'],
    ['Read as «UBND cấp xã»'],
  ],
  [
    'an agency that the plan defines',
    `${head}Cơ quan: Ban Điều hành Z\n  Viết tắt: BĐHZ\n  Là: Sở Nội vụ\nPhụ lục: A\nNhiệm vụ 1: B\n  Chủ trì: ⟦Ban Điều |hành Z⟧\n`,
    ['Cơ quan do kế hoạch này định nghĩa (dòng 4)', 'Gọi tắt: BĐHZ', 'Là: Sở Nội vụ', 'cấp tỉnh'],
    ['Defined by this plan (line 4)', 'Short: BĐHZ'],
  ],
  [
    'an agency that nobody knows',
    row('  Chủ trì: ⟦Trung tâm |Qwerty⟧\n'),
    ['**Trung tâm Qwerty**', 'Danh mục chưa có cơ quan này'],
    ['Not in the registry'],
  ],
  [
    'an agency in running text',
    `${head}Nội dung:\n1. Giao ⟦Sở |Nội vụ⟧ theo dõi.\n`,
    ['**Sở Nội vụ**', 'cấp tỉnh'],
    ['Level: province'],
  ],
  [
    'a cited document: title, dates, status on the plan’s day',
    `${head}  Căn cứ: ⟦Nghị quyết số |76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ⟧ ban hành\n`,
    [
      '**Nghị quyết 76/NQ-CP** – Chính phủ',
      'Chương trình tổng thể',
      'Ban hành: 15/7/2021',
      'Ngày 16/12/2024: **còn hiệu lực**',
    ],
    ['Issued: 2021-07-15', 'On 2024-12-16: **in force**'],
  ],
  [
    'a document that the registry does not have',
    `${head}  Căn cứ: ⟦Quyết định số |98765/QĐ-UBND ngày 01/02/2021⟧\n`,
    ['**98765/QĐ-UBND**', 'Danh mục chưa có văn bản này'],
    ['does not have this document'],
  ],
  [
    'a deadline: its days, days from signing, days left',
    row('  Thời hạn: ⟦Quý I|V/2025⟧\n'),
    ['Từ 01/10/2025 đến hết **31/12/2025**', '380 ngày kể từ ngày ký', 'Đã qua 15 ngày'],
    ['From 2025-10-01 to **2025-12-31**', '380 days from the day of signing', '15 days ago'],
  ],
  [
    'a deadline before a day',
    row('  Thời hạn: ⟦Trước| ngày 30/6/2026⟧\n'),
    ['Trước 30/6/2026, tức là chậm nhất **29/6/2026**', 'Còn 165 ngày'],
    ['Before 2026-06-30: **2026-06-29** at the latest', '165 days left'],
  ],
  [
    'a deadline whose year is that of the plan',
    row('  Thời hạn: ⟦Quý |II⟧\n'),
    ['**30/6/2025**', 'Năm lấy theo thời kỳ của kế hoạch'],
    ['**2025-06-30**', 'period of the plan'],
  ],
  [
    'a deadline without an end',
    row('  Thời hạn: ⟦Thường| xuyên⟧\n'),
    ['Lặp lại, không có ngày cuối'],
    ['Comes back'],
  ],
  [
    'an abbreviation',
    `${head}Viết tắt: CCHC = cải cách hành chính\nNội dung:\n1. Công tác ⟦C|CHC⟧\n`,
    ['**CCHC**: cải cách hành chính', 'Giải thích ở dòng 4'],
    ['Explained in line 4'],
  ],
  [
    'a field: what it is and the column it fills',
    row('  ⟦Chủ| trì⟧: Sở Nội vụ\n'),
    ['**Chủ trì** – Cơ quan chủ trì.', 'In ở cột 3:', '| STT | Nhiệm vụ | **Cơ quan chủ trì** |'],
    ['**Chủ trì** – Lead agency.', 'Printed in column 3:'],
  ],
  [
    'a field that the table has no column for',
    row('  ⟦Kinh| phí⟧: 5 triệu đồng\n'),
    ['không có cột cho mục này'],
    ['no column for it'],
  ],
  [
    'the heading that a plan gives a column',
    `${head}Phụ lục: A\n  Cột: TT = số thứ tự\n  Cột: Việc = nhiệm vụ\n  Cột: Ai làm = chủ trì\nNhiệm vụ 1: B\n  ⟦Chủ| trì⟧: C\n`,
    ['| TT | Việc | **Ai làm** |'],
    ['Printed in column 3:'],
  ],
  [
    'the number of a task',
    `${head}Phụ lục: A\nPhần II: THỂ CHẾ\nNhiệm vụ ⟦1|2⟧: Rà soát văn bản\n  Chủ trì: Sở Tư pháp\n  Thời hạn: Quý I\n`,
    [
      '**Nhiệm vụ 12**: Rà soát văn bản',
      'Phần II: THỂ CHẾ',
      'Chủ trì: Sở Tư pháp',
      'Thời hạn: Quý I (đến hết 31/3/2025)',
    ],
    ['**Nhiệm vụ 12**: Rà soát văn bản', '(to 2025-03-31)'],
  ],
  [
    'a reference to a task that gets its number in print',
    `${head}Phụ lục: A\nNhiệm vụ: Rà soát\nNhiệm vụ: Họp\n  Sau: nhiệm vụ ⟦|1⟧\n`,
    ['**Nhiệm vụ 1**: Rà soát', 'Số được đánh khi in'],
    ['given in print'],
  ],
  [
    'a reference to no task',
    `${head}Phụ lục: A\nNhiệm vụ 1: Họp\n  Sau: nhiệm vụ ⟦9|9⟧\n`,
    ['Kế hoạch không có «Nhiệm vụ 99»'],
    ['The plan has no'],
  ],
  [
    'the day of signing',
    head.replace('16/12/2024', '⟦16/1|2/2024⟧'),
    ['**Thứ hai, 16/12/2024**', 'cách hôm nay 395 ngày', 'được xét tại ngày này'],
    ['**Monday, 2024-12-16**'],
  ],
];

describe('hover', () => {
  for (const [name, source, words, english] of cases) {
    it(`tells ${name}`, () => {
      const { text, caret, spans } = marked(source);
      const view = viewOfText(text);
      const hover = hoverAt(view, caret, 'vi');
      assert.ok(hover, 'there is something to tell');
      assert.equal(withMarks(text, [hover.span]), withMarks(text, spans));
      for (const it of words) assert.ok(hover.markdown.includes(it), `«${it}» in:\n${hover.markdown}`);
      const inEnglish = hoverAt(view, caret, 'en')!.markdown;
      for (const it of english) assert.ok(inEnglish.includes(it), `«${it}» in:\n${inEnglish}`);
    });
  }

  for (const source of [
    '|',
    'Kế hoạch: Một |câu\n',
    '# ghi |chú\n',
    'Kế hoạch: A\nNội dung:\nMột câu |nữa.\n',
  ]) {
    it(`tells nothing at ${JSON.stringify(source)}`, () => {
      const { text, caret } = marked(source);
      assert.equal(hoverAt(viewOfText(text), caret, 'vi'), null);
    });
  }

  it('tells what replaced a document of the workspace, and which file says so', () => {
    const registry = JSON.stringify({
      documents: [
        {
          number: '2617/QĐ-UBND',
          issued: '2021-09-30',
          title: 'Kế hoạch cải cách hành chính',
          effective: '2021-09-30',
          expired: '2024-06-01',
          replacedBy: ['1234/QĐ-UBND'],
        },
      ],
    });
    const { text, caret } = marked(`${head}  Căn cứ: Quyết định số |2617/QĐ-UBND ngày 30/9/2021\n`);
    const hover = hoverAt(viewOfText(text, worldWith(registry)), caret, 'vi')!;
    for (const it of ['đã được thay thế từ 01/6/2024', 'Thay bằng: **1234/QĐ-UBND**', 'tinh.json'])
      assert.ok(hover.markdown.includes(it), hover.markdown);
    assert.ok(registryUri.endsWith('tinh.json'));
  });

  it('shows the letters of the user as they are', () => {
    const { text, caret } = marked('Viết tắt: AB = a * b <b> [x](y)\nKế hoạch: A|B\n');
    assert.ok(hoverAt(viewOfText(text), caret, 'vi')!.markdown.includes('a \\* b \\<b\\> \\[x\\](y)'));
  });
});
