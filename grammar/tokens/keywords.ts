import { fold, SPACE, wordPattern } from '../text';

/**
 * The keywords of the outer language, as data: lexer, parser, highlighting, completion, manual and near-miss
 * messages are made from this one table.
 */
export type KeywordId =
  | 'decision'
  | 'plan'
  | 'number'
  | 'date'
  | 'place'
  | 'parentIssuer'
  | 'issuer'
  | 'period'
  | 'attachedTo'
  | 'basis'
  | 'proposal'
  | 'authority'
  | 'post'
  | 'signer'
  | 'recipients'
  | 'abbreviation'
  | 'agency'
  | 'agencyShort'
  | 'is'
  | 'article'
  | 'body'
  | 'annex'
  | 'template'
  | 'column'
  | 'numbering'
  | 'section'
  | 'baseline'
  | 'objective'
  | 'task'
  | 'activity'
  | 'lead'
  | 'coordinators'
  | 'product'
  | 'deadline'
  | 'budget'
  | 'targets'
  | 'note'
  | 'after';

/**
 * Where in the file a line stands, as far as it decides which keywords count (language reference, "Where a
 * keyword counts"): before the body, inside the body, inside an annex.
 */
export type Mode = 'head' | 'body' | 'annex';

export interface Keyword {
  readonly id: KeywordId;
  /** Vietnamese spellings in NFC; the first is the one that messages and the formatter's fixes write. */
  readonly words: readonly [string, ...string[]];
  /** A unit begins a new unit of the file; a field belongs to the unit above it. */
  readonly category: 'unit' | 'field';
  readonly modes: readonly Mode[];
  /** Whether a number may or must stand between the keyword and the colon. */
  readonly number: 'none' | 'optional' | 'required';
  /** What it is for, in Vietnamese and English, for the language reference, hovers and completion. */
  readonly about: { readonly vi: string; readonly en: string };
}

const everywhere: readonly Mode[] = ['head', 'body', 'annex'];
const head: readonly Mode[] = ['head'];
const outsideBody: readonly Mode[] = ['head', 'annex'];

const unit = (
  id: KeywordId,
  words: readonly [string, ...string[]],
  modes: readonly Mode[],
  number: Keyword['number'],
  vi: string,
  en: string,
): Keyword => ({ id, words, category: 'unit', modes, number, about: { vi, en } });

const field = (
  id: KeywordId,
  words: readonly [string, ...string[]],
  modes: readonly Mode[],
  vi: string,
  en: string,
): Keyword => ({ id, words, category: 'field', modes, number: 'none', about: { vi, en } });

