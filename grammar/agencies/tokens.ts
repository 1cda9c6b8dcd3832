import { createToken, Lexer, type TokenType } from 'chevrotain';
import { LETTER } from '../text';

/*
 * Two vocabularies. The lexer finds words and marks; names are made of them (commas, "và" and dashes stand inside
 * names), so the marks are sorted into names and separators before the parser sees them.
 */

const mark = (name: string, pattern: RegExp | string, label: string): TokenType =>
  createToken({ name, pattern, label });

const LineBreak = mark('LineBreak', /\n/, 'xuống dòng');
const Blank = createToken({
  name: 'Blank',
  pattern: /[ \t\v\f\r\u00a0\u2000-\u200b\u202f\u3000\ufeff]+/,
  group: Lexer.SKIPPED,
});
const Semicolon = mark('Semicolon', /[;；]/, ';');
const Comma = mark('Comma', /[,，、]/, ',');
const Slash = mark('Slash', '/', '/');
const Colon = mark('Colon', /[:：]/, ':');
const Dash = mark('Dash', /[‐‑‒–—―-]/, '-');
const Plus = mark('Plus', '+', '+');
const Bullet = mark('Bullet', /[•·●▪■*]/, '•');
const Ellipsis = mark('Ellipsis', /\.\.\.+|…+|[vV]\.[vV](?![a-zA-Z])\.{0,3}/, '…');
const Dot = mark('Dot', '.', '.');
const Ampersand = mark('Ampersand', '&', '&');
const Open = mark('Open', '(', '(');
const Close = mark('Close', ')', ')');
const Note = mark('Note', /\([^()\n]*\)/, '(ghi chú)');
/** A document number, whose slash separates nothing. */
const DocumentNumber = mark(
  'DocumentNumber',
  new RegExp(`[0-9]{1,9}(?:-[A-ZĐ]{1,9})?/[A-ZĐ0-9][${LETTER}0-9-]*`),
  'số, ký hiệu',
);
const Ordinal = mark('Ordinal', /\([0-9]{1,2}\)|[0-9]{1,2}[.)](?=[ \t])|[a-hđ]\)(?=[ \t])/, '(1)');
const Word = mark('Word', new RegExp(`[${LETTER}0-9]+`), 'chữ');
/** Anything else. Chevrotain groups first characters above 255 by blocks of 255: one of each block is named. */
const Stray = createToken({
  name: 'Stray',
  pattern: new RegExp(
    `[^${LETTER}0-9 \\t\\v\\f\\r\\n\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff;；,，、/:：‐‑‒–—―+•·●▪■*…&.()-]+`,
  ),
  line_breaks: false,
  label: 'ký tự khác',
  start_chars_hint: [
    ...Array.from({ length: 256 }, (_, code) => code),
    ...Array.from({ length: 257 }, (_, block) => Math.min(256 + block * 255, 0xffff)),
  ],
});

export const textTokens = {
  LineBreak,
  Semicolon,
  Comma,
  Slash,
  Colon,
  Dash,
  Plus,
  Bullet,
  Ellipsis,
  Dot,
  Ampersand,
  Ordinal,
  Note,
  Open,
  Close,
  DocumentNumber,
  Word,
  Stray,
} as const;

export const agencyListLexer = new Lexer(
  [
    Blank,
    LineBreak,
    Semicolon,
    Comma,
    Ordinal,
    DocumentNumber,
    Ellipsis,
    Word,
    Slash,
    Colon,
    Dash,
    Plus,
    Bullet,
    Dot,
    Ampersand,
    Note,
    Open,
    Close,
    Stray,
  ],
  { positionTracking: 'onlyOffset', ensureOptimizations: true, lineTerminatorCharacters: ['\n'] },
);

const kind = (name: string, label: string): TokenType => createToken({ name, label, pattern: Lexer.NA });

/** What the parser reads: names already told from what stands between them. */
export const listTokens = {
  Separator: kind('Separator', 'dấu ngăn (; , / và, xuống dòng)'),
  SharedHead: kind('SharedHead', 'phần đầu chung (các Sở)'),
  Colon: kind('ColonMark', ':'),
  Member: kind('Member', 'tên thiếu phần đầu chung (Tư pháp)'),
  Name: kind('Name', 'tên cơ quan, nhóm cơ quan'),
  Level: kind('Level', 'cấp (cấp xã)'),
  BareHead: kind('BareHead', 'tên thiếu cấp (HĐND)'),
  Unknown: kind('Unknown', 'chữ chưa nhận ra'),
  Qualifier: kind('Qualifier', 'phần hạn định (nơi có dự án)'),
  Note: kind('NoteText', '(ghi chú)'),
  Condition: kind('Condition', 'điều kiện (đối với …)'),
} as const;

export const agencyListTokens: readonly TokenType[] = Object.values(listTokens);
