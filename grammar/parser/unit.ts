import type { Comment, Entry, ParagraphNumber, Unit, UnitKind } from '../ast';
import { SPACE, Value, type Piece, type Problem, type Span } from '../text';
import { headPattern, keywords, type KeywordId } from '../tokens';
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
  readonly lines: readonly Line[];
  private parts: Parts | null = null;
  private source: string | null = null;
  private found: readonly Problem[] | null = null;

  constructor(private readonly raw: RawUnit) {
    this.kind = raw.kind;
    const lines: Line[] = [];
    if (raw.head) lines.push(raw.head.line, ...raw.head.more);
    for (const line of raw.own) lines.push(line);
    for (const field of raw.fields) lines.push(field.line, ...field.more);
    for (const line of lines) line.owner = this;
    this.lines = lines;
  }

  get firstLine(): Line {
    return this.lines[0]!;
  }

  get text(): string {
    return (this.source ??= this.lines.map((it) => it.image).join(''));
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
    return (this.parts ??= makeParts(this.raw, this.text));
  }
}

interface Parts {
  readonly head: Entry | null;
  readonly fields: readonly Entry[];
  readonly value: Value | null;
  readonly number: ParagraphNumber | null;
  readonly comments: readonly Comment[];
}

function makeParts(raw: RawUnit, text: string): Parts {
  const comments: Comment[] = [];
  let at = 0;
  const entry = (it: RawEntry): Entry => {
    const made = makeEntry(it, at, text, comments);
    at = it.more.reduce((sum, line) => sum + line.image.length, at + it.line.image.length);
    return made;
  };
  const head = raw.head ? entry(raw.head) : null;
  let value: Value | null = null;
  let number: ParagraphNumber | null = null;
  if (raw.kind === 'paragraph' || raw.kind === 'preamble') {
    const pieces: Piece[] = [];
    for (const line of raw.own) {
      const body = contentOf(line, at, comments);
      if (body) {
        const numbered =
          raw.kind === 'paragraph' && pieces.length === 0
            ? readNumber(text.slice(body.start, body.end))
            : null;
        if (numbered) {
          const end = body.start + numbered.length;
          number = { ...numbered.number, span: { start: body.start, end } };
          const rest = trimmed(text, end, body.end);
          // An empty piece keeps the place of the text that has yet to be typed.
          pieces.push(rest);
        } else pieces.push(body);
      }
      at += line.image.length;
    }
    value = pieces.length > 0 ? Value.of(text, pieces) : Value.empty(0);
  }
  return { head, fields: raw.fields.map(entry), value, number, comments };
}

const headRegExps: ReadonlyMap<KeywordId, RegExp> = new Map(
  keywords.map((it) => [it.id, new RegExp(`[${SPACE}]*${headPattern(it)}`, 'y')]),
);

function makeEntry(raw: RawEntry, start: number, text: string, comments: Comment[]): Entry {
  const head = headOf(raw, start);
  const pieces: Piece[] = [];
  const lineEnd = start + raw.line.image.length;
  const first = trimmed(text, head.headSpan.end, lineEnd);
  if (first.end > first.start) pieces.push(first);
  let at = lineEnd;
  for (const line of raw.more) {
    const body = contentOf(line, at, comments);
    if (body)
      pieces.push(
        breaksBefore(raw.keyword, text, body) && pieces.length > 0 ? { ...body, join: '\n' } : body,
      );
    at += line.image.length;
  }
  const value = pieces.length > 0 ? Value.of(text, pieces) : Value.empty(first.start);
  const end = pieces.length > 0 ? pieces[pieces.length - 1]!.end : head.headSpan.end;
  return { keyword: raw.keyword, ...head, value, span: { start: head.keywordSpan.start, end } };
}

function headOf(raw: RawEntry, start: number): Pick<Entry, 'keywordSpan' | 'number' | 'headSpan'> {
  const move = (it: Span): Span => ({ start: it.start + start, end: it.end + start });
  const miss = raw.line.nearMiss;
  if (miss) {
    return {
      keywordSpan: move(miss.keywordSpan),
      number: miss.number && { text: miss.number.text, span: move(miss.number.span) },
      headSpan: move(miss.headSpan),
    };
  }
  const pattern = headRegExps.get(raw.keyword)!;
  pattern.lastIndex = 0;
  const match = pattern.exec(raw.line.image)!;
  const keywordStart = match[0].indexOf(match[1]!);
  const keywordEnd = keywordStart + match[1]!.length;
  const number = match[2];
  const numberStart = number ? match[0].indexOf(number, keywordEnd) : 0;
  return {
    keywordSpan: move({ start: keywordStart, end: keywordEnd }),
    number: number
      ? { text: number, span: move({ start: numberStart, end: numberStart + number.length }) }
      : null,
    headSpan: move({ start: keywordStart, end: match[0].length }),
  };
}

/** The text of a continuing line without outer white space; null for a blank line or a comment, which is noted. */
function contentOf(line: Line, start: number, comments: Comment[]): Piece | null {
  if (line.tokenType === Blank) return null;
  const body = trimmed(line.image, 0, line.image.length);
  const placed = { start: body.start + start, end: body.end + start };
  if (line.tokenType === CommentToken) {
    comments.push({ text: line.image.slice(body.start + 1, body.end).trim(), span: placed });
    return null;
  }
  return placed.end > placed.start ? placed : null;
}

/**
 * Whether a continued line prints on its own line (language reference, "Lines inside a value"): lists do, and
 * so do the clauses of an article and each line of recipients and authority.
 */
function breaksBefore(keyword: KeywordId, text: string, body: Piece): boolean {
  if (keyword === 'recipients' || keyword === 'authority') return true;
  const first = text[body.start]!;
  if (first === '-' || first === '+' || first === '–' || first === '•') return true;
  return keyword === 'article' && readNumber(text.slice(body.start, body.end)) !== null;
}

const isSpace = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;

function trimmed(text: string, from: number, to: number): Piece {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
