import { strict as assert } from 'node:assert';
import { Lexer } from 'chevrotain';
import {
  deadlineForms,
  DeadlineParser,
  deadlineParser,
  deadlineTokens,
  deadlineVocabulary,
  readDeadline,
  resolveDeadline,
} from '../../grammar/deadlines';
import { calendarPhrases } from './calendar-phrases';
import { otherPhrases } from './other-phrases';
import { daysOf, lineFor, year2025 } from './support';

describe('forms of deadlines', () => {
  for (const { kind, examples, description, keywords } of deadlineForms) {
    it(`${kind}: its examples`, () => {
      assert.ok(description.vi.length > 0 && description.en.length > 0);
      assert.ok(examples.length > 0 && keywords.length > 0, 'examples, and words in them');
      for (const { text, days } of examples) {
        const reading = readDeadline(text);
        assert.deepEqual(
          [text, reading.kind, ...daysOf(resolveDeadline(reading, year2025).intervals)],
          [text, kind, ...days],
        );
        assert.deepEqual(reading.problems, [], text);
      }
    });
  }

  for (const [title, table] of [
    ['stretches of the calendar', calendarPhrases],
    ['other phrases', otherPhrases],
  ] as const)
    describe(title, () => {
      for (const [text, line] of table)
        it(text, () => {
          assert.equal(lineFor(text, year2025), line);
          assert.deepEqual(readDeadline(text).problems, []);
        });
    });

  it('describes every kind that its tables know', () => {
    const described = new Set<string>(deadlineForms.map((it) => it.kind));
    for (const [text, line] of [...calendarPhrases, ...otherPhrases]) {
      const kind = line.split(':')[0]!;
      assert.ok(described.has(kind), text);
    }
  });
});

describe('grammar of deadlines', () => {
  it('passes the checks of Chevrotain', () => {
    const parser = new DeadlineParser(true);
    const lexer = new Lexer([...deadlineTokens], {
      positionTracking: 'onlyOffset',
      ensureOptimizations: true,
    });
    assert.deepEqual(lexer.lexerDefinitionErrors, []);
    assert.ok(parser.getSerializedGastProductions().length > 20);
  });
  it('gives its rules for railroad diagrams', () => {
    const rules = Object.keys(deadlineParser().getGAstProductions());
    for (const name of [
      'deadline',
      'quarter',
      'month',
      'plainDate',
      'year',
      'part',
      'week',
      'recurring',
      'event',
    ])
      assert.ok(rules.includes(name), name);
  });
  it('knows its words in any group once', () => {
    const words = deadlineVocabulary.flatMap((it) => it.words);
    assert.equal(new Set(words).size, words.length);
    assert.ok(words.includes('quý') && words.includes('chậm nhất') && words.includes('hằng'));
    assert.ok(
      words.every((it) => it === it.toLowerCase() && it === it.normalize('NFC') && !it.includes('\\')),
    );
  });
});
