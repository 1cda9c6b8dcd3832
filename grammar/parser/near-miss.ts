import { editDistance, fold, LETTER, Remembered, skipSpaces, UPPER, type Span } from '../text';
import {
  foldedWords,
  foldHead,
  NUMBER_PATTERN,
  wordOf,
  type Keyword,
  type KeywordId,
  type Mode,
} from '../tokens';

/**
 * A line that was meant to begin with a keyword: typed without diacritics, with a slip of the finger, or without
 * its colon. It is read as what was meant, and reported, instead of vanishing into the line above.
 */
export interface NearMiss {
  readonly keyword: KeywordId;
  readonly reason: 'diacritics' | 'typo' | 'colon';
  /** From the first letter of the keyword to where the value begins; relative to the start of the line. */
  readonly headSpan: Span;
  /** The keyword without number and mark; relative to the start of the line. */
  readonly keywordSpan: Span;
  readonly number: { readonly text: string; readonly span: Span } | null;
  /** What should stand in the place of `headSpan`, a space behind it included. */
  readonly replacement: string;
}

/** No keyword with its number is longer than this. */
const LONGEST_HEAD = 60;

const behindNumber = new RegExp(`(?<![\\s\\u00a0])[\\s\\u00a0]+(${NUMBER_PATTERN})\\.?$`);

/**
 * The keyword that the line was meant to begin with, if one is close enough to be sure.
 *
 * @param line a line whose beginning is no keyword
 * @param mode only keywords that may stand there are thought of
 */
export function findNearMiss(line: string, mode: Mode): NearMiss | null {
  const start = skipSpaces(line, 0);
  const colon = colonIn(line, start);
  if (colon > start) {
    const found = beforeColon(line, start, colon, mode);
    if (found) return found;
  }
  return mode === 'body' ? null : withoutColon(line, start, mode);
}

/** The same few heads are misspelt again and again: what each means is found once, where `=` follows and where not. */
const heads = {
  head: [new Remembered<NearMiss | null>(), new Remembered<NearMiss | null>()],
  body: [new Remembered<NearMiss | null>(), new Remembered<NearMiss | null>()],
  annex: [new Remembered<NearMiss | null>(), new Remembered<NearMiss | null>()],
} as const satisfies Record<Mode, unknown>;

function beforeColon(line: string, start: number, colon: number, mode: Mode): NearMiss | null {
  const headEnd = skipSpaces(line, colon + 1);
  const defines = line.includes('=');
  return heads[mode][defines ? 1 : 0].of(line.slice(0, headEnd), (head) =>
    meantBy(head, start, colon, mode, defines),
  );
}

/** What the head of a line means, spaces behind its colon included. */
function meantBy(head: string, start: number, colon: number, mode: Mode, defines: boolean): NearMiss | null {
  const whole = head.slice(start, colon).trimEnd();
  const numbered = behindNumber.exec(whole);
  for (const candidate of numbered ? [numbered, null] : [null]) {
    const words = candidate ? whole.slice(0, candidate.index) : whole;
    const hit = closest(words, mode, candidate !== null, defines);
    if (!hit) continue;
    const number = candidate ? numberAt(head, start + candidate.index, candidate[1]!) : null;
    return {
      keyword: hit.keyword.id,
      reason: hit.distance === 0 ? 'diacritics' : 'typo',
      headSpan: { start, end: head.length },
      keywordSpan: { start, end: start + words.length },
      number,
      replacement: headText(hit.word, number?.text),
    };
  }
  return null;
}

interface Hit {
  readonly keyword: Keyword;
  readonly word: string;
  readonly distance: number;
}

/** The same few heads are misspelt again and again; what was meant by them is found once. */
const hits = new Remembered<Hit | null>();

function closest(words: string, mode: Mode, numbered: boolean, defines: boolean): Hit | null {
  return hits.of(`${mode}${numbered ? 1 : 0}${defines ? 1 : 0}${words}`, () => {
    const folded = foldHead(words);
    return folded.length < 2 ? null : findClosest(folded, mode, numbered, defines);
  });
}

