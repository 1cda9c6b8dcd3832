import { nfc } from '../../grammar/text';

/** Ways to write Vietnamese from before Unicode, and Unicode read as another encoding. */
export type LegacyEncoding = 'TCVN3' | 'VNI' | 'UTF-8';

/** TCVN 5712:1993 (TCVN3, fonts `.Vn…`): each letter is one byte, read here as Windows-1252. */
const tcvn3: ReadonlyMap<string, string> = pairs(
  'µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ' +
    '\u00adưõừøứöử÷ữùựúỳýýûỷüỹþỵ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ',
);

/** VNI (fonts `VNI-…`): marks are letters of their own behind the vowel. */
const vniMarks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' },
    ...{
      â: '\u0302',
      à: '\u0302\u0300',
      á: '\u0302\u0301',
      å: '\u0302\u0309',
      ã: '\u0302\u0303',
      ä: '\u0302\u0323',
    },
    ...{
      ê: '\u0306',
      è: '\u0306\u0300',
      é: '\u0306\u0301',
      ú: '\u0306\u0309',
      ü: '\u0306\u0303',
      ë: '\u0306\u0323',
    },
  }),
);
const vniLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ñ: 'đ',
    Ñ: 'Đ',
    ö: 'ư',
    Ö: 'Ư',
    ô: 'ơ',
    Ô: 'Ơ',
    æ: 'ỉ',
    ó: 'ĩ',
    ò: 'ị',
    î: 'ỵ',
    Æ: 'Ỉ',
    Ó: 'Ĩ',
    Ò: 'Ị',
    Î: 'Ỵ',
  }),
);

function pairs(text: string): ReadonlyMap<string, string> {
  const letters = [...text];
  const map = new Map<string, string>();
  for (let at = 0; at < letters.length; at += 2) map.set(letters[at]!, letters[at + 1]!);
  return map;
}

/** Letters that only Vietnamese in Unicode has: where they stand, the line is not in an old encoding. */
const unicode = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
const signs = /\p{L}[µ¸¶·¹¨»¾¼½©®ª«¬×÷\u00ad]|[µ¸¶·¹¨¾¼½©®ª¬×÷\u00ad]\p{L}|[ÆÇËÎÏÑÖØÜÞßäåæçëîïñøöûüþ]/gu;
/** What only TCVN3 puts beside letters; other languages have some of its letters too. */
const onlyTcvn3 = /\p{L}[µ¸¶·¹¨¾¼½©®ª¬×÷\u00ad]|[µ¸¶·¹¨¾¼½©®ª¬×÷\u00ad]\p{L}/u;
/** Pairs that no syllable of Vietnamese in Unicode has: "oà", "uâ" and the like are not among them. */
const vniPair = /[aeouyöô][ùøûïåäëü]|a[âáàãêéèú]|e[âáàã]|oâ|[öô]õ/giu;
const mojibake = /á[º»][\u0080-\u00bf\u0152-\u2122]|Ä[\u0080-\u00bf‘]|Æ[°¡]|Ã[\u0080-\u00bf¡-ÿ]/g;

/** Fewer signs than this may be anything. */
const ENOUGH = 3;

/** How a line is written, when it surely is not Vietnamese in Unicode. */
export function legacyEncodingOf(line: string): LegacyEncoding | null {
  if (!/[^\0-\u007f]/.test(line)) return null;
  if ((line.match(mojibake)?.length ?? 0) >= ENOUGH) return 'UTF-8';
  if (unicode.test(line)) return null;
  const found = line.match(signs) ?? [];
  if (onlyTcvn3.test(line)) return found.length >= ENOUGH && new Set(found).size > 1 ? 'TCVN3' : null;
  return (line.match(vniPair)?.length ?? 0) >= ENOUGH ? 'VNI' : null;
}

/** The line in Unicode. */
export function fromLegacy(line: string, encoding: LegacyEncoding): string {
  switch (encoding) {
    case 'TCVN3':
      return [...line].map((it) => tcvn3.get(it) ?? it).join('');
    case 'VNI':
      return fromVni(line);
    case 'UTF-8':
      return fromMisreadUtf8(line);
  }
}

function fromVni(line: string): string {
  let result = '';
  for (const letter of line) {
    const mark = vniMarks.get(letter.toLowerCase());
    const before = result.at(-1) ?? '';
    // The letters of VNI that stand for themselves ("ö", "ô") take marks too.
    if (mark !== undefined && /[aeouyăâêôơư]/i.test(before))
      result = nfc(result.slice(0, -1) + (before + mark));
    else result += vniLetters.get(letter) ?? letter;
  }
  return result;
}

/** Windows-1252 has letters where Latin-1 has none. */
const windows1252: ReadonlyMap<string, number> = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((it, at) => [it, 0x80 + at]),
);

function fromMisreadUtf8(line: string): string {
  const bytes = [...line].map((it) => windows1252.get(it) ?? it.codePointAt(0)!);
  let result = '';
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at]!;
    const length = lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 1;
    const tail = bytes.slice(at + 1, at + length);
    if (length > 1 && tail.length === length - 1 && tail.every((it) => it >= 0x80 && it < 0xc0)) {
      const first = length === 3 ? lead & 0x0f : lead & 0x1f;
      result += String.fromCodePoint(tail.reduce((code, it) => (code << 6) | (it & 0x3f), first));
      at += length;
    } else {
      result += [...line][at]!;
      at++;
    }
  }
  return result;
}
