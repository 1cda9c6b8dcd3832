import { strict as assert } from 'node:assert';
import { parseNumber } from '../../grammar/citations';

/** Written; family, then type code, issuers, unit and term; how it should be written; what is wrong with it. */
const numbers: readonly (readonly [string, string, string, string])[] = [
  ['77/2015/QH13', 'F1  QH  13', '77/2015/QH13', ''],
  ['35/2023/UBTVQH15', 'F2  UBTVQH  15', '35/2023/UBTVQH15', ''],
  ['34/2007/PL-UBTVQH11', 'F3 PL UBTVQH  11', '34/2007/PL-UBTVQH11', ''],
  ['1203/NQ-UBTVQH15', 'F4 NQ UBTVQH  15', '1203/NQ-UBTVQH15', ''],
  ['59/2012/NĐ-CP', 'F5 NĐ CP  ', '59/2012/NĐ-CP', ''],
  ['18/2023/NQ-HĐND', 'F5 NQ HĐND  ', '18/2023/NQ-HĐND', ''],
  ['66.22/2026/NQ-CP', 'F6 NQ CP  ', '66.22/2026/NQ-CP', ''],
  ['71/2014/TTLT-BTC-BNV', 'F7 TTLT BTC,BNV  ', '71/2014/TTLT-BTC-BNV', ''],
  ['09/2008/NQLT-CP-UBTWMTTQVN', 'F7 NQLT CP,UBTWMTTQVN  ', '09/2008/NQLT-CP-UBTWMTTQVN', ''],
  ['08/2009/TTLT/BCA-BNG', 'F7 TTLT BCA,BNG  ', '08/2009/TTLT-BCA-BNG', ''],
  ['18-NQ/TW', 'F8 NQ TW  ', '18-NQ/TW', ''],
  ['36-HD/VPTW', 'F8 HD VPTW  ', '36-HD/VPTW', ''],
  ['12-KH/ĐTN', 'F8 KH ĐTN  ', '12-KH/ĐTN', ''],
  ['2600/QĐ-UBND', 'F9 QĐ UBND  ', '2600/QĐ-UBND', ''],
  ['30c/NQ-CP', 'F9 NQ CP  ', '30c/NQ-CP', ''],
  ['45/KH-UBND-NC', 'F9 KH UBND NC ', '45/KH-UBND-NC', ''],
  ['123/TB-VP.UBND', 'F9 TB VP.UBND  ', '123/TB-VP.UBND', ''],
  ['134/TB-BCĐTKNQ18', 'F10 TB BCĐTKNQ18  ', '134/TB-BCĐTKNQ18', ''],
  ['3759/BNV-CCHC', 'F11  BNV CCHC ', '3759/BNV-CCHC', ''],
  ['123/TTCP-KHTH', 'F11  TTCP KHTH ', '123/TTCP-KHTH', ''],
  ['08/VBHN-BNV', 'F12 VBHN BNV  ', '08/VBHN-BNV', ''],
  ['05/SY-UBND', 'F13 SY UBND  ', '05/SY-UBND', ''],
  ['46-CP', 'F14  CP  ', '46-CP', ''],
  ['299/TTg', 'F14  TTg  ', '299/TTg', ''],
  ['18-L/CTN', 'F14 L CTN  ', '18-L/CTN', ''],
  ['18- NQ/TW', 'F8 NQ TW  ', '18-NQ/TW', 'space'],
  ['18-NQ/TƯ', 'F8 NQ TƯ  ', '18-NQ/TƯ', ''],
  ['29/2023/NĐ- CP', 'F5 NĐ CP  ', '29/2023/NĐ-CP', 'space'],
  ['29 / 2023 / NĐ-CP', '', '', ''],
  ['26-CT/TTg', 'F9 CT TTg  ', '26/CT-TTg', 'separators'],
  ['57/NQ-TW', 'F8 NQ TW  ', '57-NQ/TW', 'separators'],
  ['71/2014/TTLTBTC- BNV', 'F7 TTLT BTC,BNV  ', '71/2014/TTLT-BTC-BNV', 'glued space'],
  ['45/2020/NĐ–CP', 'F5 NĐ CP  ', '45/2020/NĐ-CP', 'dash'],
  ['45/2020/NĐ-СР', 'F5 NĐ CP  ', '45/2020/NĐ-CP', 'lookalike'],
  ['468/QD-TTG', 'F9 QĐ TTg  ', '468/QĐ-TTg', 'spelling'],
  ['5/2023/TT-BNV', 'F5 TT BNV  ', '05/2023/TT-BNV', 'leadingZero'],
  ['45/020/NĐ-CP', 'F5 NĐ CP  ', '45/020/NĐ-CP', 'yearDigits'],
  ['Số: 2600/QĐ-UBND', 'F9 QĐ UBND  ', '2600/QĐ-UBND', ''],
  ['12/QĐ', '- QĐ   ', '12/QĐ', ''],
  ['15/7/2021', '', '', ''],
  ['10/63', '', '', ''],
  ['2021 - 2025', '', '', ''],
  ['76/NQ-CP ngày 15/7/2021', '', '', ''],
  ['', '', '', ''],
];

describe('document numbers', () => {
  for (const [written, parts, normalised, problems] of numbers) {
    specify(written || '(nothing)', () => {
      const number = parseNumber(written);
      if (parts === '') return assert.equal(number, null);
      assert.ok(number);
      const read = [
        number.family ?? '-',
        number.typeCode ?? '',
        number.issuerCodes.join(),
        number.unit ?? '',
        number.term ?? '',
      ].join(' ');
      assert.equal(read, parts);
      assert.equal(number.normalised, normalised);
      assert.equal(number.formatProblems.map((it) => it.kind).join(' '), problems);
      assert.equal(written.slice(number.span.start, number.span.end), number.text);
    });
  }
  specify('numbers that differ only in how they are written have one key', () => {
    const alike = [
      ['26-CT/TTg', '26/CT-TTg'],
      ['05/2023/TT-BNV', '5/2023/TT-BNV'],
      ['18-NQ/TƯ', '18- NQ/TW'],
      ['09/2008/NQLT-CP-UBTƯMTTQVN', '09/2008/NQLT-CP-UBTWMTTQVN'],
      ['468/QD-TTg', '468/QĐ-TTg'],
      ['71/2014/TTLTBTC- BNV', '71/2014/TTLT/BTC-BNV'],
    ] as const;
    for (const [a, b] of alike) assert.equal(parseNumber(a)?.key, parseNumber(b)?.key, a);
    const different = [
      ['66/NQ-CP', '66-NQ/TW'],
      ['59/2012/NĐ-CP', '59/2020/NĐ-CP'],
      ['30/NQ-CP', '30c/NQ-CP'],
      ['76/2025/QH15', '76/2025/UBTVQH15'],
    ] as const;
    for (const [a, b] of different) assert.notEqual(parseNumber(a)?.key, parseNumber(b)?.key, a);
  });
  specify('a message names the number as it should be', () => {
    assert.match(parseNumber('26-CT/TTg')!.formatProblems[0]!.message.vi, /«26\/CT-TTg»/);
  });
});
