import { EOF, type TokenType } from 'chevrotain';
import { spellingKey } from '../text';
import { knownSpelling, typeCodes } from './codes';
import { endOf, scanBlankNumber, scanNumber, scanShortNumber, type Look } from './number-shape';
import {
  And,
  At,
  Capital,
  CentralBody,
  CloseQuote,
  Code,
  Colon,
  Comma,
  DateText,
  Day,
  Digits,
  DocumentType,
  Dot,
  Dots,
  Footnote,
  Future,
  Hyphen,
  LawType,
  Level,
  LocalBody,
  Meeting,
  NumberWord,
  Of,
  OpenQuote,
  Ordinal,
  OtherBody,
  PeriodWord,
  PlainQuote,
  PointerWord,
  Post,
  Semicolon,
  Slash,
  StandardMark,
  StandardWord,
  TermWord,
  TitleStart,
  TypeOrStarter,
  Word,
  Year,
} from './tokens';
import { joinedLength } from './law-name';
import { lawNameOpenings } from './law-names';

/** What begins at a place of the text; null when no citation does. */
export type Opening =
  'number' | 'blank' | 'numberless' | 'law' | 'standard' | 'unnumbered' | 'programme' | null;

const startsOne = new Set<TokenType>([
  DocumentType,
  TypeOrStarter,
  LawType,
  StandardMark,
  StandardWord,
  NumberWord,
  Digits,
  Code,
  PointerWord,
  Of,
]);

const bodies: ReadonlySet<TokenType> = new Set([CentralBody, LocalBody, OtherBody, Post, Meeting]);

export const isBody = (type: TokenType): boolean => bodies.has(type);

/** How many tokens a list of pointers may take ("các Điều 11, 14, 16, 22 và 26"): keeps looking ahead bounded. */
const LONGEST_POINTERS = 40;

/** What begins at `LA(1)`: cheap for the words that begin nothing. */
export function opening(look: Look): Opening {
  const first = look(1).tokenType;
  if (!startsOne.has(first)) return null;
  if (first === PointerWord) {
    const behind = skipPointers(look, 1);
    return behind === null ? null : head(look, behind);
  }
  if (first === Of) {
    const at = behindLeadingIssuer(look);
    return at !== null && head(look, at) === 'number' ? 'number' : null;
  }
  return head(look, 1);
}

/** How far "tại" may stand behind "của" in "của Giám đốc Sở Nội vụ tại Tờ trình số …". */
const LONGEST_LEADING_ISSUER = 16;

/** Where the citation begins behind "của Chính phủ tại", or null when these words are not in front. */
export function behindLeadingIssuer(look: Look): number | null {
  if (look(1).tokenType !== Of || !isBody(look(2).tokenType)) return null;
  let at = 3;
  while (at < LONGEST_LEADING_ISSUER && nameWords.has(look(at).tokenType)) at++;
  if (look(at).tokenType !== At) return null;
  return look(at + 1).tokenType === Word && look(at + 1).image === 'các' ? at + 2 : at + 1;
}

/** Where a list of pointers ends, "của" behind it included; null when the first is not one. */
export function skipPointers(look: Look, from: number): number | null {
  let at = from;
  let end: number | null = null;
  while (at - from < LONGEST_POINTERS) {
    if (look(at).tokenType === PointerWord && pointerValueLength(look, at + 1) > 0) at++;
    else if (end === null) return null;
    const length = pointerValueLength(look, at);
    if (length === 0) break;
    at += length;
    end = at;
    if (look(at).tokenType === Comma || look(at).tokenType === And) at++;
  }
  if (end === null) return null;
  const joiner = look(end).tokenType;
  if (joiner === Of || joiner === At) return look(end + 1).image === 'các' ? end + 2 : end + 1;
  return joiner === Comma && look(end + 1).tokenType !== PointerWord ? end + 1 : end;
}

/** `2`, `2a`, `IV`, `đ`: how many tokens it takes, 0 when it is none. */
export function pointerValueLength(look: Look, at: number): number {
  const token = look(at);
  if (token.tokenType === Digits) {
    const next = look(at + 1);
    if (next.tokenType === Slash) return 0;
    const letter =
      next.tokenType === Word && /^[a-zđ]$/.test(next.image) && next.startOffset === endOf(token);
    return letter ? 2 : 1;
  }
  if (token.tokenType === Word) return /^[a-zđ]$/.test(token.image) ? 1 : 0;
  if (token.tokenType === Code || token.tokenType === Capital)
    return /^[IVXLC]+$|^[A-ZĐ]$/.test(token.image) ? 1 : 0;
  return 0;
}

