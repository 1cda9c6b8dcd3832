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
   * @param map offset in the source of each character of `text`, and of its end; absent when nothing was changed
   */
  constructor(
    readonly text: string,
    readonly base: number,
    private readonly map?: readonly number[],
  ) {}

  /** The offset in the source of an offset in `text` (0 to its length, both included; others are clamped). */
  toSource(offset: number): number {
    const at = Math.max(0, Math.min(offset, this.text.length));
    return this.map ? this.map[at]! : this.base + at;
  }

  /** The span in the source of a span in `text`: from its first character to just behind its last. */
  spanToSource(it: Span): Span {
    const start = this.toSource(it.start);
    if (it.end <= it.start) return { start, end: start };
    if (!this.map) return { start, end: this.toSource(it.end) };
    // The end of the last character, not the start of the next: white space between them belongs to neither.
    const last = Math.min(it.end, this.text.length) - 1;
    return { start, end: Math.max(start, this.ends(last)) };
  }

  /** The offset in `text` of an offset in the source; the nearest one at or before it. */
  fromSource(offset: number): number {
    if (!this.map) return Math.max(0, Math.min(offset - this.base, this.text.length));
    let low = 0;
    let high = this.map.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.map[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  get sourceSpan(): Span {
    return this.spanToSource({ start: 0, end: this.text.length });
  }

  private ends(at: number): number {
    return this.endOf ? this.endOf[at]! : this.toSource(at + 1);
  }

  private endOf?: readonly number[];

  /** A value built from pieces of a source; pieces are joined by the separator each brings. */
  static of(source: string, pieces: readonly Piece[]): Value {
    const only = pieces.length === 1 ? pieces[0]! : undefined;
    if (only) {
      const raw = source.slice(only.start, only.end);
      if (isClean(raw)) return new Value(raw, only.start);
    }
    let text = '';
    const map: number[] = [];
    const endOf: number[] = [];
    for (const piece of pieces) {
      const raw = source.slice(piece.start, piece.end);
      if (raw.length === 0) continue;
      if (text.length > 0) {
        for (const letter of piece.join ?? ' ') {
          text += letter;
          map.push(piece.start);
          endOf.push(piece.start);
        }
      }
      eachCluster(raw, (cluster, from, to) => {
        for (const letter of cluster) {
          for (let unit = 0; unit < letter.length; unit++) {
            map.push(piece.start + from);
            endOf.push(piece.start + to);
          }
        }
        text += cluster;
      });
    }
    const end = endOf.length > 0 ? endOf[endOf.length - 1]! : (pieces[0]?.start ?? 0);
    map.push(end);
    const value = new Value(text, map[0]!, map);
    value.endOf = endOf;
    return value;
  }

  static empty(at: number): Value {
    return new Value('', at);
  }
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
  const pieces: Piece[] = [];
  const line = /[^\r\n]+/g;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    const lead = /^[\s\u200b]*/.exec(match[0])![0].length;
    const body = match[0].replace(/[\s\u200b]+$/, '');
    if (lead >= body.length) continue;
    pieces.push({ start: match.index + lead, end: match.index + body.length, join: '\n' });
  }
  return pieces.length === 0 ? Value.empty(0) : Value.of(text, pieces);
}

function eachCluster(raw: string, emit: (clean: string, from: number, to: number) => void): void {
  let at = 0;
  let spaceBefore = false;
  while (at < raw.length) {
    if (isSpace(raw.charCodeAt(at))) {
      const from = at;
      while (at < raw.length && isSpace(raw.charCodeAt(at))) at++;
      if (!spaceBefore) emit(' ', from, at);
      spaceBefore = true;
      continue;
    }
    spaceBefore = false;
    const from = at;
    at += raw.codePointAt(at)! > 0xffff ? 2 : 1;
    while (at < raw.length && isMark(raw.charCodeAt(at))) at++;
    const cluster = raw.slice(from, at);
    const clean = nfc(cluster).replaceAll('\0', '');
    if (clean.length > 0) emit(clean, from, at);
  }
}

const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;
