import { isSpace } from './space';
import type { Span } from './span';
import { nfc } from './vietnamese';

/**
 * Text of one value as it is read and printed (NFC, hard wraps joined with one space, runs of spaces as one),
 * with the way back to the source it was typed as.
 *
 * Only a line break that prints as one is a `\n` in `text`.
 */
export class Value {
  /**
   * @param text what is read and printed
   * @param base where `text` starts in the source; used when every character stands for one of the source
   * @param runs where each stretch of `text` came from; absent when nothing was changed
   */
  constructor(
    readonly text: string,
    readonly base: number,
    private readonly runs?: Runs,
  ) {}

  /** The offset in the source of an offset in `text` (0 to its length, both included; others are clamped). */
  toSource(offset: number): number {
    const at = Math.max(0, Math.min(offset, this.text.length));
    return this.runs ? this.runs.toSource(at) : this.base + at;
  }

  /** The span in the source of a span in `text`: from its first character to just behind its last. */
  spanToSource(it: Span): Span {
    const start = this.toSource(it.start);
    if (it.end <= it.start) return { start, end: start };
    if (!this.runs) return { start, end: this.toSource(it.end) };
    // The end of the last character, not the start of the next: white space between them belongs to neither.
    const last = Math.min(it.end, this.text.length) - 1;
    return { start, end: Math.max(start, this.runs.endOf(last)) };
  }

  /** The offset in `text` of an offset in the source; the nearest one at or before it. */
  fromSource(offset: number): number {
    if (!this.runs) return Math.max(0, Math.min(offset - this.base, this.text.length));
    return this.runs.fromSource(offset);
  }

  get sourceSpan(): Span {
    return this.spanToSource({ start: 0, end: this.text.length });
  }

  /** A value built from pieces of a source; pieces are joined by the separator each brings. */
  static of(source: string, pieces: readonly Piece[]): Value {
    return Value.ofParts(
      pieces.map((it) => ({ raw: source.slice(it.start, it.end), at: it.start, join: it.join })),
    );
  }

  /** A value of one stretch of text, which has no outer white space, and where it starts in the source. */
  static ofRaw(raw: string, at: number): Value {
    return isClean(raw) ? new Value(raw, at) : Value.joined([{ raw, at, join: undefined }]);
  }

  /** A value of several stretches of text, each without outer white space. */
  static ofParts(parts: readonly Part[]): Value {
    return parts.length === 1 ? Value.ofRaw(parts[0]!.raw, parts[0]!.at) : Value.joined(parts);
  }

  private static joined(parts: readonly Part[]): Value {
    const runs = new Runs();
    let text = '';
    for (const { raw, at, join = ' ' } of parts) {
      if (raw.length === 0) continue;
      if (text.length > 0) {
        runs.changed(text.length, at, at);
        text += join;
      }
      if (isClean(raw)) {
        runs.same(text.length, at, raw.length);
        text += raw;
      } else text = addCleaned(text, raw, at, runs);
    }
    if (text.length === 0) runs.end = parts[0]?.at ?? 0;
    runs.length = text.length;
    return new Value(text, runs.toSource(0), runs);
  }

  static empty(at: number): Value {
    return new Value('', at);
  }
}

/** One stretch of the source: what stands there, where, and what joins it to what came before. */
export interface Part {
  readonly raw: string;
  readonly at: number;
  readonly join: string | undefined;
}

/** Marks a stretch that was taken over as it stands. */
const SAME = -1;

/**
 * Where each stretch of a clean text came from. Nearly all of a text is taken over as it stands, so this is a few
 * numbers a line and not one a character.
 */
class Runs {
  private readonly starts: number[] = [];
  private readonly sources: number[] = [];
  /** Where a changed stretch ends in the source; `SAME` for one taken over as it stands. */
  private readonly ends: number[] = [];
  /** Where the text ends in the source, and how long it is. */
  end = 0;
  length = 0;

  same(at: number, source: number, length: number): void {
    this.add(at, source, SAME);
    this.end = source + length;
  }

  changed(at: number, source: number, end: number): void {
    this.add(at, source, end);
    this.end = end;
  }

  toSource(at: number): number {
    if (at >= this.length) return this.end;
    const run = lastAtOrBefore(this.starts, at);
    const source = this.sources[run]!;
    return this.ends[run] === SAME ? source + at - this.starts[run]! : source;
  }

