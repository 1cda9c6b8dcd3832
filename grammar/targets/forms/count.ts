import type { TargetForm } from './form';

export const count: TargetForm = {
  kind: 'count',
  title: { vi: 'Số lượng', en: 'Count' },
  description: {
    vi: 'Một số kèm đơn vị đếm, khi có từ so sánh, có động từ («tổ chức», «có», «đạt» …), hoặc đứng đầu ô, đầu dòng.',
    en: 'A number of things, with a comparator or a verb before it, or at the start of a cell or a line.',
  },
  words: [
    'tổ chức',
    'có',
    'mở',
    'xây dựng',
    'thành lập',
    'hoàn thành',
    'triển khai',
    'thực hiện',
    'ban hành',
    'đăng tải',
    'đăng',
    'phát triển',
    'đào tạo',
    'bồi dưỡng',
    'tập huấn',
    'giải quyết',
    'tạo việc làm cho',
    'thu hút',
    'hỗ trợ',
    'công nhận',
    'thêm',
  ],
  examples: [
    {
      text: 'có ít nhất 01 huyện đạt chuẩn nông thôn mới nâng cao',
      reads: [
        {
          type: 'count',
          comparator: '>=',
          value: 1,
          unit: 'huyện',
          subject: 'huyện đạt chuẩn nông thôn mới nâng cao',
        },
      ],
    },
    { text: '02 hội nghị', reads: [{ type: 'count', comparator: '=', value: 2, unit: 'hội nghị' }] },
    {
      text: 'Thu hút 1,5 triệu lượt khách',
      reads: [{ type: 'count', value: 1500000, unit: 'lượt khách' }],
    },
    { text: 'Tổng kinh phí không quá 5 tỷ đồng', reads: [] },
    { text: 'Bộ Chỉ số đánh giá chuyển đổi số tỉnh 3 cấp, phục vụ 24/7 theo ISO 9001:2015', reads: [] },
    { text: 'Nghị định số 63/2010/NĐ-CP ngày 08/6/2010; trẻ em từ 6 tuổi trở lên', reads: [] },
  ],
};
