import { LETTER, nfc, spellingKey, type Span, type TextEdit, type Value } from '../../grammar/text';
import { wordOf } from '../../grammar/tokens';
import { elementsAt, valueKinds, valuesOf, wholeWords, type PlacedValue, type PlanView } from '../elements';
import type { Refactoring } from './refactoring';
import { behindLine, definitionLine, placeForDefinition } from './text-places';

/** Writes a short form out: at one place, or everywhere, and takes its explanation away. */
export const expandAbbreviation: Refactoring = {
  id: 'expand-abbreviation',
  kind: 'inline',
  offer(view, { start }) {
    const found = shortAt(view, start);
    if (!found) return [];
    const { short, long } = found;
    const everywhere = {
      choice: 'all',
      title: {
        vi: `Viết đầy đủ «${short}» ở mọi chỗ và bỏ dòng «${wordOf('abbreviation')}»`,
        en: `Write «${short}» out everywhere and remove its explanation`,
      },
    };
    if (found.span === null) return [everywhere];
    const here = {
      choice: 'here',
      title: { vi: `Viết đầy đủ: «${long}»`, en: `Write out: «${long}»` },
    };
    return [here, everywhere];
  },
  edits(view, { start }, choice) {
    const found = shortAt(view, start);
    if (!found) return null;
    const { short, long } = found;
    if (choice === 'here') return found.span && [{ span: found.span, newText: long }];
    const edits: TextEdit[] = [];
    for (const { unit } of view.definitions.abbreviations.filter((it) => it.short === short)) {
      const offset = view.tree.offsetOf(unit);
      const { start: from, end } = unit.head!.span;
      edits.push({ span: { start: offset + from, end: behindLine(view.tree, offset + end) }, newText: '' });
    }
    for (const it of valuesOf(view.tree)) {
      if (!it.value.text.includes(short) || it.entry?.keyword === 'abbreviation') continue;
      for (const use of view.shortForms.find(it.value.text))
        if (use.short === short) edits.push(...writtenOut(view, it, use.span, short, long));
    }
    return edits;
  },
};

/** `cải cách hành chính (CCHC)` explains the short form in the text: written out, the brackets go. */
function writtenOut(
  view: PlanView,
  { unit, value }: PlacedValue,
  at: Span,
  short: string,
  long: string,
): TextEdit[] {
  const { text } = value;
  const explained =
    text[at.start - 1] === '(' &&
    text[at.end] === ')' &&
    spellingKey(text.slice(0, at.start - 1)).endsWith(spellingKey(long));
  const span = explained
    ? { start: text[at.start - 2] === ' ' ? at.start - 2 : at.start - 1, end: at.end + 1 }
    : at;
  const begins = at.start === 0 || /[.!?:]\s*$/.test(text.slice(Math.max(0, at.start - 4), at.start));
  const words = begins ? long.charAt(0).toUpperCase() + long.slice(1) : long;
  return [{ span: view.tree.spanOf(unit, value.spanToSource(span)), newText: explained ? '' : words }].filter(
    (it) => short !== '' && it.span.end > it.span.start,
  );
}

interface ShortAt {
  readonly short: string;
  readonly long: string;
  /** Of the use, in the file; null on the explanation itself. */
  readonly span: Span | null;
}

function shortAt(view: PlanView, offset: number): ShortAt | null {
  for (const { unit, element } of elementsAt(view, offset)) {
    if (element.kind !== 'abbreviation') continue;
    const definition = view.definitions.abbreviations.find((it) => it.short === element.short);
    if (!definition || definition.long === '') return null;
    const span = element.isDefinition ? null : view.tree.spanOf(unit, element.span);
    return { short: definition.short, long: definition.long, span };
  }
  return null;
}

/**
 * Explains a short form: of the words selected, which are then written short behind their first use; or of one that
 * the text itself explains in brackets and no line of the plan does.
 */
