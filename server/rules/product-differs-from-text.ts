import { isRow } from './nodes';
import { spanOfSourced, type Rule } from './rule';
import { sourcedFields } from './values';

export const productDiffersFromText: Rule = {
  code: 'product-differs-from-text',
  severity: 'information',
  title: { vi: 'Sản phẩm khác văn bản phải xây dựng', en: 'Product is not the document to be drawn up' },
  why: {
    vi: 'Nội dung giao xây dựng một loại văn bản mà cột sản phẩm ghi loại khác thì không rõ khi nào nhiệm vụ hoàn thành.',
    en: 'Where the task asks for one kind of document and the product is another, nobody can say when it is done.',
  },
  basis: 'Yêu cầu rõ sản phẩm khi giao nhiệm vụ (Nghị định 39/2022/NĐ-CP ngày 18/6/2022, Điều 2)',
  bad: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng Đề án lưu trữ tài liệu điện tử\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: ⟦Kế hoạch⟧\n',
  good: 'Phụ lục: NHIỆM VỤ\nNhiệm vụ 1: Xây dựng Kế hoạch lưu trữ tài liệu điện tử\n  Chủ trì: Sở Nội vụ\n  Sản phẩm: Quyết định ban hành Kế hoạch\n',
  checkUnit(unit, report) {
    if (!isRow(unit) || !unit.head) return;
    const asked = askedBy(unit.head.value.text);
    if (!asked) return;
    for (const product of sourcedFields(unit, 'product')) {
      const given = typesIn(product.value.text);
      const first = given[0];
      if (first === undefined || given.some((it) => asked.includes(it) || issues.has(it))) continue;
      report({
        unit,
        span: spanOfSourced(product),
        message: {
          vi: `Nội dung giao xây dựng «${asked[0]!}» nhưng sản phẩm ghi «${first}»; xem lại chỗ nào đúng.`,
          en: `The task is to draw up «${asked[0]!}», but the product is «${first}»; see which is meant.`,
        },
      });
    }
  },
};

const types = [
  'đề án',
  'kế hoạch',
  'chương trình',
  'quy chế',
  'quy định',
  'quyết định',
  'nghị quyết',
  'chỉ thị',
  'phương án',
  'báo cáo',
  'công văn',
  'văn bản',
  'tờ trình',
] as const;

/** What any document may come as: a plan is issued by a decision, a resolution is laid before the council. */
const issues: ReadonlySet<string> = new Set(['quyết định', 'nghị quyết', 'văn bản', 'tờ trình']);

const type = new RegExp(`(?<!\\p{L})(?:${types.join('|')})(?!\\p{L})`, 'giu');

const typesIn = (text: string): string[] => [...text.matchAll(type)].map((it) => it[0].toLowerCase());

/** Drawing up or issuing, with the document that is meant right behind. */
const drawsUp =
  /^(?:tham mưu )?(?:[^,.;:]{0,30} )??(?:xây dựng|ban hành)(?:(?:,| và) (?:ban hành|triển khai)(?: thực hiện)?)? (?:các )?(?=\p{L})/iu;

/** The kinds of documents that a task names when it is to draw one up, that one first. */
function askedBy(text: string): readonly string[] | null {
  const verb = drawsUp.exec(text)?.[0];
  if (verb === undefined) return null;
  const behind = text.slice(verb.length);
  const first = behind.matchAll(type).next().value;
  return first?.index === 0 && !issues.has(first[0].toLowerCase()) ? typesIn(behind) : null;
}
