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
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlanAnalysis } from '../../server/analysis';
import { RuleEngine, rules } from '../../server/rules';
import { Wording } from '../../server/rules/values';
import { testWorld } from '../support/check-plan';
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

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
const plans = ['plans', 'drafts'].flatMap((folder) =>
  readdirSync(join(samples, folder))
    .filter((it) => it.endsWith('.kehoach'))
    .map((it) => readFileSync(join(samples, folder, it), 'utf8')),
);

/** The slips that triggers look for, all over a text. */
function slipped(text: string, random: () => number): string {
  return text.replace(/[\p{L}0-9]+|[,;:.()“”/]/gu, (piece) => {
    const chance = random();
    if (chance < 0.02) return `${piece} ${piece}`;
    if (chance < 0.03) return ` ${piece}`;
    if (chance < 0.04) return piece.charAt(0).toUpperCase() + piece.slice(1);
    if (chance < 0.05) return piece.toUpperCase();
    if (chance < 0.06)
      return piece
        .normalize('NFD')
        .replace(/[\u0300-\u0323]/, '')
        .normalize('NFC');
    return chance < 0.07 ? '' : piece;
  });
}

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

  it('keep no rule from what it would find without them', () => {
    const random = mulberry(11);
    const told = (text: string): unknown => {
      const analysis = new PlanAnalysis(text);
      return analysis
        .findings(testWorld, new RuleEngine(rules))
        .map((it) => [it.code, analysis.tree.offsetOf(it.unit) + it.span.start, it.message.vi]);
    };
    const { may } = Wording.prototype;
    for (const text of plans) {
      for (const changed of [text, slipped(text, random)]) {
        const withTriggers = told(changed);
        Wording.prototype.may = () => true;
        try {
          assert.deepEqual(withTriggers, told(changed));
        } finally {
          Wording.prototype.may = may;
        }
      }
    }
  }).timeout(120_000);

  it('read letters and halves of letters of any script', () => {
    for (const text of ['\ud835', 'a\ud835\udc00b', '\u0301', 'ý́', '中文，中文', '\0'])
      assert.equal(typeof triggersIn(text), 'number');
  });
});
