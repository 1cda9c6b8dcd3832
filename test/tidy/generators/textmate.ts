import { documentTypes } from '../../../grammar/citations';
import { deadlineVocabulary } from '../../../grammar/deadlines';
import { nextMode } from '../../../grammar/parser/tokens';
import { targetVocabulary } from '../../../grammar/targets';
import { LETTER, SPACE, UPPER } from '../../../grammar/text';
import {
  headPattern,
  keywordOf,
  keywords,
  type Keyword,
  type KeywordId,
  type Mode,
} from '../../../grammar/tokens';
import type { GeneratedFile } from './generated-file';

/*
 * Highlighting for editors that know TextMate grammars. It sees one line at a time, so it does what a line can
 * show: comments, keywords where they count, numbering of the body, and dates, numbers and shares in the values.
 */

interface Pattern {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly beginCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly Pattern[];
}

const gap = `[${SPACE}]*`;
const blank = `[${SPACE}]+`;
const END = `(?![${LETTER}0-9])`;
const START = `(?<![${LETTER}0-9])`;

/** Words of the values, composed and in any case; keywords below are matched as the lexer of plans does it. */
const anyOf = (words: readonly string[]): string => {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = longestFirst.map((it) =>
    it.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replaceAll(' ', blank),
  );
  return `(?i:${escaped.join('|')})`;
};
const word = (it: string): string => anyOf([it]);

const headOf = (keyword: Keyword): string => `^${gap}${headPattern(keyword)}`;
const inMode = (mode: Mode): readonly Keyword[] => keywords.filter((it) => it.modes.includes(mode));
const switches = (mode: Mode): readonly Keyword[] =>
  inMode(mode).filter((it) => nextMode[it.id] !== undefined);

/** Where one of the keywords begins a line. */
const ahead = (list: readonly Keyword[]): string => `(?=${list.map(headOf).join('|')})`;

/** The text behind these is a heading. */
const titled: ReadonlySet<KeywordId> = new Set([
  'decision',
  'plan',
  'annex',
  'section',
  'objective',
  'article',
]);
const agencies: ReadonlySet<KeywordId> = new Set(['lead', 'coordinators']);

const captures = (keyword: Keyword) => ({
  '1': {
    name:
      keyword.category === 'unit'
        ? `keyword.control.${keyword.id}.kehoach`
        : `entity.name.tag.${keyword.id}.kehoach`,
  },
  '2': { name: 'constant.numeric.ordinal.kehoach' },
});

/** A line that is no continuation: a comment, nothing, or something before a colon. */
const NEXT_ITEM = `(?=^${gap}(?:#|$|[^:：]{1,40}[:：]))`;

function line(keyword: Keyword): Pattern {
  const begin = headOf(keyword);
  if (agencies.has(keyword.id))
    return {
      begin,
      beginCaptures: captures(keyword),
      end: NEXT_ITEM,
      patterns: [{ include: '#agencies' }],
    };
  if (titled.has(keyword.id))
    return {
      begin,
      beginCaptures: captures(keyword),
      end: '$',
      contentName: 'entity.name.section.kehoach',
      patterns: [{ include: '#values' }],
    };
  return { match: begin, captures: captures(keyword) };
}

const opensRegion = (it: Keyword): boolean => nextMode[it.id] === 'body' || nextMode[it.id] === 'annex';
const lines = (mode: Mode): Pattern[] =>
  inMode(mode)
    .filter((it) => !opensRegion(it))
    .map((it) => ({ include: `#${it.id}-line` }));

/** From a keyword that changes which keywords count to the next one that does. */
const region = (id: KeywordId, mode: Mode, inside: readonly string[]): Pattern => ({
  begin: headOf(keywordOf(id)),
  beginCaptures: captures(keywordOf(id)),
  end: ahead(switches(mode)),
  name: `meta.${id}.kehoach`,
  patterns: inside.map((include) => ({ include })),
});

/** Every spelling of a unit of time: "quý", "quí". */
const unit = (first: string): string =>
  anyOf(deadlineVocabulary.find((it) => it.words[0] === first)?.words ?? [first]);
const year = '(?:19|20)[0-9]{2}(?![0-9])';
const until = `(?:${gap}[-–—]${gap}|${blank}${anyOf(['đến', 'tới'])}${blank})`;
const dash = `${gap}[/.–-]${gap}`;

const dates = [
  `(?:${word('ngày')}${blank})?[0-9]{1,2}${dash}[0-9]{1,2}${dash}[0-9]{4}`,
  `${word('ngày')}${blank}[0-9]{1,2}${blank}${word('tháng')}${blank}[0-9]{1,2}(?:${blank}${word('năm')}${blank}${year})?`,
  `${unit('quý')}${blank}(?:[IVX]{1,4}|[0-9]{1,2})(?:${gap}(?:,|[-–])${gap}(?:${unit('quý')}${blank})?(?:[IVX]{1,4}|[0-9])(?![0-9]))*(?:(?:${gap}[/-]${gap}|${blank}${word('năm')}${blank})${year})?`,
  `${word('tháng')}${blank}[0-9]{1,2}(?:(?:${gap}[/-]${gap}|${blank}${word('năm')}${blank})${year})?`,
  `${word('năm')}${blank}${year}(?:${until}(?:${word('năm')}${blank})?${year})?`,
  `(?:${anyOf(['giai đoạn', 'thời kỳ', 'nhiệm kỳ'])}${blank})${year}${until}${year}`,
];

