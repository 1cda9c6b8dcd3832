import {
  centralCodes,
  foldCode,
  isPartyCode,
  isStateCode,
  type DocumentNumber,
} from '../../grammar/citations';
import { fold } from '../../grammar/text';
import { bodiesNamed, issuerNames } from './issuers';

const byFold = new Map(Object.entries(issuerNames).map(([code, name]) => [foldCode(code), name]));

/** The name behind a code of the centre, or null. */
export const nameOfCode = (code: string): string | null => byFold.get(foldCode(code)) ?? null;

const LOCAL =
  /^(?:(?:pho )?chu tich |thuong truc |ban thuong vu |van phong )?(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|tinh uy|thanh uy|huyen uy|dang bo|so )/;
const PARTY_LOCAL =
  /^(?:ban thuong vu |thuong truc |ban chap hanh |bch |btv )?(?:tinh uy|thanh uy|huyen uy|quan uy|dang bo|dang uy)/;

/**
 * Whether the words after "của" can be the body that the codes name. Bodies whose codes are free, and words that name
 * nobody known, fit anything.
 */
export function issuerFits(number: DocumentNumber, words: string): boolean {
  const code = number.issuerCodes[0];
  if (code === undefined) return true;
  const named = bodiesNamed(words);
  const plain = fold(words).trim();
  if (isPartyCode(code)) {
    if (/TW$|TƯ$/.test(code)) return !LOCAL.test(plain) && !named.some((it) => isStateBody(it));
    return (
      !named.some((it) => isStateBody(it)) &&
      !/^(?:chu tich )?(?:ubnd|uy ban nhan dan|hdnd|hoi dong)/.test(plain)
    );
  }
  if (centralCodes.has(code) || code === 'QH' || code === 'UBTVQH') {
    if (LOCAL.test(plain)) return false;
    if (named.length === 0) return true;
    const expected = number.issuerCodes.map(nameOfCode).filter((it) => it !== null);
    return expected.length === 0 || named.some((it) => expected.includes(it)) || sameHouse(code, named);
  }
  if (/^(?:UBND|HĐND)/.test(code)) {
    if (PARTY_LOCAL.test(plain)) return false;
    if (code.startsWith('UBND') && /^(?:hoi dong nhan dan|hdnd)/.test(plain)) return false;
    if (code.startsWith('HĐND') && /^(?:chu tich )?(?:uy ban nhan dan|ubnd)/.test(plain)) return false;
    return named.length === 0;
  }
  return !isStateCode(code) || named.length === 0;
}

const isStateBody = (name: string): boolean =>
  Object.values(issuerNames).includes(name) && !/^Văn phòng/.test(name);

/** A decree signed "TM. Chính phủ" by the Prime Minister is the Government's; the Chief Justice speaks for the court. */
const sameHouse = (code: string, named: readonly string[]): boolean =>
  (code === 'HĐTP' && named.includes('Tòa án nhân dân tối cao')) ||
  (code === 'QH' && named.includes('Ủy ban Thường vụ Quốc hội') && named.includes('Quốc hội'));
