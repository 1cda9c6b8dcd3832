import { strict as assert } from 'node:assert';
import {
  fontOf,
  splitPieces,
  textWidth,
  TrueTypeFont,
  wrapLine,
  type FontStyle,
} from '../../server/exports/fonts';
import { rowHeights } from '../../server/exports/row-heights';

const styles: readonly FontStyle[] = ['regular', 'bold', 'italic', 'boldItalic'];
const mm = (points: number): number => (points * 25.4) / 72;

describe('letters of the exports', () => {
  it('are as wide as those of Times New Roman', () => {
    // Measured in Word: the national name at 12 and 13 pt, the longest date line.
    const name = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
    assert.equal(mm(textWidth(name, 'bold', 12)).toFixed(1), '88.3');
    assert.equal(mm(textWidth(name, 'bold', 13)).toFixed(1), '95.7');
    assert.equal(
      mm(textWidth('Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2026', 'italic', 13)).toFixed(1),
      '96.4',
    );
  });

  it('are all of Vietnamese, in every style', () => {
    const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const letters = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
    const all = [...letters, 'đ', ...'bcdghklmnpqrstvxfjwz'].flatMap((it) => [it, it.toUpperCase()]);
    for (const style of styles)
      for (const letter of [...all, ...'0123456789 .,;:!?()[]/%&+-–—…“”‘’«»×≤≥≠°²³₫']) {
        assert.equal([...letter].length, 1, letter);
        assert.ok(fontOf(style).glyphs.get(letter.codePointAt(0)!), `${style} ${letter}`);
      }
  });

  it('survive being cut down to those that are used', () => {
    const whole = fontOf('bold');
    const wanted = [...'Ủy ban 2025'].map((it) => it.codePointAt(0)!);
    const characters = new Map(wanted.map((code) => [code, whole.glyphs.get(code)!]));
    const cut = new TrueTypeFont(whole.subset([0, ...characters.values()], characters));
    assert.deepEqual([...cut.glyphs.keys()].sort(), [...new Set(wanted)].sort());
    for (const [code, glyph] of cut.glyphs)
      assert.equal(cut.advance(glyph), whole.advance(characters.get(code)!));
    assert.ok(cut.glyphCount < 30);
    // Cut again, nothing changes any more.
    const again = new TrueTypeFont(cut.subset([...Array(cut.glyphCount).keys()], cut.glyphs));
    assert.deepEqual([...again.glyphs], [...cut.glyphs]);
  });

  it('are not read from what is no font', () => {
    assert.throws(() => new TrueTypeFont(new Uint8Array(64)), RangeError);
  });
});

describe('lines of text', () => {
  const at = (text: string, letters: number): string[] =>
    wrapLine(text, 'regular', 1, textWidth('n'.repeat(letters), 'regular', 1));

  it('are broken at spaces and behind hyphens', () => {
    assert.deepEqual(at('nnn nnn nnn', 7), ['nnn nnn', 'nnn']);
    assert.deepEqual(at('nnn-nnn', 5), ['nnn-', 'nnn']);
    assert.deepEqual(at('nnn - nnn', 5), ['nnn -', 'nnn']);
    assert.deepEqual(at('- nnn', 9), ['- nnn']);
    assert.deepEqual(at('', 5), ['']);
  });
  it('are broken inside a word only when it is wider than a line, never inside a character', () => {
    assert.deepEqual(at('n nnnnnnnn n', 5), ['n', 'nnnnn', 'nnn n']);
    // Half a character has no encoding.
    assert.doesNotThrow(() => at('😀😀😀', 1).map(encodeURIComponent));
  });
  it('lose nothing but the spaces at which they are broken', () => {
    const text = 'Rà soát, hệ thống hóa 2021 - 2025; số 34/2007/PL-UBTVQH11 và a--b -c';
    for (let width = 1; width < 60; width++)
      assert.equal(at(text, width).join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
    assert.equal(splitPieces(text).join(''), text);
  });
  it('take time in proportion to their length', () => {
    for (const text of [
      '-'.repeat(200_000),
      ' '.repeat(200_000),
      'n'.repeat(200_000),
      '- '.repeat(100_000),
    ]) {
      const started = process.cpuUsage();
      at(text, 40);
      assert.ok(process.cpuUsage(started).user < 5e6, 'more than five seconds of work');
    }
  });
});

describe('heights of rows', () => {
  for (const [name, wishes, expected] of [
    [
      'the tallest cell decides',
      [
        [0, 1, 5],
        [0, 1, 9],
        [1, 1, 3],
      ],
      [9, 3, 2],
    ],
    [
      'what a merged cell lacks goes to its last row',
      [
        [0, 1, 4],
        [0, 3, 20],
      ],
      [4, 2, 14],
    ],
    [
      'longer reaches find what shorter ones added',
      [
        [0, 3, 20],
        [0, 2, 16],
      ],
      [2, 14, 4],
    ],
    [
      'a merged cell with room enough adds nothing',
      [
        [0, 1, 9],
        [1, 1, 9],
        [0, 2, 10],
      ],
      [9, 9, 2],
    ],
  ] as const)
    it(name, () => {
      const asked = wishes.map(([row, span, height]) => ({ row, span, height }));
      assert.deepEqual(rowHeights(3, asked, 2), expected);
    });
});