  /** Where the character at an offset ends in the source. */
  endOf(at: number): number {
    const run = lastAtOrBefore(this.starts, at);
    const end = this.ends[run]!;
    return end === SAME ? this.sources[run]! + at - this.starts[run]! + 1 : end;
  }

  fromSource(offset: number): number {
    if (offset >= this.end || this.length === 0) return this.length;
    if (offset < this.sources[0]!) return 0;
    const run = lastAtOrBefore(this.sources, offset);
    const start = this.starts[run]!;
    const last = (run + 1 < this.starts.length ? this.starts[run + 1]! : this.length) - 1;
    return this.ends[run] === SAME
      ? Math.max(start, Math.min(last, start + offset - this.sources[run]!))
      : last;
  }

  private add(at: number, source: number, end: number): void {
    this.starts.push(at);
    this.sources.push(source);
    this.ends.push(end);
  }
}

/** The index of the last of some rising numbers that is not above `wanted`; 0 when all are. */
function lastAtOrBefore(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A stretch of the source without outer white space; `join` stands before it when something came before (one space, unless given). */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly join?: string;
}

const UNCLEAN = /[\u0300-\u036f\u00d0\u00a0\u2000-\u200b\u202f\u3000\ufeff\t\r\n\0]| {2}/;

const isClean = (text: string): boolean => !UNCLEAN.test(text);

/** The same text made clean (see `Value`), usable on any string: line breaks become `\n`, outer white space goes. */
export function cleanValue(text: string): Value {
  if (isCleanWhole(text)) return new Value(text, 0);
  const pieces: Piece[] = [];
  const line = /[^\r\n]+/g;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    let start = match.index;
    let end = start + match[0].length;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) pieces.push({ start, end, join: '\n' });
  }
  return pieces.length === 0 ? Value.empty(0) : Value.of(text, pieces);
}

/** Most texts come from a value that was made clean before. */
const isCleanWhole = (text: string): boolean =>
  text.length > 0 &&
  !isBlank(text.charCodeAt(0)) &&
  !isBlank(text.charCodeAt(text.length - 1)) &&
  isClean(text);

/** Control characters and other breaks of lines too: at the edge of a line they are nothing of its value. */
const isBlank = (code: number): boolean =>
  code <= 0x20 || code === 0x85 || code === 0x2028 || code === 0x2029 || isSpace(code);

/** `text` with the cleaned characters of `raw` behind it, each noted with the place in the source it came from. */
function addCleaned(text: string, raw: string, base: number, runs: Runs): string {
  let result = text;
  let at = 0;
  while (at < raw.length) {
    const from = at;
    while (at < raw.length && standsAsItIs(raw, at)) at++;
    if (at > from) {
      runs.same(result.length, base + from, at - from);
      result += raw.slice(from, at);
      continue;
    }
    const gap = isGap(raw.charCodeAt(at));
    if (gap) while (at < raw.length && isGap(raw.charCodeAt(at))) at++;
    else {
      at += raw.codePointAt(at)! > 0xffff ? 2 : 1;
      while (at < raw.length && (isMark(raw.charCodeAt(at)) || raw.charCodeAt(at) === 0)) at++;
    }
    const clean = gap
      ? spaceFor(raw, from, at, result.length > text.length)
      : nfc(raw.slice(from, at).replaceAll('\0', ''));
    if (clean.length === 0) continue;
    runs.changed(result.length, base + from, base + at);
    result += clean;
  }
  return result;
}

/** White space, and the zero bytes that come with text taken for another encoding, which are nothing. */
const isGap = (code: number): boolean => code === 0 || isSpace(code);

/** What is left of a gap: one space between letters where it holds white space at all. */
function spaceFor(raw: string, start: number, end: number, behindSome: boolean): string {
  if (!behindSome || end === raw.length) return '';
  for (let at = start; at < end; at++) if (isSpace(raw.charCodeAt(at))) return ' ';
  return '';
}

/** A letter that is clean and not followed by a mark, or one space alone. */
function standsAsItIs(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  if (code === 0x20) return !isGap(raw.charCodeAt(at + 1)) && !(at > 0 && isGap(raw.charCodeAt(at - 1)));
  if (code === 0 || code === 0xd0 || isSpace(code) || isMark(code)) return false;
  // A pair of surrogates is one character, which a mark behind it would change as a whole.
  if (code >= 0xd800 && code <= 0xdfff) return false;
  const next = raw.charCodeAt(at + 1);
  return next !== 0 && !isMark(next);
}

const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;
