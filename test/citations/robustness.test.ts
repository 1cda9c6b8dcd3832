import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { Lexer } from 'chevrotain';
import { citationVocabulary, mayCite, parseNumber, readCitations } from '../../grammar/citations';
import { checkSpans, seeded } from './support';

const corpus = JSON.parse(readFileSync(new URL('./issued-plans.json', import.meta.url), 'utf8')) as {
  read: { text: string }[];
};
const texts = [...new Set(corpus.read.map((it) => it.text))];

/** Pieces that citations are made of, and things that have no place in one. */
const pieces = [
  ...['Nghị định', 'Nghị quyết', 'Luật', 'Pháp lệnh', 'Thông tư liên tịch', 'Kế hoạch', 'QUYẾT ĐỊNH', 'luật'],
  ...[
    'số',
    'Số:',
    'ngày',
    'tháng',
    'năm',
    'của',
    'và',
    'tại',
    'về việc',
    'sửa đổi, bổ sung',
    'sau khi được ban hành',
  ],
  ...['Chính phủ', 'UBND tỉnh', 'Bộ trưởng Bộ Tư pháp', 'Ban Chỉ đạo', 'Hội nghị lần thứ', 'khóa', 'Sở'],
  ...[
    '76',
    '2021',
    '30c',
    '/',
    '-',
    '–',
    'NĐ',
    'CP',
    'NĐ-CP',
    'QH15',
    '/KH-UBND',
    '12/QĐ-UBND',
    '59/2020/NĐ-CP',
    '18- NQ/TW',
  ],
  ...[
    '15/7/2021',
    '05/9/016',
    '31/4',
    '…',
    '[1]',
    '(',
    ')',
    '“',
    '”',
    '"',
    ';',
    ',',
    '.',
    ':',
    '\n',
    '\n- ',
    '|',
    '\t',
  ],
  ...[
    'điểm a',
    'khoản 2',
    'Điều 5',
    'Phụ lục',
    'TCVN',
    'ISO 9001:2015',
    'giai đoạn 2021 - 2030',
    'Chương trình',
    '\u0000',
    '😀',
    '\ud800',
  ],
];

function randomText(random: () => number): string {
  const length = 1 + Math.floor(random() * 24);
  let text = '';
  for (let at = 0; at < length; at++) {
    text += pieces[Math.floor(random() * pieces.length)]!;
    if (random() < 0.7) text += ' ';
  }
  return random() < 0.2 ? text.normalize('NFD') : text;
}

describe('reading citations of any text', () => {
  specify('the lexer is sound', () => {
    const lexer = new Lexer(citationVocabulary.filter((it) => it.PATTERN !== Lexer.NA) as never, {
      positionTracking: 'onlyOffset',
      ensureOptimizations: true,
    });
    assert.deepEqual(lexer.lexerDefinitionErrors, []);
  });
  specify('every beginning of every citation', () => {
    for (const text of texts) for (let end = 0; end <= text.length; end++) checkSpans(text.slice(0, end));
  });
  specify('every end of every citation', () => {
    for (const text of texts)
      for (let start = 0; start < text.length; start += 3) checkSpans(text.slice(start));
  });
  specify('words in any order', () => {
    const random = seeded(20260901);
    for (let round = 0; round < 3000; round++) {
      const text = randomText(random);
      checkSpans(text);
      parseNumber(text);
    }
  });
  specify('characters in any order', () => {
    const random = seeded(7);
    const letters = 'NĐCP/- 0129ố.,;:“"()[]\n\t\u00a0\u0301\ud83d\ude00ƯựLuậtkhoản';
    for (let round = 0; round < 2000; round++) {
      let text = '';
      for (let at = 0; at < 40; at++) text += letters[Math.floor(random() * letters.length)]!;
      checkSpans(text);
      parseNumber(text);
    }
  });
  specify('what is taken for text without citation has none', () => {
    const random = seeded(3);
    let without = 0;
    for (let round = 0; round < 4000; round++) {
      const text = randomText(random).replace(/[“”"\n]/g, ' ');
      if (mayCite(text)) continue;
      without++;
      // With a standard behind it the text is read in full.
      const { citations } = readCitations(`${text}. Xem ISO 9001:2015`);
      assert.deepEqual(
        citations.map((it) => it.kind),
        ['standard'],
        JSON.stringify(text),
      );
    }
    assert.ok(without > 200, `${without} texts without citation`);
  });
  specify('titles inside titles inside titles do not use up the stack', () => {
    const deep = 'Quyết định số 1/QĐ-UBND về thực hiện '.repeat(3000);
    assert.equal(readCitations(deep).citations.length, 3000);
    assert.ok(readCitations('('.repeat(50_000) + '1/QĐ-UBND').citations.length <= 1);
    assert.ok(readCitations('Điều 1, '.repeat(20_000) + 'Luật Đất đai').citations.length >= 1);
  });
  specify('twice the text takes about twice the work', () => {
    // Time of the processor, not of the clock: other work on the machine does not count.
    const work = (text: string): number => {
      const before = process.cpuUsage();
      readCitations(text);
      const { user } = process.cpuUsage(before);
      return user / 1000;
    };
    for (const piece of [
      'Luật sửa đổi, bổ sung một số điều của Luật ',
      'Kế hoạch ',
      '"Đề án ',
      'Nghị định số ',
      '1/',
      '1-',
      'của Sở Nội vụ và ',
    ]) {
      const small = piece.repeat(2000);
      work(small);
      const one = Math.min(work(small), work(small), work(small));
      const eight = work(piece.repeat(16000));
      assert.ok(eight < 40 * one + 200, `${piece}: ${one} ms, eight times ${eight} ms`);
    }
  });
});
