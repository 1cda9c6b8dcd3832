/** A plan with everything that the editor can speak of, and without findings of weight. */
export const fullPlan = `Kế hoạch: Cải cách hành chính năm 2025 trên địa bàn tỉnh Vĩnh Long
  Số: 2600/KH-UBND
  Ngày: 16/12/2024
  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long
  Thời kỳ: năm 2025
  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ

Cơ quan: Tổ công tác cải cách hành chính
  Là: Văn phòng UBND tỉnh

Phụ lục: NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025
  Mẫu bảng: 6 cột

Phần I: CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH (02 nhiệm vụ)

Nhiệm vụ 1: Ban hành kế hoạch kiểm tra cải cách hành chính
  Chủ trì: Sở Nội vụ
  Phối hợp: Tổ công tác cải cách hành chính
  Sản phẩm: Kế hoạch được ban hành
  Thời hạn: Quý I/2025

Nhiệm vụ 2: Kiểm tra việc thực hiện tại các huyện, thành phố
  Chủ trì: Tổ công tác cải cách hành chính
  Phối hợp: Sở Nội vụ
  Sản phẩm: Báo cáo kết quả kiểm tra
  Thời hạn: Quý III/2025
  Sau: nhiệm vụ 1

Phần II: CẢI CÁCH THỂ CHẾ (01 nhiệm vụ)

Nhiệm vụ 3: Rà soát văn bản quy phạm pháp luật
  Chủ trì: Sở Tư pháp
  Phối hợp: Các sở, ban, ngành tỉnh
  Sản phẩm: Danh mục văn bản hết hiệu lực
  Thời hạn: Tháng 11/2025
`;

/** A plan with one mistake of each kind that repairs itself, and one that does not. */
export const brokenPlan = `Kế hoạch: Cải cách hành chính năm 2025
  Ngày: 16/12/2024
  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long
Phụ lục: NHIỆM VỤ NĂM 2025
Nhiệm vụ 1: Công bố danh mục thủ tục hành chính
  Chu tri: Sở Nội vụ
  San pham: Quyết định
  Thời hạn: Quý V/2025
`;
