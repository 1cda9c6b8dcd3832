/**
 * Cases beside the examples of the rules: what a rule must find (between `⟦` and `⟧`), and what looks like it and is
 * right (no marks). Each is a whole plan.
 */
export interface Case {
  readonly code: string;
  readonly text: string;
  /** What the first fix of the first finding makes of it, where that is to be tested. */
  readonly fixed?: string;
}

const body = (...lines: readonly string[]): string =>
  `Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\nNội dung:\n${lines.join('\n')}\n`;

const annex = (...rows: readonly string[]): string =>
  `Kế hoạch: Cải cách hành chính năm 2025\n  Ngày: 16/12/2024\nPhụ lục: NHIỆM VỤ\n${rows.join('\n')}\n`;

const task = (text: string, ...fields: readonly string[]): string =>
  [`Nhiệm vụ: ${text}`, ...fields.map((it) => `  ${it}`)].join('\n');

const period = (years: string, ...rest: readonly string[]): string =>
  `Kế hoạch: Chuyển đổi số giai đoạn ${years}\n${rest.join('\n')}\n`;

const cases: Case[] = [];
const of = (code: string, ...texts: readonly string[]): void => {
  for (const text of texts) cases.push({ code, text });
};
const fix = (code: string, text: string, fixed: string): void => {
  cases.push({ code, text, fixed });
};

