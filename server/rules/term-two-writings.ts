import { Gatherer, gatherer } from './gatherer';
import type { PlanContext } from './context';
import { spanIn, type Rule } from './rule';
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
    const terms = termsOf(context);
    for (const term of terms) {
      const found = writingsOf(term).of(context);
      // A plan that always writes it in one way has made up its mind.
      const right = found.some(({ fact }) => fact.some((it) => it.written === term));
      if (!right) continue;
      for (const { unit, fact } of found) {
        for (const { span, written } of fact) {
          if (written === term) continue;
          const isShort = written.length < term.length;
          report({
            unit,
            span,
            message: isShort
              ? {
                  vi: `«${written}» thiếu chữ «và»; tên đầy đủ là «${term}».`,
                  en: `«${written}» lacks «và»; the full name is «${term}».`,
                }
              : {
                  vi: `«${written}» ở chỗ khác viết là «${term}»; tên riêng viết hoa như nhau.`,
                  en: `«${written}» is elsewhere written «${term}»; a proper name takes the same capitals.`,
                },
            fixes: [
              {
                title: { vi: `Viết thành «${term}»`, en: `Write «${term}»` },
                fixClass: 'guarded',
                edits: [{ span, newText: written === written.toUpperCase() ? term.toUpperCase() : term }],
              },
            ],
          });
        }
      }
    }
  },
};

/** Names that every plan may use, as the documents that made them write them. */
const common = [
  'Cổng Dịch vụ công quốc gia',
  'Ban Chấp hành Trung ương',
  'Ban Chấp hành Đảng bộ',
  'Hội đồng nhân dân tỉnh',
  'Ủy ban nhân dân cấp huyện',
  'Bộ trưởng Bộ Nội vụ',
  'Bộ trưởng Bộ Tư pháp',
  'Bộ trưởng Bộ Tài chính',
] as const;

/** One trigger for each: the beginnings of some stand in every other task. */
const holds: ReadonlyMap<string, Trigger> = new Map(
  common.map((term) => [term, triggerOn({ phrases: [rarest(term)] })]),
);

/** Of the pairs of words that follow each other, the last: names begin alike and end differently. */
function rarest(term: string): string {
  return term.split(' ').slice(-2).join(' ');
}

/** No name is longer; what is longer is a paragraph that ran into the definition, and too much to look for. */
const LONGEST = 200;

/** Those, and what the plan's own abbreviations stand for where that is a proper name. */
function termsOf({ plan }: PlanContext): readonly string[] {
  const own = plan.abbreviations
    .map((it) => it.long)
    .filter(
      (it) =>
        it.length <= LONGEST && /^\p{Lu}/u.test(it) && it.split(' ').length >= 4 && it !== it.toUpperCase(),
    );
  return own.length === 0 ? common : [...common, ...own];
}

interface Writing {
  readonly span: Span;
  readonly written: string;
}

const ofCommon: ReadonlyMap<string, Gatherer<readonly Writing[]>> = new Map(
  common.map((term) => [term, gatherer(writingsIn(term))]),
);
const ofPlans = new Map<string, Gatherer<readonly Writing[]>>();
/** Names of a plan are typed letter by letter; what they were on the way is forgotten. */
const KEPT = 256;

function writingsOf(term: string): Gatherer<readonly Writing[]> {
  let writings = ofCommon.get(term) ?? ofPlans.get(term);
  if (!writings) {
    if (ofPlans.size >= KEPT) ofPlans.clear();
    ofPlans.set(term, (writings = new Gatherer(writingsIn(term))));
  }
  return writings;
}

function writingsIn(term: string): (unit: Unit) => readonly Writing[] | null {
  // One "và" is easily left out of a long name.
  const words = term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(' và ', ' (?:và )?');
  const pattern = new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'giu');
  const trigger = holds.get(term);
  return (unit) => {
    const found: Writing[] = [];
    for (const wording of proseOf(unit)) {
      if (trigger && !wording.may(trigger)) continue;
      const { value } = wording;
      for (const match of value.text.matchAll(pattern)) {
        const written = match[0];
        // Headings are in capitals throughout.
        const isCapital = written === written.toUpperCase();
        if (isCapital && written.length === term.length) continue;
        found.push({
          span: spanIn(value, { start: match.index, end: match.index + written.length }),
          written,
        });
      }
    }
    return found.length > 0 ? found : null;
  };
}
