import { PlanTree } from '../../../grammar/parser';
import { ruleCodes, rules } from '../../../server/rules';
import { ruleCases } from '../../rules/cases';
import { unmarked } from '../../support/check-plan';
import { below, draft, linesOf, pick, troubles, type Edit, type Random } from './generators';
import type { Case } from './property';

/** What may be asked of the analysis behind an edit; what is not asked for is made up later, for several edits. */
const questions = ['findings', 'findings', 'soon', 'plan', 'context', 'other world', 'nothing'] as const;

/** Plans of a few lines in each of which some rule finds something, and those on which it must be silent. */
const plans: readonly string[] = [
  ...rules.flatMap((it) => [it.bad, it.good]),
  ...ruleCases.flatMap((it) => [it.text, ...(it.fixed === undefined ? [] : [it.fixed])]),
].map((it) => unmarked(it).text);

const unitsOf = (text: string): string[] => PlanTree.parse(text).units.map((it) => it.text);
const ended = (text: string): string => (/[\r\n]$/.test(text) || text === '' ? text : `${text}\n`);

/** The same pieces again and again, so that one is found twice in a plan: its heads, definitions, sections, tasks. */
const pieces: readonly string[] = [
  ...plans.flatMap((it) => unitsOf(it).map(ended)),
  'Viết tắt: CCHC = Cải cách hành chính\n',
  'Viết tắt: CCHC = Chuyển đổi số\n',
  'Cơ quan: Tổ công tác Đề án 06\n  Viết tắt là: TCT06\n  Là: Sở Nội vụ\n',
  'Cơ quan: Ban Chỉ đạo chuyển đổi số\n',
  'Phần I: NHIỆM VỤ TRỌNG TÂM (02 nhiệm vụ)\n',
  'Phần II: NHIỆM VỤ THƯỜNG XUYÊN (01 nhiệm vụ)\n  Chỉ tiêu: 80% hồ sơ được giải quyết đúng hạn\n',
  'Phụ lục I: NHIỆM VỤ\n',
  'Phụ lục II: CHỈ TIÊU\n  Cột: TT\n  Cột: Nội dung\n',
  'Nhiệm vụ 1: Xây dựng kế hoạch CCHC\n  Chủ trì: Sở Nội vụ\n  Thời hạn: Quý I\n',
  'Nhiệm vụ 2: Báo cáo kết quả của nhiệm vụ 1\n  Chủ trì: TCT06\n  Thời hạn: 31/3/2025\n  Sau: Nhiệm vụ 1\n',
  'Nhiệm vụ 2: Xây dựng kế hoạch CCHC\n  Chủ trì: Sở Nội vụ; Sở Tài chính\n  Phối hợp: Sở Nội vụ\n',
  'Hoạt động 2.1: Tổ chức hội nghị\n  Sản phẩm: Báo cáo\n  Sau: Nhiệm vụ 9\n',
  'Mục tiêu 1: Đến năm 2025, 100% hồ sơ\n',
  '# bỏ qua cả tệp missing-owner, missing-product: kế hoạch khung\n',
];

/** Lines of heads and definitions, of which all other units depend. */
const headLines: readonly string[] = [
  'Ngày: 16/12/2024',
  'Ngày: 05/01/2026',
  'Ngày: 31/2/2025',
  'Số: 12/KH-UBND',
  'Cơ quan ban hành: UBND tỉnh Vĩnh Long',
  'Cơ quan ban hành: UBND thành phố Huế',
  'Địa danh: Vĩnh Long',
  'Thời kỳ: 2025-2030',
  'Thời kỳ: 2024',
  'Kèm theo: Quyết định số 12/QĐ-UBND ngày 16/12/2024 của UBND tỉnh',
  'Căn cứ: Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ',
  'Viết tắt là: SNV',
  'Là: Sở Nội vụ',
  'Đánh số: 01, theo từng phần',
  'Mẫu: nhiem-vu',
  'Cột: Cơ quan chủ trì',
];

const suppressionOf = (random: Random): string =>
  `# bỏ qua${pick(random, ['', '', ' cả tệp'])} ${pick(random, ruleCodes)}${pick(random, ['', `, ${pick(random, ruleCodes)}`])}${pick(
    random,
    [': đã thống nhất', '', ': chờ (đến 31/3/2025)', ': chờ (đến 31/3/2027)'],
  )}`;

/** A plan in which much is wrong at once. */
export function faultyPlan(random: Random): string {
  const kind = random();
  if (kind < 0.08) return draft(random);
  if (kind < 0.3) {
    const count = 1 + below(random, 3);
    return Array.from({ length: count }, () => ended(pick(random, plans))).join('');
  }
  const [head = '', ...rest] = unitsOf(pick(random, plans)).map(ended);
  const units = [head, ...(random() < 0.5 ? rest : [])];
  for (let left = 1 + below(random, 10); left > 0; left--)
    units.push((random() < 0.15 ? `${suppressionOf(random)}\n` : '') + pick(random, pieces));
  return units.join('');
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly added: string;
}

/** Where a run of whole units or of whole lines stands in a text. */
function run(random: Random, parts: readonly string[]): { start: number; end: number } {
  const first = below(random, parts.length);
  const count = 1 + (random() < 0.3 ? below(random, 4) : 0);
  const start = parts.slice(0, first).join('').length;
  return { start, end: start + parts.slice(first, first + count).join('').length };
}

const lineStart = (random: Random, text: string): number => run(random, linesOf(text)).start;

