export { tokenModifiers, tokenTypes, type TokenModifier, type TokenType } from './legend';
export { tokensOf, type Token } from './tokens';
