import { createToken, Lexer, type TokenType } from 'chevrotain';
import { SPACE, startsOf } from '../text';
import { headPattern, keywords, type KeywordId, type Mode } from '../tokens';

/**
 * One token is one line of the file, its line end included: a keyword counts only at the start of a line and a
 * line that starts with none continues the item above, so lines are the words of the outer language. Its parser
 * sees about thirty kinds of line; what stands inside a value is the business of the small languages.
 */

const restOfLine = '[^\\r\\n]*(?:\\r\\n|\\r|\\n)?';

/** White space before a line; the formatter sets it, so it never matters. */
const Indent = createToken({ name: 'Indent', pattern: new RegExp(`[${SPACE}]+`), group: Lexer.SKIPPED });
export const Blank = createToken({
  name: 'BlankLine',
  pattern: /\r\n|\r|\n/,
  line_breaks: true,
  label: 'dòng trống',
});
export const Comment = createToken({
  name: 'CommentLine',
  pattern: new RegExp(`#${restOfLine}`),
  line_breaks: true,
  label: 'dòng ghi chú',
});
export const Text = createToken({
  name: 'TextLine',
  // The first character is spelled out: Chevrotain cannot choose a token by the first letter of a complement set.
  pattern: /[\u0000-\u0009\u000b\u000c\u000e-\uffff][^\r\n]*(?:\r\n|\r|\n)?/,
  line_breaks: true,
  label: 'dòng chữ',
});
/** A line of the body that begins a paragraph: numbered, or set apart from the line before. */
export const Paragraph = createToken({ name: 'ParagraphLine', pattern: Lexer.NA, label: 'đoạn văn' });

/** Where the file goes on behind a line: these change which keywords count from the next line on. */
export const nextMode: Partial<Record<KeywordId, Mode>> = {
  body: 'body',
  annex: 'annex',
  recipients: 'head',
  signer: 'head',
  authority: 'head',
};

export const keywordTokens: ReadonlyMap<KeywordId, TokenType> = new Map(
  keywords.map((keyword) => {
    const mode = nextMode[keyword.id];
    return [
      keyword.id,
      createToken({
        name: `${keyword.id[0]!.toUpperCase()}${keyword.id.slice(1)}Line`,
        pattern: new RegExp(headPattern(keyword) + restOfLine),
        // Said aloud: Chevrotain would read each of these long patterns once a mode to find them out.
        start_chars_hint: [...new Set(keyword.words.flatMap(startsOf))].sort(),
        line_breaks: true,
        label: `${keyword.words[0]}:`,
        ...(mode && { push_mode: mode }),
      }),
    ];
  }),
);

export const keywordOfToken: ReadonlyMap<TokenType, KeywordId> = new Map(
  [...keywordTokens].map(([id, token]) => [token, id]),
);

const tokensOf = (mode: Mode): TokenType[] => [
  Indent,
  Blank,
  Comment,
  ...keywords.filter((it) => it.modes.includes(mode)).map((it) => keywordTokens.get(it.id)!),
  Text,
];

export const allTokens: TokenType[] = [Indent, Blank, Comment, Text, Paragraph, ...keywordTokens.values()];

/** What counts in each part of the file. */
export const lineModes = {
  modes: { head: tokensOf('head'), body: tokensOf('body'), annex: tokensOf('annex') },
  defaultMode: 'head',
};

let lexer: Lexer | undefined;

/** Made when the first plan is read, not when the program starts. */
export const lineLexer = (): Lexer =>
  (lexer ??= new Lexer(
    lineModes,
    // A test builds it with its validations on; they would cost every start of the program.
    { positionTracking: 'onlyOffset', ensureOptimizations: true, skipValidations: true },
  ));
