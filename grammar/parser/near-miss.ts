import { editDistance, LETTER, Remembered, skipSpaces, UPPER, type Span } from '../text';
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

const behindNumber = new RegExp(`[\\s\\u00a0]+(${NUMBER_PATTERN})\\.?$`);

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

function beforeColon(line: string, start: number, colon: number, mode: Mode): NearMiss | null {
  const whole = line.slice(start, colon).trimEnd();
  const numbered = behindNumber.exec(whole);
  for (const candidate of numbered ? [numbered, null] : [null]) {
    const words = candidate ? whole.slice(0, candidate.index) : whole;
    const hit = closest(words, mode, candidate !== null, line.includes('='));
    if (!hit) continue;
    const number = candidate ? numberAt(line, start + candidate.index, candidate[1]!) : null;
    const headEnd = skipSpaces(line, colon + 1);
    return {
      keyword: hit.keyword.id,
      reason: hit.distance === 0 ? 'diacritics' : 'typo',
      headSpan: { start, end: headEnd },
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
  /^(?:sở|ubnd|ủy ban|uỷ ban|các|văn phòng|vp|công an|ban|phòng|bộ|cục|chi cục|thanh tra|mttq|mặt trận|hđnd|hội đồng|cơ quan|trung tâm|báo|đài|đoàn|hội|tòa|toà|viện|chủ tịch|giám đốc|so |cac |van phong|cong an|mat tran)/i;
const timeAhead =
  /^(?:quý|tháng|năm|trước|trong|ngày|thường|hàng|hằng|định|từ|đến|chậm|sau khi|theo|cả|giai|[0-9]|quy |thang|nam |truoc|ngay|thuong|hang|dinh|tu |den |cham)/i;

/** What must stand behind a keyword without its colon for the line to be meant as that item. */
const evidence: Partial<Record<KeywordId, RegExp>> = {
  lead: agencyAhead,
  coordinators: agencyAhead,
  deadline: timeAhead,
};

const numberedHead = new RegExp(`^(${NUMBER_PATTERN})(\\.|[ \\u00a0])[ \\u00a0]*(?=[${UPPER}])`);
const notALetter = new RegExp(`^(?![${LETTER}0-9])`);

function withoutColon(line: string, start: number, mode: Mode): NearMiss | null {
  // A sentence that goes on from the line above begins with a small letter; most lines are done here.
  const letter = line[start];
  if (letter === undefined || letter === letter.toLowerCase()) return null;
  const beginning = line.slice(start, start + LONGEST_HEAD);
  for (const { keyword, word, folded } of candidatesFor(beginning)) {
    if (!keyword.modes.includes(mode) || keyword.id === 'article') continue;
    const typed = beginning.slice(0, word.length);
    if (typed !== word && foldedOf(typed) !== folded) continue;
    if (!notALetter.test(beginning.slice(word.length))) continue;
    const behind = skipSpaces(line, start + word.length);
    const rest = line.slice(behind, behind + LONGEST_HEAD);
    const found = (number: NearMiss['number'], headEnd: number): NearMiss => ({
      keyword: keyword.id,
      reason: 'colon',
      headSpan: { start, end: skipSpaces(line, headEnd) },
      keywordSpan: { start, end: start + word.length },
      number,
      replacement: headText(word, number?.text),
    });
    // At the end of a line too: the spaces behind it may go and must not take the keyword along.
    const mark = /^[-–—=;](?=[\s\u200b]|$)/.exec(rest);
    if (mark && keyword.category === 'field') return found(null, behind + 1);
    if (keyword.number === 'optional') {
      const number = numberedHead.exec(rest);
      if (number) return found(numberAt(line, behind, number[1]!), behind + number[0].length);
    }
    if (evidence[keyword.id]?.test(rest)) return found(null, behind);
  }
  return null;
}

const folds = new Remembered<string>();
const foldedOf = (typed: string): string => folds.of(typed, () => foldHead(typed));

const firstWord = new RegExp(`^[${LETTER}]+`);
const firstWordOf = (text: string): string => firstWord.exec(text)?.[0] ?? '';

const byFirstWord = new Map<string, (typeof foldedWords)[number][]>();
for (const entry of foldedWords) {
  const word = foldHead(firstWordOf(entry.word));
  const others = byFirstWord.get(word);
  if (others) others.push(entry);
  else byFirstWord.set(word, [entry]);
}

const candidatesFor = (beginning: string): typeof foldedWords =>
  byFirstWord.get(foldedOf(firstWordOf(beginning))) ?? [];

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
