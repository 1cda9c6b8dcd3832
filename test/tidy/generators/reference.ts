import { documentTypes } from '../../../grammar/citations';
import { deadlineForms } from '../../../grammar/deadlines';
import { readTargets, targetForms, type Target } from '../../../grammar/targets';
import { writeNumber } from '../../../grammar/targets/numbers';
import { keywords, type Keyword, type Mode } from '../../../grammar/tokens';
import { roleWords } from '../../../server/plan/columns';
import { tableTemplates } from '../../../server/tables';
import type { GeneratedFile } from './generated-file';
import { block, code, made, table } from './markdown';

const places: Readonly<Record<Mode, string>> = { head: 'đầu tệp', body: 'thân', annex: 'phụ lục' };
const numbers: Readonly<Record<Keyword['number'], string>> = {
  none: '',
  optional: 'có thể có số',
  required: 'phải có số',
};

function keywordTable(category: Keyword['category']): string {
  const rows = keywords
    .filter((it) => it.category === category)
    .map((it) => [
      code(`${it.words[0]}:`),
      it.words.slice(1).map(code).join(', '),
      it.modes.map((mode) => places[mode]).join(', '),
      [it.about.vi, numbers[it.number]].filter((part) => part !== '').join(' '),
      it.about.en,
    ]);
  return table(['Từ khóa', 'Viết cách khác', 'Ở đâu', 'Dùng để', 'In English'], rows);
}

/** `2025-01-01..` as an officer reads it. */
function days(interval: string): string {
  const [from, to] = interval.split('..').map((day) => day.split('-').reverse().join('/'));
  if (from && to) return from === to ? from : `${from} – ${to}`;
  if (from) return `từ ${from}`;
  return to ? `đến ${to}` : 'không định ngày';
}

function deadlineTable(): string {
  const rows = deadlineForms.flatMap((form) =>
    form.examples.map((example, at) => [
      at === 0 ? form.description.vi : '',
      code(example.text),
      example.days.length === 0 ? '–' : example.days.map(days).join('<br>'),
    ]),
  );
  return table(['Dạng', 'Ví dụ', 'Đọc là (kế hoạch năm 2025)'], rows);
}

const comparators: Readonly<Record<string, string>> = {
  '=': '=',
  '>=': '≥',
  '<=': '≤',
  '>': '>',
  '<': '<',
  range: '',
  top: 'tốp',
  increase: 'tăng',
  decrease: 'giảm',
};

/** How much: "≥ 80 %", "tốp 10/63", "gấp 2 lần", "loại Tốt". */
function amount(it: Target): string {
  if (it.type === 'level') return `${it.unit?.text ?? ''} ${it.value ?? ''}`;
  const number = (value: number | string | null): string =>
    typeof value === 'number' ? writeNumber(value) : (value ?? '');
  const [, moved, bound] = /^(increase|decrease)?(.*)$/.exec(it.comparator)!;
  const verb = it.type === 'change' && it.unit?.text === 'lần' ? 'gấp' : moved && comparators[moved];
  const value = it.upper === null ? number(it.value) : `${number(it.value)}–${number(it.upper)}`;
  const whole = it.of ? `/${number(it.of.value)}` : '';
  return [verb, bound && comparators[bound], value + whole, it.unit?.text].filter((part) => part).join(' ');
}

/** A target in a few words: what it is about, how much, of what, by when. */
function said(it: Target): string {
  const due = it.byYear === null ? null : `năm ${it.fromYear === null ? '' : `${it.fromYear}–`}${it.byYear}`;
  const parts = [
    it.subject && `«${it.subject.text}»`,
    it.role === 'baseline' ? 'hiện trạng' : null,
    it.type === 'reference' ? 'chỉ tiêu của văn bản khác' : amount(it),
    it.per && !it.unit?.text.includes('/') ? `mỗi ${it.per.text}` : null,
    it.group && it.type !== 'level' ? `nhóm ${it.group.text}` : null,
    due,
    it.trajectory?.consistent === false ? 'dãy không tới mức cuối' : null,
  ];
  return parts.filter((part) => part !== null && part !== '').join('; ');
}

function targetTable(): string {
  const rows = targetForms.flatMap((form) =>
    form.examples.map((example, at) => [
      at === 0 ? `**${form.title.vi}**. ${form.description.vi}` : '',
      code(example.text),
      readTargets(example.text).targets.map(said).join('<br>') || 'không phải chỉ tiêu',
    ]),
  );
  return table(['Dạng', 'Ví dụ', 'Đọc là'], rows);
}

const templateTable = (): string =>
  table(
    ['Mẫu bảng', 'Cột'],
    tableTemplates.map((it) => [code(it.name), it.columns.map((column) => column.heading).join(', ')]),
  );

const codedTypes = documentTypes.filter((it) => it.codes.length > 0);

