import { nfc, Remembered } from '../text';

/**
 * Codes inside a number. Types: Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I, the codes of normative documents
 * (Luật Ban hành văn bản quy phạm pháp luật), and those of the Party.
 */

/** Names of the types as they are cited, with the codes that may stand in their numbers. */
export const documentTypes: readonly { readonly name: string; readonly codes: readonly string[] }[] = [
  { name: 'Luật', codes: ['L', 'LCT'] },
  { name: 'Bộ luật', codes: ['L', 'LCT'] },
  { name: 'Pháp lệnh', codes: ['PL'] },
  { name: 'Hiến pháp', codes: [] },
  { name: 'Lệnh', codes: ['L'] },
  { name: 'Sắc lệnh', codes: ['SL'] },
  { name: 'Nghị quyết liên tịch', codes: ['NQLT'] },
  { name: 'Nghị quyết', codes: ['NQ'] },
  { name: 'Nghị định', codes: ['NĐ'] },
  { name: 'Thông tư liên tịch', codes: ['TTLT'] },
  { name: 'Thông tư liên bộ', codes: ['TTLB', 'TTLT'] },
  { name: 'Thông tư', codes: ['TT'] },
  { name: 'Quyết định', codes: ['QĐ'] },
  { name: 'Chỉ thị', codes: ['CT'] },
  { name: 'Quy chế phối hợp', codes: ['QC', 'QCPH'] },
  { name: 'Quy chế', codes: ['QC', 'QĐ'] },
  { name: 'Quy định', codes: ['QyĐ', 'QĐ', 'QĐi'] },
  { name: 'Thông cáo', codes: ['TC'] },
  { name: 'Thông báo kết luận', codes: ['TB', 'TBKL'] },
  { name: 'Thông báo', codes: ['TB'] },
  { name: 'Thông tri', codes: ['TT'] },
  { name: 'Hướng dẫn liên ngành', codes: ['HD', 'HDLN'] },
  { name: 'Hướng dẫn', codes: ['HD'] },
  { name: 'Chương trình hành động', codes: ['CTr', 'CTHĐ'] },
  { name: 'Chương trình phối hợp', codes: ['CTr', 'CTPH'] },
  { name: 'Chương trình công tác', codes: ['CTr', 'CTCT'] },
  { name: 'Chương trình', codes: ['CTr'] },
  { name: 'Chiến lược', codes: ['QĐ'] },
  { name: 'Kế hoạch hành động', codes: ['KH', 'KHHĐ'] },
  { name: 'Kế hoạch liên tịch', codes: ['KH', 'KHLT'] },
  { name: 'Kế hoạch phối hợp', codes: ['KH', 'KHPH'] },
  { name: 'Kế hoạch', codes: ['KH'] },
  { name: 'Phương án', codes: ['PA'] },
  { name: 'Đề án', codes: ['ĐA'] },
  { name: 'Dự án', codes: ['DA'] },
  { name: 'Báo cáo', codes: ['BC'] },
  { name: 'Biên bản', codes: ['BB'] },
  { name: 'Tờ trình', codes: ['TTr'] },
  { name: 'Hợp đồng', codes: ['HĐ'] },
  { name: 'Công văn', codes: ['CV'] },
  { name: 'Văn bản hợp nhất', codes: ['VBHN'] },
  { name: 'Văn bản', codes: [] },
  { name: 'Công điện', codes: ['CĐ'] },
  { name: 'Kết luận', codes: ['KL'] },
  { name: 'Bản ghi nhớ', codes: ['BGN'] },
  { name: 'Bản thỏa thuận', codes: ['BTT'] },
  { name: 'Giấy ủy quyền', codes: ['GUQ'] },
  { name: 'Giấy mời', codes: ['GM'] },
  { name: 'Giấy giới thiệu', codes: ['GGT'] },
  { name: 'Phiếu chuyển', codes: ['PC'] },
  { name: 'Phiếu gửi', codes: ['PG'] },
  { name: 'Điều lệ', codes: ['QĐ'] },
];

/** Codes that have no type of their own in the table above: copies, leave, papers. */
const otherTypeCodes = ['SY', 'TrS', 'SL', 'SLu', 'GNP', 'PB', 'QĐi', 'CTPH', 'KHLT', 'HĐLT', 'VBHN'];

export const typeCodes: readonly string[] = [
  ...new Set([...documentTypes.flatMap((it) => it.codes), ...otherTypeCodes]),
];

/** Types of a document of several bodies: each code behind them is an issuer. */
export const jointTypeCodes: ReadonlySet<string> = new Set([
  'TTLT',
  'TTLB',
  'NQLT',
  'KHLT',
  'HDLN',
  'CTPH',
  'QCPH',
]);

export const copyTypeCodes: ReadonlySet<string> = new Set(['SY', 'TrS', 'SL', 'SLu']);

/** Types of normative documents (Luật Ban hành văn bản quy phạm pháp luật, Điều 4); the year stands in their numbers. */
export const normativeTypeCodes: ReadonlySet<string> = new Set([
  'NĐ',
  'TT',
  'TTLT',
  'NQLT',
  'QĐ',
  'NQ',
  'CT',
  'PL',
  'L',
]);

