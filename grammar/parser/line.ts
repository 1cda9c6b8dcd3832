import type { IToken, TokenType } from 'chevrotain';
import type { KeywordId, Mode } from '../tokens';
import type { NearMiss } from './near-miss';
import { Blank, Comment, keywordOfToken, lineLexer, nextMode, Paragraph, Text } from './tokens';
import { findNearMiss } from './near-miss';
import { beginsParagraph } from './paragraph';

/**
 * One line of the file: the token that the parser reads, and the piece of text that the line store holds.
 * Its place is not kept in it, so an edit elsewhere leaves it as it is.
 */
export class Line implements IToken {
  tokenTypeIdx: number;
  /** The unit it belongs to, and the block of the line store it stands in; set by these two. */
  owner: object | null = null;
  block: object | null = null;

  constructor(
    /** The whole line, white space before and line end included. */
    readonly image: string,
    public tokenType: TokenType,
    /** Which keywords count at its start. */
    readonly mode: Mode,
    readonly nearMiss: NearMiss | null = null,
  ) {
    this.tokenTypeIdx = tokenType.tokenTypeIdx!;
  }

  /** Chevrotain asks for a place; a line has none of its own. */
  get startOffset(): number {
    return Number.NaN;
  }

  get keyword(): KeywordId | undefined {
    return keywordOfToken.get(this.tokenType);
  }

  retype(to: TokenType): void {
    this.tokenType = to;
    this.tokenTypeIdx = to.tokenTypeIdx!;
  }
}

/** The mode that holds behind a line. */
export function modeBehind(line: Line): Mode {
  const keyword = line.keyword;
  return (keyword && nextMode[keyword]) ?? line.mode;
}

/**
 * The lines of a text, which must begin at the start of a line. Every character is in exactly one line.
 *
 * @param before the line before the text, which decides whether the first one begins a paragraph
 */
export function readLines(text: string, mode: Mode, before: Line | null): Line[] {
  const lines: Line[] = [];
  let last = before;
  let now = mode;
  let size = LONGEST_STRETCH;
  for (let at = 0; at < text.length;) {
    const end = endOfLine(text, at + size);
    const read = readStretch(text.slice(at, end), now, last, lines);
    size = at + read < end ? SHORTEST_STRETCH : Math.min(2 * size, LONGEST_STRETCH);
    at += read;
    last = lines[lines.length - 1] ?? before;
    if (last && lines.length > 0) now = modeBehind(last);
  }
  return lines;
}

/**
 * A text is read stretch by stretch, so that tokens do not pile up; characters. Behind a misspelt keyword that
 * changes the mode, what the lexer has read ahead is lost, so the next stretch is short.
 */
const LONGEST_STRETCH = 1 << 16;
const SHORTEST_STRETCH = 1 << 8;

/** Adds the lines of a text until one changes the mode and the lexer could not know; gives how much was read. */
function readStretch(text: string, mode: Mode, before: Line | null, lines: Line[]): number {
  const { tokens } = lineLexer().tokenize(text, mode);
  let now = mode;
  let done = 0;
  let last = before;
  const add = (image: string, type: TokenType): Line => {
    const miss = type === Text ? findNearMiss(image, now) : null;
    const line = new Line(image, miss ? keywordTypeOf(miss.keyword) : type, now, miss);
    if (line.tokenType === Text && now === 'body' && beginsParagraph(last, line)) line.retype(Paragraph);
    lines.push(line);
    now = modeBehind(line);
    last = line;
    return line;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const end = token.startOffset + token.image.length;
    const line = add(text.slice(done, end), token.tokenType);
    done = end;
    // What was meant changes which keywords count; the rest is read again in the mode it really stands in.
    if (line.nearMiss && now !== line.mode) return done;
  }
  // White space alone at the end of the file.
  if (done < text.length) add(text.slice(done), Blank);
  return text.length;
}

const lineEnd = /\r\n|\r|\n/g;

/** Behind the end of the line that holds an offset. */
function endOfLine(text: string, offset: number): number {
  lineEnd.lastIndex = offset;
  return offset < text.length && lineEnd.test(text) ? lineEnd.lastIndex : text.length;
}

/** Whether a text line begins a paragraph is decided again when the line before it changed. */
export function retypeAfter(before: Line | null, line: Line): boolean {
  if (line.mode !== 'body' || (line.tokenType !== Text && line.tokenType !== Paragraph)) return false;
  const type = beginsParagraph(before, line) ? Paragraph : Text;
  if (type === line.tokenType) return false;
  line.retype(type);
  return true;
}

export const isContinuation = (line: Line): boolean =>
  line.tokenType === Text || line.tokenType === Blank || line.tokenType === Comment;

const typeById = new Map([...keywordOfToken].map(([type, id]) => [id, type]));
const keywordTypeOf = (id: KeywordId): TokenType => typeById.get(id)!;