function head(look: Look, at: number): Opening {
  const token = look(at);
  switch (token.tokenType) {
    case DocumentType:
    case TypeOrStarter: {
      const number = numberBehindType(look, at + 1, true);
      if (number) return number;
      if (shortNumberAt(look, at + 1) > 0) return 'number';
      if (startsUnnumbered(look, at)) return 'unnumbered';
      return startsProgramme(look, at) ? 'programme' : null;
    }
    case LawType:
      return startsLaw(look, at) ? 'law' : null;
    case NumberWord:
      return numberBehindType(look, at, false);
    case Digits:
      return scanNumber(look, at)?.strength === 'full' ? 'number' : null;
    case Code: {
      // "NĐ 30/2020/NĐ-CP", "QĐ số 12/QĐ-UBND"
      if (!typeCodes.includes(knownSpelling(token.image, 'type'))) return null;
      const number = look(at + 1).tokenType === NumberWord ? at + 2 : at + 1;
      return scanNumber(look, number)?.strength === 'full' ? 'number' : null;
    }
    case StandardMark:
      return standardLength(look, at) > 0 ? 'standard' : null;
    case StandardWord:
      return standardLength(look, at + 1) > 0 || scanNumber(look, at + 1) ? 'standard' : null;
    default:
      return null;
  }
}

/** "số" and a colon, both optional, and a number or the place for one. */
function numberBehindType(
  look: Look,
  from: number,
  typed: boolean,
): 'number' | 'blank' | 'numberless' | null {
  let at = from;
  if (look(at).tokenType === Colon && look(at + 1).tokenType === NumberWord) at++;
  const marked = look(at).tokenType === NumberWord;
  if (marked) at++;
  if (look(at).tokenType === Colon) at++;
  if (scanNumber(look, at)) return 'number';
  if (!marked) return null;
  if (look(at).tokenType === Day && typed) return 'numberless';
  if (look(at).tokenType === Dots) at++;
  return scanBlankNumber(look, at).length > 0 ? 'blank' : null;
}

/**
 * Where "30/2020" stands behind a type at `LA(from - 1)`, "số" in front of it included; 0 when it does not. Without
 * "số" only a decree or circular is meant so ("Quyết định 12/2024" may be anything).
 */
export function shortNumberAt(look: Look, from: number): number {
  const type = spellingKey(look(from - 1).image);
  const marked = look(from).tokenType === NumberWord;
  const named = marked ? /^(?:nghị|thông tư|quyết định|chỉ thị)/ : /^(?:nghị định|thông tư)/;
  if (!named.test(type)) return 0;
  const at = marked ? from + 1 : from;
  return scanShortNumber(look, at) ? at : 0;
}

/** Standards: marks, then digits, then perhaps a colon and a year. 0 when it is not one. */
export function standardLength(look: Look, from: number): number {
  let at = from;
  while (look(at).tokenType === StandardMark || (at > from && look(at).tokenType === Slash)) at++;
  if (at === from) return 0;
  if (look(at).tokenType === Colon) at++;
  if (look(at).tokenType !== Digits) return 0;
  at++;
  if (look(at).tokenType === Hyphen && look(at + 1).tokenType === Digits && touching(look, at + 1)) at += 2;
  if (look(at).tokenType === Colon && look(at + 1).tokenType === Digits) at += 2;
  if (look(at).tokenType === Slash && look(at + 1).tokenType === Code && touching(look, at + 1)) at += 2;
  return at - from;
}

const touching = (look: Look, at: number): boolean => look(at).startOffset === endOf(look(at - 1));

/** "Luật" with a capital and a name; in lower case only before a name that is known ("luật phòng chống tham nhũng"). */
function startsLaw(look: Look, at: number): boolean {
  const token = look(at);
  const next = look(at + 1);
  if (next.tokenType === NumberWord || next.tokenType === Digits)
    return scanNumber(look, next.tokenType === Digits ? at + 1 : at + 2) !== null;
  if (/^[LBPH]/.test(token.image)) {
    if (joinedLength(look, at + 1) > 0) return true;
    if (/^Hi[ếẾ]n/i.test(token.image)) return next.tokenType === Year || /^n[ưƯ][ớỚ]c$/i.test(next.image);
    return isNameWord(next.tokenType) && !/^(?:này|và|các|của|sư|gia)$/i.test(next.image);
  }
  const words = spellingKey([1, 2, 3, 4].map((it) => look(at + it).image).join(' ')).replace(/ ,/g, ',');
  return lawNameOpenings.some((it) => words === it || words.startsWith(`${it} `));
}