/** Bodies of the State at the centre; the head of each other agency chooses its own code, so no list can be closed. */
export const centralCodes: ReadonlySet<string> = new Set([
  ...['QH', 'UBTVQH', 'CTN', 'CP', 'TTg', 'HĐBT', 'VPQH', 'VPCP', 'VPCTN', 'TTCP', 'KTNN', 'TANDTC', 'HĐTP'],
  ...['VKSNDTC', 'NHNN', 'UBDT', 'HĐBCQG', 'HĐTVCTN', 'BDTTG', 'BCA', 'BCT', 'BCN', 'BTM', 'BGDĐT', 'BGD&ĐT'],
  ...['BGTVT', 'BKHĐT', 'BKHCN', 'BKHCNMT', 'BLĐTBXH', 'BNG', 'BNV', 'BNN', 'BNNPTNT', 'BNNMT', 'BQP', 'BTC'],
  ...[
    'BTNMT',
    'BTP',
    'BTTTT',
    'BBCVT',
    'BVHTT',
    'BVHTTDL',
    'BXD',
    'BYT',
    'BTS',
    'UBTDTT',
    'UBTWMTTQVN',
    'BHXH',
  ],
]);

/** Committees of the Party and their offices: `TW`, `TU`, `HU`, `ĐU`, `VPTW`, `BTCTU`. */
const PARTY_CODE =
  /^(?:VP|UBKT|B[A-ZĐ]{2,4})?(?:TW|TƯ|TU)$|^(?:VP|UBKT)?(?:HU|QU|ThU|TXU|TTU|ĐU|ĐUK)$|^ĐUK?[A-Z]+$/;
const COUNCIL_CODE = /^(?:UBND|HĐND|VPUBND|VPHĐND|UBMTTQ|MTTQ|ĐĐBQH|ĐBQH)/;
const LOCAL_CODE = /^S[A-ZĐ]{2,}$|^VP$|^VP[-.]/;

export const isPartyCode = (code: string): boolean => PARTY_CODE.test(code);

/** Bodies of the State whose numbers have `/` first and `-` behind it. */
export const isStateCode = (code: string): boolean =>
  (centralCodes.has(code) || COUNCIL_CODE.test(code) || /^UBTVQH\d|^QH\d/.test(code)) && !isPartyCode(code);

export const isKnownIssuerCode = (code: string): boolean =>
  isPartyCode(code) || isStateCode(code) || LOCAL_CODE.test(code) || /^BCĐ/.test(code);

const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{
    А: 'A',
    В: 'B',
    С: 'C',
    Е: 'E',
    Н: 'H',
    І: 'I',
    К: 'K',
    М: 'M',
    О: 'O',
    Р: 'P',
    Т: 'T',
    Х: 'X',
    У: 'Y',
  },
  ...{
    Ѕ: 'S',
    Ј: 'J',
    а: 'a',
    с: 'c',
    е: 'e',
    о: 'o',
    р: 'p',
    х: 'x',
    у: 'y',
    і: 'i',
    Ɖ: 'Đ',
    Ԁ: 'd',
    Ԛ: 'Q',
  },
};

/** The inside of a character class of the Cyrillic letters that pass for Latin ones. */
export const LOOKALIKE_UPPER = 'АВСЕНІКМОРТХУЅЈƉԚ';
export const LOOKALIKE_LOWER = 'асеорхуі';

/** The code in Latin letters, NFC. */
export const latin = (code: string): string =>
  nfc(code).replace(/[\u0189\u0400-\u052f]/g, (letter) => LOOKALIKES[letter] ?? letter);

/** Upper case without diacritics; `TƯ` and `TW` (trung ương) alike. */
export const foldCode = (code: string): string => foldedCodes.of(code, fold);

const foldedCodes = new Remembered<string>();

function fold(code: string): string {
  return latin(code)
    .toUpperCase()
    .replace(/TƯ/g, 'TW')
    .replace(/Đ/g, 'D')
    .normalize('NFD')
    .replace(/[\u0300-\u036f.&]/g, '');
}

/**
 * The key of a number that is written as it should be, as `DocumentNumber.key` is for any that can be read:
 * cheap enough for thousands of registry entries.
 */
export function numberKey(number: string): string {
  const [serial, ...rest] = number.split(/[/-]/);
  const parts = rest.map((part) => {
    if (/^\d+$/.test(part)) return String(Number(part));
    return foldCode(part);
  });
  return [serial!.replace(/^0+(?=\d)/, ''), ...parts].join('/');
}

const byFold = new Map<string, string>();
for (const code of [...typeCodes, ...centralCodes, 'UBND', 'HĐND', 'TW', 'TU']) {
  // HĐ and HD, ĐA and DA fold alike: the one without a stroke is also what a careless typist writes for the other.
  const key = foldCode(code);
  if (!byFold.has(key) || key === code) byFold.set(key, code);
}

/** The known code that reads the same (`QD` → `QĐ`, `TTG` → `TTg`), or the code itself in Latin letters. */
export function knownSpelling(code: string, kind: 'type' | 'issuer'): string {
  const plain = latin(code);
  const exact = kind === 'type' ? typeCodes.includes(plain) : isKnownIssuerCode(plain);
  if (exact) return plain;
  const known = byFold.get(foldCode(plain));
  // UBTWMTTQVN and UBTƯMTTQVN, TW and TƯ are both in official use.
  if (known === undefined || plain.replaceAll('TƯ', 'TW') === known) return plain;
  return (kind === 'type') === typeCodes.includes(known) ? known : plain;
}

const longestFirst = [...typeCodes].sort((a, b) => b.length - a.length);

/** `TTLTBTC` → `TTLT`, `BTC`; null when the code is not a type and a known issuer run together. */
export function unglue(code: string): readonly [string, string] | null {
  const plain = latin(code);
  if (isKnownIssuerCode(plain) || typeCodes.includes(plain)) return null;
  for (const type of longestFirst) {
    if (type.length < 2 || !plain.startsWith(type)) continue;
    const rest = plain.slice(type.length);
    if (isStateCode(rest) || isPartyCode(rest)) return [type, rest];
  }
  return null;
}
