import type { Unit } from '../../grammar/ast';
import type { Section, Sourced, TaskNode } from '../plan';
import { spanIn, type Reporter, type Rule } from './rule';

export const sumDiffers: Rule = {
  code: 'sum-differs',
  severity: 'warning',
  title: { vi: 'Tổng kinh phí không khớp với các hàng', en: 'Stated total differs from the rows' },
  why: {
    vi: 'Hàng tổng cộng phải bằng tổng các hàng phía trên; sửa một hàng mà quên sửa tổng thì dự toán sai.',
    en: 'The total must equal the rows above it; with one row changed and the total not, the estimate is wrong.',
  },
  basis: null,
  bad: 'Phụ lục: KINH PHÍ\n  Mẫu bảng: 9 cột\nNhiệm vụ 1: Mua máy quét\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Máy quét\n  Kinh phí: 850\nNhiệm vụ 2: Tập huấn\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Lớp học\n  Kinh phí: 120\nNhiệm vụ: Tổng cộng\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Dự toán\n  Kinh phí: ⟦980⟧\n',
  good: 'Phụ lục: KINH PHÍ\n  Mẫu bảng: 9 cột\nNhiệm vụ 1: Mua máy quét\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Máy quét\n  Kinh phí: 850\nNhiệm vụ 2: Tập huấn\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Lớp học\n  Kinh phí: 120\nNhiệm vụ: Tổng cộng\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Dự toán\n  Kinh phí: 970\n',
  checkPlan({ plan }, report) {
    for (const { sections } of plan.annexes) {
      let sum: Sum = nothing;
      for (const section of sections) {
        let ofSection: Sum = nothing;
        for (const node of section.nodes) {
          if (isTotal(node)) {
            compare(node, ofSection.rows > 0 ? ofSection : sum, report);
            continue;
          }
          const own = sumOf(node, report);
          ofSection = plus(ofSection, own);
          sum = plus(sum, own);
        }
        compareTitle(section, ofSection, report);
      }
    }
  },
};

interface Sum {
  readonly amount: number;
  readonly rows: number;
  /** A row that cannot be counted: an amount that reads two ways, or words beside the number. */
  readonly unsure: boolean;
}

const nothing: Sum = { amount: 0, rows: 0, unsure: false };
const plus = (a: Sum, b: Sum): Sum => ({
  amount: a.amount + b.amount,
  rows: a.rows + b.rows,
  unsure: a.unsure || b.unsure,
});

const total = /^tổng (?:cộng|số|kinh phí|dự toán)|^cộng(?: |$)/i;
const isTotal = (node: TaskNode): boolean => node.children.length === 0 && total.test(node.text.value.text);

/** What the rows below a row come to; a row that carries an amount of its own and others below it states their sum. */
function sumOf(node: TaskNode, report: Reporter): Sum {
  const below = node.children.map((it) => sumOf(it, report)).reduce(plus, nothing);
  const own = node.fields.get('budget')?.[0];
  if (!own) return below;
  const amount = amountOf(own.value.text);
  if (amount === null) return { amount: 0, rows: 1, unsure: /[0-9]/.test(own.value.text) || below.unsure };
  if (below.rows === 0) return { amount, rows: 1, unsure: false };
  tell(node.unit, own, amount, below, report);
  return { amount, rows: below.rows, unsure: below.unsure };
}

function compare(node: TaskNode, sum: Sum, report: Reporter): void {
  const own = node.fields.get('budget')?.[0];
  const amount = own ? amountOf(own.value.text) : null;
  if (own && amount !== null) tell(node.unit, own, amount, sum, report);
}

/** "KINH PHÍ (1.060 triệu đồng)" in the title of a section. */
function compareTitle({ unit, title }: Section, sum: Sum, report: Reporter): void {
  if (!unit || !title) return;
  const match = /\(([0-9][0-9.,]*)(?= ?(?:triệu|tỷ|nghìn|ngàn)? ?đồng\))/.exec(title.value.text);
  const amount = match ? amountOf(match[1]!) : null;
  if (!match || amount === null) return;
  const start = match.index + 1;
  tell(unit, title, amount, sum, report, { start, end: start + match[1]!.length });
}

function tell(
  unit: Unit,
  source: Sourced,
  stated: number,
  sum: Sum,
  report: Reporter,
  span = { start: 0, end: source.value.text.length },
): void {
  // Sums of decimals are not exact in binary.
  if (sum.rows < 2 || sum.unsure || Math.abs(sum.amount - stated) < 0.0005) return;
  report({
    unit,
    span: spanIn(source.value, span),
    message: {
      vi: `Ghi tổng ${printed(stated)}, nhưng ${sum.rows} hàng cộng lại là ${printed(sum.amount)}.`,
      en: `The total is given as ${printed(stated)}, but the ${sum.rows} rows come to ${printed(sum.amount)}.`,
    },
    fixes: [
      {
        title: { vi: `Sửa thành ${printed(sum.amount)}`, en: `Change to ${printed(sum.amount)}` },
        fixClass: 'guarded',
        edits: [{ span: spanIn(source.value, span), newText: printed(sum.amount) }],
      },
    ],
  });
}

/** An amount as it is written in Vietnamese: dots for thousands, a comma for decimals; null when it reads two ways. */
function amountOf(text: string): number | null {
  const clean = text.trim();
  if (/^[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]{1,2})?$/.test(clean) || /^[0-9]+(?:,[0-9]{1,2})?$/.test(clean))
    return Number(clean.replaceAll('.', '').replace(',', '.'));
  return null;
}

function printed(amount: number): string {
  const [whole, part] = String(Math.round(amount * 100) / 100).split('.');
  const grouped = whole!.length > 4 ? whole!.replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, '.') : whole!;
  return part === undefined ? grouped : `${grouped},${part}`;
}
