import { strict as assert } from 'node:assert';
import { readTargets, type Target, type TargetOptions, type TargetPart } from '../../grammar/targets';
import { cleanValue } from '../../grammar/text';

/** One line per target: what was read, in short, so that a table of tests stays readable. */
export const shown = (text: string, options?: TargetOptions): string[] =>
  readTargets(text, options).targets.map(show);

/** `type comparator value unit @year per … | subject`; what is absent is left out. */
export function show(it: Target): string {
  const value =
    it.value === null
      ? ''
      : it.upper !== null
        ? `${it.value}–${it.upper}`
        : it.of
          ? `${it.value}/${it.of.value}`
          : it.value;
  const parts = [
    it.role === 'baseline' ? 'baseline' : '',
    it.type,
    it.comparator,
    value,
    it.unit?.text ?? '',
    it.byYear === null ? '' : `@${it.fromYear === null ? '' : `${it.fromYear}-`}${it.byYear}`,
    it.baselineYear === null ? '' : `vs ${it.baselineYear}`,
    it.per ? `per ${it.per.text}` : '',
    it.group ? `group ${it.group.text}` : '',
    it.subject ? `| ${it.subject.text}` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Code and text of each problem. */
export const problems = (text: string): string[] =>
  readTargets(text).problems.map((it) => `${it.code} «${text.slice(it.span.start, it.span.end)}»`);

/** Every span lies in the text and holds what the part says; every part lies in its target or stands apart as it may. */
export function checkSpans(text: string): void {
  const reading = readTargets(text);
  const spoken = (part: TargetPart): string => cleanValue(text.slice(part.span.start, part.span.end)).text;
  for (const it of reading.targets) {
    assert.ok(0 <= it.span.start && it.span.start < it.span.end && it.span.end <= text.length, text);
    for (const part of [it.subject, it.exception, it.period, it.of, ...it.numbers])
      if (part)
        // A span never cuts a letter from its marks, so it may hold more than the part.
        assert.ok(spoken(part).includes(cleanValue(part.text).text), text);
    for (const part of [it.subject, it.exception, it.group, ...it.numbers])
      if (part) assert.ok(it.span.start <= part.span.start && part.span.end <= it.span.end, text);
    for (const span of [it.comparatorSpan, it.valueSpan, it.unit?.span, it.per?.span])
      if (span) assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, text);
  }
  for (const it of reading.problems)
    assert.ok(0 <= it.span.start && it.span.start < it.span.end && it.span.end <= text.length, text);
}
