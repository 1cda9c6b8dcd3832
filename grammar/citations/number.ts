import type { IToken } from 'chevrotain';
import type { Message, Span } from '../text';
import {
  copyTypeCodes,
  foldCode,
  isPartyCode,
  isStateCode,
  jointTypeCodes,
  knownSpelling,
  latin,
  typeCodes,
  unglue,
} from './codes';
import type { DocumentNumber, FormatProblem, FormatProblemKind, NumberFamily, Part } from './model';
import { endOf, type NumberGroup, type NumberShape } from './number-shape';
import { Digits, Hyphen } from './tokens';

const messages: Record<FormatProblemKind, (written: string, right: string) => Message> = {
  space: (_, right) => ({
    vi: `Số, ký hiệu viết liền, không có dấu cách: «${right}».`,
    en: `A document number has no spaces: “${right}”.`,
  }),
  dash: (_, right) => ({
    vi: `Trong số, ký hiệu dùng dấu gạch nối ngắn (-): «${right}».`,
    en: `A document number takes the plain hyphen: “${right}”.`,
  }),
  separators: (written, right) => ({
    vi: `Dấu «/» và «-» của «${written}» đổi chỗ: văn bản của Đảng viết «-» trước, văn bản của Nhà nước viết «/» trước. Đúng là «${right}».`,
    en: `“${written}” mixes Party and State separators; it should be “${right}”.`,
  }),
  glued: (written, right) => ({
    vi: `Ký hiệu của «${written}» viết dính: đúng là «${right}».`,
    en: `Two codes of “${written}” run together: “${right}”.`,
  }),
  lookalike: (written, right) => ({
    vi: `«${written}» có chữ cái không phải chữ Việt, trông giống nhưng máy đọc khác: đúng là «${right}».`,
    en: `“${written}” has letters of another alphabet; it should be “${right}”.`,
  }),
  spelling: (written, right) => ({
    vi: `Ký hiệu của «${written}» sai chữ: đúng là «${right}».`,
    en: `A code of “${written}” is misspelt: “${right}”.`,
  }),
  leadingZero: (written, right) => ({
    vi: `Số dưới 10 viết thêm số 0 ở trước: «${right}», không phải «${written}».`,
    en: `A serial below ten takes a leading zero: “${right}”.`,
  }),
  yearDigits: (written) => ({
    vi: `Năm trong «${written}» phải có bốn chữ số.`,
    en: `The year in “${written}” must have four digits.`,
  }),
  incomplete: (written, right) => ({
    vi: `Số, ký hiệu «${written}» thiếu phần chữ, ví dụ «${right}/NĐ-CP».`,
    en: `“${written}” lacks its codes, as in “${right}/NĐ-CP”.`,
  }),
};

/** Told with the right writing, which a number of no known shape does not have. */
const rewritten: ReadonlySet<FormatProblemKind> = new Set([
  'dash',
  'glued',
  'leadingZero',
  'lookalike',
  'separators',
  'spelling',
]);

interface ReadCode {
  readonly text: string;
  readonly group: NumberGroup;
}

/** Everything a shape says: family, parts, how it should be written, and what is wrong with how it is. */
export function numberFromShape(shape: NumberShape, text: string): DocumentNumber {
  const first = shape.serial[0]!;
  const lastGroup = shape.groups[shape.groups.length - 1];
  const end = lastGroup ? endOf(lastGroup.last) : endOf(shape.serial[shape.serial.length - 1]!);
  const span: Span = { start: first.startOffset, end };
  return build(shape.serialText, shape.groups, text.slice(span.start, end), span);
}

/** A number whose serial is still blank: `/KH-UBND` behind "Số:". */
export function blankNumber(groups: readonly NumberGroup[], text: string, start: number): DocumentNumber {
  const last = groups[groups.length - 1];
  const span: Span = { start, end: last ? endOf(last.last) : start };
  return { ...build('', groups, text.slice(span.start, span.end), span), formatProblems: [] };
}