/** Of all places that match, one; null when none does. */
function placeOf(random: Random, text: string, pattern: RegExp): { start: number; end: number } | null {
  const found = [...text.matchAll(pattern)];
  const match = found[below(random, found.length)];
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

type Editing = (random: Random, text: string) => readonly Change[];

const parts = (random: Random, text: string): string[] => (random() < 0.7 ? unitsOf(text) : linesOf(text));

/** What an officer does to a plan, each as one edit or two. */
const editings: readonly Editing[] = [
  // Units and lines: deleted, doubled, moved, put in, changed for others.
  (random, text) => [{ ...run(random, parts(random, text)), added: '' }],
  (random, text) => {
    const { start, end } = run(random, parts(random, text));
    const { start: to } = run(random, parts(random, text));
    return [{ start: to, end: to, added: text.slice(start, end) }];
  },
  (random, text) => {
    const { start, end } = run(random, parts(random, text));
    const rest = text.slice(0, start) + text.slice(end);
    const { start: to } = run(random, parts(random, rest));
    return [
      { start, end, added: '' },
      { start: to, end: to, added: text.slice(start, end) },
    ];
  },
  (random, text) => {
    const { start } = run(random, unitsOf(text));
    return [{ start, end: start, added: pick(random, pieces) }];
  },
  (random, text) => [{ ...run(random, unitsOf(text)), added: pick(random, pieces) }],
  (random, text) => [{ start: text.length, end: text.length, added: pick(random, pieces) }],
  // What all units depend on.
  (random, text) => {
    const start = random() < 0.7 ? (linesOf(text)[0] ?? '').length : lineStart(random, text);
    return [{ start, end: start, added: `  ${pick(random, headLines)}\n` }];
  },
  (random, text) => {
    const place = placeOf(
      random,
      text,
      /^ *(?:Ngày|Thời kỳ|Số|Cơ quan[^:\r\n]*|Địa danh|Viết tắt[^:\r\n]*|Là|Kế hoạch|Phần[^:\r\n]*|Phụ lục[^:\r\n]*): .*$/gm,
    );
    return place ? [{ ...place, added: random() < 0.5 ? '' : `  ${pick(random, headLines)}` }] : [];
  },
  // Numbers: of rows, of counts, of years.
  (random, text) => {
    const place = placeOf(random, text, /[0-9]+/g);
    return place ? [{ ...place, added: String(below(random, 12)) }] : [];
  },
  (random, text) => {
    const place = placeOf(
      random,
      text,
      /(?<=(?:Nhiệm vụ|Phần|Hoạt động|Mục tiêu|Phụ lục)) ?[0-9IVX.]*(?=:)/g,
    );
    return place
      ? [{ ...place, added: pick(random, ['', ' 1', ' 2', ' 3', ' I', ' II', ' 1.1', ' 01']) }]
      : [];
  },
  // Words about findings.
  (random, text) => {
    const start = lineStart(random, text);
    return [{ start, end: start, added: `${suppressionOf(random)}\n` }];
  },
  (random, text) => {
    const place = placeOf(random, text, /^ *#.*\r?\n?/gm);
    return place ? [{ ...place, added: random() < 0.5 ? '' : `${suppressionOf(random)}\n` }] : [];
  },
  // Words and letters, typed and taken back.
  (random, text) => {
    const from = placeOf(random, text, /[\p{L}\d/-]+(?: [\p{L}\d/-]+)?/gu);
    const to = placeOf(random, text, /[\p{L}\d/-]+(?: [\p{L}\d/-]+)?/gu);
    return from && to ? [{ ...to, added: text.slice(from.start, from.end) }] : [];
  },
  (random, text) => {
    const start = below(random, text.length + 1);
    return [
      { start, end: start, added: pick(random, ['a', 'ế', ' ', '\n', ':', '#', ';', '-', '1', ...troubles]) },
    ];
  },
  (random, text) => {
    const start = below(random, text.length + 1);
    return [
      { start, end: Math.min(text.length, start + 1 + below(random, random() < 0.8 ? 2 : 80)), added: '' },
    ];
  },
];

/** The whole of it, as when a file is read again. */
const whole: Editing = (random, text) => [
  { start: 0, end: text.length, added: random() < 0.2 ? '' : faultyPlan(random) },
];

/** A plan and what is done to it: also undone and done again, by one step or many. */
export const editedPlan = (random: Random): Case => edited(random, faultyPlan(random));

/** One of so many units that what is kept of them is kept in other ways than in a small one. */
export function largeEditedPlan(random: Random): Case {
  let text = ended(faultyPlan(random));
  for (let left = 1_400 + below(random, 400); left > 0; left--) text += pick(random, pieces);
  return edited(random, text);
}

function edited(random: Random, first: string): Case {
  const edits: Edit[] = [];
  let text = first;
  const undo: Change[] = [];
  const make = ({ start, end, added }: Change): void => {
    undo.push({ start, end: start + added.length, added: text.slice(start, end) });
    text = text.slice(0, start) + added + text.slice(end);
    edits.push({ start, length: end - start, added, ask: pick(random, questions) });
  };
  for (let left = 2 + below(random, 6); left > 0; left--) {
    const kind = random();
    if (kind < 0.15) {
      for (let steps = 1 + below(random, 3); steps > 0 && undo.length > 0; steps--) {
        make(undo.pop()!);
        // What was undone stays so.
        undo.pop();
      }
    } else for (const change of (kind < 0.18 ? whole : pick(random, editings))(random, text)) make(change);
  }
  return { text: first, edits };
}
