import { Gatherer, gatherer } from './gatherer';
import type { PlanContext } from './context';
import { spanIn, type Reporter, type Rule } from './rule';
import { triggerOn, type Trigger } from './triggers';
import { proseOf } from './values';
import type { Unit } from '../../grammar/ast';
import type { Span } from '../../grammar/text';

export const termTwoWritings: Rule = {
  code: 'term-two-writings',
  severity: 'hint',
  title: { vi: 'Tên riêng viết hoa không thống nhất', en: 'Proper name capitalised in two ways' },
  why: {
    vi: 'Tên hệ thống, chỉ số, tổ chức là tên riêng nên viết hoa như nhau ở mọi chỗ.',
    en: 'The names of systems, indices and bodies are proper names and take the same capitals everywhere.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục II (viết hoa trong văn bản hành chính)',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Tích hợp lên Cổng Dịch vụ công quốc gia.\n2. Công khai trên ⟦cổng Dịch vụ công Quốc gia⟧.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Tích hợp lên Cổng Dịch vụ công quốc gia.\n2. Công khai trên Cổng Dịch vụ công quốc gia.\n',
  checkPlan(context, report) {
    for (const [term, found] of writingsOf(context)) {
      const right = rightOf(term, found);
      if (right === null) continue;
      for (const { unit, span, written } of found) {
        if (written === right || (isCommonNoun(term) && sameButFirst(written, right))) continue;
        tell({ unit, span, written }, right, report);
      }
    }
  },
};

interface Writing {
  readonly unit: Unit;
  readonly span: Span;
  readonly written: string;
}

function tell({ unit, span, written }: Writing, right: string, report: Reporter): void {
  const isShort = written.length < right.length;
  report({
    unit,
    span,
    message: isShort
      ? {
          vi: `«${written}» thiếu chữ «và»; tên đầy đủ là «${right}».`,
          en: `«${written}» lacks «và»; the full name is «${right}».`,
        }
      : {
          vi: `«${written}» ở chỗ khác viết là «${right}»; cùng một tên viết hoa như nhau.`,
          en: `«${written}» is elsewhere written «${right}»; one name takes the same capitals.`,
        },
    fixes: [
      {
        title: { vi: `Viết thành «${right}»`, en: `Write «${right}»` },
        fixClass: 'guarded',
        edits: [{ span, newText: written === written.toUpperCase() ? right.toUpperCase() : right }],
      },
    ],
  });
}

/** With a small letter at the start: at the head of a sentence it takes a capital. */
const isCommonNoun = (term: string): boolean => /^\p{Ll}/u.test(term);

const sameButFirst = (one: string, other: string): boolean =>
  one.slice(1) === other.slice(1) && one.charAt(0).toLowerCase() === other.charAt(0).toLowerCase();

/**
 * How it should be written: a proper name as the document that made it does, when the plan writes it so at all,
 * since a plan that always writes it in one way has made up its mind; a noun that it never writes so, as most of
 * the plan does.
 */
function rightOf(term: string, found: readonly Writing[]): string | null {
  if (!isCommonNoun(term)) return found.some((it) => it.written === term) ? term : null;
  const counts = new Map<string, number>();
  for (const { written } of found) {
    const inSentence = written.charAt(0).toLowerCase() + written.slice(1);
    counts.set(inSentence, (counts.get(inSentence) ?? 0) + 1);
  }
  if (counts.size < 2) return null;
  if (counts.has(term)) return term;
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)![0];
}

/** Names that every plan may use, as the documents that made them write them; nouns in small letters. */
const common = [
  'Cổng Dịch vụ công quốc gia',
  'Bộ trưởng Bộ Nội vụ',
  'Bộ trưởng Bộ Tư pháp',
  'Bộ trưởng Bộ Tài chính',
  'Chương trình tổng thể cải cách hành chính',
  'quản lý văn bản và điều hành',
  'đề án vị trí việc làm',
  'ngân sách nhà nước',
  'điểm số trung bình cao',
  'điểm số trung bình thấp',
] as const;

/** Finds the names among `terms` in a unit. */
function readerOf(terms: readonly string[], trigger?: Trigger): (unit: Unit) => readonly Found[] | null {
  const byKey = new Map(terms.map((it) => [keyOf(it), it]));
  const pattern = new RegExp(`(?<!\\p{L})(?:${terms.map(sourceOf).join('|')})(?!\\p{L})`, 'giu');
  return (unit) => {
    const found: Found[] = [];
    for (const wording of proseOf(unit)) {
      if (trigger && !wording.may(trigger)) continue;
      const { value } = wording;
      for (const match of value.text.matchAll(pattern)) {
        const written = match[0];
        const term = byKey.get(keyOf(written))!;
        // Headings are in capitals throughout.
        if (written === written.toUpperCase() && written.length === term.length) continue;
        found.push({
          span: spanIn(value, { start: match.index, end: match.index + written.length }),
          written,
          term,
        });
      }
    }
    return found.length > 0 ? found : null;
  };
}

interface Found {
  readonly span: Span;
  readonly written: string;
  readonly term: string;
}

// One "và" is easily left out of a long name.
const sourceOf = (term: string): string =>
  term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(' và ', ' (?:và )?');

const keyOf = (written: string): string => written.toLowerCase().replace(' và ', ' ');

const commonNames = gatherer(readerOf(common, triggerOn({ phrases: common })));

/** One for each name that a plan makes; they are typed letter by letter, and what was on the way is forgotten. */
const ownNames = new Map<string, Gatherer<readonly Found[]>>();
const KEPT = 256;

function ownName(term: string): Gatherer<readonly Found[]> {
  let found = ownNames.get(term);
  if (!found) {
    if (ownNames.size >= KEPT) ownNames.clear();
    ownNames.set(term, (found = new Gatherer(readerOf([term]))));
  }
  return found;
}

/** No name is longer; what is longer is a paragraph that ran into the definition, and too much to look for. */
const LONGEST = 200;

/** Where each name stands: the common ones, and what the plan's own abbreviations stand for if that is a name. */
function writingsOf(context: PlanContext): ReadonlyMap<string, readonly Writing[]> {
  const own = context.plan.abbreviations
    .map((it) => it.long)
    .filter(
      (it) =>
        it.length <= LONGEST && /^\p{Lu}/u.test(it) && it.split(' ').length >= 4 && it !== it.toUpperCase(),
    );
  const byTerm = new Map<string, Writing[]>();
  for (const names of [commonNames, ...own.map(ownName)]) {
    for (const { unit, fact } of names.of(context)) {
      for (const { term, span, written } of fact) {
        const list = byTerm.get(term);
        if (list) list.push({ unit, span, written });
        else byTerm.set(term, [{ unit, span, written }]);
      }
    }
  }
  return byTerm;
}
