import { strict as assert } from 'node:assert';
import {
  deadlineForms,
  deadlineLexer,
  deadlineParser,
  deadlineVocabulary,
  findDeadlines,
  readDeadline,
  resolveDeadline,
  type DeadlineReading,
} from '../../grammar/deadlines';
import type { Span } from '../../grammar/text';
import { calendarPhrases } from './calendar-phrases';
import { invalidPhrases } from './invalid-phrases';
import { otherPhrases } from './other-phrases';
import { seeded, year2025 } from './support';

const texts = [
  ...deadlineForms.flatMap((it) => it.examples.map((example) => example.text)),
  ...calendarPhrases.map(([text]) => text),
  ...otherPhrases.map(([text]) => text),
  ...invalidPhrases.map((it) => it.text),
];

const spansOf = ({ parts, problems }: DeadlineReading): Span[] => [
  ...parts.flatMap((it) => [
    it.span,
    ...(it.scope ? [it.scope.span] : []),
    ...(it.event ? [it.event.span] : []),
    ...it.windows.map((window) => window.span),
  ]),
  ...problems.flatMap((it) => [
    it.span,
    ...(it.fixes ?? []).flatMap((fix) => fix.edits.map((edit) => edit.span)),
  ]),
];

/** What holds for any text at all. */
function check(text: string): void {
  const reading = readDeadline(text);
  assert.equal(deadlineParser().errors.length, 0, `not a sentence: ${JSON.stringify(text)}`);
  assert.equal(reading.text, text);
  for (const { start, end } of spansOf(reading))
    assert.ok(start >= 0 && start <= end && end <= text.length, `span outside: ${JSON.stringify(text)}`);
  for (const problem of reading.problems)
    assert.ok(problem.message.vi !== '' && problem.span.end > problem.span.start, JSON.stringify(text));
  for (const { start, end } of resolveDeadline(reading, year2025).intervals) {
    for (const day of [start, end])
      assert.match(day ?? '2025-01-01', /^\d{4}-\d\d-\d\d$/, JSON.stringify(text));
    if (start !== null && end !== null) assert.ok(start <= end, `${start}..${end}: ${JSON.stringify(text)}`);
  }
  let last = 0;
  for (const { span } of findDeadlines(text)) {
    assert.ok(span.start >= last && span.end > span.start && span.end <= text.length, JSON.stringify(text));
    last = span.end;
  }
}

describe('reading any text', () => {
  it('reads every prefix of every phrase', () => {
    for (const text of texts) for (let end = 0; end <= text.length; end++) check(text.slice(0, end));
  });
  it('reads every third phrase with one character taken out', () => {
    const some = texts.filter((_, at) => at % 3 === 0);
    for (const text of some)
      for (let at = 0; at < text.length; at++) check(text.slice(0, at) + text.slice(at + 1));
  });
  it('reads soup of its own words', () => {
    const next = seeded(20250616);
    const words = [
      ...deadlineVocabulary.flatMap((it) => it.words),
      ...['I', 'IV', 'V', '1', '6', '12', '31', '15/6', '29/02/2026', '2025', '20255', '025', '0'],
      ...[',', ';', ':', '/', '-', '–', '.', '(', ')', '\n', '+', '%', 'Sở', 'UBND', 'báo', 'cáo', '24/7'],
    ];
    for (let round = 0; round < 1500; round++) {
      let text = '';
      for (let count = next(12) + 1; count > 0; count--)
        text += words[next(words.length)]! + (next(4) > 0 ? ' ' : '');
      check(text);
    }
  });
  it('reads characters of any kind', () => {
    const next = seeded(7);
    const odd = 'aắđĐ0123456789/-.,;:()\n\r\t \u00a0\u0301\u0323\u200b\ufeff\0İ😀Ⅳ≥Ðưqtv'.normalize('NFC');
    for (let round = 0; round < 1500; round++) {
      let text = '';
      for (let count = next(20); count > 0; count--) text += odd[next(odd.length)]!;
      check(text);
    }
  });
  it('loses no text: between its tokens there are only spaces', () => {
    const next = seeded(11);
    for (const text of [
      ...texts,
      ...Array.from({ length: 300 }, () => String.fromCharCode(next(65536), next(900))),
    ]) {
      const { tokens, errors } = deadlineLexer().tokenize(text);
      assert.deepEqual(errors, []);
      let end = 0;
      for (const token of tokens) {
        assert.equal(text.slice(end, token.startOffset).replaceAll(' ', ''), '');
        assert.equal(text.slice(token.startOffset, token.startOffset + token.image.length), token.image);
        end = token.startOffset + token.image.length;
      }
      assert.equal(text.slice(end).replaceAll(' ', ''), '');
    }
  });
});

describe('spellings that mean the same', () => {
  const same = (title: string, change: (text: string) => string): Mocha.Test =>
    it(title, () => {
      for (const text of texts) {
        const changed = change(text);
        const [before, after] = [readDeadline(text), readDeadline(changed)];
        assert.equal(after.kind, before.kind, changed);
        assert.deepEqual(
          resolveDeadline(after, year2025).intervals,
          resolveDeadline(before, year2025).intervals,
          changed,
        );
        assert.deepEqual(
          after.problems.map((it) => [it.code, squeezed(changed.slice(it.span.start, it.span.end))]),
          before.problems.map((it) => [it.code, squeezed(text.slice(it.span.start, it.span.end))]),
          changed,
        );
      }
    });
  const squeezed = (text: string): string =>
    text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replaceAll('–', '-');

  same('upper case', (text) => text.toUpperCase());
  same('decomposed letters', (text) => text.normalize('NFD'));
  same('no-break and double spaces', (text) => text.replaceAll(' ', ' \u00a0 '));
  same('spaces around it, CRLF inside', (text) => `\t ${text.replaceAll('\n', '\r\n')}  \r\n`);
  same('long dashes', (text) => text.replaceAll(' - ', ' – '));
});

describe('time', () => {
  /** Hostile repetitions: twice the text may cost about twice the time, never four times. */
  for (const unit of [
    'Quý I, ',
    'Quý I (a ',
    'sau khi ',
    '1/',
    '1-a',
    'trước ',
    'Sở A: ',
    't1,',
    'từ quý I đến ',
    'ngày 15, ',
  ])
    it(`grows no faster than the text: ${unit.trim()}`, () => {
      const cost = (length: number): number => {
        const text = unit.repeat(length / unit.length);
        const start = process.cpuUsage();
        readDeadline(text);
        const { user, system } = process.cpuUsage(start);
        return user + system;
      };
      cost(4000);
      const [small, large] = [Math.min(cost(8000), cost(8000)), Math.min(cost(64000), cost(64000))];
      assert.ok(large < Math.max(small, 2000) * 30, `${small} µs, ${large} µs`);
    });
});
