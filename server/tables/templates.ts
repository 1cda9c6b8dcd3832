import { squeeze } from '../../grammar/text';
import type { ColumnRole, Numbering } from '../plan/model';

/** A layout of the annex table that officers ask for by name (`Mẫu bảng: 6 cột`). */
export interface TableTemplate {
  /** As it is typed behind `Mẫu bảng:`. */
  readonly name: string;
  /** Other ways to type it; case, diacritics, spaces and punctuation do not matter. */
  readonly aliases: readonly string[];
  readonly about: { readonly vi: string; readonly en: string };
  readonly columns: readonly TemplateColumn[];
  /** How such tables are numbered unless the annex says otherwise. */
  readonly numbering: Numbering;
  readonly sectionOrdinal: 'in-title' | 'in-column';
}

export interface TemplateColumn {
  readonly heading: string;
  readonly roles: readonly [ColumnRole, ...ColumnRole[]];
}

const column = (heading: string, ...roles: [ColumnRole, ...ColumnRole[]]): TemplateColumn => ({
  heading,
  roles,
});

/** The layouts of issued plans; the first is the one of an annex that names none. */
export const tableTemplates: readonly [TableTemplate, ...TableTemplate[]] = [
  {
    name: '6 cột',
    aliases: ['6', 'sáu cột', '6 cột, thời gian cuối'],
    about: {
      vi: 'STT, nhiệm vụ, chủ trì, phối hợp, sản phẩm, thời gian',
      en: 'number, task, lead, coordinators, product, deadline',
    },
    columns: [
      column('STT', 'ordinal'),
      column('Nhiệm vụ', 'task'),
      column('Cơ quan chủ trì', 'lead'),
      column('Cơ quan phối hợp', 'coordinators'),
      column('Sản phẩm', 'product'),
      column('Thời gian hoàn thành', 'deadline'),
    ],
    numbering: { style: 'dot', restarts: false },
    sectionOrdinal: 'in-title',
  },
  {
    name: '6 cột, sản phẩm cuối',
    aliases: ['6 cột sản phẩm ở cuối', '6 cột sản phẩm sau cùng'],
    about: {
      vi: 'TT, nhiệm vụ cụ thể, chủ trì, phối hợp, thời gian, sản phẩm và ghi chú',
      en: 'number, task, lead, coordinators, deadline, product and notes',
    },
    columns: [
      column('TT', 'ordinal'),
      column('Nhiệm vụ cụ thể', 'task'),
      column('Cơ quan chủ trì', 'lead'),
      column('Cơ quan phối hợp', 'coordinators'),
      column('Thời gian thực hiện', 'deadline'),
      column('Sản phẩm/ Kết quả/ Ghi chú', 'product', 'note'),
    ],
    numbering: { style: 'plain', restarts: true },
    sectionOrdinal: 'in-column',
  },
  {
    name: '7 cột',
    aliases: ['7', 'bảy cột', '7 cột, có ghi chú', '7 cột, ghi chú'],
    about: {
      vi: 'STT, nội dung, sản phẩm, chủ trì, phối hợp, thời gian, ghi chú',
      en: 'number, task, product, lead, coordinators, deadline, notes',
    },
    columns: [
      column('STT', 'ordinal'),
      column('Nội dung/ Nhiệm vụ', 'task'),
      column('Sản phẩm', 'product'),
      column('Cơ quan chủ trì', 'lead'),
      column('Cơ quan phối hợp', 'coordinators'),
      column('Thời gian hoàn thành', 'deadline'),
      column('Ghi chú', 'note'),
    ],
    numbering: { style: 'plain', restarts: true },
    sectionOrdinal: 'in-title',
  },
  {
    name: '9 cột',
    aliases: ['9', 'chín cột', '9 cột, ô gộp', '9 cột, có kinh phí'],
    about: {
      vi: 'STT, mục tiêu, nhiệm vụ, hoạt động (ô gộp), sản phẩm, chủ trì, phối hợp, thời gian, kinh phí',
      en: 'number, objective, task, activity (merged cells), product, lead, coordinators, deadline, money',
    },
    columns: [
      column('STT', 'ordinal'),
      column('1-Mục tiêu', 'objective'),
      column('2-Nhiệm vụ', 'task'),
      column('3-Hoạt động', 'activity'),
      column('4-Kết quả/ Sản phẩm', 'product'),
      column('5-Chủ trì', 'lead'),
      column('6-Phối hợp', 'coordinators'),
      column('7-Thời gian', 'deadline'),
      column('8-Kinh phí (Triệu đồng)', 'budget'),
    ],
    numbering: { style: 'plain', restarts: true },
    sectionOrdinal: 'in-title',
  },
];

/** What may stand behind `Mẫu bảng:`, for completion and for the message about an unknown one. */
export const templateNames: readonly string[] = tableTemplates.map((it) => it.name);

const byKey = new Map(
  tableTemplates.flatMap((it) => [it.name, ...it.aliases].map((name) => [squeeze(name), it] as const)),
);

/** The template of that name, typed in any case, with or without diacritics; null when there is none. */
export const findTemplate = (name: string): TableTemplate | null => byKey.get(squeeze(name)) ?? null;

/** The template of that name; the first one for an unknown or empty name. */
export const templateOr6Columns = (name: string): TableTemplate => findTemplate(name) ?? tableTemplates[0];