export const keywords: readonly Keyword[] = [
  unit(
    'decision',
    ['Quyết định'],
    head,
    'none',
    'Trích yếu của quyết định ban hành kế hoạch.',
    'Subject of the decision that issues the plan.',
  ),
  unit(
    'plan',
    ['Kế hoạch'],
    head,
    'none',
    'Trích yếu của kế hoạch; mỗi tệp một kế hoạch.',
    'Subject of the plan; one a file.',
  ),
  field(
    'number',
    ['Số', 'Số ký hiệu', 'Số, ký hiệu', 'Số và ký hiệu', 'Số hiệu'],
    head,
    'Số, ký hiệu của văn bản, ví dụ 232/KH-UBND.',
    'Number of the document.',
  ),
  field(
    'date',
    ['Ngày', 'Ngày ban hành', 'Ngày ký', 'Ngày tháng'],
    head,
    'Ngày ký; mọi kiểm tra về thời gian và hiệu lực dựa vào ngày này.',
    'Date of signing; every check that depends on time rests on it.',
  ),
  field('place', ['Địa danh'], head, 'Địa danh ghi trước ngày tháng.', 'Place written before the date.'),
  field(
    'parentIssuer',
    ['Cơ quan chủ quản'],
    head,
    'Cơ quan chủ quản trực tiếp, in phía trên cơ quan ban hành.',
    'Parent body, printed above the issuer.',
  ),
  field('issuer', ['Cơ quan ban hành'], head, 'Tên cơ quan ban hành.', 'Issuing body.'),
  field(
    'period',
    ['Thời kỳ', 'Thời kì', 'Giai đoạn', 'Kỳ kế hoạch'],
    head,
    'Thời kỳ của kế hoạch, ví dụ «năm 2025», «giai đoạn 2022 - 2025».',
    'Period of the plan.',
  ),
  field(
    'attachedTo',
    ['Kèm theo', 'Ban hành kèm theo'],
    outsideBody,
    'Văn bản mà kế hoạch hoặc phụ lục ban hành kèm theo.',
    'Document that the plan or annex is attached to.',
  ),
  field('basis', ['Căn cứ'], head, 'Một căn cứ ban hành, mỗi dòng một căn cứ.', 'One legal basis a line.'),
  field(
    'proposal',
    ['Theo đề nghị', 'Xét đề nghị'],
    head,
    'Cơ quan, người đề nghị ban hành.',
    'Who proposed the document.',
  ),
  field(
    'authority',
    ['Thẩm quyền ký', 'Quyền hạn ký'],
    everywhere,
    'Quyền hạn của người ký, ví dụ «TM. ỦY BAN NHÂN DÂN».',
    'Authority of the signer.',
  ),
  field('post', ['Chức vụ'], outsideBody, 'Chức vụ của người ký.', 'Post of the signer.'),
  field('signer', ['Người ký'], everywhere, 'Họ và tên người ký.', 'Name of the signer.'),
  field(
    'recipients',
    ['Nơi nhận'],
    everywhere,
    'Nơi nhận, mỗi dòng bắt đầu bằng «- ».',
    'Recipients, each line with a dash.',
  ),
  unit(
    'abbreviation',
    ['Viết tắt'],
    outsideBody,
    'none',
    'Chữ viết tắt dùng trong kế hoạch: «Viết tắt: CCHC = cải cách hành chính».',
    'Abbreviation that the plan uses.',
  ),
  unit(
    'agency',
    ['Cơ quan'],
    outsideBody,
    'none',
    'Cơ quan mà kế hoạch gọi tên nhưng danh mục chưa có.',
    'Agency that the plan names and the registry does not know.',
  ),
  field(
    'agencyShort',
    ['Viết tắt', 'Gọi tắt'],
    outsideBody,
    'Tên viết tắt của cơ quan ở trên.',
    'Short name of the agency above.',
  ),
  field(
    'is',
    ['Là'],
    outsideBody,
    'Cơ quan trong danh mục đảm nhận vai trò này.',
    'The agency of the registry that it stands for.',
  ),
  unit('article', ['Điều'], head, 'required', 'Một điều của quyết định.', 'An article of the decision.'),
  unit(
    'body',
    ['Nội dung'],
    head,
    'none',
    'Phần lời của kế hoạch, đến «Phụ lục», «Nơi nhận» hoặc «Người ký».',
    'The body of the plan.',
  ),
  unit('annex', ['Phụ lục'], everywhere, 'optional', 'Một phụ lục: tên bảng nhiệm vụ.', 'One annex table.'),
  field(
    'template',
    ['Mẫu bảng'],
    outsideBody,
    'Mẫu bảng của phụ lục, ví dụ «6 cột».',
    'Layout template of the table.',
  ),
  field(
    'column',
    ['Cột'],
    outsideBody,
    'Một cột của bảng: «Cột: Tên cột = loại cột».',
    'One column of the table.',
  ),
  field(
    'numbering',
    ['Đánh số'],
    outsideBody,
    'Cách đánh số hàng: «1.» hoặc «1», liên tục hoặc theo từng phần.',
    'How rows are numbered.',
  ),
  unit(
    'section',
    ['Phần'],
    outsideBody,
    'optional',
    'Một phần (hàng tiêu đề) của bảng.',
    'A section row of the table.',
  ),
  field('baseline', ['Hiện trạng'], outsideBody, 'Hiện trạng của phần.', 'Baseline of the section.'),
  unit(
    'objective',
    ['Mục tiêu'],
    outsideBody,
    'optional',
    'Một mục tiêu, gồm các nhiệm vụ.',
    'An objective that holds tasks.',
  ),
  unit(
    'task',
    ['Nhiệm vụ', 'Nội dung/Nhiệm vụ', 'Nhiệm vụ cụ thể'],
    outsideBody,
    'optional',
    'Một nhiệm vụ.',
    'A task.',
  ),
  unit(
    'activity',
    ['Hoạt động'],
    outsideBody,
    'optional',
    'Một hoạt động của nhiệm vụ.',
    'An activity of a task.',
  ),
  field(
    'lead',
    [
      'Chủ trì',
      'Cơ quan chủ trì',
      'Đơn vị chủ trì',
      'Cơ quan, đơn vị chủ trì',
      'Cơ quan chủ trì thực hiện',
      'Cơ quan thực hiện',
      'Đơn vị thực hiện',
    ],
    outsideBody,
    'Cơ quan chủ trì.',
    'Lead agency.',
  ),
  field(
    'coordinators',
    [
      'Phối hợp',
      'Cơ quan phối hợp',
      'Đơn vị phối hợp',
      'Cơ quan, đơn vị phối hợp',
      'Cơ quan phối hợp thực hiện',
    ],
    outsideBody,
    'Cơ quan phối hợp.',
    'Coordinating agencies.',
  ),
  field(
    'product',
    [
      'Sản phẩm',
      'Kết quả',
      'Sản phẩm/Kết quả',
      'Kết quả/Sản phẩm',
      'Sản phẩm, kết quả',
      'Kết quả, sản phẩm',
      'Sản phẩm/Kết quả/Ghi chú',
      'Sản phẩm đầu ra',
      'Kết quả đầu ra',
      'Sản phẩm dự kiến',
      'Kết quả dự kiến',
      'Sản phẩm hoàn thành',
      'Kết quả/Sản phẩm dự kiến',
    ],
    outsideBody,
    'Sản phẩm, kết quả của nhiệm vụ.',
    'Product of the task.',
  ),
  field(
    'deadline',
    [
      'Thời hạn',
      'Thời gian',
      'Thời gian hoàn thành',
      'Thời gian thực hiện',
      'Thời hạn hoàn thành',
      'Thời hạn thực hiện',
      'Tiến độ',
      'Tiến độ thực hiện',
      'Tiến độ hoàn thành',
    ],
    outsideBody,
    'Thời gian hoàn thành, ví dụ «Quý IV/2025».',
    'Deadline.',
  ),
  field(
    'budget',
    [
      'Kinh phí',
      'Kinh phí thực hiện',
      'Kinh phí (triệu đồng)',
      'Kinh phí thực hiện (triệu đồng)',
      'Dự toán kinh phí',
      'Nguồn kinh phí',
    ],
    outsideBody,
    'Kinh phí thực hiện.',
    'Budget.',
  ),
  field(
    'targets',
    ['Chỉ tiêu', 'Chỉ tiêu cụ thể'],
    outsideBody,
    'Chỉ tiêu của phần hoặc của nhiệm vụ.',
    'Target of the section or task.',
  ),
  field('note', ['Ghi chú'], outsideBody, 'Ghi chú.', 'Note.'),
  field(
    'after',
    ['Sau', 'Thực hiện sau', 'Phụ thuộc'],
    outsideBody,
    'Nhiệm vụ phải xong trước: «Sau: nhiệm vụ 9».',
    'The task it depends on.',
  ),
];