function build(serial: string, groups: readonly NumberGroup[], text: string, span: Span): DocumentNumber {
  const kinds = new Set<FormatProblemKind>();
  const yearGroup = groups[0]?.token.tokenType === Digits ? groups[0] : null;
  const codes = readCodes(yearGroup ? groups.slice(1) : groups, kinds);
  const year = yearGroup ? Number(yearGroup.text) : null;
  if (yearGroup && yearGroup.text.length !== 4) kinds.add('yearDigits');
  if (codes.length === 0 && serial !== '') kinds.add('incomplete');
  const partyForm =
    !yearGroup && codes[0]?.group.separator.tokenType === Hyphen && groups[1]?.separator.tokenType !== Hyphen;
  const parts = classify(serial, year, codes, partyForm);
  const padded = /^\d(?!\d)/.test(serial) ? `0${serial}` : serial;
  if (padded !== serial && parts.family !== 'F14') kinds.add('leadingZero');
  const state = parts.issuerCodes[0] !== undefined && isStateCode(parts.issuerCodes[0]);
  const party = parts.issuerCodes[0] !== undefined && isPartyCode(parts.issuerCodes[0]);
  const wantsParty = parts.family === 'F8' && !state;
  if (parts.family === 'F8' && !partyForm && party) kinds.add('separators');
  if (partyForm && parts.family !== 'F8' && parts.family !== 'F14') kinds.add('separators');
  spacing(serial, groups, span, kinds);
  const ordered = codes.map((it) => it.text);
  // A number of no known shape is taken as it is, so that only its spaces can be told to be wrong.
  const asItIs = parts.family === 'F14' || parts.family === null;
  const normalised = asItIs
    ? text.replace(/ |\n/g, '')
    : write(serial === '' ? '' : padded, yearGroup?.text ?? null, ordered, wantsParty);
  const yearSpan = yearGroup ? spanOf(yearGroup.token) : null;
  const typeGroup = parts.typeIndex === null ? null : codes[parts.typeIndex]!.group;
  const typeCodePart: Part | null = typeGroup
    ? { text: typeGroup.text, span: { start: typeGroup.token.startOffset, end: endOf(typeGroup.last) } }
    : null;
  return {
    text,
    span,
    family: parts.family,
    serial,
    serialValue: /^\d+/.test(serial) ? Number.parseInt(serial, 10) : null,
    year,
    typeCode: parts.typeCode,
    issuerCodes: parts.issuerCodes,
    unit: parts.unit,
    term: parts.term,
    normalised,
    key: keyOf(serial, year, ordered),
    formatProblems: [...kinds]
      .filter((kind) => !asItIs || !rewritten.has(kind))
      .map((kind): FormatProblem => ({ kind, span, message: messages[kind](text, normalised) })),
    yearSpan,
    typeCodePart,
  };
}

const spanOf = (token: IToken): Span => ({ start: token.startOffset, end: endOf(token) });

const keyOf = (serial: string, year: number | null, codes: readonly string[]): string =>
  [serial.replace(/^0+(?=\d)/, ''), ...(year === null ? [] : [year]), ...codes.map(foldCode)].join('/');

function write(serial: string, year: string | null, codes: readonly string[], party: boolean): string {
  if (party) return `${serial}-${codes[0]}${codes.length > 1 ? `/${codes.slice(1).join('-')}` : ''}`;
  return [serial, ...(year === null ? [] : [year]), codes.join('-')].join('/');
}

function readCodes(groups: readonly NumberGroup[], kinds: Set<FormatProblemKind>): ReadCode[] {
  const codes: ReadCode[] = [];
  groups.forEach((group, order) => {
    const plain = latin(group.text);
    if (plain !== group.text) kinds.add('lookalike');
    // A second code is an issuer, except the type in front of a body written with a slash (TTLT/BTC-BNV).
    const kind = order === 0 ? 'type' : 'issuer';
    const parted = order === 0 ? unglue(plain) : null;
    if (parted) {
      kinds.add('glued');
      codes.push({ text: parted[0], group }, { text: parted[1], group });
      return;
    }
    const right = knownSpelling(plain, kind);
    if (right !== plain) kinds.add('spelling');
    codes.push({ text: right, group });
  });
  return codes;
}