export const defineAbbreviation: Refactoring = {
  id: 'define-abbreviation',
  kind: 'extract',
  offer(view, selection) {
    if (placeForDefinition(view, 'abbreviation') === null) return [];
    const found =
      selection.end > selection.start ? ofSelection(view, selection) : inBrackets(view, selection.start);
    if (!found || view.definitions.abbreviations.some((it) => it.short === found.short)) return [];
    return [
      {
        choice: JSON.stringify([found.short, found.long]),
        title: {
          vi: `Khai báo viết tắt: ${found.short} = ${found.long}`,
          en: `Define the abbreviation: ${found.short} = ${found.long}`,
        },
      },
    ];
  },
  edits(view, selection, choice) {
    const at = placeForDefinition(view, 'abbreviation');
    const [short, long] = JSON.parse(choice) as [string, string];
    if (at === null) return null;
    const line = definitionLine(view, `${wordOf('abbreviation')}: ${short} = ${long}`);
    const edits: TextEdit[] = [{ span: { start: at, end: at }, newText: line }];
    if (selection.end > selection.start) edits.push(...shortened(view, short, long));
    return edits;
  },
};

/** The words selected, where they are running text of two to eight words. */
function ofSelection(view: PlanView, selection: Span): { short: string; long: string } | null {
  const value = proseAt(view, selection.start);
  if (!value) return null;
  const text = value.value.text
    .slice(
      value.value.fromSource(selection.start - value.offset),
      value.value.fromSource(selection.end - value.offset),
    )
    .trim();
  const words = wordsOf(text);
  if (words.length < 2 || words.length > 8 || words.join(' ') !== text) return null;
  return { short: shortOf(words), long: text };
}

const wordsOf = (text: string): string[] => text.split(/[ ,]+/).filter((it) => it !== '');

/** First letters in capitals and without marks, as officers shorten: `đào tạo bồi dưỡng` is ĐTBD. */
const shortOf = (words: readonly string[]): string =>
  words
    .map((word) => {
      const letter = word.charAt(0).toUpperCase();
      return letter === 'Đ' ? letter : letter.normalize('NFD').charAt(0);
    })
    .join('');

const bracketed = new RegExp(`\\(([A-ZĐ]{2,10})\\)`, 'g');
const wordEnd = new RegExp(`[${LETTER}0-9]+`, 'g');

/** `cải cách hành chính (CCHC)` around the caret. */
function inBrackets(view: PlanView, offset: number): { short: string; long: string } | null {
  const found = proseAt(view, offset);
  if (!found) return null;
  const { text } = found.value;
  const caret = found.value.fromSource(offset - found.offset);
  for (const match of text.matchAll(bracketed)) {
    const end = match.index + match[0].length;
    if (end < caret) continue;
    if (match.index > caret) return null;
    const short = match[1]!;
    const words = [...text.slice(0, match.index).matchAll(wordEnd)].slice(-short.length);
    const long = text.slice(words[0]?.index ?? 0, match.index).trim();
    const fits = words.length === short.length && shortOf(words.map((it) => it[0])) === short;
    return fits ? { short, long } : null;
  }
  return null;
}

function proseAt({ tree }: PlanView, offset: number): { value: Value; offset: number } | null {
  const unit = tree.unitAt(offset);
  if (!unit) return null;
  const start = tree.offsetOf(unit);
  for (const { entry, value } of valuesOf({ units: [unit] })) {
    if (entry && valueKinds[entry.keyword] !== 'prose') continue;
    const { sourceSpan } = value;
    if (sourceSpan.start <= offset - start && offset - start <= sourceSpan.end)
      return { value, offset: start };
  }
  return null;
}

/** Every use of the words becomes the short form; the first one keeps the words and explains it in brackets. */
function shortened(view: PlanView, short: string, long: string): TextEdit[] {
  const edits: TextEdit[] = [];
  const pattern = wholeWords([long], 'gi');
  let isFirst = true;
  for (const { unit, entry, value } of valuesOf(view.tree)) {
    if (entry && valueKinds[entry.keyword] !== 'prose') continue;
    for (const match of nfc(value.text).matchAll(pattern)) {
      const end = match.index + match[0].length;
      const explained = value.text.slice(end).startsWith(` (${short})`);
      const span = view.tree.spanOf(unit, value.spanToSource({ start: match.index, end }));
      if (isFirst && !explained)
        edits.push({ span: { start: span.end, end: span.end }, newText: ` (${short})` });
      else if (!isFirst) edits.push({ span, newText: short });
      isFirst = false;
    }
  }
  return edits;
}
