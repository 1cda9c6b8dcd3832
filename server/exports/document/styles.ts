/**
 * The named styles of the document, with what the decree on document work says of each: Nghị định 30/2020/NĐ-CP,
 * Phụ lục I; "ô" is a box of phần I, mục IV, "V" a row of the sample table of phần V.
 */
export interface ParagraphStyle {
  /** What the officer sees in Word; the built-in ones have the names that Word translates. */
  readonly name: string;
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  /** Printed in capitals; the text itself stays as it was typed. */
  readonly caps?: true;
  readonly align: 'left' | 'center' | 'justify';
  /** Of the first line, in millimetres. */
  readonly firstLineMm?: number;
  /** Room above and below, in points. */
  readonly before?: number;
  readonly after?: number;
  /** In heights of a line; 1 unless given. */
  readonly lineSpacing?: number;
  /** Level of a heading, from 1. */
  readonly heading?: 1 | 2 | 3;
  readonly keepNext?: true;
}

/** Indent of a first line: 1 or 1.27 cm (mục II.5, II.7). */
const FIRST_LINE_MM = 12.7;

/** Single to one and a half (mục II.7.b). */
const BODY_LINES = 1.15;

const body = {
  size: 14,
  align: 'justify',
  firstLineMm: FIRST_LINE_MM,
  // At least 6 pt between paragraphs.
  after: 6,
  lineSpacing: BODY_LINES,
} as const;

const centered = (name: string, size: number, more: Partial<ParagraphStyle> = {}): ParagraphStyle => ({
  name,
  size,
  align: 'center',
  ...more,
});

export const paragraphStyles = {
  /** Ô 1, V.1: capitals, 12–13, upright, bold. */
  nationalName: centered('Quốc hiệu', 12, { bold: true }),
  /** Ô 1, V.1: 13–14, upright, bold, single spacing to the line above. */
  motto: centered('Tiêu ngữ', 13, { bold: true }),
  /** Ô 2, V.2: capitals, 12–13, upright. */
  parentIssuer: centered('Cơ quan chủ quản', 12, { caps: true }),
  /** Ô 2, V.2: capitals, 12–13, upright, bold. */
  issuer: centered('Cơ quan ban hành', 12, { bold: true, caps: true }),
  /** Ô 3, V.3: 13, upright. */
  number: centered('Số, ký hiệu', 13, { before: 4 }),
  /** Ô 4, V.4: 13–14, italic. */
  placeAndDate: centered('Địa danh, ngày tháng', 13, { italic: true, before: 4 }),
  /** Ô 5a, V.5a: capitals, 13–14, upright, bold. */
  documentKind: centered('Tên loại văn bản', 14, {
    bold: true,
    caps: true,
    before: 14,
    heading: 1,
    keepNext: true,
  }),
  /** Ô 5a, V.5a: 13–14, upright, bold. */
  subject: centered('Trích yếu', 14, { bold: true, keepNext: true }),
  /** Mẫu 1.3: who decides, capitals, bold, between the subject and the bases. */
  decider: centered('Thẩm quyền ban hành', 14, {
    bold: true,
    caps: true,
    before: 12,
    after: 6,
    keepNext: true,
  }),
  /** Mẫu 1.3: "QUYẾT ĐỊNH:" before the articles. */
  decides: centered('Quyết định', 14, { bold: true, caps: true, before: 6, after: 6, keepNext: true }),
  /** Mục II.6.a: 13–14, italic, one paragraph each. */
  basis: { ...body, name: 'Căn cứ ban hành', italic: true },
  /** Ô 6, V.6: 13–14, upright, both margins, first line indented. */
  body: { ...body, name: 'Đoạn văn' },
  /** V.6b: "Phần", its number on its own line, 13–14, bold, centred. */
  partNumber: centered('Phần', 14, { bold: true, before: 12, keepNext: true }),
  /** V.6b: the title of a part, capitals, 13–14, bold, centred. */
  partTitle: centered('Tiêu đề phần', 14, { bold: true, caps: true, after: 6, heading: 1, keepNext: true }),
  /** V.6b: mục, number and title on one line, capitals, 13–14, bold. */
  heading1: { ...body, name: 'heading 1', bold: true, caps: true, before: 6, heading: 1, keepNext: true },
  /** V.6b: khoản with a title, 13–14, bold, on its own line. */
  heading2: { ...body, name: 'heading 2', bold: true, heading: 2, keepNext: true },
  /** As khoản; the decree knows no deeper level with a title. */
  heading3: { ...body, name: 'heading 3', bold: true, heading: 3, keepNext: true },
  /** V.6a: "Điều 1." bold, indented like the body. */
  article: { ...body, name: 'Điều' },
  /** Ô 9b, V.8b: "Nơi nhận:" 12, italic, bold. */
  recipientsHead: { name: 'Nơi nhận', size: 12, bold: true, italic: true, align: 'left' },
  /** Ô 9b, V.8b: 11, upright. */
  recipient: { name: 'Danh sách nơi nhận', size: 11, align: 'left' },
  /** Ô 7a, V.7: authority and post, capitals, 13–14, upright, bold. */
  authority: centered('Quyền hạn, chức vụ', 14, { bold: true, caps: true, keepNext: true }),
  /** Ô 7b, V.7: full name, 13–14, upright, bold; above it the room of four lines for the signature (7c). */
  signer: centered('Họ tên người ký', 14, { bold: true, before: 72 }),
  /** Mục III.1.b, V.9: "Phụ lục" in lower case, 14, upright, bold, centred on its own line. */
  annexHeading: centered('Phụ lục', 14, { bold: true, heading: 1, keepNext: true }),
  /** Mục III.1.b, V.9: capitals, 13–14, upright, bold, centred. */
  annexTitle: centered('Tiêu đề phụ lục', 14, { bold: true, caps: true, keepNext: true }),
  /** Mục III.1.c: 13–14, italic, centred, below the title. */
  attachedLine: centered('Kèm theo', 14, { italic: true, keepNext: true }),
  /** Mục I.7, V.14: Arabic, 13–14, upright, centred in the top margin. */
  pageNumber: centered('header', 14),
} as const satisfies Readonly<Record<string, ParagraphStyle>>;

