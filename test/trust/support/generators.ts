import { readdirSync, readFileSync } from 'node:fs';
import { deadlineForms, deadlineTokens } from '../../../grammar/deadlines';
import { citationVocabulary } from '../../../grammar/citations';
import { targetForms, targetVocabulary } from '../../../grammar/targets';
import { keywords } from '../../../grammar/tokens';

export type Random = () => number;

export const below = (random: Random, end: number): number => Math.floor(random() * end);
export const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!;

export interface Sample {
  readonly path: string;
  readonly text: string;
  /** With their line ends. */
  readonly lines: readonly string[];
}

export const linesOf = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];

export const samples: readonly Sample[] = ['samples/plans', 'samples/drafts'].flatMap((folder) =>
  readdirSync(folder)
    .filter((it) => it.endsWith('.kehoach'))
    .sort()
    .map((name) => {
      const path = `${folder}/${name}`;
      const text = readFileSync(path, 'utf8');
      return { path, text, lines: linesOf(text) };
    }),
);

/** Every string in a value of any depth. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

const keywordWords = keywords.flatMap((it) => stringsIn(it).filter((word) => word.length < 40));
const phraseWords = [
  ...stringsIn(citationVocabulary),
  ...stringsIn(targetVocabulary),
  ...stringsIn(deadlineTokens).filter((it) => it.length < 30),
];
const values = samples.flatMap((it) =>
  it.lines.flatMap((line) => /^\s*[^:]{1,30}:\s*(.+?)\s*$/.exec(line)?.[1] ?? []),
);
const phrases = [
  ...[...deadlineForms, ...targetForms].flatMap((form) => form.examples.map((it) => it.text)),
  ...values,
];

/** What breaks readers: ends of lines, marks, halves of pairs, letters in pieces, what turns the writing. */
export const troubles: readonly string[] = [
  ...['\n', '\r', '\r\n', '\u2028', '\u0085', '\0', '\ufeff', '\u200b', '\u00a0', '\t', '\x0b', '\x1b'],
  ...['\ud800', '\udc00', '😀', '𝒦', '\u202e', '\u2066', '\u0301', '\u0323', 'e\u0302\u0301', 'ế', '\uffff'],
  ...[
    ':',
    ';',
    ',',
    '.',
    '-',
    '+',
    '/',
    '(',
    ')',
    '"',
    '«',
    '»',
    '=',
    '|',
    '#',
    '%',
    '≥',
    '–',
    '…',
    '=1+1',
    '<b>',
  ],
  ...['0', '9', '31/4/2025', '999999999999999999999', '1e9', '٣', '%00', '__proto__', 'constructor'],
];

const gaps = [' ', ' ', ' ', '', '  ', '\n', ', ', '; ', ': ', ' và ', '\r\n'];

/** Words of the language, in no order that makes sense. */
function soup(random: Random, words: readonly (readonly string[])[], most: number): string {
  let text = '';
  for (let left = 1 + below(random, most); left > 0; left--)
    text += pick(random, pick(random, words)) + pick(random, gaps);
  return text;
}

/** Some lines of a sample: what a plan of a few tasks is. */
function excerpt(random: Random): string[] {
  const { lines } = pick(random, samples);
  if (lines.length < 40) return [...lines];
  const start = below(random, lines.length);
  const head = random() < 0.5 ? lines.slice(0, 3 + below(random, 15)) : [];
  return [...head, ...lines.slice(start, start + 2 + below(random, 40))];
}

/** Lines deleted, doubled, swapped, cut, joined, in other letters; troubles put in. */
function mutate(random: Random, lines: string[]): void {
  const at = below(random, lines.length);
  const line = lines[at] ?? '';
  const place = below(random, line.length + 1);
  switch (below(random, 10)) {
    case 0:
      lines.splice(at, 1);
      break;
    case 1:
      lines.splice(at, 0, line);
      break;
    case 2: {
      const other = below(random, lines.length);
      lines[at] = lines[other] ?? '';
      lines[other] = line;
      break;
    }
    case 3:
      lines[at] = line.slice(0, place);
      break;
    case 4:
      lines[at] = line.replace(/[\r\n]+$/, '');
      break;
    case 5:
      lines[at] = pick(random, [
        line.normalize('NFD'),
        line.toUpperCase(),
        line.toLowerCase(),
        line.trimStart(),
      ]);
      break;
    case 6:
      lines[at] = line.replace(/[\r\n]+$/, pick(random, ['\r', '\r\n', '\n', '\n\n']));
      break;
    case 7:
      lines[at] = line.slice(0, place) + pick(random, phrases) + line.slice(place);
      break;
    case 8:
      lines[at] = line.slice(0, place) + line.slice(place + 1);
      break;
    default:
      lines[at] = line.slice(0, place) + pick(random, troubles) + line.slice(place);
  }
}

/** A plan that someone is at work on. */
export function draft(random: Random): string {
  const lines = excerpt(random);
  for (let left = below(random, 6); left > 0; left--) mutate(random, lines);
  return lines.join('');
}

/** Any text that may be given to the reader of plans. */
export function planText(random: Random): string {
  const kind = random();
  if (kind < 0.55) return draft(random);
  if (kind < 0.7) {
    const { text } = pick(random, samples);
    const from = random() < 0.5 ? 0 : below(random, text.length);
    return text.slice(from, from + below(random, 3_000));
  }
  if (kind < 0.95)
    return soup(
      random,
      [keywordWords, keywordWords.map((it) => `\n${it}:`), phrases, phraseWords, troubles],
      40,
    );
  return soup(random, [troubles], 60);
}

/** Any text that may be given to a small language. */
export function phraseText(random: Random): string {
  const kind = random();
  if (kind < 0.3) {
    const lines = [pick(random, phrases)];
    for (let left = 1 + below(random, 3); left > 0; left--) mutate(random, lines);
    return lines.join('');
  }
  if (kind < 0.9) return soup(random, [phraseWords, phrases, phraseWords, troubles], 12);
  return soup(random, [troubles], 30);
}

/** An edit of any text: places are taken modulo the text that they are applied to. */
export interface Edit {
  readonly start: number;
  readonly length: number;
  readonly added: string;
  /** What is asked behind it, where that matters. */
  readonly ask?: 'findings' | 'soon' | 'plan' | 'context' | 'other world' | 'nothing';
}

export function edits(random: Random, count: number): Edit[] {
  return Array.from({ length: count }, () => ({
    start: below(random, 2 ** 30),
    length: random() < 0.5 ? 0 : below(random, 60),
    added: pick(random, [
      () => '',
      () => pick(random, troubles),
      () => pick(random, keywordWords) + pick(random, [': ', ' 1: ', '', '\n']),
      () => pick(random, pick(random, samples).lines.length > 0 ? excerpt(random) : ['x']) ?? '',
      () => String.fromCharCode(97 + below(random, 26)),
    ])(),
  }));
}

export function apply(
  text: string,
  { start, length, added }: Edit,
): { from: number; to: number; text: string } {
  const from = start % (text.length + 1);
  const to = Math.min(text.length, from + length);
  return { from, to, text: text.slice(0, from) + added + text.slice(to) };
}
