import type { Comment, Entry, ParagraphNumber, Unit, UnitKind } from '../ast';
import { isSpace, shift, SPACE, Value, type Part, type Problem } from '../text';
import { headPattern, keywordOf, keywords, NUMBER_PATTERN, type KeywordId } from '../tokens';
import type { Line } from './line';
import { readNumber } from './paragraph';
import type { RawEntry, RawUnit } from './plan-parser';
import { Blank, Comment as CommentToken } from './tokens';
import { problemsOf } from './unit-problems';

/**
 * A unit made from its lines. Everything but its kind and lines is made when first asked for and then kept: a
 * file of 100,000 lines is read for its structure at once, and for its values only where somebody looks.
 */
export class ParsedUnit implements Unit {
  readonly kind: UnitKind;
  private parts: Parts | null = null;
  private found: readonly Problem[] | null = null;

  constructor(private readonly raw: RawUnit) {
    this.kind = raw.kind;
    eachLine(raw, (line) => (line.owner = this));
  }

  get firstLine(): Line {
    return (this.raw.head?.line ?? this.raw.own[0] ?? this.raw.fields[0]?.line)!;
  }

  get text(): string {
    if (lastAsked !== this.raw) {
      let text = '';
      eachLine(this.raw, (line) => (text += line.image));
      lastAsked = this.raw;
      lastText = text;
    }
    return lastText;
  }

  get head(): Entry | null {
    return this.made.head;
  }

  get fields(): readonly Entry[] {
    return this.made.fields;
  }

  get value(): Value | null {
    return this.made.value;
  }

  get number(): ParagraphNumber | null {
    return this.made.number;
  }

  get comments(): readonly Comment[] {
    return this.made.comments;
  }

  get problems(): readonly Problem[] {
    return (this.found ??= problemsOf(this, this.raw));
  }

  private get made(): Parts {
    return (this.parts ??= makeParts(this.raw));
  }
}

// Put together again when it is asked for: kept for every unit it would be a second copy of the file.
let lastAsked: RawUnit | null = null;
let lastText = '';

/** Every line of a unit, in order. */
function eachLine(raw: RawUnit, visit: (line: Line) => void): void {
  if (raw.head) eachLineOf(raw.head, visit);
  for (const line of raw.own) visit(line);
  for (const field of raw.fields) eachLineOf(field, visit);
}

function eachLineOf(entry: RawEntry, visit: (line: Line) => void): void {
  visit(entry.line);
  for (const line of entry.more) visit(line);
}

interface Parts {
  readonly head: Entry | null;
  readonly fields: readonly Entry[];
  readonly value: Value | null;
  readonly number: ParagraphNumber | null;
  readonly comments: readonly Comment[];
}

/** Shared, so that the many units without comments cost no list each. */
const noComments: readonly never[] = [];

function makeParts(raw: RawUnit): Parts {
  const reader = new Reader();
  const head = raw.head && reader.entry(raw.head);
  const numbered = raw.kind === 'paragraph';
  const own = numbered || raw.kind === 'preamble' ? reader.ownText(raw.own, numbered) : null;
  const fields: Entry[] = [];
  for (const field of raw.fields) fields.push(reader.entry(field));
  return {
    head,
    fields,
    value: own && own.value,
    number: own && own.number,
    comments: reader.comments ?? noComments,
  };
}

/**
 * Reads the lines of a unit one behind the other. It reads each from its own line, so that the text of the unit,
 * which few ask for, need not be put together.
 */
class Reader {
  /** Where the next line starts in the unit. */
  private at = 0;
  comments: Comment[] | null = null;

  entry(raw: RawEntry): Entry {
    const start = this.at;
    const { image } = raw.line;
    const { keywordSpan, number, headSpan } = headOf(raw, start);
    const from = skipBlanks(image, headSpan.end - start);
    const to = Math.max(from, endWithoutSpaces(image));
    this.at = start + image.length;
    let value: Value;
    let end = to > from ? start + to : headSpan.end;
    if (raw.more.length === 0) value = Value.ofRaw(image.slice(from, to), start + from);
    else {
      const parts: Part[] =
        to > from ? [{ raw: image.slice(from, to), at: start + from, join: undefined }] : [];
      for (const line of raw.more) {
        const part = this.content(line);
        if (part)
          parts.push(parts.length > 0 && breaksBefore(raw.keyword, part) ? { ...part, join: '\n' } : part);
      }
      const last = parts[parts.length - 1];
      if (last) end = last.at + last.raw.length;
      value = last ? Value.ofParts(parts) : Value.empty(start + from);
    }
    const span = { start: keywordSpan.start, end };
    return { keyword: raw.keyword, keywordSpan, number, headSpan, value, span };
  }

