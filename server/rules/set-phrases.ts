/**
 * Phrases of words of equal rank that are often written without the mark between them, and how laws and decrees
 * write them. All in small letters.
 */
export const setPhrases: ReadonlyMap<string, string> = new Map(
  [
    'tồn tại, hạn chế',
    'khó khăn, vướng mắc',
    'phản ánh, kiến nghị',
    'tổ chức, cá nhân',
    'cá nhân, tổ chức',
    'sửa đổi, bổ sung',
    'chủ trì, phối hợp',
    'công khai, minh bạch',
    'chủ trương, chính sách',
    'thông tin, tuyên truyền',
    'tuyên truyền, phổ biến',
    'phổ biến, giáo dục pháp luật',
    'thanh tra, kiểm tra',
    'kiểm tra, giám sát',
    'đào tạo, bồi dưỡng',
    'cán bộ, công chức',
    'công chức, viên chức',
    'phòng, chống tham nhũng',
    'chức năng, nhiệm vụ',
    'hiệu lực, hiệu quả',
    'đổi mới, sắp xếp',
    'chuyển đổi số, kinh tế số',
    'thu hút, trọng dụng',
    'ấp, khóm',
    'kinh tế - xã hội',
    'kinh tế - kỹ thuật',
    'tổ chức chính trị - xã hội',
  ].map((right): [string, string] => [right.replace(/(?:,| -) /g, ' '), right]),
)
  .set('sở, ban ngành', 'sở, ban, ngành')
  .set('sở ban, ngành', 'sở, ban, ngành')
  .set('sở ban ngành', 'sở, ban, ngành')
  .set('tổ chức chính trị, xã hội', 'tổ chức chính trị - xã hội')
  .set('bộ, ngành, trung ương', 'bộ, ngành trung ương')
  .set('phòng, ban, trực thuộc', 'phòng, ban trực thuộc');
