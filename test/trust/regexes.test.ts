import { strict as assert } from 'node:assert';
import { attacksOn } from './support/regex-attacks';
import { trierOf } from './support/regex-steps';
import { madeRegexes, regexLiterals, type FoundRegex } from './support/regexes';

/** Run on a number that this program printed itself, of 309 digits at most. */
const onNumbers = ['(?=(?:\\d{3})+$)', '(?=(?:[0-9]{3})+$)'];

/** The steps for each letter of a text of so many; a square would double them when the text is doubled. */
const [SHORT, MIDDLE, LONG] = [150, 300, 600];
/** So few steps for each letter are no square. */
const FEW = 40;

/** As many steps as nothing that is linear takes. */
const LIMIT = 3_000_000;

/** The text that takes an expression more than a multiple of its length, in steps counted; null when there is none. */
function slowOn(regex: RegExp): string | null {
  const tryOn = trierOf(regex);
  for (const { before, pump, behind } of attacksOn(regex)) {
    const steps = (length: number): number =>
      tryOn(before + pump.repeat(Math.ceil(length / pump.length)) + behind, LIMIT).steps;
    if (steps(SHORT) < FEW * SHORT) continue;
    const long = steps(LONG);
    if (long > LIMIT || long > 3 * steps(MIDDLE)) return JSON.stringify(`${before}⟨${pump}⟩${behind}`);
  }
  return null;
}

describe('regular expressions', function () {
  this.timeout(300_000);
  let all: FoundRegex[];
  before(() => {
    const [written, made] = [regexLiterals(['grammar', 'server', 'client']), madeRegexes()];
    assert.ok(written.length > 500, String(written.length));
    assert.ok(made.length > 200, String(made.length));
    all = [...new Map([...made, ...written].map((it) => [String(it.regex), it])).values()];
  });

  it('take steps by the length of the text alone', () => {
    const slow = all
      .filter(({ regex }) => !onNumbers.some((it) => regex.source.includes(it)))
      .flatMap(({ regex, place }) => {
        const text = slowOn(regex);
        return text === null ? [] : [`${place} ${regex.source} on ${text}`];
      });
    assert.deepEqual(slow, []);
  });

  for (const [regex, isSlow] of [
    [/ +$/, true],
    [/(?:a|a)*b/, true],
    [/(?:a+)+b/, true],
    [/^(?:a+)+$/, true],
    [/x[^y]*z/, true],
    [/a.*b.*c$/, true],
    [/(?<!a)a+b/, false],
    [/^ *a/, false],
    [/ {1,9}$/, false],
    [/a+/, false],
    [/"[^"]*"/, false],
    [/(\w)\1+x/, true],
    [/(?<=a*)b/, true],
    [/(?=a*b)a/, true],
    [/(?:ab|cd)+?e/, true],
    [/^(?:ab|cd)+?e/, false],
  ] as const)
    it(`${String(regex)} ${isSlow ? 'is found out' : 'is as fast as any'}`, () => {
      assert.equal(slowOn(regex) !== null, isSlow, String(slowOn(regex)));
    });

  // What is counted is what an expression does: it matches where the built-in one does.
  it('are tried as the engine tries them', () => {
    for (const { regex } of all)
      for (const { before, pump, behind } of attacksOn(regex).slice(0, 5)) {
        const text = before + pump.repeat(2) + behind;
        const plain = new RegExp(regex.source, regex.flags.replace('g', ''));
        assert.equal(
          trierOf(regex)(text, LIMIT).found,
          plain.exec(text)?.index ?? null,
          `${String(regex)} on ${JSON.stringify(text)}`,
        );
      }
  });
});
