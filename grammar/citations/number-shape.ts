import type { IToken } from 'chevrotain';
import { latin, typeCodes, unglue, knownSpelling, isKnownIssuerCode, isPartyCode } from './codes';
import { Capital, Code, Digits, Dot, Hyphen, Level, LocalBody, OtherBody, Slash, Word } from './tokens';

/** One code or year of a number with the separator in front of it. */
export interface NumberGroup {
  readonly separator: IToken;
  readonly token: IToken;
  /** Last token of the group: a code with a dot (`VP.UBND`) or a term set apart (`QH 15`) is several. */
  readonly last: IToken;
  readonly text: string;
}

/** The tokens of a number, found and not yet understood. */
export interface NumberShape {
  readonly serial: readonly IToken[];
  readonly serialText: string;
  readonly groups: readonly NumberGroup[];
  /** How many tokens it takes. */
  readonly length: number;
  /**
   * `full`: nothing else looks like it. `weak`: a number only where "số" or a type stands in front ("12/QĐ",
   * "02/BHYT").
   */
  readonly strength: 'full' | 'weak';
}

/** The token at a distance from where the parser stands, as `LA(1)`, `LA(2)`… */
export type Look = (distance: number) => IToken;

export const endOf = (token: IToken): number => token.startOffset + token.image.length;

/** Abbreviations that are also names in running text (`UBND`, `BCĐ`, `TP`). */
const isShortName = (token: IToken): boolean =>
  (token.tokenType === LocalBody || token.tokenType === OtherBody || token.tokenType === Level) &&
  /^[A-ZĐ]{2,}$/.test(token.image);

const isCodeToken = (token: IToken, codesBefore = 0): boolean =>
  token.tokenType === Code ||
  isShortName(token) ||
  // Departments of the police: `TT-BCA-C11`.
  (token.tokenType === Capital && codesBefore > 1 && /^[A-Z]\d{1,2}$/.test(token.image)) ||
  // All in lower case behind a type: `nđ-cp`.
  (token.tokenType === Word &&
    codesBefore > 0 &&
    isKnownIssuerCode(knownSpelling(token.image.toUpperCase(), 'issuer'))) ||
  // `Ttr`, `Nđ`, and all lower case: only where it is a known type.
  ((token.tokenType === Capital || token.tokenType === Word) &&
    token.image.length <= 4 &&
    (typeCodes.includes(knownSpelling(token.image.toUpperCase(), 'type')) || token.image === 'L'));

const OLD_BODIES = /^(?:CP|TTg|HĐBT|CT|HĐCP|TC|BT|NĐ|QĐ|LCT)$/;

/**
 * The number that begins at `LA(from)`, or null. Spaces around separators are taken in, as far as nothing else
 * could be meant: never around both sides of a hyphen that follows a whole number ("…/NQ-CP - UBND tỉnh").
 */
export function scanNumber(look: Look, from: number): NumberShape | null {
  let at = from;
  const serial: IToken[] = [look(at)];
  if (serial[0]!.tokenType !== Digits || serial[0]!.image.length > 5) return null;
  at++;
  const touches = (token: IToken): boolean => token.startOffset === endOf(look(at - 1));
  if (look(at).tokenType === Dot && touches(look(at)) && look(at + 1).tokenType === Digits) {
    // 66.22/2026/NQ-CP: only with a year behind it.
    if (look(at + 2).tokenType !== Slash || !/^\d{4}$/.test(look(at + 3).image)) return null;
    if (look(at + 1).startOffset !== endOf(look(at))) return null;
    serial.push(look(at), look(at + 1));
    at += 2;
  } else if (look(at).tokenType === Word && /^[a-zđ]$/.test(look(at).image) && touches(look(at))) {
    serial.push(look(at));
    at++;
  }
  const groups: NumberGroup[] = [];
  let codes = 0;
  for (;;) {
    const group = readGroup(look, at, groups, codes);
    if (!group) break;
    groups.push(group.group);
    at += group.length;
    if (group.group.token.tokenType !== Digits) codes++;
  }
  if (codes === 0) return null;
  const strength = strengthOf(groups, codes);
  if (strength === null) return null;
  return {
    serial,
    serialText: serial.map((it) => it.image).join(''),
    groups,
    length: at - from,
    strength,
  };
}

/** `30/2020` behind "Nghị định": serial and year, and no code. */
export function scanShortNumber(look: Look, from: number): NumberShape | null {
  const [serial, separator, year, behind] = [look(from), look(from + 1), look(from + 2), look(from + 3)];
  if (serial.tokenType !== Digits || separator.tokenType !== Slash || !/^(?:19|20)\d\d$/.test(year.image))
    return null;
  if (serial.image.length > 4 || year.startOffset - endOf(serial) !== 1) return null;
  if (behind.tokenType === Slash || behind.tokenType === Hyphen) return null;
  const group: NumberGroup = { separator, token: year, last: year, text: year.image };
  return { serial: [serial], serialText: serial.image, groups: [group], length: 3, strength: 'weak' };
}