function findClosest(folded: string, mode: Mode, numbered: boolean, defines: boolean): Hit | null {
  const letters = lettersOf(folded);
  let best: Hit | null = null;
  let unsure = false;
  for (const { folded: word, keyword, word: spelled, letters: ofWord } of spellings) {
    const limit = allowedSlips(word.length);
    if (Math.abs(word.length - folded.length) > limit || !alike(letters, ofWord, limit)) continue;
    if (!keyword.modes.includes(mode) || (numbered && keyword.number === 'none')) continue;
    if (keyword.number === 'required' && !numbered) continue;
    if (keyword.id === 'abbreviation' && !defines) continue;
    if (keyword.id === 'agencyShort' && defines) continue;
    const distance = word === folded ? 0 : editDistance(folded, word, limit);
    if (distance > limit) continue;
    if (best === null || distance < best.distance) {
      best = { keyword, word: spelled, distance };
      unsure = false;
    } else if (distance === best.distance && keyword !== best.keyword) unsure = true;
  }
  return unsure ? null : best;
}

/** One bit for each letter that a folded text has. */
function lettersOf(folded: string): number {
  let letters = 0;
  for (let at = 0; at < folded.length; at++) {
    const letter = folded.charCodeAt(at) - 0x61;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

/** False where the distance is surely above the limit: one slip takes away and adds at most one letter. */
function alike(a: number, b: number, limit: number): boolean {
  let differing = a ^ b;
  for (let left = 2 * limit; differing !== 0; left--) {
    if (left === 0) return false;
    differing &= differing - 1;
  }
  return true;
}

const spellings = foldedWords.map((it) => ({ ...it, letters: lettersOf(it.folded) }));

/** In the body a paragraph may begin with nearly anything, and short words are near to too many others. */
const allowedSlips = (length: number): number => (length >= 10 ? 2 : length >= 5 ? 1 : 0);

const agencyAhead =
  /(?:sở|ubnd|ủy ban|uỷ ban|các|văn phòng|vp|công an|ban|phòng|bộ|cục|chi cục|thanh tra|mttq|mặt trận|hđnd|hội đồng|cơ quan|trung tâm|báo|đài|đoàn|hội|tòa|toà|viện|chủ tịch|giám đốc|so |cac |van phong|cong an|mat tran)/iy;
const timeAhead =
  /(?:quý|tháng|năm|trước|trong|ngày|thường|hàng|hằng|định|từ|đến|chậm|sau khi|theo|cả|giai|[0-9]|quy |thang|nam |truoc|ngay|thuong|hang|dinh|tu |den |cham)/iy;

/** What must stand behind a keyword without its colon for the line to be meant as that item. */
const evidence: Partial<Record<KeywordId, RegExp>> = {
  lead: agencyAhead,
  coordinators: agencyAhead,
  deadline: timeAhead,
};

const numberedHead = new RegExp(`^(${NUMBER_PATTERN})(\\.|[ \\u00a0])[ \\u00a0]*(?=[${UPPER}])`);
const letterOrDigit = new RegExp(`[${LETTER}0-9]`);

function withoutColon(line: string, start: number, mode: Mode): NearMiss | null {
  // A sentence that goes on from the line above begins with a small letter; most lines are done here.
  const letter = line[start];
  if (letter === undefined || letter === letter.toLowerCase()) return null;
  const beginning = line.slice(start, start + LONGEST_HEAD);
  for (const candidate of candidatesFor(beginning)) {
    const { keyword, word, folded } = candidate;
    if (!keyword.modes.includes(mode) || keyword.id === 'article') continue;
    if (differs(beginning, word)) continue;
    const typed = beginning.slice(0, word.length);
    if (typed !== word && foldedOf(typed) !== folded) continue;
    if (letterOrDigit.test(beginning.charAt(word.length))) continue;
    const behind = skipSpaces(line, start + word.length);
    // At the end of a line too: the spaces behind it may go and must not take the keyword along.
    if (keyword.category === 'field' && matchesAt(dashFor, line, behind))
      return found(candidate, line, start, behind + 1);
    if (keyword.number === 'optional') {
      const number = numberedHead.exec(line.slice(behind, behind + LONGEST_HEAD));
      if (number) {
        const end = behind + number[0].length;
        return found(candidate, line, start, end, numberAt(line, behind, number[1]!));
      }
    }
    const needed = evidence[keyword.id];
    if (needed && matchesAt(needed, line, behind)) return found(candidate, line, start, behind);
  }
  return null;
}

/** What stands for the colon. */
const dashFor = /[-–—=;](?=[\s\u200b]|$)/y;

function matchesAt(sticky: RegExp, line: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(line);
}

function found(
  candidate: Candidate,
  line: string,
  start: number,
  headEnd: number,
  number: NearMiss['number'] = null,
): NearMiss {
  const end = skipSpaces(line, headEnd);
  // Lines without their colon come in hundreds, one like the other.
  const { last } = candidate;
  if (number === null && last?.headSpan.start === start && last.headSpan.end === end) return last;
  const { keyword, word } = candidate;
  const miss: NearMiss = {
    keyword: keyword.id,
    reason: 'colon',
    headSpan: { start, end },
    keywordSpan: { start, end: start + word.length },
    number,
    replacement: headText(word, number?.text),
  };
  if (number === null) candidate.last = miss;
  return miss;
}

/** Whether a text surely begins with other letters than the word, diacritics and capitals aside. */
function differs(text: string, word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const [typed, wanted] = [text.charCodeAt(at), word.charCodeAt(at)];
    if (typed === wanted) continue;
    const [letter, other] = [plainLetterOf(typed), plainLetterOf(wanted)];
    // Behind other marks than letters the same word may stand a place further on.
    if (letter === null || other === null) return false;
    if (letter !== other) return true;
  }
  return false;
}

const plainLetters = new Map<number, string | null>();

/** The small letter of the alphabet that a letter is without its diacritics; null for what is none. */
function plainLetterOf(code: number): string | null {
  let letter = plainLetters.get(code);
  if (letter === undefined) {
    const folded = Number.isNaN(code) ? '' : fold(String.fromCharCode(code));
    letter = /^[a-z]$/.test(folded) ? folded : null;
    // All letters are few, all characters are not.
    if (letter !== null || code < 0x100) plainLetters.set(code, letter);
  }
  return letter;
}

const folds = new Remembered<string>();
const foldedOf = (typed: string): string => folds.of(typed, () => foldHead(typed));

const firstWord = new RegExp(`^[${LETTER}]+`);
const firstWordOf = (text: string): string => firstWord.exec(text)?.[0] ?? '';

type Candidate = (typeof foldedWords)[number] & {
  /** The last line without a number that was found to begin with it. */
  last: NearMiss | null;
};

const byFirstWord = new Map<string, Candidate[]>();
for (const entry of foldedWords) {
  const word = foldHead(firstWordOf(entry.word));
  const others = byFirstWord.get(word);
  if (others) others.push({ ...entry, last: null });
  else byFirstWord.set(word, [{ ...entry, last: null }]);
}

const candidates = new Remembered<readonly Candidate[]>();
const candidatesFor = (beginning: string): readonly Candidate[] =>
  candidates.of(firstWordOf(beginning), (word) => byFirstWord.get(foldHead(word)) ?? none);
const none: readonly never[] = [];

const headText = (word: string, number: string | undefined): string =>
  `${word}${number === undefined ? '' : ` ${number}`}: `;

/** The message's words for a near miss: what was typed and what should be. */
export function nearMissWords(miss: NearMiss): { expected: string } {
  return { expected: `${wordOf(miss.keyword)}${miss.number ? ` ${miss.number.text}` : ''}:` };
}

function numberAt(line: string, from: number, text: string): { text: string; span: Span } {
  const start = line.indexOf(text, from);
  return { text, span: { start, end: start + text.length } };
}

function colonIn(line: string, start: number): number {
  const end = Math.min(line.length, start + LONGEST_HEAD);
  for (let at = start; at < end; at++) {
    const code = line.charCodeAt(at);
    if (code === 0x3a || code === 0xff1a) return at;
  }
  return -1;
}
