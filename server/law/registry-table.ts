import type { Message } from '../../grammar/text';
import type { WorkspaceDocumentData } from './workspace-shape';

/** Something in a table that was not taken over; `row` counts from 1, the head of the table included. */
export interface TableProblem {
  readonly row: number;
  readonly message: Message;
}

export interface TableReading {
  readonly documents: readonly WorkspaceDocumentData[];
  readonly problems: readonly TableProblem[];
}

type Field = Exclude<keyof WorkspaceDocumentData, 'certain'>;

/** The headings of each column, as offices write them; the first is the one that the manual shows. */
export const tableHeadings: Readonly<Record<Field, readonly string[]>> = {
  number: ['Số, ký hiệu', 'Số ký hiệu', 'Số hiệu', 'Số', 'Số văn bản', 'number'],
  issued: ['Ngày ban hành', 'Ngày', 'Ngày tháng', 'Ngày ký', 'Ngày, tháng', 'issued'],
  type: ['Tên loại', 'Loại', 'Loại văn bản', 'Tên loại văn bản', 'type'],
  issuer: ['Cơ quan ban hành', 'Nơi ban hành', 'Tác giả', 'issuer'],
  title: ['Trích yếu', 'Trích yếu nội dung', 'Nội dung', 'Tên văn bản', 'title'],
  effective: ['Ngày có hiệu lực', 'Ngày hiệu lực', 'Có hiệu lực', 'effective'],
  expired: ['Ngày hết hiệu lực', 'Hết hiệu lực', 'expired'],
  replacedBy: ['Thay thế bởi', 'Văn bản thay thế', 'Bị thay thế bởi', 'replacedBy'],
  amends: ['Sửa đổi, bổ sung cho', 'Sửa đổi văn bản', 'Văn bản được sửa đổi', 'amends'],
  amendedBy: ['Được sửa đổi bởi', 'Văn bản sửa đổi', 'Văn bản sửa đổi, bổ sung', 'amendedBy'],
  aliases: ['Tên gọi khác', 'Tên thường gọi', 'aliases'],
  note: ['Ghi chú', 'note'],
  updated: ['Ngày cập nhật', 'Cập nhật', 'updated'],
};

const lists: ReadonlySet<Field> = new Set(['replacedBy', 'amends', 'amendedBy', 'aliases']);
const days: ReadonlySet<Field> = new Set(['issued', 'effective', 'expired', 'updated']);

const headingKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const fieldOf: ReadonlyMap<string, Field> = new Map(
  (Object.entries(tableHeadings) as [Field, readonly string[]][]).flatMap(([field, headings]) =>
    headings.map((it): [string, Field] => [headingKey(it), field]),
  ),
);

/** Titles of the office and empty lines may stand above the head of the table. */
const ROWS_ABOVE = 20;

/**
 * The documents of a table that was saved from a spreadsheet: the columns are known by their headings and may stand
 * in any order; columns with other headings (STT) are left out, and told. Never throws.
 */
export function documentsOfTable(text: string): TableReading {
  const rows = readTable(text);
  const headAt = rows
    .slice(0, ROWS_ABOVE)
    .findIndex((row) => row.some((cell) => fieldOf.get(headingKey(cell)) === 'number'));
  const head = rows[headAt];
  if (!head)
    return {
      documents: [],
      problems: [
        {
          row: 1,
          message: {
            vi: `Không thấy cột «${tableHeadings.number[0]!}»; dòng đầu bảng phải ghi tên các cột.`,
            en: `There is no column «${tableHeadings.number[0]!}»; the first row names the columns.`,
          },
        },
      ],
    };
  const problems: TableProblem[] = [];
  const columns = columnsOf(head, headAt + 1, problems);
  const documents: WorkspaceDocumentData[] = [];
  rows.slice(headAt + 1).forEach((cells, index) => {
    const row = headAt + 2 + index;
    if (cells.every((it) => it === '')) return;
    const document = documentOf(cells, columns, row, problems);
    if (document) documents.push(document);
  });
  return { documents, problems };
}

