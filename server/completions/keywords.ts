import type { UnitKind } from '../../grammar/ast';
import { fieldsUnder } from '../../grammar/parser';
import { fold, initials } from '../../grammar/text';
import { keywordOf, keywords, type Keyword } from '../../grammar/tokens';
import type { CaretPlace } from './place';
import type { Proposal } from './proposal';

/**
 * The keywords that may begin this line: those that begin with what is typed first, among these those of the unit
 * above.
 */
export function completeKeywords(place: CaretPlace, kind: UnitKind | null): Proposal[] {
  if (!place.lineStart) return [];
  const { typed, span } = place.lineStart;
  const folded = fold(typed).trim();
  const own = kind ? fieldsUnder[kind] : [];
  const fields = own.map(keywordOf);
  const units = keywords.filter((it) => it.category === 'unit' && fits(it, kind));
  const proposals = [...fields, ...units].flatMap((keyword, at): Proposal[] => {
    const word = keyword.words[0];
    const fit = fitOf(folded, keyword);
    if (fit === null) return [];
    const number = keyword.number === 'required' ? ' ' : '';
    return [
      {
        label: `${word}:`,
        kind: 'keyword',
        detail: keyword.about.vi,
        insertText: keyword.number === 'required' ? `${word}${number}` : `${word}: `,
        replace: span,
        filterText: typed === '' ? word : typed,
        sortText: `${fit}${String(at).padStart(3, '0')}`,
      },
    ];
  });
  return proposals.sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
}

/** How well a keyword fits what is typed, 0 the best; null when it does not. */
function fitOf(folded: string, { words: [word, ...others] }: Keyword): number | null {
  const begins = (it: string): boolean => fold(it).startsWith(folded);
  if (begins(word)) return 0;
  if (initials(word).startsWith(folded)) return 1;
  if (word.split(' ').some(begins)) return 2;
  const other = others.some((it) => initials(it).startsWith(folded) || it.split(' ').some(begins));
  return other || others.some(begins) ? 3 : null;
}

const headOnly: readonly UnitKind[] = ['decision', 'plan', 'article', 'abbreviation', 'agency', 'preamble'];

/** Items of the head are not offered inside the body or an annex, where they would be text. */
function fits(keyword: Keyword, kind: UnitKind | null): boolean {
  if (kind === 'body' || kind === 'paragraph') return keyword.modes.includes('body');
  if (kind === null || headOnly.includes(kind) || kind === 'closing') return keyword.modes.includes('head');
  return keyword.modes.includes('annex');
}
