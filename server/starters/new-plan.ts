import { fullName, type Province } from '../agencies';
import type { TableTemplate } from '../tables';

export interface NewPlanWish {
  readonly province: Province;
  /** Of the plan, four digits. */
  readonly year: number;
  readonly template: TableTemplate;
}

/**
 * A plan to go on from: every part that a plan has, in words that fit the province, the year and the layout, and
 * nothing in it that the checker objects to. What only the officer knows stands in comments, which never print.
 */
export function newPlan({ province, year, template }: NewPlanWish): string {
  const name = fullName(province);
  const isCity = province.type === 'city';
  const office = `Văn phòng UBND ${isCity ? 'thành phố' : 'tỉnh'}`;
  const departments = `Các sở, ban, ngành ${isCity ? 'thành phố' : 'tỉnh'}`;
  const write = rowWriter(template);
  return [
    '# Dòng bắt đầu bằng dấu # là ghi chú, không bao giờ in ra.',
    '# Khi có số và ngày ký, hãy bỏ dấu # ở hai dòng «Số» và «Ngày» rồi điền vào.',
    '',
    `Kế hoạch: Cải cách hành chính năm ${year} trên địa bàn ${name}`,
    '  # Số: …/KH-UBND',
    `  # Ngày: …/…/${year}`,
    `  Địa danh: ${province.name}`,
    `  Cơ quan ban hành: Ủy ban nhân dân ${name}`,
    `  Thời kỳ: năm ${year}`,
    '  # Mỗi căn cứ một dòng. Gõ số hiệu của văn bản để được gợi ý.',
    '  # Căn cứ: …',
    '',
    'Nội dung:',
    '',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    'Tiếp tục nâng cao chất lượng cải cách hành chính, phục vụ người dân và doanh nghiệp tốt hơn.',
    '2. Yêu cầu',
    'a) Mỗi nhiệm vụ có một cơ quan chủ trì, một sản phẩm và một thời hạn.',
    'b) Các cơ quan phối hợp chặt chẽ, hoàn thành đúng tiến độ.',
    '',
    'II. TỔ CHỨC THỰC HIỆN',
    `1. ${departments}; UBND cấp xã thực hiện các nhiệm vụ tại Phụ lục kèm theo Kế hoạch này.`,
    `2. Sở Nội vụ theo dõi, đôn đốc, báo cáo UBND ${isCity ? 'thành phố' : 'tỉnh'} trước ngày 15/12/${year}./.`,
    '',
    `Phụ lục: NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
    `  Mẫu bảng: ${template.name}`,
    '',
    'Phần I: CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
    '',
    ...write({
      objective: 'Chỉ đạo, điều hành thống nhất',
      task: 'Ban hành kế hoạch kiểm tra công tác cải cách hành chính',
      lead: 'Sở Nội vụ',
      coordinators: departments,
      product: 'Kế hoạch kiểm tra',
      deadline: `Quý I/${year}`,
    }),
    '',
    ...write({
      objective: 'Cán bộ, công chức nắm vững nghiệp vụ',
      task: 'Tập huấn nghiệp vụ cải cách hành chính',
      lead: 'Sở Nội vụ',
      coordinators: 'UBND cấp xã',
      product: '02 lớp tập huấn',
      deadline: `Quý II/${year}`,
    }),
    '',
    'Phần II: CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
    '',
    ...write({
      objective: 'Thủ tục hành chính đơn giản, minh bạch',
      task: 'Rà soát, đơn giản hóa thủ tục hành chính',
      lead: office,
      coordinators: departments,
      product: 'Quyết định công bố danh mục thủ tục hành chính',
      deadline: `Trước ngày 30/9/${year}`,
    }),
    '',
  ].join('\n');
}

interface Row {
  readonly objective: string;
  readonly task: string;
  readonly lead: string;
  readonly coordinators: string;
  readonly product: string;
  readonly deadline: string;
}

/** Writes rows with the levels and in the order of columns of a layout. */
function rowWriter(template: TableTemplate): (row: Row) => string[] {
  const roles = template.columns.map((it) => it.roles[0]);
  const byLevels = roles.includes('objective') && roles.includes('activity');
  const fields = {
    lead: 'Chủ trì',
    coordinators: 'Phối hợp',
    product: 'Sản phẩm',
    deadline: 'Thời hạn',
  } as const;
  return (row) => [
    ...(byLevels
      ? [`Mục tiêu: ${row.objective}`, `Nhiệm vụ: ${row.task}`, `Hoạt động: ${row.task}`]
      : [`Nhiệm vụ: ${row.task}`]),
    ...roles.flatMap((role) =>
      role in fields ? [`  ${fields[role as keyof typeof fields]}: ${row[role as keyof typeof fields]}`] : [],
    ),
  ];
}