of(
  'near-duplicate-task',
  // The same words in another order.
  annex(
    task('Xây dựng Kế hoạch kiểm tra, giám sát cải cách hành chính năm 2025', 'Chủ trì: Sở Nội vụ'),
    task('⟦Xây dựng Kế hoạch giám sát, kiểm tra cải cách hành chính năm 2025⟧', 'Chủ trì: Sở Nội vụ'),
  ),
  // One word that matters.
  annex(
    task('Xây dựng Kế hoạch kiểm tra cải cách hành chính năm 2025 của cơ quan', 'Chủ trì: Sở Nội vụ'),
    task('Xây dựng Kế hoạch tự kiểm tra cải cách hành chính năm 2025 của cơ quan', 'Chủ trì: Sở Nội vụ'),
  ),
  // Another year.
  annex(
    task('Báo cáo kết quả rà soát văn bản quy phạm pháp luật năm 2024', 'Chủ trì: Sở Tư pháp'),
    task('Báo cáo kết quả rà soát văn bản quy phạm pháp luật năm 2025', 'Chủ trì: Sở Tư pháp'),
  ),
  // Too short to say.
  annex(
    task('Tổ chức thực hiện công tác kiểm tra', 'Chủ trì: Sở Tư pháp'),
    task('Triển khai thực hiện kiểm tra', 'Chủ trì: Sở Tư pháp'),
  ),
);
of(
  'duplicate-task',
  // A task above other rows comes back under another objective.
  annex(
    'Mục tiêu 1: Xây dựng nền tảng dữ liệu dùng chung',
    'Nhiệm vụ: Phát triển chính quyền số của tỉnh',
    'Hoạt động: Xây dựng nền tảng',
    '  Chủ trì: Sở Nội vụ',
    'Mục tiêu 2: Thực hiện số hóa dữ liệu chuyên ngành',
    'Nhiệm vụ: Phát triển chính quyền số của tỉnh',
    'Hoạt động: Số hóa dữ liệu',
    '  Chủ trì: Sở Nội vụ',
  ),
  // Activities are named alike under different tasks.
  annex(
    'Nhiệm vụ 1: Một',
    'Hoạt động: Xây dựng và ban hành kế hoạch thực hiện',
    '  Chủ trì: Sở Nội vụ',
    'Nhiệm vụ 2: Hai',
    'Hoạt động: Xây dựng và ban hành kế hoạch thực hiện',
    '  Chủ trì: Sở Nội vụ',
  ),
  // In any case and spacing, with or without a full stop, in another section.
  annex(
    'Phần I: MỘT',
    task('Xây dựng kế hoạch tuyên truyền', 'Chủ trì: Sở Nội vụ'),
    'Phần II: HAI',
    task('⟦Xây dựng Kế hoạch  tuyên truyền.⟧', 'Chủ trì: Sở Tư pháp'),
  ),
);
of(
  'missing-owner',
  annex('⟦Nhiệm vụ 1:⟧ Một', 'Nhiệm vụ 2: Hai', '  Chủ trì: ⟦chưa rõ⟧', 'Nhiệm vụ 3: Ba', '  ⟦Chủ trì:⟧'),
  // A row above others needs none; the rows below it do.
  annex('Mục tiêu 1: Một', 'Nhiệm vụ: Hai', '⟦Hoạt động:⟧ Ba', 'Hoạt động: Bốn', '  Chủ trì: Sở Nội vụ'),
);
of(
  'lead-among-coordinators',
  annex(task('Một', 'Chủ trì: UBND cấp huyện', 'Phối hợp: ⟦UBND cấp huyện⟧, UBND cấp xã')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Phối hợp: Sở Ngoại vụ; các sở, ban, ngành tỉnh')),
);
fix(
  'lead-among-coordinators',
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Phối hợp: Sở Tài chính; ⟦Sở Nội vụ⟧; Sở Tư pháp')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Phối hợp: Sở Tài chính; Sở Tư pháp')),
);
fix(
  'lead-among-coordinators',
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Phối hợp: ⟦Sở Nội vụ⟧; Sở Tư pháp')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Phối hợp: Sở Tư pháp')),
);
of(
  'several-leads',
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Chủ trì: ⟦Sở Tài chính⟧')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ; UBND cấp xã')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ: đối với cấp tỉnh; UBND cấp xã: đối với cấp xã')),
);
of(
  'lead-differs-from-text',
  annex(task('⟦Sở Tài chính⟧ chủ trì thẩm định kinh phí', 'Chủ trì: Sở Nội vụ')),
  annex(task('Sở Tài chính chủ trì thẩm định kinh phí', 'Chủ trì: Sở Tài chính')),
  annex(task('Sở Tài chính chủ trì thẩm định kinh phí', 'Chủ trì: Các sở, ban, ngành tỉnh')),
  annex(task('Phối hợp với ⟦Sở Nội vụ⟧ kiểm tra', 'Chủ trì: Sở Nội vụ')),
  annex(
    task(
      'Chủ động phối hợp chặt chẽ với ⟦Sở Nội vụ⟧ kiểm tra',
      'Chủ trì: Sở Tư pháp',
      'Phối hợp: Các sở, ban, ngành tỉnh',
    ),
  ),
  annex(task('Chủ trì, phối hợp với Sở Nội vụ kiểm tra', 'Chủ trì: Sở Tư pháp', 'Phối hợp: Sở Tài chính')),
  annex(task('Phối hợp với các cơ quan liên quan kiểm tra', 'Chủ trì: Sở Tư pháp', 'Phối hợp: Sở Tài chính')),
  annex(task('Phối hợp với Sở Nội vụ kiểm tra')),
);
of(
  'product-date-differs',
  annex(
    task('Một', 'Chủ trì: Sở Nội vụ', 'Sản phẩm: Báo cáo ⟦trước ngày 01/8/2025⟧', 'Thời hạn: Tháng 6/2025'),
  ),
  annex(
    task('Một', 'Chủ trì: Sở Nội vụ', 'Sản phẩm: Báo cáo trước ngày 30/6/2025', 'Thời hạn: Tháng 6/2025'),
  ),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Sản phẩm: Kế hoạch năm 2026', 'Thời hạn: Tháng 6/2025')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Sản phẩm: Báo cáo trước ngày 15/12/2025', 'Thời hạn: Hằng quý')),
  annex(
    task(
      'Một',
      'Chủ trì: Sở Nội vụ',
      'Sản phẩm: Quyết định số 5/QĐ-UBND ngày 01/9/2025',
      'Thời hạn: Tháng 6/2025',
    ),
  ),
);
of(
  'vague-product',
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Sản phẩm: ⟦Kết quả thực hiện lồng ghép trong BC CCHC định kỳ⟧')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Sản phẩm: Quyết định; kết quả lồng ghép trong báo cáo')),
);
of(
  'sum-differs',
  annex(
    '  Mẫu bảng: 9 cột',
    'Phần I: MUA SẮM (⟦1.000⟧ triệu đồng)',
    task('Một', 'Chủ trì: Sở Nội vụ', 'Kinh phí: 850'),
    task('Hai', 'Chủ trì: Sở Nội vụ', 'Kinh phí: 120,5'),
  ),
  // An objective that states the sum of what is below it.
  annex(
    '  Mẫu bảng: 9 cột',
    'Mục tiêu 1: Một',
    '  Kinh phí: ⟦1.500⟧',
    'Nhiệm vụ: Hai',
    '  Chủ trì: Sở Nội vụ',
    '  Kinh phí: 1.000',
    'Nhiệm vụ: Ba',
    '  Chủ trì: Sở Nội vụ',
    '  Kinh phí: 400',
  ),
  // What cannot be counted says nothing.
  annex(
    '  Mẫu bảng: 9 cột',
    task('Một', 'Chủ trì: Sở Nội vụ', 'Kinh phí: 4,455'),
    task('Hai', 'Chủ trì: Sở Nội vụ', 'Kinh phí: 120'),
    task('Tổng cộng', 'Chủ trì: Sở Nội vụ', 'Kinh phí: 5.000'),
  ),
  // Rows without money are no rows of the sum.
  annex(
    '  Mẫu bảng: 9 cột',
    task('Một', 'Chủ trì: Sở Nội vụ', 'Kinh phí: 850'),
    task('Hai', 'Chủ trì: Sở Nội vụ', 'Kinh phí: Theo dự toán ngân sách'),
    task('Ba', 'Chủ trì: Sở Nội vụ', 'Kinh phí: 1.150'),
    task('Tổng cộng', 'Chủ trì: Sở Nội vụ', 'Kinh phí: 2.000'),
  ),
);
fix(
  'sum-differs',
  annex(
    '  Mẫu bảng: 9 cột',
    task('Một', 'Chủ trì: Sở Nội vụ', 'Kinh phí: 10.850,5'),
    task('Hai', 'Chủ trì: Sở Nội vụ', 'Kinh phí: 120'),
    task('Tổng số', 'Chủ trì: Sở Nội vụ', 'Kinh phí: ⟦10.000⟧'),
  ),
  annex(
    '  Mẫu bảng: 9 cột',
    task('Một', 'Chủ trì: Sở Nội vụ', 'Kinh phí: 10.850,5'),
    task('Hai', 'Chủ trì: Sở Nội vụ', 'Kinh phí: 120'),
    task('Tổng số', 'Chủ trì: Sở Nội vụ', 'Kinh phí: 10.970,5'),
  ),
);
of(
  'ambiguous-amount',
  // Dots are the rule, until a comma of the same shape stands beside them.
  annex(
    '  Mẫu bảng: 9 cột',
    task('Một', 'Chủ trì: Sở Nội vụ', 'Kinh phí: 4.455'),
    task('Hai', 'Chủ trì: Sở Nội vụ', 'Kinh phí: 850'),
  ),
  annex(
    '  Mẫu bảng: 9 cột',
    task('Một', 'Chủ trì: Sở Nội vụ', 'Kinh phí: ⟦4.455⟧'),
    task('Hai', 'Chủ trì: Sở Nội vụ', 'Kinh phí: ⟦1,782⟧'),
  ),
  annex(
    '  Mẫu bảng: 9 cột',
    task('Một', 'Chủ trì: Sở Nội vụ', 'Kinh phí: ⟦4.5⟧ tỷ đồng; 1.234.567 đồng; 12,5 triệu'),
  ),
);
of(
  'paragraph-number',
  body('1. Một', 'a) Một. ⟦b)⟧ Hai.', 'c) Ba.'),
  body(
    '1. Một',
    'a) Một',
    'b) Hai',
    'c) Ba',
    'd) Bốn',
    'đ) Năm',
    'e) Sáu',
    'g) Bảy',
    'h) Tám',
    'i) Chín',
    'k) Mười',
  ),
  body('I. MỘT', '1. Một', '2. Hai', 'II. HAI', '1. Một', '⟦3.⟧ Ba'),
);
fix(
  'paragraph-number',
  body('a) Một.', 'b) Hai trên địa bàn tỉnh. ⟦c)⟧ Ba.', 'd) Bốn.'),
  body('a) Một.', 'b) Hai trên địa bàn tỉnh.', 'c) Ba.', 'd) Bốn.'),
);
fix(
  'paragraph-number-dot',
  body('2.1. Một', '⟦2.2⟧ Hai', '2.3. Ba'),
  body('2.1. Một', '2.2. Hai', '2.3. Ba'),
);
fix('paragraph-number-dot', body('2.1 Một', '⟦2.2⟧. Hai', '2.3 Ba'), body('2.1 Một', '2.2 Hai', '2.3 Ba'));
of(
  'reference-unknown',
  body('I. MỘT', '1. Một', 'a) Một', 'II. HAI', '1. Thực hiện ⟦điểm b khoản 1 Mục I của Kế hoạch này⟧.'),
  body(
    'I. MỘT',
    '1. Một',
    'a) Một',
    'b) Hai',
    'II. HAI',
    '1. Thực hiện điểm a, b khoản 1 Mục I của Kế hoạch này.',
  ),
  body('I. MỘT', '1. Một', 'II. HAI', '1. Thực hiện ⟦khoản 2 Mục I Kế hoạch này⟧.'),
  // Of another document nothing is known.
  body('I. MỘT', '1. Thực hiện điểm b khoản 1 Mục V của Nghị quyết số 76/NQ-CP.'),
  'Quyết định: Ban hành Kế hoạch\nĐiều 1. Một.\nĐiều 2. Hai.\nNơi nhận:\n  - ⟦Như Điều 3⟧;\nNgười ký: A\nKế hoạch: Cải cách hành chính năm 2025\n',
  'Quyết định: Ban hành Kế hoạch\nĐiều 1. Một.\nĐiều 2. Hai.\nNơi nhận:\n  - Như Điều 2;\nNgười ký: A\nKế hoạch: Cải cách hành chính năm 2025\n',
);
of(
  'heading-capitals',
  body('I. MỤC ĐÍCH, YÊU CẦU', 'II. NHIỆM VỤ (Có phụ lục kèm theo)', '1. Nhiệm vụ chung'),
  body(`I. ${'Nội dung dài '.repeat(20)}`),
);
fix('heading-capitals', body('I. ⟦Mục đích⟧ (kèm phụ lục)'), body('I. MỤC ĐÍCH (kèm phụ lục)'));
of(
  'paragraph-end',
  body(
    `1. ${'Nhiệm vụ, giải pháp cải cách hành chính của tỉnh và của các cơ quan, đơn vị, địa phương trong năm'}`,
  ),
  body(
    '- Rà soát, xây dựng phương án sắp xếp, xử lý tài sản công sau khi sắp xếp các cơ quan, đơn vị hành chính;',
  ),
  body('- Rà soát tài sản công, báo cáo kết quả'),
);
of(
  'misspelling',
  body('1. ⟦Sát nhập⟧ các đơn vị, ⟦bổ xung⟧ kinh phí; ⟦HỔ TRỢ⟧ người dân.'),
  body('1. Hệ thống tin học của tỉnh; hồ sơ đơn vị; hệ thống thông tin của tỉnh; cư dân phân bố đều.'),
);
fix('misspelling', body('1. ⟦Hổ trợ⟧ người dân.'), body('1. Hỗ trợ người dân.'));
of(
  'doubled-word',
  body('1. Kiểm tra ⟦văn bản văn bản⟧ quy phạm pháp luật.'),
  body('1. Nâng cao từng bước từng bước; ngày càng ngày càng tốt; hành vi vi phạm; tổng kết kết quả.'),
);
of(
  'stray-capital',
  body('1. Rà soát thủ tục và ⟦Triển⟧ khai thực hiện; trợ lý ảo, ⟦Triển⟧ khai hệ thống; thực ⟦Hiện⟧ đúng.'),
  body('1. Phê duyệt Đề án Xây dựng nông thôn mới; Triển khai hệ thống. Thực hiện đúng.'),
);
of(
  'punctuation-spacing',
  body('-⟦⟧ Một'.replace('⟦⟧', ''), '+ Hai'),
  body('⟦-⟧Một'),
  body('1. Tỷ lệ 100⟦ %⟧ hồ sơ⟦( ⟧nếu có⟦ )⟧.'.replace('⟦( ⟧', ' ⟦( ⟧')),
  body('1. Số 1,5 triệu; 12.000 đồng; 7:30; tệp a,b; TP.HCM; www.chinhphu.vn; VP.UBND; Luật Viên chức...'),
  body('1. Tổ dân phố⟦...⟧Các nhiệm vụ khác⟦,⟧ban hành⟦;⟧thực hiện; Kế hoạch/ Báo cáo⟦ /⟧Công văn.'),
  body('1. Các⟦;⟧ sở, ban, ngành⟦,,⟧ địa phương⟦....⟧'),
);
fix('punctuation-spacing', body('1. Một⟦ ,⟧ hai.'), body('1. Một, hai.'));
fix('punctuation-spacing', body('1. Cấp tỉnh⟦,⟧cấp xã.'), body('1. Cấp tỉnh, cấp xã.'));
fix('punctuation-spacing', body('⟦-⟧Tối thiểu 50%.'), body('- Tối thiểu 50%.'));
of(
  'unbalanced-mark',
  body('1. Đề án “Một” và “Hai (ba)”; a) bốn; 1) năm; iv) sáu.'),
  body('1. Đề án ⟦“⟧Một và hai⟦)⟧.'),
  body('1. Một ⟦(⟧hai “ba” bốn.'),
);
fix(
  'trailing-mark',
  annex(task('Xây dựng nền tảng⟦;⟧', 'Chủ trì: Sở Nội vụ')),
  annex(task('Xây dựng nền tảng', 'Chủ trì: Sở Nội vụ')),
);
of('trailing-mark', annex(task('Xây dựng:\n  - Một;\n  - Hai.', 'Chủ trì: Sở Nội vụ')));
of(
  'range-dash',
  // One habit is no mistake; half of it is.
  body('1. Giai đoạn 2021-2025; 2026-2030.'),
  body('1. Giai đoạn ⟦2021 -2025⟧.'),
  body('1. Giai đoạn 2021 - 2025; ngày 01/01/2021-31/12/2025; số 2020-2021/KH.'),
);
fix(
  'range-dash',
  body('1. Giai đoạn 2021-2025, 2022-2025.', '2. Giai đoạn ⟦2021 - 2025⟧.', '3. Giai đoạn 2021- 2025.'),
  body('1. Giai đoạn 2021-2025, 2022-2025.', '2. Giai đoạn 2021-2025.', '3. Giai đoạn 2021-2025.'),
);
fix(
  'tone-placement',
  body(
    '1. Hóa, hòa, khóa.',
    '2. Số ⟦hoá⟧; Ủy ban; quý, quỳ; thuỷ sản, thúy.'.replace('thuỷ sản, thúy', 'hoàn, khoản'),
  ),
  body('1. Hóa, hòa, khóa.', '2. Số hóa; Ủy ban; quý, quỳ; hoàn, khoản.'),
);
// Each family of syllables may have its own habit.
of('tone-placement', body('1. Ủy ban, thủy lợi.', '2. Số hoá, khoá.'));
of(
  'term-two-writings',
  body('1. Trên cổng dịch vụ công Quốc gia.'),
  body(
    '1. Trên Cổng Dịch vụ công quốc gia.',
    '2. Theo quyết định của ⟦Bộ Trưởng Bộ Nội vụ⟧.',
    '3. Bộ trưởng Bộ Nội vụ.',
  ),
  'Kế hoạch: Chỉ số PAPI năm 2025\nViết tắt: PAPI = Chỉ số Hiệu quả Quản trị và Hành chính công\nNội dung:\n1. Chỉ số Hiệu quả Quản trị và Hành chính công; CHỈ SỐ HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG.\n2. ⟦Chỉ số Hiệu quả quản trị và hành chính công⟧; ⟦Chỉ số Hiệu quả Quản trị Hành chính công⟧.\n',
);
of(
  'name-two-writings',
  'Kế hoạch: Cải cách hành chính năm 2025\nCơ quan: Tổ một\n  Là: Sở Nội vụ\nCơ quan: Tổ thứ nhất\n  Là: Sở Nội vụ\nPhụ lục: NHIỆM VỤ\nNhiệm vụ 1: Một\n  Chủ trì: Tổ một\nNhiệm vụ 2: Hai\n  Chủ trì: Tổ một\nNhiệm vụ 3: Ba\n  Chủ trì: ⟦Tổ thứ nhất⟧\nNhiệm vụ 4: Bốn\n  Chủ trì: Sở Nội vụ\n',
  // Capitals and tones are no other writing.
  annex(task('Một', 'Chủ trì: Ủy ban nhân dân tỉnh'), task('Hai', 'Chủ trì: Uỷ ban nhân dân tỉnh')),
);
fix(
  'decomposed-letters',
  `Kế hoạch: Ca⟦${'\u0309'}⟧i cách hành chi${'\u0301'}nh năm 2025\n`.replace(
    `Ca⟦${'\u0309'}⟧`,
    `C⟦a${'\u0309'}⟧`,
  ),
  'Kế hoạch: Cải cách hành chính năm 2025\n',
);
fix(
  'look-alike-letter',
  body('1. ⟦Ðẩy⟧ mạnh cải cách; cơ quan Ðảng.'),
  body('1. Đẩy mạnh cải cách; cơ quan Đảng.'),
);
of(
  'look-alike-letter',
  body('1. Kế ⟦hоạch⟧ hợp tác với báo Правда; sai số ±5 μm; góc α.'),
  // Numbers of documents have their own rule.
  body('1. Nghị định số 60/2021/NĐ-СР ngày 21/6/2021 của Chính phủ.'),
);
fix(
  'stray-character',
  body(`1. Rà⟦${'\u200b'}⟧soát${'\u0007'} thủ tục${'\u200b'} mới.`),
  body('1. Rà soát thủ tục mới.'),
);
of(
  'stray-character',
  `${'\ufeff'}Kế hoạch: Cải cách hành chính năm 2025\n`,
  `${'\ufeff'}Kế hoạch: Cải cách${'\u00a0'}hành chính năm 2025\nNội dung:\n⟦${'\ufeff'}⟧1. Một.\n`,
  body(`1. Chữ m⟦${'\ufffd'}⟧t.`),
);
fix(
  'legacy-encoding',
  body('⟦Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñôn vò⟧'),
  body('Cộng hòa xã hội chủ nghĩa Việt Nam, đơn vị'),
);
fix(
  'legacy-encoding',
  body('⟦Káº¿ hoáº¡ch cáº£i cÃ¡ch hÃ\u00a0nh chÃ\u00adnh⟧'),
  body('Kế hoạch cải cách hành chính'),
);
fix(
  'legacy-encoding',
  body('⟦NhiÖm vô vµ gi¶i ph¸p c¶i c¸ch thñ tôc hµnh chÝnh, tr¸ch nhiÖm ng­êi ®øng ®Çu⟧'),
  body('Nhiệm vụ và giải pháp cải cách thủ tục hành chính, trách nhiệm người đứng đầu'),
);
of(
  'legacy-encoding',
  body('1. Tên «Café Orléans» và naïve; © 2025; 10 µm; Đà Nẵng · Huế; résumé, crème brûlée, Müller.'),
  body('1. José Muñoz, São Paulo, façade, Ångström, El Niño, La Niña, España, Citroën'),
  body('1. Toà án, Hoà Bình, khoá XI, quê quán, hoàn toàn, quân khu'),
);
of(
  'own-number-state',
  'Kế hoạch: A năm 2025\n  Số: /KH-UBND\n',
  'Kế hoạch: A năm 2025\n  Số: 23-KH/TU\n',
  'Kế hoạch: A năm 2025\n  Số: ⟦5/KH-UBND⟧\n',
  'Kế hoạch: A năm 2025\n  Số: ⟦23-KH/UBND⟧\n',
);
fix(
  'own-number-state',
  'Kế hoạch: A năm 2025\n  Số: ⟦5 /KH- UBND⟧\n',
  'Kế hoạch: A năm 2025\n  Số: 05/KH-UBND\n',
);
of(
  'period-differs',
  'Quyết định: Ban hành Kế hoạch ⟦năm 2024⟧\nKế hoạch: Cải cách hành chính năm 2025\n',
  'Kế hoạch: Cải cách hành chính năm 2025\nPhụ lục: NHIỆM VỤ ⟦NĂM 2024⟧\n',
  'Kế hoạch: Cải cách hành chính giai đoạn 2021 - 2025\nPhụ lục: NHIỆM VỤ NĂM 2024\n',
  'Kế hoạch: Cải cách hành chính giai đoạn 2021 - 2025\n  Thời kỳ: ⟦năm 2025⟧\n',
  'Kế hoạch: Cải cách hành chính\n  Thời kỳ: năm 2025\nPhụ lục: NHIỆM VỤ ⟦NĂM 2024⟧\n',
);
of(
  'annex-link-differs',
  'Quyết định: Ban hành Kế hoạch\n  Số: 2600/QĐ-UBND\n  Ngày: 16/12/2024\nKế hoạch: A năm 2025\n  Kèm theo: Quyết định số ⟦2601/QĐ-UBND⟧ ngày 16/12/2024 của Chủ tịch UBND tỉnh\n',
  'Quyết định: Ban hành Kế hoạch\n  Số: 2600/QĐ-UBND\n  Ngày: 16/12/2024\nKế hoạch: A năm 2025\nPhụ lục: B\n  Kèm theo: Quyết định số 2600/QĐ-UBND ngày 16 tháng 12 năm 2024 của Chủ tịch UBND tỉnh\n',
  // A draft has no number yet.
  'Kế hoạch: A năm 2025\n  Số: /KH-UBND\nPhụ lục: B\n  Kèm theo: Kế hoạch số 15/KH-UBND ngày 16/12/2024\n',
);
fix(
  'annex-link-differs',
  'Kế hoạch: A năm 2025\n  Số: 15/KH-UBND\n  Ngày: 05/01/2025\nPhụ lục: B\n  Kèm theo: Kế hoạch số 15/KH-UBND ngày ⟦16 tháng 12 năm 2024⟧\n',
  'Kế hoạch: A năm 2025\n  Số: 15/KH-UBND\n  Ngày: 05/01/2025\nPhụ lục: B\n  Kèm theo: Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2025\n',
);
of(
  'annex-not-mentioned',
  // A body that is still to be written.
  'Kế hoạch: A năm 2025\nPhụ lục: B\n',
  'Kế hoạch: A năm 2025\nNội dung:\n1. Nhiệm vụ tại Phụ lục I.\nPhụ lục I: B\n⟦Phụ lục II:⟧ C\n',
  'Kế hoạch: A năm 2025\nNội dung:\n1. Nhiệm vụ tại Phụ lục I và II.\nPhụ lục I: B\nPhụ lục II: C\n',
  'Kế hoạch: A năm 2025\nNội dung:\n1. Nhiệm vụ tại các Phụ lục kèm theo.\nPhụ lục I: B\nPhụ lục II: C\n',
);
of(
  'basis-order',
  'Kế hoạch: A năm 2025\n  Căn cứ: Luật Tổ chức chính quyền địa phương ngày 19/6/2015\n  Căn cứ: Nghị quyết số 06-NQ/TU ngày 02/3/2021 của Tỉnh ủy\n  Căn cứ: Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ\n  Căn cứ: Quyết định số 5/QĐ-TTg ngày 05/01/2021 của Thủ tướng Chính phủ\n  Căn cứ: Thông tư số 01/2019/TT-BNV ngày 24/01/2019 của Bộ Nội vụ\n  Căn cứ: Nghị quyết số 12/NQ-HĐND ngày 09/12/2020 của Hội đồng nhân dân tỉnh\n',
  // By date within a rank and type.
  'Kế hoạch: A năm 2025\n  Căn cứ: Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ\n  Căn cứ: ⟦Nghị định số 20/2008/NĐ-CP ngày 14/02/2008 của Chính phủ⟧\n',
  'Kế hoạch: A năm 2025\n  Căn cứ: Thông tư số 01/2019/TT-BNV ngày 24/01/2019 của Bộ Nội vụ\n  Căn cứ: ⟦Luật Tổ chức chính quyền địa phương⟧ ngày 19/6/2015\n'.replace(
    'phương⟧ ngày 19/6/2015',
    'phương ngày 19/6/2015⟧',
  ),
);
of(
  'basis-form',
  // A law and the law that changes it are one basis.
  'Kế hoạch: A năm 2025\n  Căn cứ: Luật Tổ chức chính quyền địa phương ngày 19/6/2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019\n',
  'Kế hoạch: A năm 2025\n  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ và tình hình thực tế…\n',
);
fix(
  'basis-form',
  'Kế hoạch: A năm 2025\n  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; căn cứ ⟦Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ⟧\n',
  'Kế hoạch: A năm 2025\n  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ\n  Căn cứ: Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ\n',
);
fix(
  'basis-form',
  'Kế hoạch: A năm 2025\n  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ⟦;⟧\n',
  'Kế hoạch: A năm 2025\n  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ\n',
);
of(
  'citation-inconsistent',
  // The same serial in two years is two documents; without a year in the number, too.
  body(
    '1. Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 và Nghị định số 29/2021/NĐ-CP ngày 26/3/2021 của Chính phủ.',
  ),
  body('1. Nghị quyết số 76/NQ-CP ngày 15/7/2021 và Nghị quyết số 76/NQ-CP ngày 28/5/2020 của Chính phủ.'),
  body('1. Nghị quyết số 18-NQ/TW ngày 25/10/2017 và Nghị quyết số 18-NQ/TW ngày 16/6/2022 của Trung ương.'),
  body(
    '1. Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ.',
    '2. Nghị định số 60/2021/NĐ-CP ngày ⟦12/6/2021⟧ của Chính phủ.',
    '3. Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ.',
  ),
);
fix(
  'citation-inconsistent',
  body(
    '1. Nghị định số 59/2020/NĐ-CP ngày 23/7/2012 của Chính phủ.',
    '2. Thực hiện Nghị định số ⟦59/2020/NĐ-CP⟧.',
    '3. Nghị định số 59/2012/NĐ-CP.',
  ),
  body(
    '1. Nghị định số 59/2020/NĐ-CP ngày 23/7/2012 của Chính phủ.',
    '2. Thực hiện Nghị định số 59/2012/NĐ-CP.',
    '3. Nghị định số 59/2012/NĐ-CP.',
  ),
);
of(
  'citation-first-date',
  // In the title of another it is not cited for itself; laws are cited by name.
  body(
    '1. Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ sửa đổi Nghị định số 61/2018/NĐ-CP; Luật số 77/2015/QH13.',
  ),
  body('1. Nghị định số ⟦60/2021/NĐ-CP⟧.', '2. Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ.'),
  // A shared date.
  body('1. Nghị định số 107/2020/NĐ-CP, Nghị định số 108/2020/NĐ-CP ngày 14/9/2020 của Chính phủ.'),
);
of(
  'citation-comma',
  body(
    '1. Nghị định số 60/2021/NĐ-CP của Chính phủ, ngày 21/6/2021; Nghị định số 61/2018/NĐ-CP, Nghị định số 107/2021/NĐ-CP.',
  ),
);
fix(
  'law-name-spelling',
  body('1. Theo ⟦luật phòng chống tham nhũng⟧ hiện hành.'),
  body('1. Theo Luật Phòng, chống tham nhũng hiện hành.'),
);
of(
  'law-name-spelling',
  body('1. Theo Luật Sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật.'),
);
of(
  'citation-issuer-capital',
  body(
    '1. Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; Quyết định số 5/QĐ-UBND ngày 05/01/2024 của tỉnh.',
  ),
);
fix('standard-form', body('1. Áp dụng ⟦TCVN ISO: 9001: 2015⟧.'), body('1. Áp dụng TCVN ISO 9001:2015.'));
of('standard-form', body('1. Áp dụng ISO 9001:2015, TCVN ISO 18091:2020; đạt quy chuẩn ⟦02/BHYT⟧.'));
of(
  'deadline-passed',
  body('1. Ban hành kế hoạch ⟦trước ngày 05/01/2024⟧; ⟦chậm nhất trong tháng 01/2024⟧.'),
  body(
    '1. Các văn bản có hiệu lực tính đến hết ngày 31/5/2020; ban hành trước ngày 05/01/2025; trước ngày 15/12 hằng năm.',
  ),
  body('1. Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ.'),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Thời hạn: ⟦Tháng 11/2024⟧')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Thời hạn: Ngày 16/12/2024')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Thời hạn: ⟦Ngày 15/12/2024⟧')),
);
const in2026 = (...lines: readonly string[]): string =>
  `Kế hoạch: Chuyển đổi số năm 2026\n  Ngày: 05/01/2026\n  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long\nNội dung:\n${lines.join('\n')}\n`;