/** The language reference, in Vietnamese with an English summary. */
export const referenceFile = (): GeneratedFile => ({
  path: 'docs/ngon-ngu.md',
  content: `# Ngôn ngữ kế hoạch (\`.kehoach\`)

${made('the grammars')}

**In short.** A plan is typed the way it will be printed. One item a line: a keyword, a colon, the text. A line that begins
with no keyword continues the item above it; indentation means nothing. Keywords match in any case, composed or
decomposed. Dates, agencies, citations and targets are read out of the text and checked, never reworded: what is printed
is what was typed. \`#\` begins a comment line. Keywords count only where the item may stand; inside \`Nội dung\` a
paragraph that begins with "Mục tiêu:" is a paragraph. Every beginning of a file is a usable file.

Sơ đồ cú pháp của cả năm ngữ pháp: [so-do-cu-phap.html](so-do-cu-phap.html). Các quy tắc kiểm tra: [quy-tac.md](quy-tac.md).

## Nguyên tắc

1. **Đọc như văn bản.** Từ khóa tiếng Việt có dấu, lời văn tự do, không ngoặc kép, không ngoặc nhọn.
2. **Gõ thế nào in thế ấy.** Chương trình không sửa lời văn; nó đọc thời hạn, cơ quan, viện dẫn, chỉ tiêu để kiểm tra.
3. **Mỗi dòng một mục**: từ khóa, dấu hai chấm, nội dung. Dòng không có từ khóa nối tiếp mục ở trên; thụt đầu dòng chỉ cho dễ nhìn.
4. **Dòng hỏng chỉ hỏng chính nó.** Các mục trước và sau vẫn giữ nghĩa.
5. **Chữ như khi gõ thật.** Chữ hoa hay thường, dựng sẵn hay tổ hợp, dấu cách cứng, đặt dấu kiểu cũ hay mới đều đọc được. Từ khóa gõ thiếu dấu được báo kèm cách sửa.

${block(`Kế hoạch: Cải cách hành chính năm 2025 trên địa bàn tỉnh Vĩnh Long
  Số: 2600/QĐ-UBND
  Ngày: 16/12/2024
  Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long
  Căn cứ: Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ

# Dòng bắt đầu bằng dấu thăng là ghi chú, không in ra.
Nội dung:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Tiếp tục triển khai Chương trình tổng thể cải cách hành chính.

Phụ lục: NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025
  Mẫu bảng: 6 cột

Phần I: CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH (01 nhiệm vụ)

Nhiệm vụ 1: Ban hành kế hoạch tự kiểm tra
  Chủ trì: Sở Nội vụ
  Phối hợp: Các sở, ban, ngành tỉnh; UBND cấp huyện, cấp xã
  Sản phẩm: Kế hoạch được ban hành
  Thời hạn: Quý I/2025`)}

## Mục

Mỗi mục mở một phần mới của tệp.

${keywordTable('unit')}

## Trường

Mỗi trường thuộc về mục ở trên nó. Từ khóa có nhiều cách viết; bộ định dạng giữ cách đã gõ.

${keywordTable('field')}

## Dòng nối tiếp

- Dòng nối tiếp nối vào dòng trên bằng một dấu cách: xuống dòng vì hết trang không phải là xuống dòng trong ô.
- Dòng nối tiếp bắt đầu bằng \`-\` hoặc \`+\` in thành một dòng riêng; trường ghi hai lần cũng in thành hai dòng của một ô.

## Thân kế hoạch

Trong \`Nội dung\`, đánh số như Nghị định 30/2020/NĐ-CP: \`Phần I\`, \`I.\`, \`1.\`, \`1.1.\`, \`a)\` (a, b, c, d, đ, e …), gạch đầu dòng \`-\` và \`+\`.
Đoạn không đánh số bắt đầu sau một dòng trống, hoặc sau một dòng đã kết thúc câu. Thân kết thúc ở \`Phụ lục\`, \`Nơi nhận\`,
\`Thẩm quyền ký\` hoặc \`Người ký\`; trong thân, đoạn bắt đầu bằng «Mục tiêu:» hay «Nhiệm vụ:» vẫn là một đoạn văn.

## Phụ lục

Bảng theo mẫu có sẵn (\`Mẫu bảng:\`) hoặc tự đặt từng cột (\`Cột: Tên cột = loại cột\`).

${templateTable()}

Loại cột: ${roleWords.map((it) => code(it)).join(', ')}.

\`Đánh số:\` nhận số mẫu (\`1\`, \`1.\`, \`01\`) và «theo từng phần» khi số bắt đầu lại ở mỗi phần. Số sau \`Phần\`, \`Mục tiêu\`, \`Nhiệm vụ\`
có thể bỏ: không có thì chương trình tự đánh, có thì được kiểm tra.

## Ghi chú và lời bỏ qua

Dòng bắt đầu bằng \`#\` là ghi chú. Người thẩm định bỏ qua một lỗi đã biết bằng ghi chú ở dòng ngay trên:

${block('# bỏ qua missing-owner: chờ phân công lại (đến 31/3/2025)\n# bỏ qua cả tệp ambiguous-number: số liệu chép nguyên văn')}

## Thời hạn

Ngày tháng thiếu năm lấy năm của kế hoạch. Quý, tháng, ngày không có thật («Quý V», «Tháng 13», «31/4») được báo ở đúng chỗ.

${deadlineTable()}

## Danh sách cơ quan

Các cơ quan ngăn nhau bằng \`;\`, \`,\`, «và» hoặc xuống dòng. «UBND cấp huyện, cấp xã» là hai nhóm; «các Sở: Tư pháp, Tài chính» là
hai sở; «và các đơn vị liên quan» là nhóm mở. Tên được tìm trong danh mục cơ quan, trong các mục \`Cơ quan\` của kế hoạch, theo tên đầy
đủ, tên gọi tắt hay chữ viết tắt.

## Viện dẫn văn bản

Một viện dẫn gồm loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu, và có thể kèm điều, khoản, điểm:
«khoản 2 Điều 7 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư».

${table(
  ['Loại', 'Chữ viết tắt trong ký hiệu'],
  codedTypes.map((it) => [it.name, it.codes.map(code).join(', ')]),
)}

## Chỉ tiêu

Chỉ tiêu được đọc ở mọi nơi: dòng \`Chỉ tiêu\`, ô của bảng, lời văn. Dấu phẩy ngăn phần thập phân (\`4,72\`), dấu chấm ngăn hàng nghìn
(\`100.000\`); số có thể hiểu hai cách được nhắc. Ngày tháng, số văn bản, tiêu chuẩn, độ tuổi, dự toán không phải chỉ tiêu.

${targetTable()}
`,
});
