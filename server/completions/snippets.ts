import type { UnitKind } from '../../grammar/ast';
import { fold } from '../../grammar/text';
import type { CaretPlace } from './place';
import type { Proposal } from './proposal';

interface Snippet {
  readonly label: string;
  readonly detail: string;
  readonly words: readonly string[];
  readonly body: string;
  readonly where: (kind: UnitKind | null) => boolean;
}

const inAnnex = (kind: UnitKind | null): boolean =>
  kind === 'annex' || kind === 'section' || kind === 'objective' || kind === 'task' || kind === 'activity';

const snippets: readonly Snippet[] = [
  {
    label: 'Nhiệm vụ mới',
    detail: 'Một nhiệm vụ với đủ các ô',
    words: ['nhiem vu', 'nv', 'task'],
    body: 'Nhiệm vụ: ${1:Nội dung nhiệm vụ}\n  Chủ trì: ${2}\n  Phối hợp: ${3}\n  Sản phẩm: ${4}\n  Thời hạn: ${5}\n$0',
    where: inAnnex,
  },
  {
    label: 'Phần mới',
    detail: 'Một phần (hàng tiêu đề) và nhiệm vụ đầu tiên',
    words: ['phan', 'section'],
    body: 'Phần: ${1:TÊN PHẦN}\n\nNhiệm vụ: ${2:Nội dung nhiệm vụ}\n  Chủ trì: ${3}\n  Phối hợp: ${4}\n  Sản phẩm: ${5}\n  Thời hạn: ${6}\n$0',
    where: inAnnex,
  },
  {
    label: 'Kế hoạch mới',
    detail: 'Khung của cả một kế hoạch',
    words: ['ke hoach', 'kh', 'plan'],
    body: [
      'Kế hoạch: ${1:Trích yếu của kế hoạch}',
      '  Số: ${2:      /KH-UBND}',
      '  Ngày: ${3:ngày ký, ví dụ 16/12/2025}',
      '  Địa danh: ${4:Địa danh}',
      '  Cơ quan ban hành: ${5:Ủy ban nhân dân tỉnh …}',
      '  Thời kỳ: ${6:năm 2026}',
      '  Căn cứ: ${7}',
      '',
      'Nội dung:',
      'I. MỤC ĐÍCH, YÊU CẦU',
      '${8}',
      '',
      'Phụ lục: ${9:NHIỆM VỤ}',
      '  Mẫu bảng: 6 cột',
      '',
      'Phần I: ${10:TÊN PHẦN}',
      '',
      'Nhiệm vụ 1: ${11:Nội dung nhiệm vụ}',
      '  Chủ trì: ${12}',
      '  Phối hợp: ${13}',
      '  Sản phẩm: ${14}',
      '  Thời hạn: ${15}',
      '$0',
    ].join('\n'),
    where: (kind) => kind === null || kind === 'preamble',
  },
];

/** Whole items to fill in, at the start of a line. */
export function completeSnippets(place: CaretPlace, kind: UnitKind | null): Proposal[] {
  if (!place.lineStart) return [];
  const { typed, span } = place.lineStart;
  const folded = fold(typed).trim();
  return snippets
    .filter((it) => it.where(kind) && it.words.some((word) => word.startsWith(folded)))
    .map((it, at) => ({
      label: it.label,
      kind: 'snippet',
      detail: it.detail,
      insertText: it.body,
      snippet: true,
      replace: span,
      filterText: typed === '' ? it.label : typed,
      sortText: `8${at}`,
    }));
}
