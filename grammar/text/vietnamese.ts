/**
 * Vietnamese letters as they really arrive: composed (NFC) or decomposed (NFD), either tone placement
 * (hoà/hòa), Ð (U+00D0) for Đ (U+0110), no-break spaces.
 *
 * Chevrotain drops the `u` flag of token patterns, so `\p{L}` cannot be used; these are explicit ranges.
 */

/** The inside of a character class that matches a Vietnamese letter (composed, or base letter or combining mark). */
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323';

/** The inside of a character class of the upper-case letters. */
export const UPPER = 'A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ';

/** The inside of a character class that matches a space inside a line. */
export const SPACE = ' \\t\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff';

const MARKS = /[\u0300-\u036f]/;

/** The text in NFC with Ð as Đ; the same string object when nothing had to change. */
export function nfc(text: string): string {
  const composed = MARKS.test(text) ? text.normalize('NFC') : text;
  return composed.includes('Ð') ? composed.replaceAll('Ð', 'Đ') : composed;
}

const TONE_OLD_TO_NEW: readonly (readonly [RegExp, string])[] = (
  [
    ['oà', 'òa'],
    ['oá', 'óa'],
    ['oả', 'ỏa'],
    ['oã', 'õa'],
    ['oạ', 'ọa'],
    ['oè', 'òe'],
    ['oé', 'óe'],
    ['oẻ', 'ỏe'],
    ['oẽ', 'õe'],
    ['oẹ', 'ọe'],
    ['uỳ', 'ùy'],
    ['uý', 'úy'],
    ['uỷ', 'ủy'],
    ['uỹ', 'ũy'],
    ['uỵ', 'ụy'],
  ] as const
).map(([from, to]) => {
  // Only in an open syllable: "hoàn" has one spelling. "quý", "quỳ", "quỷ" keep their tone on y: qu is one consonant.
  const before = from.startsWith('u') ? '(?<![qQ])' : '';
  return [new RegExp(`${before}${from}(?![${LETTER}])`, 'g'), to] as const;
});

/** What `spellingKey` changes besides capitals: odd spaces, odd dashes, tones in their old place. */
const NOT_A_KEY = /[^\S ]|[\u200b\ufeff]| {2}|^ | $|[‐‑‒–—―]|[oaeuy][àáảãạèéẻẽẹỳýỷỹỵ]/;

/** Lower case, NFC, one space for any run of white space, and one tone placement (ủy, hòa): equal keys read alike. */
export function spellingKey(text: string): string {
  let key = nfc(text).toLowerCase();
  if (!NOT_A_KEY.test(key)) return key;
  key = key.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
  key = key.replace(/[‐‑‒–—―]/g, '-');
  if (/[oaeuy][àáảãạèéẻẽẹỳýỷỹỵ]/.test(key)) {
    for (const [pattern, to] of TONE_OLD_TO_NEW) key = key.replace(pattern, to);
  }
  return key;
}

/** What stands for a small letter when diacritics are dropped, by its code; nothing stands for a mark. */
const FOLDED: (string | undefined)[] = Array.from({ length: 0x1f00 }, (_, code) =>
  code < 0x80 ? String.fromCharCode(code) : undefined,
);
for (const [plain, letters] of Object.entries({
  a: 'àáảãạăằắẳẵặâầấẩẫậ',
  e: 'èéẻẽẹêềếểễệ',
  i: 'ìíỉĩị',
  o: 'òóỏõọôồốổỗộơờớởỡợ',
  u: 'ùúủũụưừứửữự',
  y: 'ỳýỷỹỵ',
  d: 'đð',
  ' ': '\u00a0',
})) {
  for (const letter of letters) FOLDED[letter.charCodeAt(0)] = plain;
}
for (let mark = 0x300; mark <= 0x36f; mark++) FOLDED[mark] = '';

/** Lower case without any diacritics; `đ` becomes `d`, which NFD alone would not do. Length may differ from the input's. */
export function fold(text: string): string {
  const lower = nfc(text).toLowerCase();
  let result = '';
  for (let at = 0; at < lower.length; at++) result += FOLDED[lower.charCodeAt(at)] ?? lower[at]!;
  return result;
}

/** `fold` without spaces and punctuation: what is left when typing is careless ("Cácsở,ban, ngành"). */
export function squeeze(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '');
}

/** First letters of the folded words: "Sở Nội vụ" gives "snv"; words without a letter are left out. */
export function initials(text: string): string {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .map((word) => word.charAt(0))
    .join('');
}

/**
 * How many letters must be typed, left out, changed or swapped with their neighbour to get from `a` to `b`
 * (optimal string alignment), or `limit + 1` when it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

function spellings(letter: string): string[] {
  const decomposed = letter.normalize('NFD');
  const base = decomposed[0]!;
  const marks = [...decomposed.slice(1)];
  const orders = marks.length === 2 ? [marks, [marks[1]!, marks[0]!]] : [marks];
  const all = new Set<string>([letter]);
  for (const order of orders) {
    all.add(base + order.join(''));
    if (order.length === 2) all.add((base + order[0]!).normalize('NFC') + order[1]!);
  }
  return [...all];
}

// The keyword tables spell some thousand letters when the program starts, and few of them are different.
const letterPatterns = new Map<string, string>();

/** The characters that text which `wordPattern(words)` matches may begin with, in the order of their codes. */
export function startsOf(words: string): string[] {
  const letter = words.normalize('NFC')[0]!;
  return [
    ...new Set(
      casesOf(letter)
        .flatMap(spellings)
        .map((it) => it[0]!),
    ),
  ].sort();
}

function letterPattern(letter: string): string {
  let pattern = letterPatterns.get(letter);
  if (pattern === undefined) letterPatterns.set(letter, (pattern = makeLetterPattern(letter)));
  return pattern;
}

function makeLetterPattern(letter: string): string {
  if (/[\s\u00a0]/.test(letter)) return `[${SPACE}]+`;
  const forms = casesOf(letter).flatMap(spellings);
  const single = forms.filter((it) => it.length === 1).map(escapeRegExp);
  const longer = forms.filter((it) => it.length > 1);
  // Longer first: a base letter with its marks must not be taken for the bare letter.
  const singles = single.length > 1 ? `[${single.join('')}]` : single.join('');
  return longer.length === 0 ? singles : `(?:${[...longer, singles].join('|')})`;
}

function casesOf(letter: string): string[] {
  const cases = new Set([letter.toLowerCase(), letter.toUpperCase()]);
  if (letter === 'đ' || letter === 'Đ') {
    cases.add('Ð');
    cases.add('ð');
  }
  return [...cases];
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/**
 * The source of a regular expression that matches the words in any case, composed or decomposed, with any
 * spaces between them. Words are given in NFC.
 */
export function wordPattern(words: string): string {
  const letters = [...words.normalize('NFC').replace(/\s+/g, ' ')];
  return letters.map(letterPattern).join('');
}
