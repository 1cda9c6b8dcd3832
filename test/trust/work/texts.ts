const repeated =
  (piece: string, before = '') =>
  (length: number): string =>
    before + piece.repeat(length / piece.length);

/** Plans as long as one likes, each made of one thing. */
export const longPlans: Readonly<Record<string, (length: number) => string>> = {
  'one line': repeated('xây dựng kế hoạch, ', 'Nhiệm vụ 1: '),
  'one line without a space': repeated('ế'),
  'one line of spaces': repeated(' '),
  'one line of zero bytes': repeated('\0'),
  'one line of marks': repeated('\u0301', 'e'),
  'one line of byte order marks': repeated('\ufeff'),
  'one line that turns its direction': repeated('\u202e\u2066'),
  'one line of halves of pairs': repeated('\ud83d'),
  'one long value of spaces': repeated(' ', 'Nhiệm vụ 1: a'),
  'one long value of marks': repeated(';', 'Nhiệm vụ 1: a'),
  'one long list of agencies': repeated('Sở Nội vụ; ', 'Nhiệm vụ: x\n  Chủ trì: '),
  'line ends': repeated('\n'),
  'carriage returns': repeated('\r'),
  colons: repeated(':'),
  comments: repeated('# bỏ qua missing-owner: x\n'),
  errors: repeated('Chu tri: x\n'),
  'broken deadlines': repeated('Nhiệm vụ: x\nThời hạn: 31/4/2025\n'),
  'continued lines': repeated('- y\n', 'Nhiệm vụ: x\n'),
  'fields of one task': repeated('Chủ trì: y\n', 'Nhiệm vụ: x\n'),
  'the same task': repeated(
    'Nhiệm vụ 1: Xây dựng kế hoạch\n  Chủ trì: Sở Nội vụ\n  Sau: Nhiệm vụ 1\n',
    'Phụ lục: A\n',
  ),
  sections: repeated('Phần I: Một (02 nhiệm vụ)\n', 'Phụ lục: A\n'),
  abbreviations: repeated('Viết tắt: CCHC = cải cách hành chính\n', 'Kế hoạch: A\n'),
  agencies: repeated('Cơ quan: Tổ công tác\n  Viết tắt là: TCT\n', 'Kế hoạch: A\n'),
  bases: repeated('Căn cứ: Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ\n', 'Kế hoạch: A\n'),
  paragraphs: repeated('1. Rà soát 5% hồ sơ theo Quyết định số 12/QĐ-UBND.\n', 'Kế hoạch: A\nNội dung:\n'),
  annexes: repeated('Phụ lục: A\n  Cột: TT\n'),
};

/** Tables of documents, as a spreadsheet saves them. */
export const longTables: Readonly<Record<string, (length: number) => string>> = {
  rows: repeated('12/QĐ-UBND,30/9/2021,x\n', 'Số,Ngày,Trích yếu\n'),
  'one cell': repeated('x; ', 'Số,Văn bản thay thế\n1,"'),
  'line ends in a cell': repeated('\n', 'Số,Văn bản thay thế\n1,"'),
  quotes: repeated('"'),
  'quotes that close': repeated('""', 'Số\n'),
  spaces: repeated(' ', 'Số\n'),
  'spaces and quotes': repeated('" "', 'Số\n'),
  separators: repeated(';', 'Số\n'),
  columns: repeated('Cột;'),
};

/** Pieces of values that readers of the small languages must get through one by one. */
export const longValues: readonly string[] = [
  ...[
    'Quý I; ',
    'Sở Nội vụ, ',
    '2617/QĐ-UBND, ',
    '100% ',
    'a',
    ' ',
    '(',
    '1',
    '/',
    '\u0301',
    '\0',
    '\n',
    '31/4/',
  ],
  ...['1% ', '(1% ', 'tăng 5% ', 'đạt ', 'gấp ', 'mỗi năm tăng 5%, đạt 6%, ', '1%(a)', 'từ 5% lên 6% '],
  ...[
    'a ',
    ' a',
    '. ',
    '- ',
    '\na',
    'A',
    'Đ',
    'năm 2025 ',
    'Quyết định số ',
    'ngày ',
    'UBND tỉnh ',
    'và ',
    '1.',
    '((',
    '"',
    ') ',
  ],
];
