import { fieldsUnder } from '../../../grammar/parser';
import { SPACE } from '../../../grammar/text';
import { headPattern, keywords, type KeywordId, type Mode } from '../../../grammar/tokens';

/**
 * The outer language as a Langium grammar, made from the same table of keywords as ours. It is laid out to be
 * quick for Langium: a whole line is one token, as with us, so that the syntax tree has as few leaves as can be;
 * blank lines and comments are hidden; every choice is decided by one token; misspelt keywords are not looked for.
 */
const signature: readonly KeywordId[] = ['authority', 'post', 'signer', 'recipients'];

const restOfLine = '[^\\r\\n]*';
const lineOf = (id: KeywordId): string => `${id.toUpperCase()}_LINE`;
const ruleOf = (id: string): string => `${id[0]!.toUpperCase()}${id.slice(1)}Item`;
const literal = (pattern: string): string => `/${pattern.replace(/(?<!\\)\//g, '\\/')}/`;
const terminal = (name: string, pattern: string): string => `terminal ${name}: ${literal(pattern)};`;

const unitIds = keywords.filter((it) => it.category === 'unit').map((it) => it.id);
const fieldIds = keywords.filter((it) => it.category === 'field').map((it) => it.id);

function unitRules(id: KeywordId): string[] {
  if (id === 'body') return [`${ruleOf(id)}: head=${lineOf(id)};`];
  const fields = fieldsUnder[id as keyof typeof fieldsUnder].filter((it) => !signature.includes(it));
  const head = `${ruleOf(id)}: head=${lineOf(id)} more+=TEXT_LINE*`;
  if (fields.length === 0) return [`${head};`];
  return [`${head} fields+=${ruleOf(id)}Field*;`, `${ruleOf(id)}Field: ${fields.map(ruleOf).join(' | ')};`];
}

export const langiumGrammar = [
  'grammar Kehoach',
  'entry PlanFile: stray+=TEXT_LINE* units+=Unit*;',
  `Unit: ${[...unitIds.map(ruleOf), 'Paragraph', 'Closing'].join(' | ')};`,
  ...unitIds.flatMap(unitRules),
  'Paragraph: text=BODY_TEXT_LINE;',
  `Closing: ${signature.map(ruleOf).join(' | ')};`,
  ...fieldIds.map((id) => `${ruleOf(id)}: head=${lineOf(id)} more+=TEXT_LINE*;`),
  `hidden ${terminal('SPACES', `[${SPACE}\\r\\n]+`)}`,
  `hidden ${terminal('COMMENT_LINE', `#${restOfLine}`)}`,
  ...keywords.map((it) => terminal(lineOf(it.id), headPattern(it) + restOfLine)),
  terminal('BODY_TEXT_LINE', `[^\\r\\n]${restOfLine}`),
  terminal('TEXT_LINE', `[^\\r\\n]${restOfLine}`),
].join('\n');

/** The names of the terminals that count in each mode, in the order they are tried. */
export const terminalsOf = (mode: Mode): readonly string[] => [
  'SPACES',
  'COMMENT_LINE',
  ...keywords.filter((it) => it.modes.includes(mode)).map((it) => lineOf(it.id)),
  mode === 'body' ? 'BODY_TEXT_LINE' : 'TEXT_LINE',
];

/** Terminals behind which other keywords count. */
export const modeAfter: ReadonlyMap<string, Mode> = new Map([
  [lineOf('body'), 'body'],
  [lineOf('annex'), 'annex'],
  [lineOf('recipients'), 'head'],
  [lineOf('signer'), 'head'],
  [lineOf('authority'), 'head'],
]);