function spacing(
  serial: string,
  groups: readonly NumberGroup[],
  span: Span,
  kinds: Set<FormatProblemKind>,
): void {
  let end = span.start + serial.length;
  for (const group of groups) {
    if (serial !== '' && group.separator.startOffset > end) kinds.add('space');
    if (group.token.startOffset > endOf(group.separator)) kinds.add('space');
    if (endOf(group.last) - group.token.startOffset > group.text.length) kinds.add('space');
    if (group.separator.tokenType === Hyphen && group.separator.image !== '-') kinds.add('dash');
    end = endOf(group.last);
  }
}

interface Parts {
  readonly family: NumberFamily | null;
  readonly typeCode: string | null;
  readonly typeIndex: number | null;
  readonly issuerCodes: readonly string[];
  readonly unit: string | null;
  readonly term: number | null;
}

const none: Parts = {
  family: null,
  typeCode: null,
  typeIndex: null,
  issuerCodes: [],
  unit: null,
  term: null,
};

/** The families in their order of matching; the first that fits wins. */
function classify(
  serial: string,
  year: number | null,
  codes: readonly ReadCode[],
  partyForm: boolean,
): Parts {
  const [first, second, ...rest] = codes.map((it) => it.text) as [string?, string?, ...string[]];
  if (first === undefined) return none;
  const assembly = /^(UBTV)?QH(\d{1,2})$/;
  const isType = typeCodes.includes(first);
  const typed = { typeCode: first, typeIndex: 0 };
  if (year !== null) {
    const match = assembly.exec(first);
    if (match && second === undefined) {
      const issuer = match[1] ? 'UBTVQH' : 'QH';
      return { ...none, family: match[1] ? 'F2' : 'F1', issuerCodes: [issuer], term: Number(match[2]) };
    }
    const ordinance = second === undefined ? null : assembly.exec(second);
    if (ordinance)
      return {
        ...none,
        ...typed,
        family: 'F3',
        issuerCodes: [ordinance[1] ? 'UBTVQH' : 'QH'],
        term: Number(ordinance[2]),
      };
    if (second === undefined)
      return isType ? { ...none, ...typed, family: null } : { ...none, issuerCodes: [first] };
    if (serial.includes('.')) return { ...none, ...typed, family: 'F6', issuerCodes: [second] };
    if (jointTypeCodes.has(first)) return { ...none, ...typed, family: 'F7', issuerCodes: [second, ...rest] };
    return { ...none, ...typed, family: 'F5', issuerCodes: [second], unit: joined(rest) };
  }
  if (second !== undefined && assembly.test(second)) {
    const [, committee, term] = assembly.exec(second)!;
    const issuer = committee ? 'UBTVQH' : 'QH';
    return { ...none, ...typed, family: 'F4', issuerCodes: [issuer], term: Number(term) };
  }
  if (second === undefined) {
    if (isOld(first)) return { ...none, family: 'F14', issuerCodes: [first] };
    return isType ? { ...none, ...typed } : { ...none, issuerCodes: [first] };
  }
  if (first === 'LCT' || (first === 'L' && second === 'CTN'))
    return { ...none, ...typed, family: 'F14', issuerCodes: [second] };
  const body = second;
  if (partyForm ? !isStateCode(body) : isPartyCode(body) && isType)
    return { ...none, ...typed, family: 'F8', issuerCodes: [body], unit: joined(rest) };
  if (!isType) return { ...none, family: 'F11', issuerCodes: [first], unit: joined([second, ...rest]) };
  if (first === 'VBHN') return { ...none, ...typed, family: 'F12', issuerCodes: [body], unit: joined(rest) };
  if (copyTypeCodes.has(first))
    return { ...none, ...typed, family: 'F13', issuerCodes: [body], unit: joined(rest) };
  if (/^BCĐ/.test(body)) return { ...none, ...typed, family: 'F10', issuerCodes: [body], unit: joined(rest) };
  if (jointTypeCodes.has(first)) return { ...none, ...typed, family: 'F7', issuerCodes: [body, ...rest] };
  return { ...none, ...typed, family: 'F9', issuerCodes: [body], unit: joined(rest) };
}

const joined = (codes: readonly string[]): string | null => (codes.length === 0 ? null : codes.join('-'));

/** Bodies whose documents before 1996 had a number and nothing else: `46-CP`, `299/TTg`. */
const isOld = (code: string): boolean => /^(?:CP|TTg|HĐBT|CT|HĐCP)$/.test(code);
