import type { Paragraph, Plan } from '../plan';
import { gatherer } from './gatherer';
import { spanIn, type Rule } from './rule';
import { proseOf } from './values';

export const referenceUnknown: Rule = {
  code: 'reference-unknown',
  severity: 'warning',
  title: { vi: 'Dẫn đến mục, điều không có trong văn bản', en: 'Reference to a passage that is not there' },
  why: {
    vi: 'Chỗ dẫn «điểm b khoản 8 Mục II của Kế hoạch này», «Như Điều 3» phải trỏ đúng; sau khi thêm bớt mục thường quên sửa.',
    en: 'References such as «điểm b khoản 8 Mục II của Kế hoạch này» must lead somewhere; after renumbering they often do not.',
  },
  basis: null,
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\nI. MỤC ĐÍCH\nII. NHIỆM VỤ\n1. Các sở thực hiện nhiệm vụ tại ⟦Mục V của Kế hoạch này⟧.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\nI. MỤC ĐÍCH\nII. NHIỆM VỤ\n1. Các sở thực hiện nhiệm vụ tại Mục I của Kế hoạch này.\n',
  checkPlan(context, report) {
    const { plan } = context;
    const found = references.of(context);
    if (found.length === 0) return;
    const known = plan.body.length > 0 ? numbersOf(plan.body) : null;
    for (const { unit, fact } of found) {
      for (const { span, article, section, clause, points } of fact) {
        const missing =
          article === null
            ? known && missingPassage(known, section, clause, points)
            : missingArticle(plan, article);
        if (!missing) continue;
        report({
          unit,
          span,
          message: {
            vi: `Không có ${missing} trong văn bản này.`,
            en: `There is no ${missing} in this document.`,
          },
        });
      }
    }
  },
};

interface Reference {
  readonly span: { readonly start: number; readonly end: number };
  /** `Điều` of the decision; null for a passage of the plan. */
  readonly article: string | null;
  readonly section: string;
  readonly clause: string | null;
  readonly points: readonly string[];
}

const passage =
  /(?:điểm ([a-zđ](?:(?:, | và )[a-zđ])*),? )?(?:khoản ([0-9]{1,2}),? )?mục ([IVX]+),? (?:của )?Kế hoạch này/gi;

const references = gatherer((unit): readonly Reference[] | null => {
  const found: Reference[] = [];
  for (const { value, entry } of proseOf(unit)) {
    for (const match of value.text.matchAll(passage)) {
      const span = spanIn(value, { start: match.index, end: match.index + match[0].length });
      const points = match[1]?.split(/, | và /) ?? [];
      found.push({ span, article: null, section: match[3]!.toUpperCase(), clause: match[2] ?? null, points });
    }
    const article = entry?.keyword === 'recipients' ? /Như Điều ([0-9]{1,2})/i.exec(value.text) : null;
    if (article) {
      const span = spanIn(value, { start: article.index, end: article.index + article[0].length });
      found.push({ span, article: article[1]!, section: '', clause: null, points: [] });
    }
  }
  return found.length > 0 ? found : null;
});

const missingArticle = ({ decision }: Plan, article: string): string | null =>
  decision && decision.articles.length > 0 && !decision.articles.some((it) => it.number === article)
    ? `Điều ${article}`
    : null;

function missingPassage(
  known: ReadonlySet<string>,
  section: string,
  clause: string | null,
  points: readonly string[],
): string | null {
  if (!known.has(section)) return `Mục ${section}`;
  if (clause === null) return null;
  if (!known.has(`${section}.${clause}`)) return `khoản ${clause} Mục ${section}`;
  const point = points.find((it) => !known.has(`${section}.${clause}.${it.toLowerCase()}`));
  return point === undefined ? null : `điểm ${point} khoản ${clause} Mục ${section}`;
}

/** `II`, `II.8`, `II.8.b` for all passages there are. */
function numbersOf(body: readonly Paragraph[]): ReadonlySet<string> {
  const known = new Set<string>();
  let section = '';
  let clause = '';
  for (const { number } of body) {
    if (number?.style === 'roman') {
      section = number.text.toUpperCase();
      clause = '';
      known.add(section);
    } else if (number?.style === 'arabic') {
      clause = `${section}.${number.text}`;
      known.add(clause);
    } else if (number?.style === 'letter') known.add(`${clause}.${number.text}`);
  }
  return known;
}
