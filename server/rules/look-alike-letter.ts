import type { Unit } from '../../grammar/ast';
import { andOthers } from './whole-file';
import type { Rule } from './rule';
import { numbersCitedIn } from './cited';

export const lookAlikeLetter: Rule = {
  code: 'look-alike-letter',
  severity: 'warning',
  title: {
    vi: 'Chữ của bảng chữ khác, nhìn giống chữ Việt',
    en: 'Letters of another alphabet that look alike',
  },
  why: {
    vi: 'Chữ Ð (Iceland), chữ Nga, chữ Hy Lạp nhìn giống chữ Việt nhưng máy tìm và so sánh không ra.',
    en: 'Ð, Cyrillic and Greek letters look like Latin ones but are neither found nor compared as such.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I, phần I, mục I.4 (bộ mã Unicode TCVN 6909:2001)',
  bad: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. ⟦Ðẩy⟧ mạnh cải cách hành chính.\n',
  good: 'Kế hoạch: Cải cách hành chính năm 2025\nNội dung:\n1. Đẩy mạnh cải cách hành chính.\n',
  checkUnit(unit, report, context) {
    if (!foreign.test(unit.text)) return;
    // A number of a document has its own rule, which says the same of it.
    const numbers = numbersCitedIn(unit, context);
    const words = wordsOf(unit).filter(
      ({ span }) => !numbers.some((it) => it.start <= span.start && span.end <= it.end),
    );
    const first = words[0];
    if (!first) return;
    const more = andOthers(words.length);
    report({
      unit,
      span: first.span,
      message: {
        vi: `«${unit.text.slice(first.span.start, first.span.end)}» có chữ của bảng chữ khác${more.vi}; đúng là «${first.newText}».`,
        en: `«${unit.text.slice(first.span.start, first.span.end)}» has a letter of another alphabet${more.en}; it should be «${first.newText}».`,
      },
      fixes: [
        { title: { vi: 'Đổi sang chữ Việt', en: 'Use the Latin letters' }, fixClass: 'safe', edits: words },
      ],
    });
  },
};

const twins: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ Ð: 'Đ', ð: 'đ' },
    ...{
      А: 'A',
      В: 'B',
      Е: 'E',
      К: 'K',
      М: 'M',
      Н: 'H',
      О: 'O',
      Р: 'P',
      С: 'C',
      Т: 'T',
      У: 'Y',
      Х: 'X',
      І: 'I',
    },
    ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i' },
    ...{
      Α: 'A',
      Β: 'B',
      Ε: 'E',
      Η: 'H',
      Ι: 'I',
      Κ: 'K',
      Μ: 'M',
      Ν: 'N',
      Ο: 'O',
      Ρ: 'P',
      Τ: 'T',
      Υ: 'Y',
      Χ: 'X',
      ο: 'o',
    },
  }),
);

const foreign = /[\u00d0\u00f0\u0370-\u03ff\u0400-\u04ff]/;
const word = /[\p{L}\p{M}]{0,40}[\u00d0\u00f0\u0370-\u03ff\u0400-\u04ff][\p{L}\p{M}]{0,40}/gu;

/** Words with such letters, and as they should be. A word that is all of another alphabet is left alone. */
function wordsOf({ text }: Unit): { span: { start: number; end: number }; newText: string }[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const newText = [...match[0]].map((it) => twins.get(it) ?? it).join('');
    if (foreign.test(newText)) return [];
    const start = match.index;
    const besideLatin = /[A-Za-zÀ-ỹ0-9/-]$/.test(text.slice(0, start)) || /[A-Za-zÀ-ÏÑ-ïñ-ỹ]/.test(match[0]);
    const isD = /[Ðð]/.test(match[0]);
    return besideLatin || isD ? [{ span: { start, end: start + match[0].length }, newText }] : [];
  });
}