/** Separators and codes behind a serial that is still blank: `/KH-UBND`. */
export function scanBlankNumber(look: Look, from: number): readonly NumberGroup[] {
  if (look(from).tokenType !== Slash) return [];
  const groups: NumberGroup[] = [];
  let at = from;
  for (;;) {
    const group = readGroup(look, at, groups, groups.length);
    if (!group) break;
    groups.push(group.group);
    at += group.length;
  }
  return groups;
}

function readGroup(
  look: Look,
  at: number,
  before: readonly NumberGroup[],
  codes: number,
): { group: NumberGroup; length: number } | null {
  const separator = look(at);
  const isSlash = separator.tokenType === Slash;
  if (!isSlash && separator.tokenType !== Hyphen) return null;
  const token = look(at + 1);
  const previous = look(at - 1);
  const gapBefore = separator.startOffset - endOf(previous);
  const gapAfter = token.startOffset - endOf(separator);
  const isYear = token.tokenType === Digits;
  if (isYear) {
    if (codes > 0 || before.length > 0 || !isSlash || !/^\d{2,5}$/.test(token.image)) return null;
    const next = look(at + 2);
    if (next.tokenType !== Slash && next.tokenType !== Hyphen) return null;
    if (!isCodeToken(look(at + 3))) return null;
    if (next.tokenType === Hyphen && look(at + 3).startOffset - endOf(token) > 2) return null;
    if (gapBefore + gapAfter > 1) return null;
    return { group: { separator, token, last: token, text: token.image }, length: 2 };
  }
  if (!isCodeToken(token, codes)) return null;
  if (!spacesAllowed(look, at, before, codes, gapBefore, gapAfter)) return null;
  if (token.tokenType !== Code && !isShortName(token) && gapBefore + gapAfter > 0) return null;
  let length = 2;
  let last = token;
  let text = token.image;
  if (look(at + 2).tokenType === Dot && (look(at + 3).tokenType === Code || isShortName(look(at + 3)))) {
    const dot = look(at + 2);
    const rest = look(at + 3);
    if (dot.startOffset === endOf(last) && rest.startOffset === endOf(dot)) {
      text += `.${rest.image}`;
      last = rest;
      length += 2;
    }
  } else if (/^(?:UBTV)?QH$/.test(text) && /^\d{1,2}$/.test(look(at + 2).image)) {
    if (look(at + 2).startOffset - endOf(last) <= 1) {
      last = look(at + 2);
      text += last.image;
      length++;
    }
  }
  return { group: { separator, token, last, text }, length };
}

function spacesAllowed(
  look: Look,
  at: number,
  before: readonly NumberGroup[],
  codes: number,
  gapBefore: number,
  gapAfter: number,
): boolean {
  const gaps = gapBefore + gapAfter;
  if (gaps === 0) return true;
  if (gapBefore > 1 || gapAfter > 1) return false;
  const isSlash = look(at).tokenType === Slash;
  const code = look(at + 1).image;
  const lastCode = before[before.length - 1]?.text;
  if (codes === 0) {
    if (isSlash) return gaps === 1 || typeCodes.includes(knownSpelling(code, 'type'));
    // `18 - NQ/TW`: the slash behind it says that it is a number and not a range.
    return look(at + 2).tokenType === Slash && isCodeToken(look(at + 3));
  }
  const first = before.find((it) => it.token.tokenType !== Digits)!;
  const whole = codes >= 2 && !/LT$|LB$|^KHLT$/.test(first.text);
  if (whole && !isSlash) return false;
  // Still without a body, or a joint document that may name another: `NĐ- CP`, `TTLTBTC- BNV`.
  return gaps === 1 || isKnownIssuerCode(latin(code)) || lastCode === undefined;
}

function strengthOf(groups: readonly NumberGroup[], codes: number): 'full' | 'weak' | null {
  const first = groups[0]!;
  const hasYear = first.token.tokenType === Digits;
  if (hasYear) return /^\d{4}$/.test(first.text) || codes >= 2 ? 'full' : 'weak';
  const plain = latin(first.text);
  const isType = typeCodes.includes(knownSpelling(plain, 'type'));
  if (first.separator.tokenType === Hyphen) {
    const second = groups[1];
    if (second) return second.separator.tokenType === Slash ? (isType ? 'full' : 'weak') : 'weak';
    // 46-CP, written in one piece.
    const inOnePiece = first.token.startOffset === endOf(first.separator);
    return inOnePiece && (OLD_BODIES.test(plain) || unglue(plain)) ? 'weak' : null;
  }
  if (codes >= 2) return isType || isKnownIssuerCode(plain) || isPartyCode(plain) ? 'full' : 'weak';
  return unglue(plain) ? 'full' : 'weak';
}
