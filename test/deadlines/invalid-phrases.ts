/**
 * What cannot be: the text, what is underlined in it (one piece for one problem), words of the message for each
 * piece, and the text after its fix, or null where nothing can be right.
 */
export interface InvalidRow {
  readonly text: string;
  readonly pieces: readonly string[];
  readonly says: readonly string[];
  readonly fixed?: string;
}

const row = (
  text: string,
  pieces: string | string[],
  says: string | string[],
  fixed?: string,
): InvalidRow => ({
  text,
  pieces: [pieces].flat(),
  says: [says].flat(),
  ...(fixed !== undefined && { fixed }),
});

const FOUR = 'Một năm có bốn quý: I, II, III, IV';
const TWELVE = 'Một năm có 12 tháng';
const DIGITS = 'Năm phải có bốn chữ số';
const BACK = 'chạy ngược';

export const invalidPhrases: readonly InvalidRow[] = [
  // Quarters.
  row('Quý V/2025', 'Quý V/2025', `${FOUR}; không có quý V`),
  row('QUÝ V NĂM 2025', 'QUÝ V NĂM 2025', FOUR),
  row('Quý IIII', 'Quý IIII', 'không có quý IIII', 'Quý IV'),
  row('Trước quý IIII/2025', 'quý IIII/2025', FOUR, 'Trước quý IV/2025'),
  row('quý 5', 'quý 5', FOUR),
  row('quý 0', 'quý 0', FOUR),
  row('Quý 10', 'Quý 10', FOUR),
  row('Quý X', 'Quý X', FOUR),
  row('Quý IIV/2025', 'Quý IIV/2025', FOUR),
  row('Quý VI/2025', 'Quý VI/2025', FOUR),
  row('Q.V/2025', 'Q.V/2025', FOUR),
  row('Quý II, V/2025', 'V/2025', FOUR),
  row('Quý I, Quý V và Quý VII/2025', ['Quý V', 'Quý VII/2025'], [FOUR, FOUR]),
  row('Quý II - V/2025', 'V/2025', FOUR),
  row('từ quý 0 đến quý III năm 2025', 'quý 0', FOUR),
  row('Cuối quý V/2025', 'quý V/2025', FOUR),
  row('trước ngày 25 tháng cuối quý V', 'quý V', FOUR),
  row('Quý V hằng năm', 'Quý V', FOUR),
  row('Định kỳ Quý IIII', 'Quý IIII', FOUR, 'Định kỳ Quý IV'),
  row('Sau khi có kết quả Quý V/2025', 'Quý V/2025', FOUR),
  // Months.
  row('Tháng 13', 'Tháng 13', `${TWELVE}; không có tháng 13`),
  row('Tháng 13/2025', 'Tháng 13/2025', TWELVE),
  row('tháng 0', 'tháng 0', TWELVE),
  row('Tháng 123', 'Tháng 123', TWELVE),
  row('T13/2025', 'T13/2025', TWELVE),
  row('Tháng 3, 13/2025', '13/2025', TWELVE),
  row('Tháng 13, 14/2025', ['Tháng 13', '14/2025'], [TWELVE, TWELVE]),
  row('Tháng 3-13/2025', '13/2025', TWELVE),
  row('từ tháng 0 đến tháng 6/2025', 'tháng 0', TWELVE),
  row('cuối tháng 13', 'tháng 13', TWELVE),
  row('tuần 2 tháng 13/2025', 'tháng 13/2025', TWELVE),
  row('15/00/2025', '15/00/2025', TWELVE),
  row('15/13/2025', '15/13/2025', TWELVE),
  row('06/15/2025', '06/15/2025', TWELVE, '15/06/2025'),
  row('2/30/2025', '2/30/2025', TWELVE),
  // Days.
  row('31/4', '31/4', 'Tháng 4 chỉ có 30 ngày', '30/4'),
  row('31/4/2025', '31/4/2025', 'Tháng 4 chỉ có 30 ngày', '30/4/2025'),
  row('trước ngày 31-6-2025', '31-6-2025', 'Tháng 6 chỉ có 30 ngày', 'trước ngày 30-6-2025'),
  row(
    'ngày 31 tháng 9 năm 2025',
    '31 tháng 9 năm 2025',
    'Tháng 9 chỉ có 30 ngày',
    'ngày 30 tháng 9 năm 2025',
  ),
  row('29/02/2026', '29/02/2026', 'Năm 2026 không nhuận nên tháng 2 có 28 ngày', '28/02/2026'),
  row('29/02/1900', '29/02/1900', 'Năm 1900 không nhuận', '28/02/1900'),
  row('29/02/2100', '29/02/2100', 'Năm 2100 không nhuận', '28/02/2100'),
  row('30/2/2024', '30/2/2024', 'Năm 2024 nhuận nên tháng 2 có 29 ngày', '29/2/2024'),
  row('30/2', '30/2', 'Tháng 2 có nhiều nhất 29 ngày', '28/2'),
  row('32/1', '32/1', 'không có ngày 32'),
  row('0/5/2025', '0/5/2025', 'không có ngày 0'),
  row('ngày 29/02, 15/3/2026', '29/02', 'Năm 2026 không nhuận', 'ngày 28/02, 15/3/2026'),
  row('ngày 15/3, 31/4 và 15/9/2025', '31/4', 'Tháng 4 chỉ có 30 ngày', 'ngày 15/3, 30/4 và 15/9/2025'),
  row('Từ ngày 31/4 đến ngày 30/6/2025', '31/4', 'Tháng 4', 'Từ ngày 30/4 đến ngày 30/6/2025'),
  row('01-31/4/2025', '31/4/2025', 'Tháng 4', '01-30/4/2025'),
  row('trước ngày 31/4 hằng năm', '31/4', 'Tháng 4', 'trước ngày 30/4 hằng năm'),
  row('Hằng năm, trước ngày 31/11', '31/11', 'Tháng 11', 'Hằng năm, trước ngày 30/11'),
  row('trước ngày 32 hằng tháng', '32', 'nhiều nhất 31 ngày'),
  row(
    'trong vòng 30 ngày kể từ ngày 31/4/2025',
    '31/4/2025',
    'Tháng 4',
    'trong vòng 30 ngày kể từ ngày 30/4/2025',
  ),
  row(
    'Theo Công văn số 12/CV-SNV ngày 30/2/2025',
    '30/2/2025',
    'tháng 2',
    'Theo Công văn số 12/CV-SNV ngày 28/2/2025',
  ),
  // Years.
  row('20255', '20255', DIGITS, '2025'),
  row('Năm 20255', '20255', DIGITS, 'Năm 2025'),
  row('Quý I/20255', '20255', DIGITS, 'Quý I/2025'),
  row('Tháng 5/025', '025', DIGITS, 'Tháng 5/2025'),
  row('15/6/20225', '20225', DIGITS, '15/6/2025'),
  row('Chỉ thị ngày 05/9/016', '016', DIGITS, 'Chỉ thị ngày 05/9/2016'),
  row('năm 0', '0', DIGITS),
  row('Quý I/0', '0', DIGITS),
  row('năm 0000', '0000', DIGITS),
  row('năm 1025', '1025', DIGITS),
  row('Năm 2205', '2205', DIGITS),
  row('giai đoạn 2021 - 20255', '20255', DIGITS, 'giai đoạn 2021 - 2025'),
  row('Năm 2025, năm 20266', '20266', DIGITS, 'Năm 2025, năm 2026'),
  row('6 tháng đầu năm 20255', '20255', DIGITS, '6 tháng đầu năm 2025'),
  row('Năm học 2024-20255', '20255', DIGITS, 'Năm học 2024-2025'),
  row('31/4/20255', '31/4/20255', 'Tháng 4'),
  // Ranges that run backwards.
  row('Quý IV - Quý I/2025', 'Quý IV - Quý I/2025', BACK, 'Quý IV/2024 - Quý I/2025'),
  row(
    'từ quý III đến quý I năm 2025',
    'từ quý III đến quý I năm 2025',
    BACK,
    'từ quý III/2024 đến quý I năm 2025',
  ),
  row('từ 30/6 đến 01/3/2025', 'từ 30/6 đến 01/3/2025', BACK, 'từ 30/6/2024 đến 01/3/2025'),
  row('Tháng 11 - 2/2025', 'Tháng 11 - 2/2025', BACK, 'Tháng 11/2024 - 2/2025'),
  row('giai đoạn 2025 - 2021', '2025 - 2021', BACK),
  row('Quý I/2026 - Quý IV/2025', 'Quý I/2026 - Quý IV/2025', BACK),
  row('20-10/3/2025', '20-10/3/2025', BACK),
  row(
    'Bắt đầu từ quý III/2025, hoàn thành trước ngày 30/1/2025',
    'Bắt đầu từ quý III/2025, hoàn thành trước ngày 30/1/2025',
    BACK,
  ),
  row('Từ tháng 9 đến hết quý II/2025', 'Từ tháng 9 đến hết quý II/2025', BACK),
  // Other counts.
  row('15 tháng đầu năm', '15 tháng đầu năm', 'Một năm chỉ có 12 tháng'),
  row('tuần 6 tháng 3', 'tuần 6 tháng 3', 'nhiều nhất năm tuần'),
  row('tuần 54 năm 2025', 'tuần 54 năm 2025', 'Năm có 52 tuần'),
  // Inside phrases for several.
  row('Sở Nội vụ: Quý V; UBND cấp xã: 31/4/2025', ['Quý V', '31/4/2025'], [FOUR, 'Tháng 4']),
  row('Kế hoạch Quý V/2024; Báo cáo năm 20255', ['Quý V/2024', '20255'], [FOUR, DIGITS]),
  row('Đợt 1: 30/2/2025; đợt 2: tháng 13', ['30/2/2025', 'tháng 13'], ['tháng 2', TWELVE]),
  row(
    '- Các sở: Quý IIII/2025\n- UBND cấp xã: từ Quý III đến Quý I/2025',
    ['Quý IIII/2025', 'từ Quý III đến Quý I/2025'],
    [FOUR, BACK],
  ),
];
