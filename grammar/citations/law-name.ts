import type { IToken, TokenType } from 'chevrotain';
import { spellingKey } from '../text';
import { scanNumber, type Look } from './number-shape';
import {
  And,
  Capital,
  CentralBody,
  Close,
  Code,
  Comma,
  Digits,
  DocumentType,
  LawType,
  Level,
  LocalBody,
  NumberWord,
  Of,
  Open,
  OtherBody,
  PeriodWord,
  PointerWord,
  Semicolon,
  TitleStart,
  TypeOrStarter,
  Word,
} from './tokens';
import { joinedLawNames } from './law-names';
import { nameEnders } from './vocabulary';

const LONGEST_LAW_NAME = 30;
/** Laws that one law amends are few; the list of them is not followed without end. */
const MOST_AMENDED = 40;

const joinedKeys = joinedLawNames.map(spellingKey).sort((a, b) => b.length - a.length);
const joinedStarts = new Set(joinedKeys.map((it) => it.split(/[ ,]/)[0]!));

const nameTokens: ReadonlySet<TokenType> = new Set([
  ...[Word, Capital, Code, CentralBody, LocalBody, OtherBody, Level, PeriodWord],
]);
/** Verbs and headings that may be the first word of a law: "Luật Tổ chức …", "Luật Điều ước quốc tế". */
const firstTokens: ReadonlySet<TokenType> = new Set([TitleStart, PointerWord, DocumentType, TypeOrStarter]);

/** How many tokens behind the word "Luật" at `LA(0)` are its name. */
export function lawNameLength(look: Look): number {
  if (look(1).tokenType === TitleStart && /^s[ửỬ]/i.test(look(1).image)) return amendingLength(look);
  const length = nameLength(look, 1);
  return length === 0 ? 0 : length + amendedLength(look, length + 1);
}

/** "(sửa đổi)", "(sửa đổi, bổ sung)" behind the name of a law. */
function amendedLength(look: Look, from: number): number {
  if (look(from).tokenType !== Open || !/^s[ửỬ]a/i.test(look(from + 1).image)) return 0;
  for (let at = from + 2; at < from + 6; at++) if (look(at).tokenType === Close) return at - from + 1;
  return 0;
}

function nameLength(look: Look, from: number): number {
  const joined = joinedLength(look, from);
  if (joined > 0) return joined;
  let at = from;
  if (firstTokens.has(look(at).tokenType)) at++;
  while (at - from < LONGEST_LAW_NAME && isNameToken(look(at))) at++;
  return at - from;
}

function isNameToken(token: IToken): boolean {
  if (token.tokenType === Word) return !nameEnders.has(token.image);
  // "Luật Ban hành văn bản quy phạm pháp luật"; with a capital another document begins.
  if (token.tokenType === DocumentType || token.tokenType === LawType) return /^[vl]/.test(token.image);
  return nameTokens.has(token.tokenType);
}

/** How many tokens a name takes that is known by heart. Names with a comma or "và" in them are known by heart; nothing else shows where they end. */
export function joinedLength(look: Look, from: number): number {
  if (!joinedStarts.has(spellingKey(look(from).image).split(' ')[0]!)) return 0;
  let key = '';
  let length = 0;
  for (let at = from; at < from + LONGEST_LAW_NAME; at++) {
    const token = look(at);
    if (token.image === '') break;
    key += `${key === '' || token.tokenType === Comma || token.tokenType === Semicolon ? '' : ' '}${spellingKey(token.image)}`;
    if (joinedKeys.includes(key)) length = at - from + 1;
  }
  return length;
}

/** "của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số …": the number of a law that is amended, not of the one that amends. */
function amendedNumberLength(look: Look, at: number): number {
  if (look(at).tokenType !== NumberWord) return 0;
  const number = scanNumber(look, at + 1);
  if (!number) return 0;
  const behind = at + 1 + number.length;
  const joiner = look(behind).tokenType;
  const another = (joiner === Comma || joiner === And) && look(behind + 1).tokenType === LawType;
  return another || joiner === NumberWord ? number.length + 1 : 0;
}

/** "sửa đổi, bổ sung một số điều của Luật … và Luật …". */
function amendingLength(look: Look): number {
  let at = 1;
  // "của 37 luật có liên quan đến quy hoạch": no law by its name.
  while (at < LONGEST_LAW_NAME && (look(at).tokenType !== LawType || look(at - 1).tokenType === Digits)) {
    const type = look(at).tokenType;
    if (type === NumberWord && scanNumber(look, at + 1)) return at - 1;
    const inside =
      type === Comma ||
      type === Of ||
      type === And ||
      type === NumberWord ||
      type === Digits ||
      type === LawType;
    if (!inside && !nameTokens.has(type) && !firstTokens.has(type)) return at - 1;
    at++;
  }
  for (let law = 0; law < MOST_AMENDED && look(at).tokenType === LawType; law++) {
    at += 1 + nameLength(look, at + 1);
    at += amendedNumberLength(look, at);
    const joiner = look(at).tokenType;
    if ((joiner === Comma || joiner === And) && look(at + 1).tokenType === LawType) at++;
    else break;
  }
  return at - 1;
}