const recurring = deadlineVocabulary.filter((it) => it.group === 'recurrence').flatMap((it) => it.words);
const recurrences = [
  ...recurring.filter(
    (it) =>
      it.length > 6 &&
      !targetVocabulary.comparators.some((bound) => (bound.words as readonly string[]).includes(it)),
  ),
  ...targetVocabulary.periods,
];

const typeNames = documentTypes.map((it) => it.name);
const code = `[${UPPER}][${LETTER}]*[0-9]{0,2}`;
const documentNumber = `[0-9]{1,5}[a-zđ]?(?:/[0-9]{4})?(?:/|-[${SPACE}]?)${code}(?:[-/&]${gap}${code})*`;

const bounds = targetVocabulary.comparators
  .filter((it) => /[<>]/.test(it.comparator))
  .flatMap((it) => it.words);
const amount = '[0-9]+(?:[.,][0-9]+)*';

const values: Pattern[] = [
  {
    match: `${START}${anyOf(typeNames)}${END}(?=${blank}(?:${word('số')}${blank})?[0-9])`,
    name: 'storage.type.document.kehoach',
  },
  { match: `(?<![0-9/])${documentNumber}${END}`, name: 'constant.other.document-number.kehoach' },
  { match: `${START}(?:${dates.join('|')})${END}`, name: 'constant.numeric.date.kehoach' },
  { match: `${START}${anyOf(recurrences)}${END}`, name: 'keyword.other.recurrence.kehoach' },
  {
    match: `(?:${START}${anyOf(bounds.filter((it) => /[a-zđ]$/iu.test(it)))}|[≥≤]|[<>]=?)(?=${gap}[0-9])`,
    name: 'keyword.operator.comparison.kehoach',
  },
  {
    match: `${START}${amount}(?:${gap}[-–]${gap}${amount})?${gap}%`,
    name: 'constant.numeric.target.kehoach',
  },
  {
    match: `${START}${anyOf(['tốp', 'top'])}${blank}[0-9]+(?:/[0-9]+)?`,
    name: 'constant.numeric.target.kehoach',
  },
];

/** How paragraphs of a body are numbered (Nghị định 30/2020/NĐ-CP, Phụ lục I): `I.`, `1.`, `1.1.`, `a)`, `-`, `+`. */
const numbering = [
  `${word('Phần')}${blank}(?:[IVXLC]{1,7}|[0-9]{1,2})(?![${LETTER}0-9])[.:]?`,
  `[IVXLC]{1,7}\\.(?=${blank}|$)`,
  `[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}\\.?(?=${blank}|$)`,
  `[0-9]{1,3}(?:\\.(?=${blank}|$|[${UPPER}])|\\))`,
  '[a-zđ]\\)',
  `[-–—•●*+](?![-–—])`,
];

/** Between two agencies, also where the line ends behind it. */
const AND = `${word('và')}(?=[${SPACE}]|$)`;

const grammar = {
  information_for_contributors: [
    'Made by npm run generate from the keyword table and the vocabularies; do not edit.',
  ],
  name: 'Kế hoạch',
  scopeName: 'source.kehoach',
  patterns: [
    { include: '#comment' },
    { include: '#body' },
    { include: '#annex' },
    { include: '#head-lines' },
    { include: '#values' },
  ],
  repository: {
    comment: {
      match: `^${gap}(#).*$`,
      name: 'comment.line.number-sign.kehoach',
      captures: { '1': { name: 'punctuation.definition.comment.kehoach' } },
    },
    body: region('body', 'body', ['#comment', '#numbering', '#body-lines', '#values']),
    annex: region('annex', 'annex', ['#comment', '#annex-lines', '#values']),
    ...Object.fromEntries(keywords.filter((it) => !opensRegion(it)).map((it) => [`${it.id}-line`, line(it)])),
    'head-lines': { patterns: lines('head') },
    'body-lines': { patterns: lines('body') },
    'annex-lines': { patterns: lines('annex') },
    numbering: {
      match: `^${gap}(${numbering.join('|')})`,
      captures: { '1': { name: 'punctuation.definition.list.kehoach' } },
    },
    agencies: {
      patterns: [
        { match: `[;,]|(?<=[${SPACE}])${AND}`, name: 'punctuation.separator.agency.kehoach' },
        {
          match: `[^;,${SPACE}]+(?:${blank}(?!${AND})[^;,${SPACE}]+)*`,
          name: 'entity.name.type.agency.kehoach',
        },
      ],
    },
    values: { patterns: values },
  },
};

export const textMateFile = (): GeneratedFile => ({
  path: 'grammar/generated/kehoach.tmLanguage.json',
  content: `${JSON.stringify(grammar, null, 2)}\n`,
});