of(
  'agency-ended',
  in2026('1. ⟦Sở Thông tin và Truyền thông⟧ chủ trì; ⟦UBND các huyện, thị xã, thành phố⟧ phối hợp.'),
  // Who issued a document is what he was; so is what was merged.
  in2026(
    '1. Thông tư số 01/2024/TT-BTTTT ngày 05/01/2024 của Bộ Thông tin và Truyền thông.',
    '2. Đơn vị thuộc nguyên Sở Kế hoạch và Đầu tư.',
  ),
  in2026('1. Sở Nội vụ, Sở Tài chính, Sở Khoa học và Công nghệ.'),
  'Kế hoạch: Chuyển đổi số năm 2024\n  Ngày: 05/01/2024\n  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long\nNội dung:\n1. Sở Kế hoạch và Đầu tư.\n',
);
of(
  'unit-term-ended',
  in2026(
    '1. Bộ phận Một cửa ⟦cấp huyện⟧; Chủ tịch UBND các ⟦xã, phường, thị trấn⟧; 3 cấp (tỉnh, ⟦cấp huyện⟧).',
  ),
  in2026('1. Sau khi kết thúc hoạt động của cấp huyện; không tổ chức cấp huyện.'),
  in2026('1. Ủy ban nhân dân các xã, phường, đặc khu; thôn, khóm.'),
);
of(
  'target-falls',
  period(
    '2022 - 2025',
    'Phụ lục: A',
    'Phần I: B',
    '  Chỉ tiêu: Năm 2023 tối thiểu 80% hồ sơ trực tuyến; năm 2025 tối thiểu ⟦70%⟧ hồ sơ trực tuyến',
  ),
  period(
    '2022 - 2025',
    'Phụ lục: A',
    'Phần I: B',
    '  Chỉ tiêu: Năm 2023 tối thiểu 80% hồ sơ trực tuyến; năm 2025 tối thiểu 80% hồ sơ trực tuyến',
  ),
  period(
    '2022 - 2025',
    'Phụ lục: A',
    'Phần I: B',
    '  Chỉ tiêu: Năm 2023 tối thiểu 80% hồ sơ trực tuyến; năm 2025 tối thiểu 70% văn bản ký số',
  ),
  period(
    '2022 - 2025',
    'Phụ lục: A',
    'Phần I: B',
    '  Chỉ tiêu: Tỷ lệ hộ nghèo năm 2023 là 5%; tỷ lệ hộ nghèo năm 2025 là 3%',
  ),
);
of(
  'target-without-year',
  period(
    '2022 - 2025',
    'Nội dung:',
    '1. Phấn đấu đến năm 2025:',
    'Tối thiểu 80% hồ sơ trực tuyến.',
    '2. Mục tiêu',
    '- ⟦Tối thiểu 60%⟧ hồ sơ số hóa.',
  ),
  period(
    '2022 - 2025',
    'Nội dung:',
    'a) Mục tiêu đến năm 2025',
    '- Tối thiểu 80% hồ sơ trực tuyến.',
    '+ Trong đó ít nhất 50% ở cấp xã.',
  ),
  'Kế hoạch: Chuyển đổi số năm 2025\nNội dung:\n1. Tối thiểu 80% hồ sơ trực tuyến.\n',
  period(
    '2022 - 2025',
    'Phụ lục: A',
    'Nhiệm vụ 1: Tối thiểu 80% hồ sơ trực tuyến',
    '  Chủ trì: Sở Nội vụ',
    '  Thời hạn: Hằng năm',
  ),
);
of(
  'target-unmeasurable',
  body(
    '1. Chỉ tiêu',
    '- ⟦Giảm tỷ lệ trễ hẹn trong giải quyết hồ sơ⟧.',
    '2. Nhiệm vụ',
    '- Giảm tỷ lệ trễ hẹn trong giải quyết hồ sơ.',
  ),
  annex(task('Tăng tỷ lệ hồ sơ trực tuyến so với năm 2024', 'Chủ trì: Sở Nội vụ', 'Sản phẩm: Báo cáo')),
  annex(task('Tăng tỷ lệ hồ sơ trực tuyến', 'Chủ trì: Sở Nội vụ', 'Sản phẩm: Đạt 80% hồ sơ')),
);
of(
  'trajectory-misses-end',
  period(
    '2022 - 2025',
    'Nội dung:',
    '1. Hồ sơ năm 2022 đạt 30%, mỗi năm tăng ít nhất 5%, đạt ⟦50%⟧ vào năm 2025.',
  ),
);
of(
  'target-contradiction',
  // In other words, with abbreviations, for every year of the deadline.
  `Kế hoạch: Chuyển đổi số giai đoạn 2022 - 2025\nViết tắt: TTHC = thủ tục hành chính\nNội dung:\n1. Hồ sơ giải quyết thủ tục hành chính được luân chuyển trong nội bộ bằng phương thức điện tử năm 2022 đạt tối thiểu 60%, mỗi năm tăng 10%, đạt 90% vào năm 2025.\nPhụ lục: A\nNhiệm vụ 1: Tối thiểu ⟦80%⟧ hồ sơ giải quyết TTHC được luân chuyển bằng phương thức điện tử.\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Hằng năm\n`,
  // The same value, another level, another year.
  body('1. Tối thiểu 80% hồ sơ giải quyết thủ tục hành chính cấp tỉnh trực tuyến.').replace(
    /$/,
    'Phụ lục: A\nNhiệm vụ 1: Tối thiểu 60% hồ sơ giải quyết thủ tục hành chính cấp xã trực tuyến.\n  Chủ trì: Sở Nội vụ\n',
  ),
  `Kế hoạch: Nâng cao chỉ số giai đoạn 2022 - 2025\nNội dung:\n2.3. Trách nhiệm giải trình với người dân (gồm: Một; Hai).\nMục tiêu: Năm 2022, trong tốp 15/63 tỉnh; thuộc Nhóm có điểm số trung bình cao.\nPhụ lục: A\nPhần III: Chỉ số nội dung 3: Trách nhiệm giải trình với người dân\n  Chỉ tiêu: Năm 2022, trong tốp 15/63, thuộc Nhóm có điểm số ⟦cao nhất⟧\n`,
);
of(
  'abbreviation-unknown',
  body('1. Trung tâm giám sát an toàn (SOC); vận hành SOC.'),
  'Kế hoạch: A năm 2025\nViết tắt: CBCCVC = cán bộ, công chức, viên chức\nNội dung:\n1. Bồi dưỡng ⟦CCBCVC⟧ và CBCCVC; đánh giá ⟦CCBCVC⟧; số lượng ⟦CCVC⟧.\n',
  body('1. Mục XIV, khoản IX; UBND tỉnh; Kế hoạch số 15/KH-UBND.'),
);
of(
  'abbreviation-unused',
  'Kế hoạch: A năm 2025\nViết tắt: ⟦CC⟧ = công chức\nViết tắt: CCHC = cải cách hành chính\nNội dung:\n1. CCHC.\n',
);

