import * as z from 'zod';

/**
 * The shape of the `.json` export. `kehoach-export.schema.json` is made from it; a test notices when the two part.
 */
const isoDate = z.iso.date();
const text = z.string();

const taskSchema = z
  .strictObject({
    number: text.nullable().describe('Số thứ tự như in, không kèm dấu chấm'),
    section: text.nullable().describe('Tiêu đề phần chứa nhiệm vụ, không kèm số của phần'),
    text: text.describe('Nội dung nhiệm vụ'),
    lead: z.array(text).describe('Cơ quan chủ trì'),
    coordinators: z.array(text).describe('Cơ quan phối hợp'),
    product: text.nullable().describe('Sản phẩm, kết quả'),
    deadline: z
      .strictObject({
        text: text.describe('Thời hạn như in'),
        intervals: z
          .array(z.strictObject({ from: isoDate.nullable(), to: isoDate.nullable() }))
          .describe('Các khoảng thời gian, tính cả ngày đầu và ngày cuối'),
        open: z.array(text).describe('Thời hạn không có ngày cuối: thường xuyên, hằng năm, theo quy định…'),
      })
      .nullable(),
    targets: z.array(z.strictObject({ text })).describe('Chỉ tiêu đọc được trong nhiệm vụ'),
    citations: z.array(z.strictObject({ text })).describe('Văn bản được viện dẫn trong nhiệm vụ'),
  })
  .describe('Một nhiệm vụ đã đọc thành dữ liệu');

const sectionRowSchema = z.strictObject({
  kind: z.literal('section'),
  text: text.describe('Tiêu đề phần như in; hiện trạng và chỉ tiêu ở các dòng sau'),
});

const taskRowSchema = z.strictObject({
  kind: z.literal('task'),
  cells: z
    .array(text.nullable())
    .describe('Mỗi cột một ô; null là ô bị ô gộp phía trên che; \\n là xuống dòng thật'),
  rowSpans: z.array(z.int().nonnegative()).describe('Số hàng mỗi ô chiếm; 0 là ô bị che'),
});

const annexSchema = z.strictObject({
  heading: text.describe('Phụ lục, Phụ lục I…'),
  title: text,
  attachedTo: text.describe('Dòng «(Kèm theo …)» như in'),
  columns: z.array(text).describe('Tiêu đề các cột'),
  rows: z.array(z.discriminatedUnion('kind', [sectionRowSchema, taskRowSchema])),
  tasks: z.array(taskSchema),
});

const particularsShape = {
  title: text.nullable().describe('Trích yếu'),
  number: text.nullable().describe('Số, ký hiệu'),
  date: isoDate.nullable().describe('Ngày ký'),
  place: text.nullable().describe('Địa danh'),
  parentIssuer: text.nullable().describe('Cơ quan chủ quản'),
  issuer: text.nullable().describe('Cơ quan ban hành'),
  signer: text.nullable().describe('Người ký'),
  bases: z.array(text).describe('Căn cứ ban hành'),
  recipients: z.array(text).describe('Nơi nhận, mỗi dòng một nơi'),
};

const planSchema = z.strictObject({
  ...particularsShape,
  period: z
    .strictObject({ text: text.nullable(), from: isoDate.nullable(), to: isoDate.nullable() })
    .nullable()
    .describe('Thời kỳ của kế hoạch'),
  attachedTo: text.nullable().describe('Văn bản mà kế hoạch ban hành kèm theo'),
  decision: z
    .strictObject({ ...particularsShape, articles: z.array(text) })
    .nullable()
    .describe('Quyết định ban hành kế hoạch'),
  abbreviations: z.array(z.strictObject({ short: text, long: text })),
  body: z.array(z.strictObject({ number: text.nullable(), text })).describe('Phần lời, mỗi đoạn một mục'),
});

export const exportSchema = z
  .strictObject({ plan: planSchema, annexes: z.array(annexSchema) })
  .describe('Kế hoạch của cơ quan nhà nước, xuất từ tệp .kehoach thành dữ liệu');

export type ExportedPlan = z.infer<typeof exportSchema>;

/** The JSON schema that is published beside the export (JSON Schema 2020-12). */
export const exportJsonSchema = (): unknown => ({
  ...z.toJSONSchema(exportSchema),
  title: 'kehoach-export',
});
