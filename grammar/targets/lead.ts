import type { IToken, TokenType } from 'chevrotain';
import type { Span } from '../text';
import type { Bound, LeadPart } from './parts';
import * as t from './tokens';

export const endOf = (token: IToken): number => token.startOffset + token.image.length;
export const spanOf = (token: IToken): Span => ({ start: token.startOffset, end: endOf(token) });

const BOUNDS = new Map<TokenType, Bound>([
  [t.Minimum, '>='],
  [t.Above, '>'],
  [t.Maximum, '<='],
  [t.Below, '<'],
]);

/** What the words before a number say together. */
export function leadOf(tokens: readonly IToken[], numberStart: number): LeadPart {
  const has = (type: TokenType): boolean => tokens.some((it) => it.tokenType === type);
  const bound = tokens.find((it) => BOUNDS.has(it.tokenType));
  const verb = tokens.find((it) => it.tokenType === t.Increase || it.tokenType === t.Decrease);
  return {
    start: tokens[0]?.startOffset ?? numberStart,
    bound: bound ? BOUNDS.get(bound.tokenType)! : '=',
    boundSpan: bound ? spanOf(bound) : null,
    reach: has(t.Reach),
    from: has(t.From),
    upTo: has(t.UpTo),
    until: tokens.some((it) => it.tokenType === t.Until && /^(?:đến|tới)/i.test(it.image)),
    about: has(t.About),
    inTurn: has(t.InTurn),
    allOf: has(t.AllOf),
    inside: tokens.some((it) => it.tokenType === t.Until && /^(?:trong|vào)/i.test(it.image)),
    times: has(t.Times),
    placed: tokens.some((it) => it.tokenType === t.Linked && /^(?:cho|tại|ở)$/i.test(it.image)),
    verb: verb
      ? { direction: verb.tokenType === t.Increase ? 'increase' : 'decrease', span: spanOf(verb) }
      : null,
  };
}
