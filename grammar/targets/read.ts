import { cleanValue, type Problem, type Span, type Value } from '../text';
import { assemble } from './assemble';
import { problemsOf } from './checks';
import type { Draft } from './draft';
import { targetParser } from './parser';
import { mayHoldTargetIn } from './prefilter';
import type { Target, TargetNumber, TargetOptions, TargetPart, TargetsReading } from './types';

const NOTHING: TargetsReading = { targets: [], problems: [] };

/**
 * Every target of a text: a `Chỉ tiêu` line, a cell, a paragraph. Any string will do; spans are relative to it.
 * Never throws. Dates, years, document numbers, ages, numbering and budgets are no targets.
 */
export function readTargets(text: string, options: TargetOptions = {}): TargetsReading {
  const value = cleanValue(text);
  if (!mayHoldTargetIn(value.text)) return NOTHING;
  const drafts = assemble(targetParser().read(value.text), value.text, options);
  if (drafts.length === 0) return NOTHING;
  const back = (at: Span): Span => value.spanToSource(at);
  return {
    targets: drafts.map((it) => toSource(it, back)),
    problems: problemsOf(drafts, value.text).map((it) => problemToSource(it, value)),
  };
}

function toSource(draft: Draft, back: (at: Span) => Span): Target {
  const part = <T extends TargetPart | null>(it: T): T => (it ? { ...it, span: back(it.span) } : it);
  const number = (it: TargetNumber): TargetNumber => ({ ...it, span: back(it.span) });
  const step = draft.trajectory?.step ?? null;
  return {
    ...draft,
    span: back(draft.span),
    comparatorSpan: draft.comparatorSpan && back(draft.comparatorSpan),
    valueSpan: draft.valueSpan && back(draft.valueSpan),
    numbers: draft.numbers.map(number),
    of: draft.of && number(draft.of),
    unit: part(draft.unit),
    per: part(draft.per),
    subject: part(draft.subject),
    exception: part(draft.exception),
    period: part(draft.period),
    group: part(draft.group),
    trajectory: draft.trajectory && { ...draft.trajectory, step: step && { ...step, span: back(step.span) } },
  };
}

const problemToSource = (problem: Problem, value: Value): Problem => ({
  ...problem,
  span: value.spanToSource(problem.span),
  ...(problem.fixes && {
    fixes: problem.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, span: value.spanToSource(edit.span) })),
    })),
  }),
});
