/**
 * What the made-up plans are written with. Phrases are of the kind that issued plans use; put together at random
 * they give far more different lines than a plan has, as in a real one.
 */

export const verbs = [
  'Xây dựng và ban hành',
  'Tham mưu Ủy ban nhân dân tỉnh ban hành',
  'Tổ chức triển khai thực hiện',
  'Rà soát, đề xuất sửa đổi, bổ sung',
  'Kiểm tra, đôn đốc việc thực hiện',
  'Đánh giá kết quả thực hiện',
  'Cập nhật, công khai đầy đủ, kịp thời',
  'Số hóa, làm sạch dữ liệu của',
  'Tuyên truyền, phổ biến sâu rộng',
  'Tập huấn, bồi dưỡng nghiệp vụ về',
  'Hướng dẫn các cơ quan, đơn vị thực hiện',
  'Sơ kết, tổng kết việc thực hiện',
  'Nâng cao chất lượng',
  'Đẩy mạnh ứng dụng công nghệ thông tin trong',
  'Khảo sát, đo lường mức độ hài lòng của người dân đối với',
  'Hoàn thiện và đưa vào vận hành',
  'Phân cấp, ủy quyền giải quyết',
  'Đơn giản hóa, cắt giảm thời gian giải quyết',
  'Thẩm định, trình phê duyệt',
  'Kết nối, chia sẻ dữ liệu của',
] as const;

export const objects = [
  'thủ tục hành chính thuộc thẩm quyền giải quyết của các cấp',
  'Chỉ số cải cách hành chính (PAR INDEX)',
  'Chỉ số hài lòng của người dân, tổ chức (SIPAS)',
  'Chỉ số hiệu quả quản trị và hành chính công (PAPI)',
  'danh mục dịch vụ công trực tuyến toàn trình',
  'đề án vị trí việc làm và cơ cấu ngạch công chức',
  'văn bản quy phạm pháp luật đã hết hiệu lực',
  'cơ sở dữ liệu quốc gia về dân cư',
  'Hệ thống thông tin giải quyết thủ tục hành chính',
  'chế độ tự chủ tài chính của các đơn vị sự nghiệp công lập',
  'Bộ phận Một cửa cấp huyện, cấp xã',
  'Trung tâm Phục vụ hành chính công',
  'kỷ luật, kỷ cương hành chính trong các cơ quan nhà nước',
  'hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực',
  'kế hoạch tinh giản biên chế',
  'quy chế phối hợp giữa các sở, ban, ngành',
  'hạ tầng số và nền tảng dùng chung',
  'an toàn thông tin mạng và bảo vệ dữ liệu cá nhân',
  'phương án sắp xếp tổ chức bộ máy bên trong',
  'quy trình nội bộ, quy trình điện tử',
  'chương trình phát triển doanh nghiệp nhỏ và vừa',
  'kế hoạch đầu tư công trung hạn',
  'công tác tiếp công dân, giải quyết khiếu nại, tố cáo',
  'kho dữ liệu dùng chung và dữ liệu mở',
] as const;

export const scopes = [
  'trên địa bàn tỉnh',
  'tại các sở, ban, ngành cấp tỉnh',
  'tại UBND cấp huyện và UBND cấp xã',
  'của các đơn vị sự nghiệp công lập',
  'cho cán bộ, công chức, viên chức',
  'theo hướng dẫn của Bộ Nội vụ',
  'theo thời gian thực trên môi trường điện tử',
  'gắn với chuyển đổi số',
  'đảm bảo công khai, minh bạch',
  'phù hợp với tình hình thực tiễn của địa phương',
  'và các giải pháp khắc phục, cải thiện',
  'góp phần nâng cao năng lực cạnh tranh cấp tỉnh',
] as const;

export const leads = [
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Tài chính',
  'Sở Kế hoạch và Đầu tư',
  'Sở Thông tin và Truyền thông',
  'Sở Khoa học và Công nghệ',
  'Sở Y tế',
  'Sở Giáo dục và Đào tạo',
  'Sở Tài nguyên và Môi trường',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Sở Công Thương',
  'Sở Xây dựng',
  'Sở Giao thông vận tải',
  'Sở Lao động - Thương binh và Xã hội',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Văn phòng UBND tỉnh',
  'Thanh tra tỉnh',
  'Công an tỉnh',
  'Cục Thuế tỉnh',
  'Bảo hiểm xã hội tỉnh',
  'Ban Quản lý các khu công nghiệp',
  'Trung tâm Phục vụ hành chính công tỉnh',
  'Báo và Đài Phát thanh - Truyền hình tỉnh',
] as const;

export const groups = [
  'Các sở, ban, ngành tỉnh; UBND cấp huyện, cấp xã',
  'Các sở, ban, ngành tỉnh và các đơn vị liên quan',
  'UBND các huyện, thị xã, thành phố',
  'UBND cấp huyện, cấp xã',
  'các Sở: Tư pháp, Tài chính, Nội vụ',
  'Các cơ quan, đơn vị có liên quan',
  'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội',
] as const;

export const products = [
  'Kế hoạch được ban hành',
  'Quyết định của Chủ tịch UBND tỉnh',
  'Báo cáo kết quả thực hiện',
  'Báo cáo tổng kết; hồ sơ trình khen thưởng',
  'Văn bản hướng dẫn; tài liệu tập huấn',
  'Tờ trình, dự thảo Nghị quyết của HĐND tỉnh',
  'Danh mục được công bố và cập nhật trên Cổng dịch vụ công quốc gia',
  'Hệ thống được nâng cấp, đưa vào vận hành chính thức',
  'Hội nghị được tổ chức; thông báo kết luận',
] as const;

/** Documents in force, as plans cite them. */
export const documents = [
  'Luật số 61/2020/QH14 ngày 17/6/2020 của Quốc hội',
  'Luật số 20/2023/QH15 ngày 22/6/2023 của Quốc hội',
  'Nghị quyết số 99/NQ-CP ngày 03/10/2017 của Chính phủ',
  'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ',
  'Nghị quyết số 117/NQ-CP ngày 30/7/2023 của Chính phủ',
  'Nghị quyết số 66/NQ-CP ngày 09/5/2024 của Chính phủ',
  'Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng',
  'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
  'Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ',
  'Nghị định số 59/2020/NĐ-CP ngày 27/5/2020 của Chính phủ',
  'Nghị định số 106/2020/NĐ-CP ngày 10/9/2020 của Chính phủ',
  'Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ',
  'Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ',
  'Nghị định số 73/2023/NĐ-CP ngày 29/9/2023 của Chính phủ',
  'Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ',
  'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ',
  'Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ',
  'Quyết định số 942/QĐ-TTg ngày 15/6/2021 của Thủ tướng Chính phủ',
  'Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ',
  'Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ',
  'Chỉ thị số 26/CT-TTg ngày 05/9/2016 của Thủ tướng Chính phủ',
  'Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ',
  'Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ',
  'Thông tư số 05/2022/TT-BNV ngày 23/5/2022 của Bộ Nội vụ',
] as const;

export const sections = [
  'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
  'CẢI CÁCH THỂ CHẾ',
  'CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
  'CẢI CÁCH TỔ CHỨC BỘ MÁY',
  'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ',
  'CẢI CÁCH TÀI CHÍNH CÔNG',
  'XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ',
  'TUYÊN TRUYỀN, KIỂM TRA, GIÁM SÁT',
] as const;

export const provinces = ['Vĩnh Long', 'Bình Dương', 'Vĩnh Phúc', 'Thừa Thiên Huế', 'Đồng Tháp'] as const;