  /** The text of lines that belong to no keyword, without the number it begins with. */
  ownText(lines: readonly Line[], numbered: boolean): { value: Value; number: ParagraphNumber | null } {
    const parts: Part[] = [];
    let number: ParagraphNumber | null = null;
    for (const line of lines) {
      const part = this.content(line);
      if (!part) continue;
      const found = numbered && parts.length === 0 ? readNumber(part.raw) : null;
      if (!found) {
        parts.push(part);
        continue;
      }
      number = { ...found.number, span: { start: part.at, end: part.at + found.length } };
      const from = skipBlanks(part.raw, found.length);
      // An empty part keeps the place of the text that has yet to be typed.
      parts.push({ raw: part.raw.slice(from), at: part.at + from, join: undefined });
    }
    return { value: parts.length > 0 ? Value.ofParts(parts) : Value.empty(0), number };
  }

  /** The text of a line without outer white space; null for a blank line or a comment, which is noted. */
  private content(line: Line): Part | null {
    const { image } = line;
    const start = this.at;
    this.at += image.length;
    if (line.tokenType === Blank) return null;
    const from = skipBlanks(image, 0);
    const to = Math.max(from, endWithoutSpaces(image));
    if (line.tokenType === CommentToken) {
      const text = image.slice(from + 1, to).trim();
      this.comments ??= [];
      this.comments.push({ text, span: { start: start + from, end: start + to } });
      return null;
    }
    return to > from ? { raw: image.slice(from, to), at: start + from, join: undefined } : null;
  }
}

type Head = Pick<Entry, 'keywordSpan' | 'number' | 'headSpan'>;

const headRegExps: ReadonlyMap<KeywordId, RegExp> = new Map(
  keywords.map((it) => [it.id, new RegExp(`[${SPACE}]*${headPattern(it)}`, 'y')]),
);

/** What may stand between a keyword, spelled as it mostly is, and its value. */
const numberAndColon = new RegExp(`[${SPACE}]*(?:(${NUMBER_PATTERN})\\.?[${SPACE}]*)?[:：]`, 'y');

/** The head of a line that the lexer has found to begin with this keyword; spans are moved by `start`. */
function headOf(raw: RawEntry, start: number): Head {
  const miss = raw.line.nearMiss;
  if (miss) {
    return {
      keywordSpan: shift(miss.keywordSpan, start),
      number: miss.number && { text: miss.number.text, span: shift(miss.number.span, start) },
      headSpan: shift(miss.headSpan, start),
    };
  }
  const { image } = raw.line;
  const from = skipBlanks(image, 0);
  const keyword = keywordOf(raw.keyword);
  if (keyword.number === 'none') {
    // No keyword has a colon in it, so the first one ends the head.
    const colon = colonIn(image, from);
    let end = colon;
    while (isBlank(image.charCodeAt(end - 1))) end--;
    return makeHead(start, from, end, null, colon + 1);
  }
  const usual = keyword.words[0];
  if (keyword.number === 'optional' && image.startsWith(usual, from)) {
    const end = from + usual.length;
    numberAndColon.lastIndex = end;
    const match = numberAndColon.exec(image);
    if (match) return makeHead(start, from, end, numberIn(image, end, match[1]), end + match[0].length);
  }
  const pattern = headRegExps.get(raw.keyword)!;
  pattern.lastIndex = 0;
  const match = pattern.exec(image)!;
  const end = from + match[1]!.length;
  return makeHead(start, from, end, numberIn(image, end, match[2]), match[0].length);
}

type Found = { readonly text: string; readonly at: number } | null;

const numberIn = (image: string, from: number, text: string | undefined): Found =>
  text ? { text, at: image.indexOf(text, from) } : null;

/** All places but `start` are relative to the line. */
function makeHead(start: number, from: number, keywordEnd: number, number: Found, end: number): Head {
  const at = number ? start + number.at : 0;
  return {
    keywordSpan: { start: start + from, end: start + keywordEnd },
    number: number && { text: number.text, span: { start: at, end: at + number.text.length } },
    headSpan: { start: start + from, end: start + end },
  };
}

function colonIn(image: string, from: number): number {
  for (let at = from; at < image.length; at++) {
    const code = image.charCodeAt(at);
    if (code === 0x3a || code === 0xff1a) return at;
  }
  return image.length;
}

/**
 * Whether a continued line prints on its own line (language reference, "Lines inside a value"): lists do, and
 * so do the clauses of an article and each line of recipients and authority.
 */
function breaksBefore(keyword: KeywordId, { raw }: Part): boolean {
  if (keyword === 'recipients' || keyword === 'authority') return true;
  const first = raw[0]!;
  if (first === '-' || first === '+' || first === '–' || first === '•') return true;
  return keyword === 'article' && readNumber(raw) !== null;
}

/** Line ends and control characters too: nothing of them is part of a value. */
const isBlank = (code: number): boolean => code <= 0x20 || isSpace(code);

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function endWithoutSpaces(text: string): number {
  let at = text.length;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
