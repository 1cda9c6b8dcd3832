import { UPPER, type Span } from '../../grammar/text';
import type { Sourced } from '../plan';
import { gatherer } from './gatherer';
import { triggerOn } from './triggers';
import { proseOf } from './values';

/** A capital abbreviation in running text. */
export interface Use {
  readonly short: string;
  readonly source: Sourced;
  readonly span: Span;
  /** It stands in brackets behind what it stands for: "cải cách hành chính (CCHC)". */
  readonly explains: boolean;
}

const capitals = new RegExp(
  `(?<![${UPPER}0-9a-zà-ỹ./&-])([A-ZĐ]{2,8})(?![${UPPER}0-9a-zà-ỹ/&-]|\\.[${UPPER}])`,
  'g',
);

/** Numerals up to a hundred; "CCVC" has their letters and is none. */
const roman = /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

const hold = triggerOn({ word: (it) => /^[A-ZĐ]{2,8}$/.test(it) && !roman.test(it) });

/** The abbreviations used in a plan. Text in capitals throughout (headings) has none that can be told. */
export const abbreviationsOf = gatherer((unit): readonly Use[] | null => {
  const uses = proseOf(unit).flatMap((source) => {
    if (!source.may(hold)) return [];
    // Recipients are listed in the short forms of the office.
    if (source.entry?.keyword === 'recipients') return [];
    const { text } = source.value;
    if (!/[a-zà-ỹ]{3}/.test(text) || isMostlyCapital(text)) return [];
    return [...text.matchAll(capitals)].flatMap((match): Use[] => {
      const short = match[1]!;
      if (roman.test(short)) return [];
      const start = match.index;
      const end = start + short.length;
      // An English one, "trung tâm giám sát (SOC)", has other initials and is explained all the same.
      const explains =
        text[start - 1] === '(' && text[end] === ')' && /\p{L}{2} $/u.test(text.slice(0, start - 1));
      return [{ short, source, span: { start, end }, explains }];
    });
  });
  return uses.length > 0 ? uses : null;
});

function isMostlyCapital(text: string): boolean {
  let upper = 0;
  let lower = 0;
  const head = text.slice(0, 200);
  const small = head.toLowerCase();
  const large = head.toUpperCase();
  // A few letters of other scripts change their length; what stands behind them is then counted amiss by one place.
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    if (code !== small.charCodeAt(at)) upper++;
    else if (code !== large.charCodeAt(at)) lower++;
  }
  return upper > lower;
}

/** So usual in the documents of every authority that nobody explains them. */
export const usual: ReadonlySet<string> = new Set(
  (
    'UBND HĐND MTTQ TP TW TƯ VP QĐ NQ NĐ CT KH TT TB CV BCĐ QH CP TTG BTV PCT BTC BNV BTP VPCP VT TH TX ' +
    'ISO TCVN QCVN PAPI PAR SIPAS INDEX PCI DTI ICT DDCI GDP GRDP UNDP ODA FDI PPP USB QR AI IT IP GPS ' +
    'BHXH BHYT THCS THPT VNPT EVN FPT VNEID USD VNĐ VND ĐH CĐ KT TM TL TUQ STT VNĐ HTX NTM OCOP TNHH MTV TU UB'
  ).split(' '),
);

/** What the abbreviations of reform plans stand for, in plans that use them and never say so. */
export const inFull: readonly (readonly [short: string, long: string])[] = [
  ['TTHC', 'thủ tục hành chính'],
  ['CCHC', 'cải cách hành chính'],
  ['CNTT', 'công nghệ thông tin'],
  ['VBQPPL', 'văn bản quy phạm pháp luật'],
  ['NSNN', 'ngân sách nhà nước'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['BHYT', 'bảo hiểm y tế'],
];