// What mutated drafts showed: a fix takes away all that it is offered for.
fix('doubled-word', body('1. Sắp xếp đơn vị ⟦cấp cấp cấp⟧ xã.'), body('1. Sắp xếp đơn vị cấp xã.'));
fix(
  'doubled-word',
  body('1. Rà soát ⟦văn bản văn bản văn bản⟧ của tỉnh.'),
  body('1. Rà soát văn bản của tỉnh.'),
);
fix('stray-character', body('1. Rà soát⟦\u200b⟧⟦\ufffd⟧ thủ tục.'), body('1. Rà soát\ufffd thủ tục.'));
of('deadline-unreadable', annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Thời hạn: ⟦Thang⟧')));
fix(
  'agency-list-form',
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Phối hợp: Sở Tài chính\n  ⟦;⟧ Sở Tư pháp')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Phối hợp: Sở Tài chính; Sở Tư pháp')),
);

of(
  'term-two-writings',
  // A noun takes a capital at the head of a sentence; as it should be, when it stands so anywhere.
  body(
    '1. Ngân sách nhà nước bảo đảm; do ngân sách nhà nước cấp.',
    '2. Sử dụng ⟦ngân sách Nhà nước⟧; sử dụng ⟦Ngân sách Nhà nước⟧.',
  ),
  // Else as most of the plan has it.
  body(
    '1. Hệ thống quản lý Văn bản và điều hành.',
    '2. Qua hệ thống quản lý Văn bản và điều hành.',
    '3. Trên hệ thống ⟦quản lý văn bản và Điều hành⟧.',
  ),
  body('1. Hệ thống quản lý Văn bản và điều hành.', '2. Quản lý Văn bản và điều hành.'),
  body('1. ĐỀ ÁN VỊ TRÍ VIỆC LÀM; đề án vị trí việc làm; ⟦đề án Vị trí việc làm⟧.'),
);
of(
  'several-leads',
  annex(task('Một', 'Chủ trì: Sở Nội vụ; ⟦Đài Phát thanh và Truyền hình Vĩnh Long⟧; Báo Vĩnh Long')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ; Sở Tài chính; UBND cấp xã')),
);
of(
  'lead-unclear',
  annex(task('Một', 'Chủ trì: ⟦Các cơ quan, đơn vị⟧')),
  annex(task('Một', 'Chủ trì: ⟦Các cơ quan, đơn vị liên quan⟧', 'Chủ trì: Các đơn vị có liên quan')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Chủ trì: Các đơn vị có liên quan')),
  annex(task('Một', 'Chủ trì: Các sở, ban, ngành tỉnh', 'Phối hợp: Các cơ quan, đơn vị liên quan')),
  annex(task('Một', 'Chủ trì: abc')),
  annex(task('Một', 'Chủ trì:')),
);
of(
  'product-differs-from-text',
  annex(task('Xây dựng và triển khai thực hiện Kế hoạch kiểm tra', 'Sản phẩm: ⟦Báo cáo⟧')),
  annex(task('Ban hành các chương trình, kế hoạch nâng cao', 'Sản phẩm: ⟦Báo cáo hằng năm⟧')),
  annex(task('Tham mưu UBND tỉnh ban hành Quy chế phối hợp', 'Sản phẩm: ⟦Công văn⟧')),
  annex(task('Tham mưu ban hành Chỉ thị, Chương trình; Công văn chỉ đạo', 'Sản phẩm: Công văn/ Báo cáo')),
  annex(task('Xây dựng Đề án', 'Sản phẩm: Quyết định phê duyệt')),
  annex(task('Xây dựng Đề án', 'Sản phẩm: Hệ thống thông tin')),
  annex(task('Xây dựng hệ thống theo Kế hoạch của tỉnh', 'Sản phẩm: Báo cáo')),
  annex(task('Xây dựng văn bản hướng dẫn', 'Sản phẩm: Công văn')),
  annex(task('Triển khai Kế hoạch khảo sát', 'Sản phẩm: Báo cáo')),
  annex(task('Hướng dẫn, đôn đốc xây dựng Kế hoạch', 'Sản phẩm: Công văn')),
  annex('Mục tiêu 1: Xây dựng Đề án', '  Sản phẩm: ⟦Kế hoạch⟧', '  Chủ trì: Sở Nội vụ'),
);
fix(
  'set-phrase-mark',
  body('1. ⟦Chủ trì phối hợp⟧ với Sở Nội vụ.'),
  body('1. Chủ trì, phối hợp với Sở Nội vụ.'),
);
fix(
  'set-phrase-mark',
  body('1. ⟦TUYÊN TRUYỀN PHỔ BIẾN⟧ pháp luật.'),
  body('1. TUYÊN TRUYỀN, PHỔ BIẾN pháp luật.'),
);
fix(
  'set-phrase-mark',
  body('1. Gửi ⟦Bộ, ngành, Trung ương⟧ tổng hợp.'),
  body('1. Gửi Bộ, ngành Trung ương tổng hợp.'),
);
of(
  'set-phrase-mark',
  body('1. Phát triển ⟦kinh tế xã hội⟧; các ⟦sở, ban ngành⟧; ⟦Sở ban ngành⟧.'),
  body('1. Nâng cao; ⟦chủ trì phối hợp⟧ với Sở Nội vụ.', '2. Giao Sở Nội vụ chủ trì phối hợp với Sở Y tế.'),
  body('1. Luật Phòng chống tham nhũng; công tác ⟦phòng chống tham nhũng⟧.'),
  body('1. Các tổ chức cán bộ công đoàn; bộ công chức năng động.'),
);
fix(
  'citation-number-word',
  body('1. Theo Quyết định ⟦1963/QĐ-UBND⟧ ngày 10/8/2021 của UBND tỉnh.'),
  body('1. Theo Quyết định số 1963/QĐ-UBND ngày 10/8/2021 của UBND tỉnh.'),
);
of(
  'citation-number-word',
  body('1. Theo Nghị quyết ⟦27-NQ/TW⟧, Nghị định số 60/2021/NĐ-CP, Bộ luật 91/2015/QH13, TCVN 9001:2015.'),
  body('1. Theo Quyết định: 1963/QĐ-UBND; tại 1964/QĐ-UBND.'),
);
of(
  'citation-first-issuer',
  body(
    '1. Theo Nghị định số ⟦117/2013/NĐ-CP⟧ ngày 07/10/2013 về sửa đổi.',
    '2. Nghị định số 117/2013/NĐ-CP ngày 07/10/2013.',
  ),
  // The second borrows it from the list; without its date a citation is told by another rule; a law has a name.
  body(
    '1. Nghị định số 107/2020/NĐ-CP ngày 14/9/2020, Nghị định số 108/2020/NĐ-CP ngày 14/9/2020 của Chính phủ.',
  ),
  body('1. Theo Nghị định số 117/2013/NĐ-CP về sửa đổi.', '2. Luật số 80/2015/QH13 ngày 22/6/2015.'),
  body('1. Pháp lệnh số 34/2007/PL-UBTVQH11 ngày 20/4/2007 về thực hiện dân chủ.'),
  'Kế hoạch: Một\n  Số: 12/KH-UBND\n  Ngày: 16/12/2024\nNội dung:\n1. Theo Kế hoạch số 12/KH-UBND ngày 16/12/2024.\n',
);
fix(
  'recipients-form',
  'Kế hoạch: Một\nNơi nhận:\n  - Bộ Nội vụ;\n  - ⟦Lưu⟧ VT, SNV.\n',
  'Kế hoạch: Một\nNơi nhận:\n  - Bộ Nội vụ;\n  - Lưu: VT, SNV.\n',
);
fix(
  'recipients-form',
  'Kế hoạch: Một\nNơi nhận:\n  - Bộ Nội vụ⟦;⟧ (b/c)\n  - Lưu: VT.\n',
  'Kế hoạch: Một\nNơi nhận:\n  - Bộ Nội vụ (b/c);\n  - Lưu: VT.\n',
);
of(
  'recipients-form',
  'Kế hoạch: Một\nNơi nhận: ⟦- Bộ Nội vụ;\n  - Văn phòng Chính phủ;⟧\n',
  'Kế hoạch: Một\nNơi nhận:\n  - Bộ Nội vụ;\n',
  'Kế hoạch: Một\nNơi nhận:\n  - Bộ Nội vụ (b/c);\n  - Văn phòng lưu trữ tỉnh;\n  - LƯU: VT.\n',
  'Kế hoạch: Một\nNơi nhận:\n  - Sở Nội vụ (cơ quan thường trực);\n  - Lưu: VT, 01.PVHCC.\n',
  'Kế hoạch: Một\nNơi nhận:\n',
);
fix(
  'official-capital',
  body('1. Nghị quyết của ⟦Hội đồng Nhân dân⟧ tỉnh.'),
  body('1. Nghị quyết của Hội đồng nhân dân tỉnh.'),
);
of(
  'official-capital',
  body('1. Báo cáo ⟦Ban chỉ đạo⟧ tỉnh. Ban chỉ đạo họp.', '- Ban chỉ đạo cấp xã.'),
  body('1. ⟦Ban chấp hành⟧ Đảng bộ; phong trào bảo vệ ⟦an ninh tổ quốc⟧.'),
  body('1. QUỐC HỘI, Quốc hội, Ủy ban nhân dân, chấp hành.'),
);
fix(
  'people-and-state',
  body('1. Phục vụ ⟦nhân dân⟧; pháp luật của nhà nước.', '2. Ý kiến của nhân dân.'),
  body('1. Phục vụ Nhân dân; pháp luật của Nhà nước.', '2. Ý kiến của Nhân dân.'),
);
of(
  'people-and-state',
  body('1. Ủy ban nhân dân; HỘI ĐỒNG NHÂN DÂN; Công an nhân dân; quản lý nhà nước; ngân sách nhà nước.'),
  body('1. Do ngân sách; do ⟦nhà nước⟧ làm chủ sở hữu.'),
);
of(
  'result-before-end',
  body('1. ⟦Giai đoạn 2021 đến năm 2024⟧ chỉ số này đều tăng.'),
  body('1. Giai đoạn 2021 - 2023, chỉ số này đều tăng. Từ 2022 - 2025 phấn đấu luôn tăng.'),
  body('1. Từ năm 2021-2025 duy trì; đã xếp thứ 5.'),
  annex('Phần I: MỘT', '  Hiện trạng: ⟦Năm 2024⟧: Đạt 3,02 điểm', task('Một', 'Chủ trì: Sở Nội vụ')),
  annex('Phần I: MỘT', '  Hiện trạng: Năm 2023: Đạt 3,02 điểm', task('Một', 'Chủ trì: Sở Nội vụ')),
  annex('Phần I: MỘT', '  Chỉ tiêu: Năm 2024: Đạt 3,02 điểm', task('Một', 'Chủ trì: Sở Nội vụ')),
  'Kế hoạch: Một\nNội dung:\n1. Giai đoạn 2021 - 2024, chỉ số này đều tăng.\n',
);
fix(
  'i-or-y',
  body('1. ⟦Tỉ lệ⟧ hài lòng; tỷ lệ đúng hạn.', '2. Tăng tỷ lệ và tỉ lệ; TỶ LỆ.'),
  body('1. Tỷ lệ hài lòng; tỷ lệ đúng hạn.', '2. Tăng tỷ lệ và tỷ lệ; TỶ LỆ.'),
);
of(
  'i-or-y',
  body('1. Bác sĩ, bác sĩ, ⟦bác sỹ⟧; kỹ thuật, kĩ năng.'),
  // Of two as usual the ways, the one with y stays.
  body('1. Công ty; ⟦công ti⟧.'),
  body('1. Quản lý, xử lí; lý do; hi vọng; thế kỷ.'),
);
of(
  'deadline-open',
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Thời hạn: ⟦Sau khi có kết quả công bố của Bộ Nội vụ⟧')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Thời hạn: Trong 10 ngày sau khi có kết quả công bố')),
);
of(
  'vague-product',
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Sản phẩm: ⟦Văn bản⟧')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Sản phẩm: Văn bản hướng dẫn')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Sản phẩm: ⟦Tuyên truyền trên loa truyền thanh⟧')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Sản phẩm: Thông tin được đăng tải; Hướng dẫn số 5/HD-SNV')),
);
of(
  'abbreviation-repeated',
  body('1. Cải cách hành chính (CCHC) của tỉnh.', '2. Cải cách hành chính (⟦CCHC⟧) năm 2025.'),
  // An annex is read by itself.
  'Kế hoạch: Một\nNội dung:\n1. Trung tâm giám sát (SOC).\nPhụ lục: HAI\nNhiệm vụ 1: Xây dựng trung tâm giám sát (SOC)\n  Chủ trì: Sở Nội vụ\nNhiệm vụ 2: Vận hành trung tâm giám sát (⟦SOC⟧)\n  Chủ trì: Sở Nội vụ\n',
);
of(
  'abbreviation-unknown',
  // The first is the one that the other is a slip of, though nobody explained it.
  body('1. Bồi dưỡng ⟦CBCCVC⟧; đánh giá ⟦CCBCVC⟧; số lượng CBCCVC.'),
);
of(
  'stray-capital',
  body('1. Năm 2025, ⟦Tỷ⟧ lệ thu gom đạt 90%.'),
  body('1. Nghị định của Chính phủ ⟦Quy⟧ định chi tiết; thực hiện Quy định số 178-QĐ/TW; theo Quy định.'),
  body(
    '1. Báo cáo công tác ⟦Đào⟧ tạo, bồi dưỡng; Đào tạo nghề; thực hiện ⟦Tái⟧ cấu trúc; công tác ⟦Tổ⟧ chức cán bộ; Ban Tổ chức Tỉnh ủy; công tác Tổ chức.',
  ),
);

