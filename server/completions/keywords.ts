import type { UnitKind } from '../../grammar/ast';
import { fieldsUnder } from '../../grammar/parser';
import { fold, initials } from '../../grammar/text';
import { keywordOf, keywords, type Keyword } from '../../grammar/tokens';
import type { CaretPlace } from './place';
import type { Proposal } from './proposal';

/** The keywords that may begin this line, those of the unit above first. */
export function completeKeywords(place: CaretPlace, kind: UnitKind | null): Proposal[] {
  if (!place.lineStart) return [];
  const { typed, span } = place.lineStart;
  const folded = fold(typed).trim();
  const own = kind ? fieldsUnder[kind] : [];
  const fields = own.map(keywordOf);
  const units = keywords.filter((it) => it.category === 'unit' && fits(it, kind));
  return [...fields, ...units].flatMap((keyword, at) => {
    const word = keyword.words[0];
    if (!matches(folded, keyword)) return [];
    const number = keyword.number === 'required' ? ' ' : '';
    return [
      {
        label: `${word}:`,
        kind: 'keyword',
        detail: keyword.about.vi,
        insertText: keyword.number === 'required' ? `${word}${number}` : `${word}: `,
        replace: span,
        filterText: typed === '' ? word : typed,
        sortText: String(at).padStart(3, '0'),
      },
    ];
  });
}

const matches = (folded: string, keyword: Keyword): boolean =>
  folded === '' ||
  keyword.words.some((word) => {
    const plain = fold(word);
    return (
      plain.startsWith(folded) ||
      initials(word).startsWith(folded) ||
      plain.split(' ').some((it) => it.startsWith(folded))
    );
  });

const headOnly: readonly UnitKind[] = ['decision', 'plan', 'article', 'abbreviation', 'agency', 'preamble'];

/** Items of the head are not offered inside the body or an annex, where they would be text. */
function fits(keyword: Keyword, kind: UnitKind | null): boolean {
  if (kind === 'body' || kind === 'paragraph') return keyword.modes.includes('body');
  if (kind === null || headOnly.includes(kind) || kind === 'closing') return keyword.modes.includes('head');
  return keyword.modes.includes('annex');
}
