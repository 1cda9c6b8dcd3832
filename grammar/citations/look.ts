import { EOF, type TokenType } from 'chevrotain';
import { isBody, opening } from './ahead';
import { jointTypeCodes, latin } from './codes';
import type { Draft } from './draft';
import { scanNumber, type Look, endOf } from './number-shape';
import {
  And,
  At,
  Capital,
  CentralBody,
  Close,
  Code,
  Colon,
  Comma,
  DateText,
  Day,
  Digits,
  DocumentType,
  Dot,
  Dots,
  Future,
  Hyphen,
  LawType,
  Level,
  LocalBody,
  Meeting,
  Month,
  NumberWord,
  Of,
  Open,
  OpenQuote,
  Ordinal,
  Other,
  OtherBody,
  PlainQuote,
  Post,
  Semicolon,
  Signed,
  Slash,
  TermWord,
  TitleStart,
  TypeOrStarter,
  Word,
  Year,
} from './tokens';
import { nameEnders } from './vocabulary';

/** What may follow at a place inside a citation. All look ahead a bounded way and consume nothing. */

const startsCapital = /^[^a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/;

export function dateAhead(look: Look, draft: Draft): boolean {
  if (draft.date) return false;
  let at = 1;
  if (look(at).tokenType === Comma) at++;
  if (look(at).tokenType === Open) at++;
  if (look(at).tokenType === Signed) at++;
  const type = look(at).tokenType;
  // "năm 2015" belongs to a name or a number, not to what stands behind a comma.
  if (type === Year) return at === 1 && /^\d{4}$/.test(look(2).image);
  if (type !== Day) return false;
  const next = look(at + 1).tokenType;
  if (next === DateText || next === Dots || writtenDateAhead(look, at + 1)) return true;
  if (next === Digits) return look(at + 2).tokenType === Slash && look(at + 3).tokenType === Digits;
  return (
    next === EOF || next === Semicolon || next === Of || next === Comma || next === Dot || next === Close
  );
}

export function writtenDateAhead(look: Look, from: number): boolean {
  let at = from;
  if (look(at).tokenType === Digits || look(at).tokenType === Dots) at++;
  if (look(at).tokenType !== Month) return false;
  at++;
  if (look(at).tokenType === Digits || look(at).tokenType === Dots) at++;
  return look(at).tokenType === Year;
}

export function issuerAhead(look: Look, draft: Draft): boolean {
  if (draft.issuer) return false;
  if (look(1).tokenType === Meeting) return draft.date !== null && startsCapital.test(look(1).image);
  const at = look(1).tokenType === Comma ? 2 : 1;
  return look(at).tokenType === Of && bodyAt(look, at + 1);
}

function bodyAt(look: Look, at: number): boolean {
  const token = look(at);
  if (!isBody(token.tokenType)) return false;
  return token.tokenType !== OtherBody || startsCapital.test(token.image);
}

/** Another body of a joint document: "Bộ Tài chính và Bộ Nội vụ". */
export function anotherBodyAhead(look: Look, draft: Draft): boolean {
  const code = draft.number?.groups.find((it) => it.token.tokenType !== Digits)?.text;
  if (code === undefined) return false;
  const plain = latin(code);
  if (![...jointTypeCodes].some((it) => plain.startsWith(it))) return false;
  const joiner = look(1).tokenType;
  return (joiner === And || joiner === Comma || joiner === Hyphen) && bodyAt(look, 2);
}

export function termAhead(look: Look): boolean {
  const at = look(1).tokenType === Open ? 2 : 1;
  if (look(at).tokenType !== TermWord || !/^kh/i.test(look(at).image)) return false;
  const value = look(at + 1);
  return value.tokenType === Digits || /^[IVX]+$/.test(value.image) || startsCapital.test(value.image);
}

/** ", nhiệm kỳ 2020 - 2025". */
export function officeAhead(look: Look): boolean {
  const at = look(1).tokenType === Comma ? 2 : 1;
  return look(at).tokenType === TermWord && look(at + 1).tokenType === Digits;
}

export function placeAhead(look: Look): boolean {
  const token = look(1);
  const previous = look(0).tokenType;
  switch (token.tokenType) {
    case Level:
      return true;
    case Capital:
      return (
        previous === Level ||
        previous === Capital ||
        previous === LocalBody ||
        previous === Hyphen ||
        previous === Dot
      );
    case Code:
      return previous === Dot;
    case Hyphen:
      return previous === Capital && look(2).tokenType === Capital;
    case Dot:
      return /^tp$/i.test(look(0).image) && (look(2).tokenType === Capital || look(2).tokenType === Code);
    default:
      return false;
  }
}

export function meetingAhead(look: Look): boolean {
  switch (look(1).tokenType) {
    case Ordinal:
    case CentralBody:
    case LocalBody:
      return true;
    case Comma:
      return look(2).tokenType === CentralBody;
    case Of:
      return look(2).tokenType === LocalBody || look(2).tokenType === CentralBody || look(2).image === 'Đảng';
    case Capital:
      return look(1).image === 'Đảng';
    default:
      return termAhead(look);
  }
}

/** How many tokens the free name of a body may take. */
const LONGEST_NAME = 16;

/** How many tokens the body that begins with the word at `LA(1)` takes ("Ban Chỉ đạo tổng kết thực hiện …"). */
export function freeNameLength(look: Look): number {
  const steering = /^(?:BC[ĐD]|Ban [Cc]h[ỉỈ] đ[ạẠ]o)/.test(look(1).image);
  let at = 2;
  while (at <= LONGEST_NAME && continuesName(look, at, steering)) at++;
  return at - 1;
}

/** What the document that a steering committee is named after is made of. */
const citesWords: ReadonlySet<TokenType> = new Set([
  DocumentType,
  TypeOrStarter,
  NumberWord,
  Digits,
  Slash,
  Of,
]);

function continuesName(look: Look, at: number, steering: boolean): boolean {
  const token = look(at);
  const next = look(at + 1);
  switch (token.tokenType) {
    case Capital:
    case Code:
    case Level:
    case LocalBody:
    case CentralBody:
    case OtherBody:
      return true;
    case Word:
      return steering || !nameEnders.has(token.image);
    case TitleStart:
      // "Ban Tổ chức Tỉnh ủy"; a steering committee is named after what it steers, up to "về".
      return (at === 2 && startsCapital.test(token.image)) || (steering && !/^v[ềỀ]/i.test(token.image));
    case And:
    case Hyphen:
    case Comma:
      return next.tokenType === Capital && opening((distance) => look(at + distance)) === null;
    default:
      return steering && citesWords.has(token.tokenType);
  }
}

/** How many tokens a number behind the name of a law takes, its "số" and bracket included; 0 when there is none. */
export function lawNumberLength(look: Look): number {
  let at = 1;
  if (look(at).tokenType === Open || look(at).tokenType === Comma) at++;
  if (look(at).tokenType === NumberWord) at++;
  const shape = scanNumber(look, at);
  return shape && (shape.strength === 'full' || at > 1) ? at - 1 + shape.length : 0;
}

export function titleAhead(look: Look): boolean {
  const at = look(1).tokenType === Comma ? 2 : 1;
  const token = look(at);
  if (token.tokenType === TitleStart) return at === 1 || /^v[ềỀ]/i.test(token.image);
  if (at === 2) return false;
  if (token.tokenType === TypeOrStarter) return opening(look) === null;
  return token.tokenType === OpenQuote || token.tokenType === PlainQuote;
}

/** For "Nghị quyết của Chính phủ và các văn bản có liên quan … về": words that may stand between. */
export function titleWithinReach(look: Look): boolean {
  const plain: ReadonlySet<TokenType> = new Set([
    Word,
    Capital,
    Code,
    And,
    Of,
    CentralBody,
    LocalBody,
    OtherBody,
    Level,
    Post,
  ]);
  for (let at = 1; at < 20; at++) {
    const type = look(at).tokenType;
    if (type === TitleStart) return /^v[ềỀ]/i.test(look(at).image);
    if (type === Future) return true;
    const lowerType = (type === DocumentType || type === LawType) && /^[vl]/.test(look(at).image);
    if (!plain.has(type) && !lowerType) return false;
  }
  return false;
}

/** What is open where a title is read. */
export interface TitleState {
  quote: boolean;
  brackets: number;
  /** End of the last citation read inside it. */
  nestedEnd: number;
}

/** Words behind a comma that go on with the sentence and not with the title. */
const clauseStarts = new Set([
  'gắn với',
  'gắn việc',
  'đồng thời',
  'nhất là',
  'góp phần',
  'phấn đấu',
  'qua đó',
  'trong đó',
]);

/** Whether the title ends in front of `LA(1)`. */
export function titleEnds(look: Look, state: TitleState, source: string): boolean {
  const token = look(1);
  const type = token.tokenType;
  if (type === EOF) return true;
  if (state.quote) return false;
  if (newItem(look, source)) return true;
  if (type === Semicolon || type === Colon || (type === Other && token.image === '|')) return true;
  if (type === Close) return state.brackets === 0;
  if (type === Dot) {
    const next = look(2);
    if (next.tokenType === EOF) return true;
    return next.startOffset > endOf(token) && !/^tp$/i.test(look(0).image);
  }
  if (type !== Comma && type !== And && type !== At) return false;
  const behind: Look = (distance) => look(distance + 1);
  const kind = opening(behind);
  // "về tinh giản biên chế tại Quyết định số …": where it stands; "nội dung quy định tại …" is still the title.
  if (type === At) return kind === 'number' && !/định$/i.test(look(0).image);
  if (kind === null || kind === 'programme') {
    if (type === And) return look(2).image === 'các' && /^v[ăĂ]n b/i.test(look(3).image);
    return type === Comma && clauseStarts.has(`${look(2).image} ${look(3).image}`);
  }
  const follows = state.nestedEnd === endOf(look(0));
  // "hướng dẫn thi hành Nghị định A và Nghị định B": the second belongs to the title as the first does.
  if (follows && type === And) return kind === 'unnumbered';
  return !(follows && kind === 'law' && look(2).tokenType === LawType);
}

/** A line break with a list mark or a new basis behind it. */
function newItem(look: Look, source: string): boolean {
  const from = endOf(look(0));
  const token = look(1);
  if (token.startOffset - from < 1 || source.charCodeAt(from) !== 10) return false;
  return (
    token.tokenType === Hyphen ||
    /^(?:Căn|Theo|\+)$/.test(token.image) ||
    (token.tokenType === Digits && look(2).tokenType === Dot)
  );
}
