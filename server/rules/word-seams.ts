/**
 * Where one compound ends and the next begins with the same word, the word stands twice and is right: "hành vi vi
 * phạm", "tổng kết kết quả". For each such word: what may stand before the first, and what behind the second.
 */
const seams: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  vi: ['hành phạm', 'phạm mô'],
  kết: ['tổng cam liên sơ đoàn', 'quả nối hợp luận cấu thúc'],
  định: [
    'quy quyết xác nhất ổn chỉ nghị dự giám thẩm khẳng ấn',
    'mức kỳ hướng kì danh lượng vị hình giá suất canh',
  ],
  báo: ['thông cảnh dự phản thư', 'cáo chí điện hiệu'],
  chức: ['tổ công viên cán', 'năng danh vụ trách nghiệp sắc'],
  hội: ['xã quốc đại phó', 'nghị đồng viên thảo nhập họp đoàn'],
  thống: ['hệ truyền', 'kê nhất'],
  pháp: ['giải phương biện tư cú', 'luật lý chế lệnh điển'],
  hiện: ['thực phát thể', 'đại trạng nay hành có tượng'],
  nhiệm: ['trách bổ chủ kiêm miễn', 'vụ kỳ kì'],
  lý: ['quản xử đại tâm pháp hợp', 'lịch do luận lẽ'],
  dân: ['nhân người công cư', 'tộc số cư chủ vận sự sinh trí quân'],
  tin: ['thông niềm', 'học bài tưởng cậy nhắn'],
  tra: ['kiểm thanh điều', 'cứu soát'],
  quan: ['cơ liên khách chủ', 'trọng tâm hệ điểm sát trắc'],
  tác: ['công hợp thao đối', 'động phong nghiệp'],
  kiện: ['điều sự văn', 'toàn tụng'],
  bảo: ['đảm', 'vệ đảm hiểm mật trì tồn dưỡng'],
  phát: ['xuất tự khởi ban', 'triển hiện huy động hành sinh'],
  gia: ['quốc tham chuyên đánh', 'đình hạn tăng nhập'],
  trình: ['chương quy tờ quá lộ', 'độ duyệt bày'],
  động: ['hoạt lao vận tác tự', 'viên lực vật'],
  hợp: ['phối tổng kết tích phù', 'tác pháp lý đồng nhất'],
  sản: ['tài bất thủy', 'xuất phẩm lượng'],
  dụng: ['sử áp ứng tuyển', 'cụ ý'],
  viên: ['nhân thành giáo hội đoàn', 'chức'],
  thể: ['tập cụ đoàn toàn chủ', 'chế hiện thao thức lệ'],
  tổ: ['tự', 'chức'],
  giá: ['đánh đơn', 'trị cả'],
  số: ['chỉ hệ tổng dân chữ', 'liệu lượng hóa hoá'],
  vụ: ['nhiệm dịch nghiệp chức công', 'việc án'],
  bố: ['công phân', 'trí cục'],
  ý: ['chú đồng dụng', 'kiến thức nghĩa'],
  liên: ['có các', 'quan thông kết tục'],
  tượng: ['đối hiện hình', 'trưng'],
};

/** Whether a word that stands twice ends one compound and begins the next. */
export function isSeam(word: string, before: string, behind: string): boolean {
  const seam = seams[word.toLowerCase()];
  if (!seam) return false;
  return (
    seam[0].split(' ').includes(before.toLowerCase()) && seam[1].split(' ').includes(behind.toLowerCase())
  );
}
