import { numberKey, type Citation } from '../../grammar/citations';
import { finding, printedDay, replaceWith, type JudgeContext, type LawFinding } from './finding';
import { judgeFormat } from './judge-format';
import { judgeImpossible } from './judge-impossible';
import { judgeDifferences, judgeWords } from './judge-known';
import { judgeUnknown } from './judge-unknown';
import type { LawRegistry } from './registry';

/**
 * What is to be said of one citation: how its number is written (`citation-number-format`), what cannot be
 * (`cited-document-impossible`), what differs from the registry (`cited-document-differs`), what no registry has
 * (`cited-document-not-found`). Nothing of the plan's own number, of numbers still blank, of documents to come,
 * of standards, programmes and what was issued before 1996.
 */
export function judgeCitation(
  citation: Citation,
  registry: LawRegistry,
  context: JudgeContext,
): LawFinding[] {
  if (citation.own) return [];
  if (citation.kind === 'name') return judgeName(citation, registry, context);
  if (citation.kind !== 'number' || !citation.number || isOwn(citation, context)) return [];
  const format = judgeFormat(citation, registry);
  const impossible = judgeImpossible(citation, registry);
  const { number } = citation;
  if (number.family === 'F14' || number.family === null) return [...format, ...impossible];
  if (impossible.length > 0) return [...format, ...impossible];
  const words = judgeWords(citation);
  const known = registry.lookUp(citation, context.planDate);
  if (known.found) {
    const differences = known.exact
      ? judgeDifferences(citation, known.found, registry, context.planDate)
      : [];
    return [...format, ...words, ...differences];
  }
  return [...format, ...words, ...judgeUnknown(citation, registry, known.sameNumber, context)];
}

const isOwn = (citation: Citation, { ownNumbers }: JudgeContext): boolean =>
  ownNumbers.some((it) => numberKey(it.replace(/\s/g, '')) === citation.number!.key);

/** First year from which the registry has all laws that are still cited. */
const LAWS_KNOWN_FROM = 2011;

/** A law by its name and a date or year: there must be one of that day. */
function judgeName(citation: Citation, registry: LawRegistry, context: JudgeContext): LawFinding[] {
  const { title, date } = citation;
  if (!title || !date || (date.problem !== null && date.problem !== 'impossible')) return [];
  if (date.problem === 'impossible') return judgeImpossible(citation, registry);
  const known = registry.byName(title.text, context.planDate);
  if (!known || date.year === null) return [];
  const dated = known.all.filter((it) => it.issued !== null);
  const sameYear = dated.filter((it) => it.issued!.startsWith(String(date.year)));
  if (date.iso === null ? sameYear.length > 0 : dated.some((it) => it.issued === date.iso)) return [];
  if (sameYear.length === 0 && date.year < LAWS_KNOWN_FROM) return [];
  const close = sameYear[0];
  if (close) {
    const day = printedDay(close.issued!);
    return [
      finding(
        'cited-document-differs',
        'warning',
        date.span,
        {
          vi: `Ngày ban hành khác với danh mục: ${close.title} (số ${close.number}) ban hành ngày ${day}.`,
          en: `The date differs from the registry: ${close.title} (${close.number}) was issued on ${close.issued}.`,
        },
        [replaceWith(date.span, day)],
      ),
    ];
  }
  const years = dated.map((it) => `${it.number} ngày ${printedDay(it.issued!)}`).join('; ');
  return [
    finding('cited-document-differs', 'information', date.span, {
      vi: `Danh mục không có luật tên này của năm ${date.year}; có: ${years}.`,
      en: `The registry has no law of this name of ${date.year}; it has: ${years}.`,
    }),
  ];
}