const isNameWord = (type: TokenType): boolean =>
  type === Word ||
  type === Capital ||
  type === Code ||
  type === TitleStart ||
  type === DocumentType ||
  type === TypeOrStarter ||
  type === OtherBody ||
  type === CentralBody ||
  type === PeriodWord;

const UNNUMBERED =
  /^(?:nghị quyết|nghị định|thông tư|thông tư liên tịch|quyết định|chỉ thị|kế hoạch|kết luận|quy định)$/;

/** How far the title or "sau khi được ban hành" of a document without a number may stand behind its type. */
const LONGEST_UNNUMBERED = 24;

function startsUnnumbered(look: Look, at: number): boolean {
  if (!/^[NTQCK]/.test(look(at).image) || !UNNUMBERED.test(spellingKey(look(at).image))) return false;
  let from = at + 1;
  if (look(from).tokenType === Of) from++;
  else if (look(from).tokenType !== Meeting && look(from).tokenType !== CentralBody) return false;
  if (!isBody(look(from).tokenType)) return false;
  if (look(from).tokenType === Meeting) return /^Đ/.test(look(from).image);
  for (let it = from + 1; it < at + LONGEST_UNNUMBERED; it++) {
    const type = look(it).tokenType;
    if (type === TitleStart || type === Future) return true;
    const lowerType = (type === DocumentType || type === LawType) && /^[vl]/.test(look(it).image);
    if (!phraseWords.has(type) && !lowerType) return false;
  }
  return false;
}

const nameWords: ReadonlySet<TokenType> = new Set([
  ...[Word, Capital, Code, And, Hyphen, Level, TermWord, Ordinal],
  ...bodies,
]);
const phraseWords: ReadonlySet<TokenType> = new Set([...nameWords, Of, At]);

const PROGRAMME = /^(?:chương trình|đề án|chiến lược|kế hoạch|dự án)/;

/** How long the name of a programme may be, in tokens. */
const LONGEST_PROGRAMME = 60;

/**
 * A programme named in full: in quotation marks, or up to "giai đoạn 2021 - 2030". Without one of these nobody can
 * see where a name ends and the sentence goes on.
 */
export function startsProgramme(look: Look, at: number): boolean {
  return programmeLength(look, at) > 0;
}

const endsProgramme: ReadonlySet<TokenType> = new Set([
  ...[Semicolon, Dot, Colon, EOF, Footnote, DateText, NumberWord, LawType, Day, Slash],
]);

/** How many tokens the programme at `LA(at)` takes, its type word included; 0 when none begins there. */
export function programmeLength(look: Look, at: number): number {
  const type = look(at);
  if (!/^[CĐKD]/.test(type.image) || !PROGRAMME.test(spellingKey(type.image))) return 0;
  const next = look(at + 1).tokenType;
  if (next === OpenQuote || next === PlainQuote) {
    for (let it = at + 2; it < at + LONGEST_PROGRAMME; it++) {
      const closing = look(it).tokenType;
      if (closing === CloseQuote || closing === PlainQuote) return it - at + 1;
      if (closing === EOF) return 0;
    }
    return 0;
  }
  if (!isNameWord(next) || /^(?:này|của|số|năm|các)$/.test(look(at + 1).image)) return 0;
  for (let it = at + 1; it < at + LONGEST_PROGRAMME; it++) {
    const token = look(it);
    const end = token.tokenType === PeriodWord ? periodEnd(look, it) : it;
    if (end > it) return end - at;
    if (endsProgramme.has(token.tokenType)) return 0;
    const isType = token.tokenType === DocumentType || token.tokenType === TypeOrStarter;
    if (isType && it > at + 1 && /^[A-ZĐ]/.test(token.image)) return 0;
  }
  return 0;
}

/** Behind "giai đoạn 2021 - 2030" or "đến năm 2030"; the place itself when no year follows. */
function periodEnd(look: Look, at: number): number {
  if (!/^\d{4}$/.test(look(at + 1).image)) return at;
  const isRange = look(at + 2).tokenType === Hyphen && /^\d{4}$/.test(look(at + 3).image);
  return isRange ? at + 4 : at + 2;
}