function columnsOf(
  head: readonly string[],
  row: number,
  problems: TableProblem[],
): readonly (Field | null)[] {
  const taken = new Set<Field>();
  return head.map((heading) => {
    const field = fieldOf.get(headingKey(heading)) ?? null;
    if (field === null) {
      const isCounter = heading === '' || /^(?:stt|tt|số thứ tự)$/.test(headingKey(heading));
      if (!isCounter)
        problems.push({
          row,
          message: { vi: `Cột «${heading}» không dùng đến.`, en: `The column «${heading}» is not used.` },
        });
      return null;
    }
    if (taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

function documentOf(
  cells: readonly string[],
  columns: readonly (Field | null)[],
  row: number,
  problems: TableProblem[],
): WorkspaceDocumentData | null {
  const entry: Record<string, unknown> = {};
  columns.forEach((field, at) => {
    const cell = cells[at] ?? '';
    if (field === null || cell === '') return;
    if (lists.has(field)) {
      const pieces = cell.split(/[;\n]/).map((it) => it.trim());
      entry[field] = pieces.filter((it) => it !== '');
    } else if (!days.has(field)) entry[field] = cell;
    else {
      const day = dayOf(cell);
      if (day !== null) entry[field] = day;
      else
        problems.push({
          row,
          message: {
            vi: `«${cell}» không phải là ngày; viết như 30/9/2021. Ô này để trống.`,
            en: `«${cell}» is no day; write it as 30/9/2021. The cell is left empty.`,
          },
        });
    }
  });
  const { number } = entry;
  if (typeof number === 'string') return { ...entry, number };
  problems.push({
    row,
    message: {
      vi: 'Dòng này không có số, ký hiệu nên không lấy.',
      en: 'The row has no number and is left out.',
    },
  });
  return null;
}

/** As the registry writes days: `2021-09-30` or `30/9/2021`; of a spreadsheet also the number of days since 1900. */
function dayOf(cell: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: |T|$)/.exec(cell);
  if (iso) return `${iso[1]!}-${iso[2]!.padStart(2, '0')}-${iso[3]!.padStart(2, '0')}`;
  const written = /^(?:ngày )?(\d{1,2}) ?(?:[/.-]|tháng) ?(\d{1,2}),? ?(?:[/.-]|năm) ?(\d{4})(?: |$)/i.exec(
    cell,
  );
  if (written) return `${written[1]!}/${written[2]!}/${written[3]!}`;
  // What Excel keeps when a cell of days is saved as a number: day 1 is 1 January 1900, with a 29 February 1900.
  return /^[3-6]\d{4}$/.test(cell)
    ? new Date((Number(cell) - 25_569) * 86_400_000).toISOString().slice(0, 10)
    : null;
}

/**
 * The rows of a text of separated values (RFC 4180): commas, or the semicolons and tabs that spreadsheets write in
 * Vietnamese; quoted cells may hold line breaks. Cells are trimmed.
 */
export function readTable(text: string): string[][] {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const mark = markOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let at = 0;
  const endCell = (): void => {
    row.push(cell.replace(/[^\S\n]+/g, ' ').trim());
    cell = '';
  };
  while (at < source.length) {
    const letter = source[at]!;
    if (letter === '"' && cell.trim() === '') {
      let end = at + 1;
      cell = '';
      for (; end < source.length; end++) {
        if (source[end] !== '"') cell += source[end]!;
        else if (source[end + 1] === '"') cell += source[++end]!;
        else break;
      }
      at = end + 1;
      continue;
    }
    if (letter === mark) endCell();
    else if (letter === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else cell += letter;
    at++;
  }
  if (cell !== '' || row.length > 0) {
    endCell();
    rows.push(row);
  }
  return rows;
}

/** The separator that the lines at the head hold most of, outside quotes. */
function markOf(source: string): string {
  const head = source.slice(0, 4000).replace(/"[^"]*"/g, '');
  const count = (mark: string): number => head.split(mark).length;
  return ['\t', ';', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
