import { strict as assert } from 'node:assert';
import {
  brackets,
  digits,
  oddSpacing,
  triggerOn,
  triggersIn,
  twice,
  type Trigger,
} from '../../server/rules/triggers';
import { mulberry } from '../support/random';

const phrase = triggerOn({ phrases: ['Thị trấn', 'huyện'] });
const word = triggerOn({ word: (it) => it === 'TTHC' });

const holds = (text: string, { bit }: Trigger): boolean => (triggersIn(text) & bit) !== 0;

const cases: readonly (readonly [
  what: string,
  trigger: Trigger,
  yes: readonly string[],
  no: readonly string[],
])[] = [
  [
    'the same word, or two words, twice',
    twice,
    ['cấp cấp xã', 'trong văn bản văn bản', 'Sở Sở'],
    ['cấp xã', 'cấp, cấp xã', 'văn bản; văn bản', 'cấp  cấp', 'văn bản trong văn bản', '', 'a b a c'],
  ],
  [
    'punctuation with a space before it or none behind',
    oddSpacing,
    ['sở ,ban', 'sở,ban', '( a)', 'a (b )', 'a;;', 'các, sở', 'hết.Đẩy', 'a /b'],
    ['Sở, ban, ngành; 1,5 triệu lúc 7:30.', '', ',', '.'],
  ],
  ['brackets', brackets, ['(a', 'a”', '«'], ['a', '"a"']],
  ['digits', digits, ['năm 2025'], ['năm nay']],
  [
    'phrases in any case',
    phrase,
    ['các huyện', 'Thị Trấn A', 'THỊ TRẤN'],
    ['thị xã', 'trấn', 'huyệnn', 'thị'],
  ],
  ['words as they are written', word, ['(TTHC)', 'TTHC'], ['tthc', 'TTHCC', 'T THC']],
];

describe('triggers', () => {
  for (const [what, trigger, yes, no] of cases) {
    it(`are set off by ${what}, and by nothing else`, () => {
      for (const text of yes) assert.ok(holds(text, trigger), text);
      for (const text of no) assert.ok(!holds(text, trigger), text);
    });
  }

  it('know a word again however many different ones came between', () => {
    const random = mulberry(7);
    const strange = (): string =>
      Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
        String.fromCharCode(97 + Math.floor(random() * 26)),
      ).join('');
    for (let round = 0; round < 30; round++) {
      triggersIn(Array.from({ length: 1000 }, strange).join(' '));
      assert.ok(holds('rà soát TTHC ở các huyện', word));
      assert.ok(holds('rà soát TTHC ở các huyện', phrase));
      assert.ok(!holds('rà soát hồ sơ ở các xã', word));
    }
  });

  it('read letters and halves of letters of any script', () => {
    for (const text of ['\ud835', 'a\ud835\udc00b', '\u0301', 'ý́', '中文，中文', '\0'])
      assert.equal(typeof triggersIn(text), 'number');
  });
});
