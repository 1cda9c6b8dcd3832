import { cleanValue, LETTER } from '../text';
import { above, below, decreases, direction, increases, levelNames, maximum, minimum } from './forms';
import { countUnits, moneyUnits, scales, timeUnits } from './vocabulary';

/*
 * Most texts hold no target, and a reading costs a hundred times what this look costs. It runs on clean text in
 * lower case, so that its words are plain strings; it may let a text through in vain, never hold one back.
 */

const any = (words: readonly string[]): string => `(?:${words.map((it) => it.toLowerCase()).join('|')})`;
const isWord = (it: string): boolean => /[a-zđ]$/iu.test(it);
const GAP = '[ \\n]?';

const sign = /[%％≥≤]|[<>=][ \n]?\d/;

const units = [...countUnits, ...moneyUnits, ...timeUnits, ...Object.keys(scales), 'phần trăm', 'các'];
const numberWithUnit = new RegExp(`\\d${GAP}${any(units)}`);

const leads = [...minimum.words, ...maximum.words, ...above.words, ...below.words].filter(isWord);
const others = [
  'tốp',
  'top',
  'nhóm',
  'thứ',
  'hạng',
  'xếp',
  'đạt',
  'bằng',
  'là',
  'gấp',
  'lên',
  'còn',
  'khoảng',
];
const numberWithLead = new RegExp(`${any([...leads, ...others])}${GAP}\\d`);
/** These may stand some words before their number. */
const strongLead = new RegExp(any([...minimum.words, ...maximum.words].filter(isWord)));

const moved = new RegExp(
  `${any([...increases, ...decreases])}${GAP}${any(['các', 'những', 'dần', 'mạnh', 'nhanh', 'thêm', 'bình quân'])}?${GAP}${any([...direction.words, 'so với', 'so cùng'])}`,
);
const named = new RegExp(
  [
    `${any(['hạng', 'loại', 'mức'])}:?${GAP}(?:(?:[a-e]|[iv]{1,3})(?![${LETTER}])|${any(levelNames)})`,
    `nhóm${GAP}${any(['có', 'điểm', 'số'])}`,
    any(['gấp rưỡi', 'gấp đôi', 'gấp hai', 'gấp ba', 'gấp bốn', 'gấp năm']),
    `${any(['đạt', 'vượt', 'hoàn thành', 'mức', 'đầy đủ', 'toàn bộ', 'tốt', 'các', 'những'])}${GAP}${any(['chỉ tiêu', 'mục tiêu'])}`,
  ].join('|'),
);

/** A cheap look that lets most texts pass by: false means that there is certainly no target. */
export const mayHoldTarget = (text: string): boolean => mayHoldTargetIn(cleanValue(text).text);

/** The same of clean text (see `cleanValue`). */
export function mayHoldTargetIn(clean: string): boolean {
  if (sign.test(clean)) return true;
  const text = clean.toLowerCase();
  if (digit.test(text) && (numberWithUnit.test(text) || numberWithLead.test(text) || strongLead.test(text)))
    return true;
  return moved.test(text) || named.test(text);
}

const digit = /\d/;
