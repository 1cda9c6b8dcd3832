import { createToken, Lexer, type CustomPatternMatcherFunc, type IToken, type TokenType } from 'chevrotain';
import { bounded, starts } from './patterns';

/** Everything the parser may step over when it belongs to no target. */
export const Sign = createToken({ name: 'Sign', pattern: Lexer.NA, label: 'chữ, dấu khác' });
/** Stands between a subject and its number. */
export const Lead = createToken({ name: 'Lead', pattern: Lexer.NA, label: 'từ dẫn' });
export const Measure = createToken({ name: 'Measure', pattern: Lexer.NA, label: 'đơn vị' });

interface Word {
  readonly label: string;
  readonly words: readonly string[];
  readonly before?: string;
  readonly categories?: readonly TokenType[];
}

export const word = (name: string, { label, words, before = '', categories = [] }: Word): TokenType =>
  createToken({
    name,
    label,
    pattern: new RegExp(bounded(words) + before),
    start_chars_hint: starts(words),
    line_breaks: false,
    categories: [Sign, ...categories],
  });

/** A token that is read only right behind one of the others (a space may stand between). */
export function behind(
  name: string,
  label: string,
  source: string,
  first: string[],
  others: () => readonly TokenType[],
  categories: readonly TokenType[] = [],
): TokenType {
  const sticky = new RegExp(source, 'y');
  const pattern: CustomPatternMatcherFunc = (text, offset, tokens: IToken[]) => {
    const last = tokens[tokens.length - 1];
    if (!last || offset - last.startOffset - last.image.length > 1) return null;
    if (!others().includes(last.tokenType)) return null;
    sticky.lastIndex = offset;
    return sticky.exec(text);
  };
  return createToken({
    name,
    label,
    pattern,
    start_chars_hint: first,
    line_breaks: false,
    categories: [Sign, ...categories],
  });
}

/** A word that may stand between a subject and its number. */
export const comparator = (name: string, label: string, words: readonly string[], before = ''): TokenType =>
  word(name, { label, words, before, categories: [Lead] });

export const mark = (name: string, label: string, pattern: RegExp, first: string[]): TokenType =>
  createToken({ name, label, pattern, start_chars_hint: first, line_breaks: false, categories: [Sign] });