/** The task table: the decree leaves it open; 12 to 13, and smaller with many columns, is the custom. */
const cell = (name: string, size: number, more: Partial<ParagraphStyle>): ParagraphStyle => ({
  name,
  size,
  align: 'left',
  before: 2,
  after: 2,
  ...more,
});

const cellStyles = (suffix: string, size: number) =>
  ({
    header: cell(`Đầu bảng${suffix}`, size, { bold: true, align: 'center' }),
    center: cell(`Ô bảng giữa${suffix}`, size, { align: 'center' }),
    left: cell(`Ô bảng${suffix}`, size, {}),
    justify: cell(`Ô bảng đều${suffix}`, size, { align: 'justify' }),
    part: cell(`Hàng phần${suffix}`, size, { bold: true, keepNext: true }),
    partOrdinal: cell(`Số phần${suffix}`, size, { bold: true, align: 'center', keepNext: true }),
    statement: cell(`Hiện trạng, chỉ tiêu${suffix}`, size, { italic: true, before: 0, keepNext: true }),
  }) as const;

const usual = cellStyles('', 12);
const small = cellStyles(' nhỏ', 11);

/** The parts of the table that have a look of their own. */
export type CellRole = keyof typeof usual;

export const tableStyles: Readonly<Record<TableStyleId, ParagraphStyle>> = Object.fromEntries(
  (Object.keys(usual) as CellRole[]).flatMap((role) => [
    [`${role}12`, usual[role]],
    [`${role}11`, small[role]],
  ]),
) as Record<TableStyleId, ParagraphStyle>;

export type TableStyleId = `${CellRole}12` | `${CellRole}11`;

export type ParagraphStyleId = keyof typeof paragraphStyles | TableStyleId;

export const allStyles: Readonly<Record<ParagraphStyleId, ParagraphStyle>> = {
  ...paragraphStyles,
  ...tableStyles,
};

/** The style of a cell in a table whose letters have that size. */
export const cellStyleId = (role: CellRole, size: number): TableStyleId => `${role}${size < 12 ? 11 : 12}`;
