import { strict as assert } from 'node:assert';
import { findDeadlines } from '../../grammar/deadlines';

/** Running text; what must be found stands in ⟦ ⟧, and nothing else may be. */
const paragraphs: readonly string[] = [
  'Các sở, ban, ngành báo cáo kết quả về Sở Nội vụ ⟦trước ngày 15/6/2025⟧ để tổng hợp.',
  'Giao Sở Nội vụ tham mưu, trình UBND tỉnh ⟦trong quý II năm 2025⟧; Sở Tài chính bố trí kinh phí ⟦hằng năm⟧.',
  'Hoàn thành sắp xếp ⟦trước tháng 6/2025⟧, sơ kết ⟦trong 6 tháng đầu năm 2025⟧ và tổng kết ⟦cuối năm 2025⟧.',
  'Kinh phí ⟦giai đoạn 2021 - 2025⟧ do ngân sách tỉnh bảo đảm.',
  'Định mức áp dụng ⟦từ ngày 01/7/2025⟧ theo Nghị quyết số 18/2023/NQ-HĐND ngày 21/08/2023.',
  'Chế độ báo cáo: ⟦định kỳ hằng quý, 6 tháng, năm⟧ và theo yêu cầu.',
  'Tổ chức kiểm tra ⟦ít nhất 02 lần/năm⟧ tại các đơn vị.',
  '⟦Sau khi được ban hành⟧, các sở, ban, ngành triển khai thực hiện.',
  'Hồ sơ được trả ⟦trong vòng 05 ngày làm việc kể từ ngày nhận đủ hồ sơ⟧.',
  '⟦Từ tháng 3 đến tháng 6/2025⟧ tổ chức rà soát; ⟦chậm nhất ngày 20/12/2025⟧ gửi báo cáo.',
  // What is no deadline.
  'Căn cứ Quyết định số 2600/QĐ-UBND ngày 16/12/2024 của Chủ tịch UBND tỉnh.',
  'Căn cứ Luật Tổ chức chính quyền địa phương năm 2025; Hiến pháp năm 2013.',
  'Nghị định số 59/2020/NĐ-CP, Thông tư 24/2025 và Chỉ thị số 26-CT/TTg.',
  'Chỉ số PAPI đạt 8,11/10 điểm, xếp thứ 57/60, trong tốp 10/63.',
  'Kính đề nghị quý cơ quan, quý vị đại biểu quan tâm phối hợp.',
  'Tổng đài 1022 phục vụ 24/7; điện thoại 0270.3822.123.',
  'Thường xuyên rà soát, cập nhật; xử lý nghiêm, đúng quy định; trước mắt tập trung chỉ đạo.',
  'Từ nguồn ngân sách nhà nước; đến 95% hồ sơ; trong 100 hồ sơ; sau đó tổng hợp.',
  'Mỗi xã bố trí 02 người, từng bước hiện đại hóa; hàng hóa lưu thông.',
  'Áp dụng ISO 9001:2015 tại 1/2 số xã; lớp 1/5, khối 3-4 tuổi.',
  'Hội nghị lần thứ hai, khóa XVI; Điều 15, khoản 2; phòng 201.',
  'ngay 15/7/2021 và ngày 15/7/2021',
];

describe('deadlines in running text', () => {
  for (const marked of paragraphs)
    it(marked, () => {
      const text = marked.replace(/[⟦⟧]/g, '');
      const expected = [...marked.matchAll(/⟦(.*?)⟧/g)].map((it) => it[1]!);
      const found = findDeadlines(text);
      assert.deepEqual(
        found.map(({ span }) => text.slice(span.start, span.end)),
        expected,
      );
      for (const { span, reading } of found) {
        assert.equal(reading.text, text.slice(span.start, span.end));
        assert.ok(reading.parts.length > 0);
        assert.deepEqual(reading.problems, []);
      }
    });

  it('finds what cannot be', () => {
    for (const [text, piece] of [
      ['Hoàn thành trong Quý V/2025.', 'Quý V/2025'],
      ['Báo cáo trước ngày 31/4/2025.', '31/4/2025'],
      ['Thực hiện trong năm 20255.', '20255'],
    ] as const) {
      const [found] = findDeadlines(text);
      const problem = found?.reading.problems[0];
      assert.equal(found && problem && found.reading.text.slice(problem.span.start, problem.span.end), piece);
    }
  });
});
