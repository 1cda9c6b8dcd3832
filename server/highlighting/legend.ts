/**
 * Names of the protocol (LSP 3.17, SemanticTokenTypes), so that every editor and theme has colours for them:
 * - `keyword`, `property`: a keyword that begins a unit, a keyword of a field
 * - `number`: of a row, a heading, a reference
 * - `class`, `interface`, `variable`: an agency that is known, several at once, one that nobody knows
 * - `event`: a day, a deadline
 * - `string`: the number of a cited document, with its type, date and issuer
 * - `macro`: a short form that the plan explains
 */
export const tokenTypes = [
  'keyword',
  'property',
  'number',
  'class',
  'interface',
  'variable',
  'event',
  'string',
  'macro',
  'comment',
] as const;

/**
 * - `declaration`: here the plan says what the words mean
 * - `defaultLibrary`: known to the registry, not only to the plan
 * - `deprecated`: not there any more on the day that the plan is judged on
 */
export const tokenModifiers = ['declaration', 'defaultLibrary', 'deprecated'] as const;

export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];
