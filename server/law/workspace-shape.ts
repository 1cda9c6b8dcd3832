import * as z from 'zod';

/*
 * The registry of a workspace: decisions of the province and whatever else the built-in registry lacks. Any `.json`
 * file in the folder `.kehoach` of the workspace is read as one; comments and a comma behind the last entry are
 * allowed.
 */

/** `2021-09-30`, or as it is printed, `30/9/2021`. */
const day = z
  .string()
  .regex(/^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})$/)
  .describe('Ngày dạng 2021-09-30 hoặc 30/9/2021');
const text = z.string().trim().min(1);
const numbers = z.array(text);

export const workspaceDocumentShape = z.strictObject({
  number: text.describe('Số, ký hiệu: 2617/QĐ-UBND'),
  issued: day.describe('Ngày ban hành').optional(),
  type: text.describe('Tên loại: Quyết định').optional(),
  issuer: text.describe('Cơ quan ban hành: Ủy ban nhân dân tỉnh Vĩnh Long').optional(),
  title: text.describe('Trích yếu').optional(),
  effective: day.describe('Ngày có hiệu lực (ngày đầu tiên)').optional(),
  expired: day.describe('Ngày hết hiệu lực (ngày đầu tiên không còn hiệu lực)').optional(),
  replacedBy: numbers.describe('Văn bản thay thế').optional(),
  amends: numbers.describe('Văn bản được sửa đổi, bổ sung').optional(),
  amendedBy: numbers.describe('Văn bản sửa đổi, bổ sung').optional(),
  aliases: numbers.describe('Tên gọi quen thuộc: Đề án 06').optional(),
  certain: z.boolean().describe('false: chưa đối chiếu bản gốc; khi đó chỉ nhắc').optional(),
  note: text.describe('Ghi chú').optional(),
  updated: day.describe('Ngày cập nhật; khi hai mục trùng nhau, mục mới hơn được dùng').optional(),
});

export const workspaceRegistryShape = z.strictObject({
  $schema: z.string().optional(),
  updated: day.describe('Ngày cập nhật của cả tệp').optional(),
  issuer: text.describe('Cơ quan ban hành của các mục không ghi riêng').optional(),
  documents: z.array(workspaceDocumentShape).describe('Các văn bản'),
});

export type WorkspaceDocumentData = z.infer<typeof workspaceDocumentShape>;

/** The JSON schema of a registry file, for editors. */
export const workspaceRegistrySchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(workspaceRegistryShape, { target: 'draft-7' }),
  title: 'Danh mục văn bản của đơn vị',
});
