import { strict as assert } from 'node:assert';
import { Lexer } from 'chevrotain';
import { readFileSync } from 'node:fs';
import { readTargets, targetForms, targetParser, targetVocabulary } from '../../grammar/targets';
import { TargetParser } from '../../grammar/targets/parser';
import { targetTokens } from '../../grammar/targets/tokens';
import { cleanValue } from '../../grammar/text';
import { mulberry } from '../support/random';
import { checkSpans } from './support';

const issued = JSON.parse(readFileSync(new URL('./issued-targets.json', import.meta.url), 'utf8')) as {
  text: string;
}[];
const texts = [...issued, ...targetForms.flatMap((form) => form.examples)].map((it) => it.text);

/** Parts keep the order of the text, do not overlap, and every one is where it says. */
function checkParts(text: string): void {
  const clean = cleanValue(text).text;
  const parts = targetParser().read(clean);
  assert.deepEqual(targetParser().errors, [], text);
  let done = 0;
  for (const part of parts) {
    assert.ok(done <= part.start && part.start < part.end && part.end <= clean.length, text);
    if (part.kind === 'mark') assert.equal(clean.slice(part.start, part.end), part.text);
    done = part.end;
  }
  // Nothing that is a number, a percent sign or a bracket falls between the parts unless it was stepped over on purpose.
  for (const sign of clean.matchAll(/[%≥;]/g))
    assert.ok(
      parts.some((it) => it.start <= sign.index && sign.index < it.end),
      `${sign[0]} of ${text}`,
    );
}

function check(text: string): void {
  checkParts(text);
  checkSpans(text);
}

it('the grammar of targets passes its own checks', () => {
  assert.doesNotThrow(() => new TargetParser(true));
  assert.doesNotThrow(
    () => new Lexer(targetTokens, { positionTracking: 'onlyOffset', ensureOptimizations: true }),
  );
});

describe('reading targets never fails', () => {
  it('on every prefix and suffix of real targets', () => {
    for (const text of texts)
      for (let at = 0; at <= text.length; at += 3) {
        check(text.slice(0, at));
        check(text.slice(at));
      }
  });

  it('on words of the language in any order', () => {
    const random = mulberry(20250101);
    const words = [
      ...targetVocabulary.formWords,
      ...targetVocabulary.units,
      ...targetVocabulary.periods,
      ...[
        '100',
        '4,5',
        '1.000',
        '2025',
        'năm 2025',
        '10/63',
        '(',
        ')',
        ',',
        ';',
        '.',
        ':',
        '\n',
        '-',
        'so với',
        'theo',
        'hồ sơ',
      ],
    ];
    for (let round = 0; round < 1500; round++) {
      const count = 1 + Math.floor(random() * 25);
      const text = Array.from({ length: count }, () => words[Math.floor(random() * words.length)]!).join(
        random() < 0.8 ? ' ' : '',
      );
      check(text);
      if (round % 5 === 0) check(text.normalize('NFD'));
    }
  });

  it('on any characters', () => {
    const random = mulberry(7);
    const letters = ' 0123456789%./,-–()≥<>:;\n\r\tăâđơưạệốaăbcABC\u0301\u0323\u00a0\u200b\ud83d\ude00\0"“”';
    for (let round = 0; round < 1500; round++) {
      const count = Math.floor(random() * 60);
      const text = Array.from({ length: count }, () => letters[Math.floor(random() * letters.length)]!).join(
        '',
      );
      readTargets(text);
      checkSpans(text);
    }
  });
});