export const keywordById: ReadonlyMap<KeywordId, Keyword> = new Map(keywords.map((it) => [it.id, it]));

export const keywordOf = (id: KeywordId): Keyword => keywordById.get(id)!;

/** The keyword as messages and fixes write it: `Chủ trì`. */
export const wordOf = (id: KeywordId): string => keywordOf(id).words[0];

const gap = `[${SPACE}]*`;

/** A keyword's spelling as a regular expression source: any case, NFC or NFD, any spaces, also around `/`. */
const spellingPattern = (words: string): string =>
  words
    .split('/')
    .map((part) =>
      part
        .split(',')
        .map((it) => wordPattern(it.trim()))
        .join(`${gap},${gap}`),
    )
    .join(`${gap}/${gap}`);

/** `1`, `01`, `2.1`, `IV`, `A`, `3a`; the dot that officers put behind it is not part of the number. */
export const NUMBER_PATTERN = '(?:[0-9]{1,6}(?:\\.[0-9]{1,3}){0,3}[a-zđ]?|[IVXLC]{1,7}|[A-Z])';

/** What may stand for the colon behind a keyword. Articles are printed with a dot (`Điều 1.`). */
const colonOf = (keyword: Keyword): string => (keyword.id === 'article' ? '[.:：]' : '[:：]');

/**
 * The head of a line with this keyword as a regular expression source, without an anchor. Group 1 is the
 * keyword as typed, group 2 the number if there is one.
 */
export function headPattern(keyword: Keyword): string {
  const words = [...keyword.words].sort((a, b) => b.length - a.length).map(spellingPattern);
  const spelled = `(${words.length > 1 ? `(?:${words.join('|')})` : words[0]!})`;
  const number = `(?:${gap}(${NUMBER_PATTERN})\\.?)`;
  const numbered = { none: '()', optional: `${number}?`, required: number }[keyword.number];
  // A file's abbreviation says what it stands for; without «=» it is the short name of the agency above.
  const ahead = keyword.id === 'abbreviation' ? '(?=[^=\\r\\n]*=)' : '';
  const space = keyword.id === 'article' ? '' : gap;
  return `${spelled}${keyword.id === 'article' ? numbered.replace('\\.?', '') : numbered}${space}${colonOf(keyword)}${ahead}`;
}

/** Folded spelling of every keyword, longest first, for finding near misses. */
export const foldedWords: readonly {
  readonly folded: string;
  readonly keyword: Keyword;
  readonly word: string;
}[] = keywords
  .flatMap((keyword) => keyword.words.map((word) => ({ folded: foldHead(word), keyword, word })))
  .sort((a, b) => b.folded.length - a.folded.length);

/** What near misses are compared by: folded, spaces around punctuation dropped, one space elsewhere. */
export function foldHead(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9/,()]+/g, ' ')
    .replace(/ ?([/,()]) ?/g, '$1')
    .trim();
}
