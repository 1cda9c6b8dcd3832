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
  const { tokens } = lineLexer().tokenize(text, mode);
  const lines: Line[] = [];
  let now = mode;
  let done = 0;
  let last = before;
  const add = (image: string, type: TokenType): void => {
    const miss = type === Text ? findNearMiss(image, now) : null;
    const line = new Line(image, miss ? keywordTypeOf(miss.keyword) : type, now, miss);
    if (line.tokenType === Text && now === 'body' && beginsParagraph(last, line)) line.retype(Paragraph);
    lines.push(line);
    now = modeBehind(line);
    last = line;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const end = token.startOffset + token.image.length;
    add(text.slice(done, end), token.tokenType);
    done = end;
    if (last!.nearMiss && now !== last!.mode) {
      // What was meant changes which keywords count; the rest is read again in the mode it really stands in.
      return lines.concat(readLines(text.slice(done), now, last));
    }
  }
  // White space alone at the end of the file.
  if (done < text.length) add(text.slice(done), Blank);
  return lines;
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