fix(
  'missing-dash',
  body('- Một việc.', '⟦Hai việc;⟧', '- Ba việc.'),
  body('- Một việc.', '- Hai việc;', '- Ba việc.'),
);
of(
  'missing-dash',
  body('+ Một việc;', '⟦Hai việc.⟧', '+ Ba việc.'),
  body('- Một việc.', 'Hai việc.', '+ Ba việc.'),
  body('+ Một việc.', 'Hai việc.', '- Ba việc.'),
  body('1. Một việc.', 'Hai việc.', '2. Ba việc.'),
  // It goes on, says what follows, is a heading, or is one of several.
  body('- Một việc,', 'Hai việc.', '- Ba việc.'),
  body('- Một việc:', 'Hai việc.', '- Ba việc.'),
  body('- Một việc.', 'Hai việc:', '- Ba việc.'),
  body('- Một việc.', 'hai việc.', '- Ba việc.'),
  body('- Một việc.', 'Hai việc.', 'Ba việc.', '- Bốn việc.'),
  body('Một việc.', '- Hai việc.'),
  body('- Một việc.', 'Hai việc.'),
);
of(
  'deadline-open',
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Thời hạn: ⟦Thường xuyên⟧')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Thời hạn: ⟦Định kỳ⟧')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Thời hạn: ⟦Theo quy định⟧')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Thời hạn: ⟦Từ năm 2022⟧')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Thời hạn: Thường xuyên hằng quý')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Thời hạn: Theo kỳ báo cáo')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Thời hạn: Quý IV/2025')),
  annex(task('Một', 'Chủ trì: Sở Nội vụ', 'Thời hạn: Trước khi họp')),
);

export const ruleCases: readonly Case[] = cases;
