import { strict as assert } from 'node:assert';
import { builtinAgencies } from '../../server/agencies';
import { readAgencyList, type AgencyLexicon, type AgencyListReading } from '../../grammar/agencies';
import { agencyListParser } from '../../grammar/agencies';
import data from './mentions.json';
import { lexicon, lostOf, randomFrom, read, spansOf } from './support';

const texts = data.mentions.map((it) => it.text);

const pieces = [
  ...[
    'Sở',
    'Nội vụ',
    'các Sở',
    'UBND',
    'HĐND',
    'cấp huyện',
    'cấp xã',
    'các xã, phường',
    'huyện',
    'Long Hồ',
    'TP.',
  ],
  ...[
    'và',
    'phối hợp với',
    ',',
    ';',
    ':',
    '/',
    ' - ',
    '.',
    '...',
    '(',
    ')',
    '(ghi chú)',
    '\n',
    '\r\n',
    '\t',
    '\u00a0',
  ],
  ...[
    'Tư pháp',
    'Tài chính',
    'liên quan',
    'cơ quan, đơn vị',
    'đối với',
    'Chủ trì:',
    'Giao',
    'Giám đốc',
    '1.',
    '18-NQ/TW',
  ],
  ...[
    'MTTQ',
    'Đoàn thể',
    'các cấp',
    'tỉnh',
    'x',
    '😀',
    '\u0301',
    '\ud83d',
    '\0',
    '"',
    'İ',
    'Ban Chỉ đạo',
    'v.v.',
    '&',
  ],
];

function checkAny(text: string, reading: AgencyListReading): void {
  const shown = JSON.stringify(text);
  for (const { start, end } of spansOf(reading))
    assert.ok(start >= 0 && start <= end && end <= text.length, `a span outside ${shown}`);
  assert.equal(lostOf(text, reading), '', `lost of ${shown}`);
  assert.equal(reading.separators.length, Math.max(0, reading.parts.length - 1), shown);
  reading.parts.reduce((end, it) => {
    assert.ok(it.span.start >= end, `parts overlap in ${shown}`);
    return it.span.end;
  }, 0);
  assert.deepEqual(agencyListParser().errors, [], `the grammar does not read the tokens of ${shown}`);
}

describe('reading owners never fails', () => {
  it('on every prefix of every mention, with a lexicon and without', () => {
    for (const text of texts)
      for (let end = 0; end <= text.length; end++) {
        const prefix = text.slice(0, end);
        checkAny(prefix, read(prefix));
        checkAny(prefix, readAgencyList(prefix));
      }
  });

  it('on every mention without one of its letters', () => {
    for (const text of texts)
      for (let at = 0; at < text.length; at += 3) {
        const broken = text.slice(0, at) + text.slice(at + 1);
        checkAny(broken, read(broken));
      }
  });

  it('on random strings of words, marks and garbage', () => {
    for (let seed = 1; seed <= 1500; seed++) {
      const random = randomFrom(seed);
      const count = 1 + Math.floor(random() * 14);
      const words = Array.from({ length: count }, () => pieces[Math.floor(random() * pieces.length)]!);
      const text = words.join(random() < 0.7 ? ' ' : '');
      checkAny(text, seed % 3 === 0 ? readAgencyList(text) : read(text));
    }
  });

  it('twice with the same result', () => {
    for (const text of texts) assert.deepEqual(read(text), read(text));
  });
});

/** A lexicon that counts what it is asked. */
function counting(): { lexicon: AgencyLexicon; asked: () => number; lookUps: () => number } {
  let asked = 0;
  const before = lexicon.lookUps;
  return {
    lexicon: {
      longest: (text, at, head) => {
        asked++;
        return lexicon.longest(text, at, head);
      },
    },
    asked: () => asked,
    lookUps: () => lexicon.lookUps - before,
  };
}

describe('the work of reading owners', () => {
  it('is a few questions for each word of an issued list', () => {
    for (const text of texts) {
      const { lexicon: counted, asked } = counting();
      readAgencyList(text, counted);
      const words = text.split(/\s+/).length;
      assert.ok(asked() <= 6 * words + 12, `${asked()} questions for ${words} words: ${text}`);
    }
  });

  const hostile: Readonly<Record<string, (count: number) => string>> = {
    'one list': (count) => 'Sở Nội vụ; '.repeat(count),
    'heads without names': (count) => 'Sở '.repeat(count),
    'words with commas': (count) => 'abc, '.repeat(count),
    'a shared head': (count) => `các Sở: ${'Tư pháp, '.repeat(count)}`,
    levels: (count) => `UBND cấp huyện${', cấp xã'.repeat(count)}`,
    units: (count) => `UBND các huyện${', huyện'.repeat(count)}`,
    brackets: (count) => '('.repeat(count * 3),
    nouns: (count) => `các ${'sở, '.repeat(count)}`,
    'bare heads': (count) => `${'HĐND, '.repeat(count)}UBND cấp xã`,
    'one word': (count) => 'x'.repeat(count * 5),
    colons: (count) => 'Sở Nội vụ: '.repeat(count),
    links: (count) => 'Trung tâm A và b '.repeat(count),
    blanks: (count) => `Sở${' '.repeat(count * 5)}Nội vụ${'\n'.repeat(count)}`,
    'strange letters': (count) => '漢'.repeat(count * 3),
  };
  for (const [name, make] of Object.entries(hostile))
    it(`grows with the length only: ${name}`, () => {
      const work = (count: number): number => {
        const { lexicon: counted, asked, lookUps } = counting();
        readAgencyList(make(count), counted);
        return asked() + lookUps();
      };
      const small = work(100);
      const large = work(800);
      assert.ok(large <= small * 9 + 200, `${small} steps for 100, ${large} for 800`);
    });

  it('is the same for a lexicon made twice: it is made once', () => {
    const registry = builtinAgencies();
    const definitions = [{ name: 'Tổ A' }];
    assert.equal(
      registry.lexiconFor({ province: 'Vĩnh Long', definitions }),
      registry.lexiconFor({ province: 'tỉnh Vĩnh Long', definitions: [{ name: 'Tổ A' }] }),
    );
    assert.notEqual(
      registry.lexiconFor({ definitions }),
      registry.lexiconFor({ definitions: [{ name: 'Tổ B' }] }),
    );
  });
});
